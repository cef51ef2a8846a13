import { enumeration } from "./enumeration";
import { bestLevel, levelsBestFirst } from "../../../domain/scale/scale";
import { formsOf, type LevelWording } from "../../../workbook/scale/scaleWords";
import type { LevelChange } from "../../../domain/levelChange";
import type { QuantitativeMeasure } from "../../../domain/followUp";
import { type Field, headingOf } from "../../../workbook/columns/catalogue";
import type { Unit } from "../../../workbook/cells/units";
import type { Texts } from "../../texts";
import { quoted } from "./enumeration";
import { counted, countText } from "./figures";
import { measureTexts } from "./measureText";

/** What the view of the goals says besides the figures. */
export const GOALS: Texts["GOALS"] = {
  search: "Search",
  searchHint: "Title, number, area or committee",
  filter: "Show",
  unfoldAll: "Expand all",
  foldAll: "Collapse all",
  noHits: "No goal and no indicator matches the search and the filter.",
  showAll: "Show all goals",
  showMore: "Show more",
  showLess: "Show less",
  decide: "Decide level",
  assess: "Assess the level",
  noAssessment: "No assessment",
  motivation: "Reason for the decision",
  motivationNeeded: "Write why the level differs from the calculated one.",
  decisionTakenBack: "The decision is withdrawn: the cells for the level and the reason are emptied.",
  saveInWorkbook: "Save in the workbook",
  saved: "Saved.",
};

const FILTERS = {
  all: () => "All goals",
  notAttained: belowBest,
  withoutOutcome: () => "Without outcome or assessment",
  changed: () => "Level changed since the previous period",
} as const;

/** "Partly attained or not attained": all levels but the best; what they all end in is said once. */
function belowBest(wording: LevelWording): string {
  const words = levelsBestFirst(wording.scale)
    .slice(1)
    .map((level) => formsOf(wording, level).english.toLowerCase());
  const end = ` ${bestLevelWord(wording)}`;
  const text = enumeration(
    words.map((word, at) =>
      at < words.length - 1 && word.endsWith(end) ? word.slice(0, -end.length) : word,
    ),
    "or",
  );
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function bestLevelWord(wording: LevelWording): string {
  return formsOf(wording, bestLevel(wording.scale)).english.toLowerCase();
}

/** "Partly or not attained (3)": what the goals can be narrowed to, with how many there are. */
export function goalFilterText(filter: keyof typeof FILTERS, count: number, wording: LevelWording): string {
  return `${FILTERS[filter](wording)} (${countText(count)})`;
}

/** "3 of 15 goals": how many the filter and the search leave. */
export function foundGoalsText(found: number, all: number): string {
  const goals = counted(all, "goal", "goals");
  return found === all ? goals : `${countText(found)} of ${goals}`;
}

/** "2 indicators" */
export function indicatorCountText(count: number): string {
  return counted(count, "indicator", "indicators");
}

/** "79% against the target of at least 90%": an outcome beside its target, which is said whichever of them is missing. */
export function outcomeText(
  { actualValue, targetValue, direction }: QuantitativeMeasure,
  unit: Unit | null,
): string {
  const values = actualValue?.parts ?? [];
  const text = measureTexts(values, targetValue === null ? [] : [targetValue], unit);
  const outcome = values.length === 0 ? "No outcome" : values.map(text).join(" / ");
  if (targetValue === null) return `${outcome}, no target`;
  const bound = direction === null ? "" : direction === "higherIsBetter" ? "at least " : "at most ";
  return values.length === 0
    ? `${outcome}, the target is ${bound}${text(targetValue)}`
    : `${outcome} against the target of ${bound}${text(targetValue)}`;
}

/** "Trend: ↑ Increasing (better)" */
export function trendLine(trend: string): string {
  return `Trend: ${trend}`;
}

const CHANGES: Record<Exclude<LevelChange, "same">, string> = {
  better: "Better level than in the previous period",
  worse: "Worse level than in the previous period",
};

export function levelChangeText(change: Exclude<LevelChange, "same">): string {
  return CHANGES[change];
}

/** "Due by 2022-12-31" */
export function dueText(date: string): string {
  return `Due by ${date}`;
}

/** "Milestone 2 of 3: Rutinen är införd" */
export function stepTitle(number: number, of: number, title: string): string {
  return `Milestone ${number} of ${of}: ${title}`;
}

/** "Reason for the decision: Mätningen görs om i höst" */
export function motivationText(motivation: string): string {
  return `${GOALS.motivation}: ${motivation}`;
}

/** "Decide level for Trygghet": names a button where many say the same. */
export function decideName(title: string): string {
  return `${GOALS.decide} for ${title}`;
}

/** "Assess the level for Utredningen är klar" */
export function assessName(title: string): string {
  return `${GOALS.assess} for ${title}`;
}

/** "Show more of the comment on Andel trygga" */
export function showMoreName(title: string, isShown: boolean): string {
  return `${isShown ? GOALS.showLess : GOALS.showMore} of the comment on ${title}`;
}

/** "As calculated: partly attained" */
export function asComputedText(computed: string): string {
  return `As calculated: ${computed.toLowerCase()}`;
}

/** Says which of the controller's columns an entry makes, before it is made. */
export function enteredColumnsText(fields: readonly Field[], sheet: string): string {
  const [columns, they] = fields.length === 1 ? ["column", "It is"] : ["columns", "They are"];
  return `The sheet “${sheet}” lacks the ${columns} ${quoted(fields.map(headingOf))}. ${they} created to the right of the follow-up.`;
}
