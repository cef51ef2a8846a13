import { Button, makeStyles, Spinner, Text, tokens } from "@fluentui/react-components";
import { ArrowClockwise20Regular, Calculator20Regular } from "@fluentui/react-icons";
import { useEffect, useSyncExternalStore } from "react";
import { PANE } from "../text/paneText";
import { DateField } from "./DateField";
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
  // Excel writes the add-in's name above the pane; readers need a heading in it all the same.
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: 0,
    overflow: "hidden",
    clipPath: "inset(50%)",
  },
  // Excel's own menu lies over the top right corner.
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, paddingRight: "40px" },
  // Always there, so that what appears in it is read out; without a gap of its own while it is empty.
  status: { ":empty": { marginTop: `calc(-1 * ${tokens.spacingVerticalL})` } },
  lines: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingRight: "40px",
  },
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
      <h1 className={styles.unseen}>{PANE.title}</h1>
      {result === null && (
        <div className={styles.lines}>
          {planned === null ? (
            <Text>{PANE.introduction}</Text>
          ) : (
            understoodLines(planned).map((line) => <Text key={line}>{line}</Text>)
          )}
        </div>
      )}
      {planned !== null && (
        <DateField
          date={state.chosenDate ?? planned.time.followUpDate}
          isDisabled={job !== null}
          onChoose={store.chooseDate}
        />
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
      <div role="status" className={styles.status}>
        {job !== null && <Spinner size="tiny" label={JOB_TEXT[job]} />}
      </div>
      <Messages state={state} store={store} />
      {result !== null && <Overview result={result} onShow={(place) => void store.show(place)} />}
    </main>
  );
}
