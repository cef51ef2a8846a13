import type { IssueCode } from "../workbook/issues/issue";
import { placeFindings } from "../workbook/rows/placeFindings";
import type { LostLink } from "../domain/reconciliation/reconcileLinks";
import { commentPlaces } from "../annexes/deviations/source";
import { COMMENTS } from "../annexes/deviations/words";
import { deviationSheetOf, explainedDeviations } from "../annexes/explainedDeviations";
import { buildFigures, FIGURE_REPORTS, type ReportInput } from "../annexes/annexData";
import type { EvaluatedFollowUp } from "../annexes/kit/sheet/annexInput";
import { reportIssue, type ReportIssue } from "../annexes/kit/sheet/reportIssue";
import type { OpenMatter } from "./checkFinding";

/** The gaps in the follow-up that must be said before its levels are handed over. */
const FOLLOW_UP_CODES: ReadonlySet<IssueCode> = new Set<IssueCode>([
  "decidedWithoutMotivation",
  "missingActualValue",
  "missingAssessedLevel",
  "goalWithoutScore",
]);

/** The annexes that are to hold the whole ledger. */
const LEDGER_REPORTS = ["operatingStatement", "activityResult"] as const;

/**
 * The other matters to be put right: decided levels without a motivation, indicators without an outcome or a level, and accounts
 * and activities that no row of the annexes takes, or several do.
 */
export function openMatters(input: ReportInput): readonly OpenMatter[] {
  const { followUp } = input;
  const inLedger = LEDGER_REPORTS.flatMap((report) => issuesOf(report, input))
    .filter(({ severity }) => severity === "error")
    .map((issue): OpenMatter => ({ kind: "open", about: "annex", issue }));
  return [...(followUp === null ? [] : inFollowUp(followUp)), ...inLedger, ...inDeviations(input)];
}

/** The rows over the limit that the controller has not explained to the end, each at its cell on the sheet Avvikelser. */
function inDeviations(input: ReportInput): readonly OpenMatter[] {
  const sheet = deviationSheetOf(input);
  const places = sheet === undefined ? null : commentPlaces(sheet);
  return (explainedDeviations(input)?.deviations ?? []).flatMap((deviation): OpenMatter[] => {
    const { annex, name, variance, comments, key } = deviation;
    const missing = COMMENTS.filter((each) => (comments?.texts[each].trim() ?? "") === "");
    if (missing.length === 0) return [];
    const isBuilt = places !== null;
    const detail = {
      code: "deviationWithoutComment",
      annex,
      label: name,
      variance,
      missing,
      isBuilt,
    } as const;
    const [first] = missing;
    const place = (first === undefined ? undefined : comments?.places[first]) ?? places?.get(key) ?? null;
    return [{ kind: "open", about: "annex", issue: { ...reportIssue("deviations", detail, null), place } }];
  });
}

function inFollowUp({ evaluation, decoded }: EvaluatedFollowUp): readonly OpenMatter[] {
  const { wording } = decoded;
  return placeFindings(evaluation, decoded)
    .filter(({ detail }) => FOLLOW_UP_CODES.has(detail.code))
    .map((issue) => ({ kind: "open", about: "followUp", issue, wording }));
}

function issuesOf(report: (typeof LEDGER_REPORTS)[number], input: ReportInput): readonly ReportIssue[] {
  const built = buildFigures(report, input, null);
  const details = "code" in built ? [built] : built.findings;
  return details.map((detail) => reportIssue(report, detail, input.ledger));
}

/** A row that an annex has in common with another, and that is not to be found. */
export function lostLinkMatter({ tableId, rowId, label, otherTableId }: LostLink): readonly OpenMatter[] {
  const report = FIGURE_REPORTS.find((name) => name === tableId);
  const other = FIGURE_REPORTS.find((name) => name === otherTableId);
  if (report === undefined || other === undefined) return [];
  const detail = { code: "linkLost", rowId, label, other } as const;
  return [{ kind: "open", about: "annex", issue: reportIssue(report, detail, null) }];
}
