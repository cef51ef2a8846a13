import type { ReportInput } from "../annexes/annexData";
import type { GoalEvaluation, OverarchingGroup } from "../domain/evaluation";
import { isSameName } from "../reports/ownSheet/planOwnSheet";
import { FROZEN_SHEET, frozenSheetName } from "../text/cells/frozenSheetText";
import { headingPeriodText } from "../text/cells/headingPeriodText";
import { levelWord } from "../text/cells/levelWords";
import type { WorkbookSnapshot } from "../workbook/grid/snapshot";
import type { LevelWording } from "../workbook/scale/scaleWords";
import { wordingInForce } from "../workbook/scale/scaleInForce";
import { settingsOf } from "../workbook/settings/readSettings";
import { inOneName, type RuleLine } from "./figure";
import type { Frozen, FrozenContent, FrozenDecision } from "./frozenSheet";
import { rulesInForce } from "./rulesInForce";
import { workbookFigures } from "./workbookFigures";

/** When a workbook is frozen, and by what. */
export interface FreezingTime {
  /** ISO date of the follow-up; null where neither the controller nor the workbook says one. */
  readonly followUpDate: string | null;
  /** Local ISO date and time to the minute. */
  readonly frozenAt: string;
  /** Of the add-in. */
  readonly version: string;
}

/** All that is frozen of a workbook: its figures as they stand, what they rest on, and the levels that were decided. */
export function frozenContent(input: ReportInput, time: FreezingTime): FrozenContent {
  const { snapshot, committee } = input;
  return {
    name: freeName(snapshot, time.frozenAt.slice(0, 10)),
    basis: [
      ...(committee === null ? [] : [{ name: FROZEN_SHEET.committee, text: committee }]),
      { name: FROZEN_SHEET.period, text: periodText(input) },
      { name: FROZEN_SHEET.followUpDate, text: time.followUpDate ?? FROZEN_SHEET.noDate },
      { name: FROZEN_SHEET.frozenAt, text: time.frozenAt.replace("T", " ") },
      { name: FROZEN_SHEET.version, text: time.version },
    ],
    rules: workbookRules(input),
    decisions: decisionsOf(input),
    figures: workbookFigures(input),
  };
}

/** The rules in force in a workbook, in its own words for the levels. */
export function workbookRules({ snapshot, followUp }: ReportInput): readonly RuleLine[] {
  const settings = settingsOf(snapshot);
  return rulesInForce(settings, wordingInForce(settings, followUp?.decoded.wording ?? null));
}

/** "2023", or "aug 2023" for a part of a year. */
export function periodText({ period }: ReportInput): string {
  return headingPeriodText(period);
}

/** The text of a line of the basis; null where the line is missing. */
export function basisOf(
  { basis }: Pick<Frozen, "basis">,
  line: "period" | "frozenAt" | "version",
): string | null {
  return basis.find(({ name }) => name === FROZEN_SHEET[line])?.text ?? null;
}

/** The one that was made last; of several of the same minute the last in the workbook. Null for none. */
export function newestOf<Item extends Pick<Frozen, "basis">>(all: readonly Item[]): Item | null {
  const at = (frozen: Item): string => basisOf(frozen, "frozenAt") ?? "";
  return all.reduce<Item | null>(
    (newest, each) => (newest !== null && at(newest) > at(each) ? newest : each),
    null,
  );
}

function freeName({ sheets }: WorkbookSnapshot, date: string): string {
  for (let number = 1; ; number++) {
    const name = frozenSheetName(date, number);
    if (sheets.every((sheet) => !isSameName(sheet.name, name))) return name;
  }
}

function decisionsOf({ followUp }: ReportInput): readonly FrozenDecision[] {
  if (followUp === null) return [];
  const { decoded, evaluation } = followUp;
  const { wording } = decoded;
  return [
    ...evaluation.byOverarchingGoal.flatMap((group) => overarchingDecision(group, wording)),
    ...evaluation.goals.flatMap((goal) => decisionOf(goal, wording)),
  ];
}

function overarchingDecision(
  { name, computedLevel, decidedLevel, motivation }: OverarchingGroup,
  wording: LevelWording,
): readonly FrozenDecision[] {
  if (name === null || decidedLevel === null) return [];
  return [
    {
      goal: name,
      computed: levelWord(computedLevel, wording),
      decided: levelWord(decidedLevel, wording),
      motivation: motivation ?? "",
    },
  ];
}

function decisionOf(
  { goal, computedLevel, decidedLevel }: GoalEvaluation,
  wording: LevelWording,
): readonly FrozenDecision[] {
  if (decidedLevel === null) return [];
  return [
    {
      goal: inOneName(goal.nr, goal.title),
      computed: levelWord(computedLevel, wording),
      decided: levelWord(decidedLevel, wording),
      motivation: goal.decided?.motivation ?? "",
    },
  ];
}
