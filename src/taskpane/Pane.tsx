import { Button, makeStyles, Spinner, Text, Title3, tokens } from "@fluentui/react-components";
import { ArrowClockwise20Regular, Calculator20Regular } from "@fluentui/react-icons";
import { useEffect, useSyncExternalStore } from "react";
import { PANE } from "../text/paneText";
import { Messages } from "./Messages";
import { Overview } from "./overview/Overview";
import type { PaneJob, PaneStore } from "./paneStore";
import { understoodLines } from "./understoodLines";

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    boxSizing: "border-box",
    minHeight: "100vh",
    padding: tokens.spacingHorizontalL,
    overflowWrap: "anywhere",
  },
  // Excel's own menu lies over the top right corner.
  header: { paddingRight: "40px" },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  lines: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
});

const JOB_TEXT: Record<PaneJob, string> = {
  reading: PANE.reading,
  recalculating: PANE.recalculating,
  undoing: PANE.undoing,
};

/** The task pane: what was understood, the one button, and the result. */
export function Pane({ store }: { readonly store: PaneStore }) {
  const styles = useStyles();
  const state = useSyncExternalStore(store.subscribe, store.getState);
  const { job, planned, result } = state;
  useEffect(() => {
    void store.read();
  }, [store]);
  return (
    <main className={styles.pane}>
      <header className={styles.header}>
        <Title3 as="h1">{PANE.title}</Title3>
      </header>
      {result === null && (
        <div className={styles.lines}>
          {planned === null ? (
            <Text>{PANE.introduction}</Text>
          ) : (
            understoodLines(planned).map((line) => <Text key={line}>{line}</Text>)
          )}
        </div>
      )}
      <div className={styles.actions}>
        <Button
          appearance="primary"
          icon={<Calculator20Regular />}
          disabledFocusable={job !== null}
          onClick={() => void store.recalculate()}
        >
          {PANE.recalculate}
        </Button>
        <Button
          appearance="subtle"
          icon={<ArrowClockwise20Regular />}
          disabledFocusable={job !== null}
          onClick={() => void store.read()}
        >
          {PANE.readAgain}
        </Button>
      </div>
      <div role="status">{job !== null && <Spinner size="tiny" label={JOB_TEXT[job]} />}</div>
      <Messages state={state} store={store} />
      {result !== null && <Overview result={result} onShow={(place) => void store.show(place)} />}
    </main>
  );
}
