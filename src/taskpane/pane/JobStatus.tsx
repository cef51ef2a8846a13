import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import type { Texts } from "../../text/texts";
import type { PaneJob, PaneState } from "./paneState";
import type { PaneStore } from "../paneStore";
import { useTexts } from "../ui/useTexts";

const useStyles = makeStyles({
  job: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
    // The status is always there, so that what appears in it is read out; without a gap of its own while it is empty.
    ":has(> div:only-child:empty)": { marginTop: `calc(-1 * ${tokens.spacingVerticalL})` },
  },
  share: { width: "100%", accentColor: tokens.colorBrandBackground },
});

const JOB_TEXT: Record<PaneJob, (texts: Texts) => string> = {
  reading: ({ PANE }) => PANE.reading,
  recalculating: ({ PANE }) => PANE.recalculating,
  undoing: ({ PANE }) => PANE.undoing,
  saving: ({ PANE }) => PANE.saving,
  creatingTemplate: ({ PANE }) => PANE.creatingTemplate,
  creatingExample: ({ PANE }) => PANE.creatingExample,
  beginningPeriod: ({ PERIOD }) => PERIOD.beginning,
  building: ({ REPORTS_TEXT }) => REPORTS_TEXT.building,
  checking: ({ REPORTS_TEXT }) => REPORTS_TEXT.checking,
  summarising: ({ SUMMARY }) => SUMMARY.reading,
};

interface JobStatusProps {
  readonly state: Pick<PaneState, "job" | "progress">;
  readonly store: Pick<PaneStore, "cancel">;
}

/** What is being done; of a long job how far it has come, and a way to end it. */
export function JobStatus({ state: { job, progress }, store }: JobStatusProps) {
  const styles = useStyles();
  const texts = useTexts();
  return (
    <div className={styles.job}>
      <div role="status">
        {job !== null && <Spinner size="tiny" label={progress?.text ?? JOB_TEXT[job](texts)} />}
      </div>
      {job !== null && progress !== null && (
        <>
          {progress.share !== null && (
            <progress className={styles.share} value={progress.share} aria-label={texts.PANE.progress} />
          )}
          <Button size="small" onClick={store.cancel}>
            {texts.PANE.cancel}
          </Button>
        </>
      )}
    </div>
  );
}
