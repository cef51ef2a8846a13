import type { ReportBuild } from "../../app/buildReports";
import type { CheckedNetCost } from "../../app/netCost";
import { LEDGER_DATA } from "../../annexes/kit/ledger/words";
import { REPORTS, type ReportName } from "../../annexes/reportNames";
import type { LevelWording } from "../../workbook/scale/scaleWords";
import type { CellPlace } from "../../workbook/issues/issue";

type ReportIssue = ReportBuild["issues"][number];
type ReportIssueCode = ReportIssue["detail"]["code"];

/** The result of building reports. */
export interface BuiltReports {
  /** "2023-12" */
  readonly period: string;
  /** The questions to answer before the annexes of the ledger are built. */
  readonly questions: ReportBuild["questions"];
  /** Those that are built, in their order. */
  readonly sheets: readonly { readonly report: ReportName; readonly sheet: string }[];
  /** Why the others are not. */
  readonly notBuilt: readonly ReportIssue[];
  /** The remarks on those that are built. */
  readonly remarks: readonly ReportIssue[];
  /** The remarks on what they are made of. */
  readonly readingIssues: ReportBuild["readingIssues"];
  readonly wording: LevelWording;
  /** The ledger's net cost held against what the controller has typed; null where nothing is typed, or nothing read. */
  readonly netCost: CheckedNetCost | null;
  /** The sheet Radstruktur, where it was added so that accounts and activities can be put right there. */
  readonly addedStructure: CellPlace | null;
}

export function builtReports({
  input,
  questions,
  sheets,
  issues,
  readingIssues,
  wording,
}: ReportBuild): BuiltReports {
  const looked = { error: true, warning: true, info: false };
  return {
    period: input.period,
    questions,
    sheets: REPORTS.flatMap((report) => {
      const sheet = sheets.get(report);
      return sheet === undefined ? [] : [{ report, sheet }];
    }),
    notBuilt: issues.filter((issue) => !sheets.has(issue.report) && !isWaitedFor(issue, questions)),
    remarks: issues.filter(({ report, severity }) => sheets.has(report) && looked[severity]),
    readingIssues: readingIssues.filter(({ severity }) => looked[severity]),
    wording,
    netCost: null,
    addedStructure: null,
  };
}

/** Whether an annex only waits for the answers about the ledger: there is one, and it is not said that there is none. */
function isWaitedFor({ detail }: ReportIssue, questions: ReportBuild["questions"]): boolean {
  return questions.length > 0 && detail.code === "dataMissing" && detail.data.sv === LEDGER_DATA.none.sv;
}

/** Whether something is to be said besides that the reports are built. */
export function hasRemarks({ questions, notBuilt, remarks, readingIssues }: BuiltReports): boolean {
  return questions.length + notBuilt.length + remarks.length + readingIssues.length > 0;
}

/** The remarks that the controller puts right on the sheet Radstruktur. */
const STRUCTURE_CODES: ReadonlySet<ReportIssueCode> = new Set<ReportIssueCode>([
  "accountWithoutRow",
  "accountInSeveralRows",
  "activityWithoutRow",
  "activityInSeveralRows",
]);

/** Whether the sentences name the sheet Radstruktur, which must be there when they are read. */
export function needsStructure({ remarks }: BuiltReports): boolean {
  return remarks.some(({ detail }) => STRUCTURE_CODES.has(detail.code));
}
