import type { LimitRule } from "../../domain/rules/limitRule";
import type { Scale } from "../../domain/scale/scale";
import { shownNumber } from "../cells/shownNumber";
import { numberInUnit } from "../cells/units";
import { plainText } from "../grid/cellText";
import type { CellValue, WorkbookSnapshot } from "../grid/snapshot";
import { indicatorRow, type DecodedFollowUp } from "../rows/decodeFollowUp";
import { fieldPlace } from "../rows/rowReader";
import { scaleInForce } from "../scale/scaleInForce";
import type { Question, QuestionOption } from "./question";
import type { ClearReading } from "./questionsOf";
import { statedRule } from "./statedRule";

type SaidRule = Exclude<LimitRule, { readonly kind: "column" }>;

/**
 * Asks which rule holds below the target, once for all indicators that do not reach theirs, in a workbook that has no column of
 * limits and where nothing has been said. A rule that the workbook states in its own words is proposed; else that none is
 * known, which leaves the values as ranges.
 */
export function limitRuleQuestion({
  snapshot,
  layout,
  settings,
  assessed,
}: ClearReading): readonly Question[] {
  if (settings.evaluation.limitRule.kind !== "column") return [];
  if (layout.blocks.some(({ columns }) => columns.has("partlyLimit"))) return [];
  const { decoded, evaluation } = assessed();
  const asking = evaluation.goals
    .flatMap(({ indicators }) => indicators)
    .filter(({ possible }) => possible !== null);
  const [first] = asking;
  const row = first === undefined ? null : indicatorRow(decoded, first.step.id);
  if (row === null) return [];
  const { scale } = scaleInForce(settings);
  const stated = statedRule(textsBeside(snapshot, decoded), scale.steps.length);
  const rules: readonly SaidRule[] = [
    ...(stated === null ? [] : [stated]),
    ...usualRules(scale).filter((rule) => !isSameRule(rule, stated)),
    NONE,
  ];
  return [
    {
      id: "limitRule",
      detail: { code: "limitRule", count: asking.length, isStated: stated !== null },
      place: fieldPlace(row, "targetValue"),
      options: rules.map((rule): QuestionOption => ({
        id: ruleId(rule, rule === stated),
        detail: { code: "limitRule", rule },
        isProposed: rule === (stated ?? NONE),
        answer: { kind: "settings", settings: { evaluation: { limitRule: rule } } },
      })),
    },
  ];
}

const NONE: SaidRule = { kind: "none" };

/** The rules that controllers use most, which can be said where the workbook states none. */
function usualRules({ steps }: Scale): readonly SaidRule[] {
  const below = steps.length - 2;
  const evenly = (percent: number): readonly number[] =>
    Array.from({ length: below }, (_, at) => percent + Math.round(((100 - percent) / below) * at));
  const shares = [90, 80].map((percent): SaidRule => ({ kind: "share", percents: evenly(percent) }));
  return [...(below > 0 ? shares : []), { kind: "reachedOrNot" }];
}

/** "share" for what the workbook states; of the usual ones "share90", "reachedOrNot", "none". */
function ruleId(rule: SaidRule, isStated: boolean): string {
  return rule.kind === "share" && !isStated ? `share${rule.percents[0]}` : rule.kind;
}

function isSameRule(one: SaidRule, other: SaidRule | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/**
 * The text beside the follow-up: the rows of every sheet that hold none of its indicators, each as one text, and of
 * those that do the texts in columns that nothing is read from. Sheets of the add-in's own state nothing.
 */
function textsBeside({ sheets }: WorkbookSnapshot, { blocks }: DecodedFollowUp): readonly string[] {
  return sheets
    .filter(({ ownMark }) => ownMark === null)
    .flatMap((sheet) => {
      const own = blocks.filter(({ block }) => block.sheet.id === sheet.id);
      const rows = new Set(
        own.flatMap(({ indicatorRows }) => [...indicatorRows.values()].map(({ row }) => row)),
      );
      const columns = new Set(own.flatMap(({ block }) => [...block.columns.values()]));
      return sheet.values.flatMap((values, at) => {
        const isIndicator = rows.has(at + sheet.firstRow);
        const texts = values.flatMap((value, column) => {
          if (value === "" || (isIndicator && columns.has(column + sheet.firstColumn))) return [];
          return plainText(shownText(value, sheet.numberFormats[at]?.[column] ?? ""));
        });
        return isIndicator ? texts : [texts.join(" ")];
      });
    });
}

/** A cell as it is shown, as far as percents go: what a key says may stand as a number. */
function shownText(value: CellValue, numberFormat: string): CellValue {
  const isPercent = typeof value === "number" && shownNumber(value, numberFormat).unit === "percent";
  return isPercent ? numberInUnit(value, "percent") : value;
}
