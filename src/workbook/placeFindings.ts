import type { Evaluation, IndicatorEvaluation } from "../domain/evaluation";
import type { Finding } from "../domain/finding";
import type { DecodedFollowUp } from "./decodeFollowUp";
import { decodeLevel } from "./decodeLevel";
import type { InputField } from "./field";
import { ownLevelField, type FollowUpBlock } from "./followUpBlock";
import type { CellPlace, Issue } from "./issue";
import { fieldPlace } from "./rowReader";
import { cellAt } from "./snapshot";

/** The column that a finding is about. */
const FIELD_OF_FINDING: Record<Finding["code"], InputField> = {
  missingActualValue: "actualValue",
  missingDirection: "direction",
  missingTargetValue: "targetValue",
  missingPartlyLimit: "partlyLimit",
  limitsReversed: "partlyLimit",
  missingAssessedLevel: "assessedLevel",
  decidedWithoutMotivation: "motivation",
  goalWithoutScore: "goalTitle",
};

/**
 * Gives the evaluation's findings their cells. A cell that could not be read has already said so: what is missing
 * because of that is not said a second time.
 */
export function placeFindings(
  evaluation: Evaluation,
  decoded: DecodedFollowUp,
  block: FollowUpBlock,
): readonly Issue[] {
  const known = new Set(decoded.issues.filter(saysWhatIsMissing).map(({ place }) => place.address));
  const titles = titlesById(evaluation);
  const issues: Issue[] = [];
  for (const finding of evaluation.findings) {
    const row =
      finding.subject === "goal"
        ? decoded.goalRows.get(finding.id)?.[0]
        : decoded.indicatorRows.get(finding.id);
    const field =
      finding.code === "missingAssessedLevel" ? ownLevelField(block) : FIELD_OF_FINDING[finding.code];
    const place = fieldPlace(block, field, row ?? block.headerRow);
    if (known.has(place.address)) continue;
    const leavesNoLevel =
      finding.subject === "goal" ? finding.code === "goalWithoutScore" : finding.leavesNoLevel;
    issues.push({
      detail: { code: finding.code, title: titles.get(finding.id) ?? "", leavesNoLevel },
      severity: leavesNoLevel ? "error" : "warning",
      place,
    });
  }
  return [...issues, ...unusedAssessments(evaluation, decoded, block)];
}

/** A remark on the unit of a number that was read does not say that the indicator gets no level. */
function saysWhatIsMissing({ detail }: Issue): boolean {
  return detail.code !== "unitNormalised" && detail.code !== "unitUncertain";
}

function titlesById(evaluation: Evaluation): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  for (const { goal } of evaluation.goals) {
    titles.set(goal.id, named(goal));
    for (const indicator of goal.indicators) titles.set(indicator.id, named(indicator));
  }
  return titles;
}

function named({ nr, title }: { readonly nr: string; readonly title: string }): string {
  return nr === "" ? title : `${nr} ${title}`;
}

/** A measured indicator is graded by its numbers; another level in the controller's own column is reported, not used. */
function unusedAssessments(
  evaluation: Evaluation,
  decoded: DecodedFollowUp,
  block: FollowUpBlock,
): readonly Issue[] {
  return evaluation.goals
    .flatMap(({ indicators }) => indicators)
    .flatMap((indicator) => unusedAssessment(indicator, decoded, block) ?? []);
}

function unusedAssessment(
  { indicator, level }: IndicatorEvaluation,
  decoded: DecodedFollowUp,
  block: FollowUpBlock,
): Issue | null {
  const column = block.columns.get("assessedLevel");
  const row = decoded.indicatorRows.get(indicator.id);
  if (indicator.measure.kind === "qualitative" || column === undefined || row === undefined) return null;
  const assessed = decodeLevel(cellAt(block.sheet, row, column)).value;
  if (assessed === null || level === null || assessed === level) return null;
  const place: CellPlace = fieldPlace(block, "assessedLevel", row);
  return { detail: { code: "assessedLevelNotUsed", assessed, computed: level }, severity: "info", place };
}
