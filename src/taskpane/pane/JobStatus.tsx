import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import type { PaneState } from "./paneState";
import type { PaneStore } from "./paneStore";
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

interface JobStatusProps {
  readonly state: Pick<PaneState, "busy">;
  readonly store: Pick<PaneStore, "cancel">;
}

/** The job that runs; of a long one how far it has come, and a way to end it. */
export function JobStatus({ state: { busy }, store }: JobStatusProps) {
  const styles = useStyles();
  const texts = useTexts();
  const progress = busy?.progress ?? null;
  return (
    <div className={styles.job}>
      <div role="status">{busy !== null && <Spinner size="tiny" label={progress?.text ?? busy.text} />}</div>
      {progress !== null && (
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
