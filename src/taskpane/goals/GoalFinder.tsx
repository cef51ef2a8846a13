import { Button, Caption1, Field, makeStyles, SearchBox, Select, tokens } from "@fluentui/react-components";
import type { LevelWording } from "../../workbook/scale/scaleWords";
import { useTexts } from "../ui/useTexts";
import { GOAL_FILTERS, type GoalFilter } from "./goalNodes";
import type { Narrowing } from "./narrowing";

const useStyles = makeStyles({
  finder: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  search: { maxWidth: "none" },
  // As wide as the pane, not as its longest choice.
  filter: { minWidth: 0, "& select": { minWidth: 0, width: "100%" } },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
});

/** The id of the search field. */
export const SEARCH_ID = "goal-search";

interface GoalFinderProps {
  readonly narrowing: Narrowing;
  readonly counts: Readonly<Record<GoalFilter, number>>;
  readonly wording: LevelWording;
  readonly found: number;
  readonly areAllUnfolded: boolean;
  readonly onNarrow: (narrowing: Narrowing) => void;
  readonly onUnfoldAll: (isUnfolded: boolean) => void;
}

/** The search and the filter, how much they leave, and unfolding it all. */
export function GoalFinder({
  narrowing,
  counts,
  wording,
  found,
  areAllUnfolded,
  onNarrow,
  onUnfoldAll,
}: GoalFinderProps) {
  const styles = useStyles();
  const { GOALS, goalFilterText, foundGoalsText } = useTexts();
  return (
    <div className={styles.finder}>
      <Field label={GOALS.search} hint={GOALS.searchHint}>
        <SearchBox
          id={SEARCH_ID}
          className={styles.search}
          value={narrowing.query}
          onChange={(_, { value }) => onNarrow({ ...narrowing, query: value })}
        />
      </Field>
      <Field label={GOALS.filter}>
        <Select
          className={styles.filter}
          value={narrowing.filter}
          onChange={(_, { value }) =>
            onNarrow({ ...narrowing, filter: GOAL_FILTERS.find((filter) => filter === value) ?? "all" })
          }
        >
          {GOAL_FILTERS.map((filter) => (
            <option key={filter} value={filter}>
              {goalFilterText(filter, counts[filter], wording)}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.line}>
        <Caption1 role="status">{foundGoalsText(found, counts.all)}</Caption1>
        <Button size="small" appearance="subtle" onClick={() => onUnfoldAll(!areAllUnfolded)}>
          {areAllUnfolded ? GOALS.foldAll : GOALS.unfoldAll}
        </Button>
      </div>
    </div>
  );
}
