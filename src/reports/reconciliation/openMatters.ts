import { issueSentence } from "../../text/issueSentence";
import { reportIssueLine } from "../../text/reportIssueSentence";
import type { IssueCode } from "../../workbook/issue";
import { placeFindings } from "../../workbook/placeFindings";
import { DEFAULT_AMOUNTS } from "../annexes/amountOptions";
import { planReports } from "../annexes/planReports";
import type { ReportInput } from "../annexes/reportInput";
import type { OpenMatter } from "./checkFinding";

/** What is missing in the follow-up, and must be said before its levels are handed over. */
const FOLLOW_UP_CODES: ReadonlySet<IssueCode> = new Set<IssueCode>([
  "decidedWithoutMotivation",
  "missingActualValue",
  "missingAssessedLevel",
  "goalWithoutScore",
]);

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
  const inLedger = planReports(input, {
    ...DEFAULT_AMOUNTS,
    reports: ["operatingStatement", "activityResult"],
  })
    .issues.filter(({ severity, detail }) => severity === "error" && detail.code !== "sheetNameTaken")
    .map(({ detail, report, place }) => ({ sentence: reportIssueLine(detail, report), place }));
  return [...inFollowUp, ...inLedger].map((matter) => ({ kind: "open", ...matter }));
}
