import type { Evaluation, StepEvaluation } from "../../domain/evaluation";
import type { Finding } from "../../domain/finding";
import type { Measure } from "../../domain/followUp";
import { differsFromFigures } from "../../domain/rules/levelSource";
import { rankOf } from "../../domain/scale/scale";
import type { EvaluationSettings } from "../../domain/settings";
import { indicatorRow, locate, type DecodedFollowUp } from "./decodeFollowUp";
import type { InputField } from "../columns/catalogue";
import { ownLevelField } from "../layout/followUpBlock";
import { placeKey, type Issue } from "../issues/issue";
import { reasonForNone } from "../cells/decoded";
import { plainText } from "../grid/cellText";
import { cellAt } from "../grid/snapshot";
import { fieldPlace, type BlockRow } from "./rowReader";

/** The column that a finding is about. */
const FIELD_OF_FINDING: Record<Finding["code"], InputField> = {
  missingActualValue: "actualValue",
  missingDirection: "direction",
  missingTargetValue: "targetValue",
  missingPartlyLimit: "partlyLimit",
  limitsReversed: "partlyLimit",
  missingComparison: "targetValue",
  missingAssessedLevel: "assessedLevel",
  missingOwnLevel: "assessedLevel",
  notAssessed: "assessedLevel",
  decidedWithoutMotivation: "motivation",
  goalWithoutScore: "goalTitle",
};

/**
 * Gives the evaluation's findings their cells. A cell that could not be read has already said so: what is missing
 * because of that is not said a second time.
 */
export function placeFindings(evaluation: Evaluation, decoded: DecodedFollowUp): readonly Issue[] {
  const known = new Set(decoded.issues.filter(saysWhatIsMissing).map(({ place }) => placeKey(place)));
  const titles = titlesById(evaluation);
  const issues: Issue[] = [];
  for (const finding of evaluation.findings) {
    const found = locate(decoded, finding.id);
    if (found === null) continue;
    const wanted = FIELD_OF_FINDING[finding.code];
    const field = wanted === "assessedLevel" ? ownLevelField(found.block) : wanted;
    const place = fieldPlace(found, field);
    if (known.has(placeKey(place))) continue;
    const { code, verdict } = finding;
    const said = code === "missingActualValue" ? reasonAt(found) : null;
    issues.push({
      detail: { code, title: titles.get(finding.id) ?? "", verdict, ...(said === null ? {} : { said }) },
      severity: code === "notAssessed" ? "info" : verdict === null || said !== null ? "warning" : "error",
      place,
    });
  }
  return [
    ...issues,
    ...unusedAssessments(evaluation, decoded),
    ...ruleUsed(evaluation, decoded),
    ...directionSaid(decoded),
    ...comparedWith(decoded),
  ];
}

/** Why there is no outcome on a row, where its cell says so. */
function reasonAt({ block, row }: BlockRow): string | null {
  const column = block.columns.get("actualValue");
  return column === undefined ? null : reasonForNone(plainText(cellAt(block.sheet, row, column).value));
}

/** A remark on how a cell was understood does not say that the indicator gets no level; a proposal does. */
function saysWhatIsMissing({ detail, severity }: Issue): boolean {
  return severity === "error" || detail.code === "targetProposed";
}

function titlesById(evaluation: Evaluation): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  for (const { goal } of evaluation.goals) {
    titles.set(goal.id, named(goal));
    for (const indicator of goal.indicators) {
      titles.set(indicator.id, named(indicator));
      for (const { id, title } of indicator.milestones) titles.set(id, named({ nr: indicator.nr, title }));
    }
  }
  return titles;
}

function named({ nr, title }: { readonly nr: string; readonly title: string }): string {
  return nr === "" ? title : `${nr} ${title}`;
}

/** Where the controller's own level and the number of an indicator disagree, whichever of them counts. */
function unusedAssessments(evaluation: Evaluation, decoded: DecodedFollowUp): readonly Issue[] {
  return evaluation.goals
    .flatMap(({ indicators }) => indicators)
    .flatMap(({ steps }) => steps)
    .flatMap((step) => unusedAssessment(step, evaluation.settings, decoded) ?? []);
}

function unusedAssessment(
  { step, level, reason, computed }: StepEvaluation,
  { scale }: EvaluationSettings,
  decoded: DecodedFollowUp,
): Issue | null {
  const row = indicatorRow(decoded, step.id);
  if (step.measure.kind === "qualitative" || row === null) return null;
  const { own } = step.measure;
  if (own?.kind !== "level") return null;
  const place = fieldPlace(row, ownLevelField(row.block));
  if (reason.kind === "ownCounts") {
    if (!differsFromFigures(own, computed, (each) => rankOf(scale, each))) return null;
    const detail = { code: "ownLevelDiffers", own: own.level, computed: computed.level } as const;
    return { detail, severity: "info", place };
  }
  // In a column that we write, it is told when another level replaces it.
  if (level === null || own.level === level || !row.block.columns.has("assessedLevel")) return null;
  const detail = { code: "assessedLevelNotUsed", assessed: own.level, computed: level } as const;
  return { detail, severity: "info", place };
}

/** Says once, at the first indicator that it graded, that the workbook's rule was used. */
function ruleUsed({ goals }: Evaluation, decoded: DecodedFollowUp): readonly Issue[] {
  const used = goals
    .flatMap(({ indicators }) => indicators)
    .flatMap(({ reason, step }) =>
      reason.kind === "byLimitRule" ? [{ rule: reason.rule, id: step.id }] : [],
    );
  const [first] = used;
  const row = first === undefined ? null : indicatorRow(decoded, first.id);
  if (first === undefined || row === null) return [];
  const detail = { code: "ruleUsed", rule: first.rule, count: used.length } as const;
  return [{ detail, severity: "info", place: fieldPlace(row, "targetValue") }];
}

/** Says once, at the first such indicator, which way is better where only the controller's answer tells it. */
function directionSaid({ blocks }: DecodedFollowUp): readonly Issue[] {
  const rows = blocks
    .flatMap(({ indicatorRows }) => [...indicatorRows.values()])
    .filter(({ isDirectionSaid }) => isDirectionSaid);
  const [first] = rows;
  if (first === undefined) return [];
  const lower = rows.filter(({ measure }) => isBetterLower(measure)).map(({ title }) => title);
  const detail = { code: "directionSaid", count: rows.length, lower } as const;
  return [{ detail, severity: "info", place: fieldPlace(first, "indicatorTitle") }];
}

function isBetterLower(measure: Measure): boolean {
  return measure.kind === "quantitative" && measure.direction === "lowerIsBetter";
}

/** Says once, at the first such indicator, what the outcomes are compared with where the targets say so in words. */
function comparedWith({ blocks }: DecodedFollowUp): readonly Issue[] {
  const compared = blocks
    .flatMap(({ indicatorRows }) => [...indicatorRows.values()])
    .flatMap((row) => {
      const heading = comparedHeading(row.measure);
      return heading === null ? [] : [{ row, heading }];
    });
  const [first] = compared;
  if (first === undefined) return [];
  const headings = [...new Set(compared.map(({ heading }) => heading))];
  const detail = { code: "comparedWith", count: compared.length, headings } as const;
  return [{ detail, severity: "info", place: fieldPlace(first.row, "targetValue") }];
}

function comparedHeading(measure: Measure): string | null {
  if (measure.kind === "qualitative") return null;
  const { aim, targetValue } = measure;
  if (aim.kind === "group") return aim.with;
  return aim.kind === "comparison" && targetValue !== null ? aim.with : null;
}
