import { Button, makeStyles, Spinner, Text, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Recalculation } from "../../app/recalculate";
import { useTexts } from "../ui/useTexts";
import type { ViewProps } from "../pane/viewProps";
import { GoalFinder, SEARCH_ID } from "./GoalFinder";
import { GoalList } from "./GoalList";
import { GoalRow } from "./GoalRow";
import { IndicatorRow } from "./IndicatorRow";
import type { EnteringProps } from "./LevelEntering";
import { filterCounts, narrowedGoals, NOT_NARROWED, type Narrowing } from "./narrowing";
import { FIRST_UNFOLDING, toggled, treeRows } from "./treeRows";
import { useGoalNodes, type GoalsOfResult } from "./useGoalNodes";
import { useLevelEntries } from "./useLevelEntries";
import { LEVEL_ENTERED } from "./commands";

const useStyles = makeStyles({
  none: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
  },
});

interface GoalTreeProps extends ViewProps {
  readonly result: Recalculation;
}

/** The goals with their indicators, as soon as they have been gone through. */
export function GoalTree({ result, state, store }: GoalTreeProps) {
  const { PANE } = useTexts();
  const goals = useGoalNodes(result);
  return goals === null ? (
    <Spinner size="tiny" label={PANE.loading} />
  ) : (
    <NarrowedTree goals={goals} state={state} store={store} />
  );
}

/** The goals, narrowed and unfolded as the user asks. */
function NarrowedTree({
  goals: { result, nodes: tree },
  state,
  store,
}: ViewProps & { readonly goals: GoalsOfResult }) {
  const styles = useStyles();
  const { GOALS } = useTexts();
  const [narrowing, setNarrowing] = useState(NOT_NARROWED);
  const [unfolding, setUnfolding] = useState(FIRST_UNFOLDING);
  const counts = useMemo(() => filterCounts(tree), [tree]);
  const found = useMemo(() => narrowedGoals(tree, narrowing), [tree, narrowing]);
  const rows = useMemo(() => treeRows(found, unfolding), [found, unfolding]);
  const entering: EnteringProps = {
    entries: useLevelEntries(store, SEARCH_ID),
    isBusy: state.busy !== null,
    canUndo: state.lastWriting?.command.writes === LEVEL_ENTERED,
  };
  const narrow = (asked: Narrowing): void => {
    setNarrowing(asked);
    setUnfolding(FIRST_UNFOLDING);
  };
  const showAll = (): void => {
    narrow(NOT_NARROWED);
    document.getElementById(SEARCH_ID)?.focus();
  };
  return (
    <>
      <GoalFinder
        narrowing={narrowing}
        counts={counts}
        wording={result.decoded.wording}
        found={found.length}
        areAllUnfolded={unfolding.base === "all"}
        onNarrow={narrow}
        onUnfoldAll={(isAll) => setUnfolding({ base: isAll ? "all" : "none", toggled: new Set() })}
      />
      {rows.length === 0 ? (
        <div className={styles.none}>
          <Text>{GOALS.noHits}</Text>
          <Button onClick={showAll}>{GOALS.showAll}</Button>
        </div>
      ) : (
        <GoalList rows={rows}>
          {(row) =>
            row.kind === "goal" ? (
              <GoalRow
                {...entering}
                row={row}
                result={result}
                store={store}
                onToggle={() => setUnfolding(toggled(unfolding, row.id))}
              />
            ) : (
              <IndicatorRow {...entering} row={row} result={result} store={store} />
            )
          }
        </GoalList>
      )}
    </>
  );
}
