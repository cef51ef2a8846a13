import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { PANE } from "../text/paneText";
import { PERIOD } from "../text/periodText";
import { REPORTS_TEXT } from "../text/reportsText";
import type { PaneJob } from "./paneState";

const useStyles = makeStyles({
  // Always there, so that what appears in it is read out; without a gap of its own while it is empty.
  status: { ":empty": { marginTop: `calc(-1 * ${tokens.spacingVerticalL})` } },
});

const JOB_TEXT: Record<PaneJob, string> = {
  reading: PANE.reading,
  recalculating: PANE.recalculating,
  undoing: PANE.undoing,
  saving: PANE.saving,
  creatingTemplate: PANE.creatingTemplate,
  beginningPeriod: PERIOD.beginning,
  building: REPORTS_TEXT.building,
  checking: REPORTS_TEXT.checking,
};

/** What is being done. */
export function JobStatus({ job }: { readonly job: PaneJob | null }) {
  const styles = useStyles();
  return (
    <div role="status" className={styles.status}>
      {job !== null && <Spinner size="tiny" label={JOB_TEXT[job]} />}
    </div>
  );
}
