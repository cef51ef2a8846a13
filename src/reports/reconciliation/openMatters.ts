import { issueSentence } from "../../text/issueSentence";
import { reportIssueLine } from "../../text/reportIssueSentence";
import type { IssueCode } from "../../workbook/issue";
import { placeFindings } from "../../workbook/placeFindings";
import { FIGURE_ANNEXES } from "../annexes/figureAnnexes";
import type { ReportInput } from "../annexes/reportInput";
import { reportIssue, type ReportIssue } from "../annexes/reportIssue";
import type { OpenMatter } from "./checkFinding";

/** What is missing in the follow-up, and must be said before its levels are handed over. */
const FOLLOW_UP_CODES: ReadonlySet<IssueCode> = new Set<IssueCode>([
  "decidedWithoutMotivation",
  "missingActualValue",
  "missingAssessedLevel",
  "goalWithoutScore",
]);

/** The annexes that are to hold the whole ledger. */
const LEDGER_REPORTS = ["operatingStatement", "activityResult"] as const;

/**
 * What else is to be put right: decided levels without a motivation, indicators without an outcome or a level, and accounts
 * and activities that no row of the annexes takes, or several do.
 */
export function openMatters(input: ReportInput): readonly OpenMatter[] {
  const { followUp } = input;
  const inFollowUp =
    followUp === null
      ? []
      : placeFindings(followUp.evaluation, followUp.decoded)
          .filter(({ detail }) => FOLLOW_UP_CODES.has(detail.code))
          .map(({ detail, place }) => ({ sentence: issueSentence(detail, followUp.decoded.wording), place }));
  const inLedger = LEDGER_REPORTS.flatMap((report) => issuesOf(report, input))
    .filter(({ severity }) => severity === "error")
    .map(({ detail, report, place }) => ({ sentence: reportIssueLine(detail, report), place }));
  return [...inFollowUp, ...inLedger].map((matter) => ({ kind: "open", ...matter }));
}

function issuesOf(report: (typeof LEDGER_REPORTS)[number], input: ReportInput): readonly ReportIssue[] {
  const built = FIGURE_ANNEXES[report].build(input, null);
  const details = "code" in built ? [built] : built.findings;
  return details.map((detail) => reportIssue(report, detail, input.ledger));
}
