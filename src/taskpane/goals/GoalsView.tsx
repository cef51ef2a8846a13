import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { Calculator20Regular } from "@fluentui/react-icons";
import { understoodLines } from "../understoodLines";
import { useTexts } from "../useTexts";
import type { ViewProps } from "../viewProps";
import { GoalTree } from "./GoalTree";

const useStyles = makeStyles({
  lines: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
  },
});

/** Every goal with its indicators; before the first calculation the way to it, and what it would make. */
export function GoalsView({ state, store }: ViewProps) {
  const styles = useStyles();
  const texts = useTexts();
  const { result, planned, job } = state;
  if (result !== null) return <GoalTree result={result} state={state} store={store} />;
  const recalculate = async (): Promise<void> => {
    await store.followUp.recalculate();
    // Why nothing can be computed is said there.
    if (store.getState().refusal !== null) store.openView("overview");
  };
  return (
    <div className={styles.lines}>
      <Text>{texts.PANE.noGoals}</Text>
      {planned !== null && understoodLines(planned, texts).map((line) => <Text key={line}>{line}</Text>)}
      <Button
        appearance="primary"
        icon={<Calculator20Regular />}
        disabledFocusable={job !== null}
        onClick={() => void recalculate()}
      >
        {texts.PANE.recalculate}
      </Button>
    </div>
  );
}
