import type { Recalculation } from "../../src/app/recalculate";
import type { AttainmentLevel } from "../../src/domain/scale/scale";
import type { ValueRange } from "../../src/domain/rules/valueRange";
import { notAssessedWord, type GoalGroup } from "../../src/domain/evaluation";
import { levelWord } from "../../src/text/cells/levelWords";
import type { Field } from "../../src/workbook/columns/catalogue";
import { locate, type DecodedFollowUp } from "../../src/workbook/rows/decodeFollowUp";
import type { HostStatistics } from "../host/excelHost";
import { SWEDISH } from "../../src/text/swedish";

const { indexText, issueSentence } = SWEDISH;

function placeOf(decoded: DecodedFollowUp, id: string): { readonly sheet: string; readonly row: number } {
  const found = locate(decoded, id);
  if (found === null) throw new Error(`Nothing stands for ${id}`);
  return { sheet: found.block.sheet.name, row: found.row + 1 };
}

/** How many there are of each word: of the levels that stand, and of what is not assessed in the workbook's own. */
function countsOf(words: readonly (string | null)[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const word of words) if (word !== null) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}

/** The result as one plain object for other programs. Levels are the identifiers of the domain, beside the workbook's word for them; rows count from 1. */
export function resultJson(result: Recalculation, { syncs, bytesSent, bytesReceived }: HostStatistics) {
  const { evaluation, decoded, issues, applied } = result;
  const { wording } = decoded;
  const wordOf = (level: AttainmentLevel | null, notAssessed: string | null): string | null =>
    level === null ? notAssessed : levelWord(level, wording);
  const hasGoals = evaluation.goals.some(({ goal }) => goal.isNamed !== false);
  return {
    index: evaluation.index,
    ...rangeOf(evaluation),
    indexText: indexText(evaluation.index, evaluation.range),
    counts: countsOf(
      hasGoals
        ? evaluation.goals.map(({ level, notAssessed }) => wordOf(level, notAssessed))
        : evaluation.goals.flatMap(({ indicators }) =>
            indicators.map(({ level, reason }) => wordOf(level, notAssessedWord({ reason }))),
          ),
    ),
    goals: evaluation.goals.map(
      ({ goal, score, range, computedLevel, decidedLevel, level, notAssessed, indicators }) => ({
        nr: goal.nr,
        goal: goal.isNamed === false ? null : goal.title,
        score,
        ...rangeOf({ range }),
        computedLevel,
        decidedLevel,
        level,
        word: wordOf(level, notAssessed),
        motivation: goal.decided?.motivation ?? null,
        indicators: indicators.map(({ indicator, level: indicatorLevel, levelScore, reason }) => ({
          nr: indicator.nr,
          indicator: indicator.title,
          level: indicatorLevel,
          word: wordOf(indicatorLevel, notAssessedWord({ reason })),
          levelScore,
          ...placeOf(decoded, indicator.id),
        })),
      }),
    ),
    groups: [
      ...groupsOf("overarchingGoal", evaluation.byOverarchingGoal),
      ...groupsOf("goalArea", evaluation.byGoalArea),
      ...groupsOf("committee", evaluation.byCommittee),
      ...groupsOf("origin", evaluation.byOrigin),
    ],
    issues: issues.map(({ detail, severity, place }) => ({
      code: detail.code,
      severity,
      ...place,
      message: issueSentence(detail, wording),
    })),
    written: applied.written,
    syncs,
    bytesSent,
    bytesReceived,
  };
}

/** Both ends of a value that is not certain; nothing for one that is. */
function rangeOf({ range }: { readonly range: ValueRange | null }) {
  return range === null ? {} : { range: [range.lowest, range.highest] };
}

/** The figures of each group by itself; `group` is null for the goals that say none. */
function groupsOf(by: Field, groups: readonly GoalGroup[]) {
  return groups.map(({ name, goalCount, index, range }) => ({
    by,
    group: name,
    goals: goalCount,
    index,
    ...rangeOf({ range }),
  }));
}
