import type { Recalculation } from "../../app/recalculate";
import { countDecided, type GoalGroup } from "../../domain/evaluation";
import type { PeriodIndex } from "../../domain/indexHistory";
import type { Texts } from "../../text/texts";
import type { LevelWording } from "../../workbook/scale/scaleWords";
import { lineOverTime, type LineOverTime } from "../ui/lineOverTime";
import { issueGroups, type IssueGroup } from "./issueGroups";
import { levelShares, type LevelShare } from "./levelShares";

export interface GroupRow {
  readonly name: string;
  readonly index: string;
  readonly counts: string;
}

/** One way to group the goals. */
export interface Grouping {
  readonly id: "origin" | "goalArea" | "overarchingGoal" | "committee";
  readonly heading: string;
  readonly rows: readonly GroupRow[];
}

/** The overview as plain text and numbers. */
export interface OverviewModel {
  readonly index: string;
  /** The index beside that of the latest former period that it can be held against; null where there is none. */
  readonly compared: string | null;
  /** The index over time, of the periods that it can be held against; null where there is none. */
  readonly overTime: { readonly line: LineOverTime; readonly label: string } | null;
  readonly counts: string;
  readonly shares: readonly LevelShare[];
  /** Those by which the goals are grouped at all. */
  readonly groupings: readonly Grouping[];
  /** When it was calculated, and from what. */
  readonly calculated: string;
  /** The issues that need attention, the worst first. */
  readonly issues: readonly IssueGroup[];
}

export function overviewModel(
  { evaluation, indexHistory, decoded, issues, time, layout }: Recalculation,
  texts: Texts,
): OverviewModel {
  const { PANE, indexText, goalCountText, withDecidedText, calculatedText } = texts;
  const { wording } = decoded;
  const groupings = [
    { id: "origin", heading: PANE.originHeading, groups: evaluation.byOrigin },
    { id: "goalArea", heading: PANE.goalAreaHeading, groups: evaluation.byGoalArea },
    { id: "overarchingGoal", heading: PANE.overarchingGoalHeading, groups: evaluation.byOverarchingGoal },
    { id: "committee", heading: PANE.committeeHeading, groups: evaluation.byCommittee },
  ] as const;
  const sheets = [...new Set(layout.blocks.map(({ sheet }) => sheet.name))];
  return {
    index: indexText(evaluation.index, evaluation.range),
    compared: comparedWithFormer(evaluation.index, indexHistory, texts),
    overTime: overTime(evaluation.index, indexHistory, texts),
    counts: withDecidedText(goalCountText(evaluation, wording), countDecided(evaluation)),
    shares: levelShares(evaluation.levels, wording, texts),
    groupings: groupings
      .filter(({ groups }) => groups.length > 0)
      .map(({ id, heading, groups }) => ({
        id,
        heading,
        rows: groups.map((group) => groupRow(group, wording, texts)),
      })),
    calculated: calculatedText(
      time.calculatedAt,
      time.isDateAssumed === true ? null : time.followUpDate,
      sheets,
    ),
    issues: issueGroups(issues, evaluation, decoded, texts),
  };
}

function comparedWithFormer(
  index: number | null,
  history: readonly PeriodIndex[],
  { comparedText }: Texts,
): string | null {
  const former = history.findLast(({ isComparable }) => isComparable);
  if (index === null || former === undefined || former.index === null) return null;
  return comparedText(index, { ...former, index: former.index });
}

function overTime(
  now: number | null,
  history: readonly PeriodIndex[],
  { indexHistoryText }: Texts,
): OverviewModel["overTime"] {
  const former = history.flatMap(({ period, index, isComparable }) =>
    index === null || !isComparable ? [] : [{ period, index }],
  );
  const line = now === null ? null : lineOverTime([...former.map(({ index }) => index), now], null);
  return now === null || line === null ? null : { line, label: indexHistoryText(former, now) };
}

function groupRow(
  group: GoalGroup,
  wording: LevelWording,
  { NO_INFORMATION, indexText, goalCountText }: Texts,
): GroupRow {
  return {
    name: group.name ?? NO_INFORMATION,
    index: indexText(group.index, group.range),
    counts: goalCountText(group, wording),
  };
}
