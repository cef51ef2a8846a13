import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import type { Texts } from "../text/texts";
import type { PaneJob } from "./paneState";
import { useTexts } from "./useTexts";

const useStyles = makeStyles({
  // Always there, so that what appears in it is read out; without a gap of its own while it is empty.
  status: { ":empty": { marginTop: `calc(-1 * ${tokens.spacingVerticalL})` } },
});

const JOB_TEXT: Record<PaneJob, (texts: Texts) => string> = {
  reading: ({ PANE }) => PANE.reading,
  recalculating: ({ PANE }) => PANE.recalculating,
  undoing: ({ PANE }) => PANE.undoing,
  saving: ({ PANE }) => PANE.saving,
  creatingTemplate: ({ PANE }) => PANE.creatingTemplate,
  beginningPeriod: ({ PERIOD }) => PERIOD.beginning,
  building: ({ REPORTS_TEXT }) => REPORTS_TEXT.building,
  checking: ({ REPORTS_TEXT }) => REPORTS_TEXT.checking,
  summarising: ({ SUMMARY }) => SUMMARY.reading,
};

/** What is being done. */
export function JobStatus({ job }: { readonly job: PaneJob | null }) {
  const styles = useStyles();
  const texts = useTexts();
  return (
    <div role="status" className={styles.status}>
      {job !== null && <Spinner size="tiny" label={JOB_TEXT[job](texts)} />}
    </div>
  );
}
