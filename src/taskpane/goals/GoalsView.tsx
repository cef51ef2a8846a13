import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { RecalculateButton } from "../overview/RecalculateButton";
import { RefusalMessage } from "../pane/RefusalMessage";
import { understoodLines } from "../overview/understoodLines";
import { useTexts } from "../ui/useTexts";
import type { ViewProps } from "../pane/viewProps";
import { GoalTree } from "./GoalTree";
import { ToOverview } from "../start/ToOverview";
import { isAsked, plannedOf, refusalOf, resultOf } from "../pane/situation";

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
  const planned = plannedOf(state.situation);
  const result = resultOf(state.situation);
  const { situation } = state;
  if (result !== null) return <GoalTree result={result} state={state} store={store} />;
  if (refusalOf(situation)?.code === "noFollowUp")
    return <ToOverview sentence={texts.START.goals} store={store} />;
  if (isAsked(situation)) return <ToOverview sentence={texts.START.goalsAsked} store={store} />;
  return (
    <div className={styles.lines}>
      <RefusalMessage state={state} />
      <Text>{texts.PANE.noGoals}</Text>
      {planned !== null && understoodLines(planned, texts).map((line) => <Text key={line}>{line}</Text>)}
      <RecalculateButton state={state} store={store} />
    </div>
  );
}
