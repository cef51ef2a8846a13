import { LEDGER_DATA } from "../../../src/annexes/kit/ledger/words";
import type { ReportIssueDetail } from "../../../src/annexes/kit/issues/reportIssueDetail";

const sums = { previousActual: 0, actual: -12_500.4, budget: 3000 };
export const ACCOUNT = { account: "8010", sums, entryIds: ["A2"] };
const activity = { activity: "Kultur", activityGroup: null, sums, entryIds: [] };

/** What is said of reports: every code, and every variant whose sentence differs. */
export const REPORT_ISSUE_DETAILS: readonly ReportIssueDetail[] = [
  { code: "accountWithoutRow", counterparty: "internal", ...ACCOUNT },
  { code: "accountInSeveralRows", counterparty: null, ...ACCOUNT, rowIds: ["fees", "rents"] },
  { code: "activityWithoutRow", ...activity },
  { code: "activityInSeveralRows", ...activity, activityGroup: "Fritid", rowIds: ["fees", "rents"] },
  { code: "totalDiffersFromLedger", rowId: "total", sums },
  { code: "totalDiffersFromLedger", rowId: null, sums },
  { code: "unusableAccountInterval", rowId: "fees", from: "57", to: "50" },
  { code: "rowNotAdded", rowId: "total", addendId: "fees", reason: "ofWhich" },
  { code: "rowNotOnceInTotal", rowId: "fees", times: 0 },
  { code: "rowNotOnceInTotal", rowId: "fees", times: 2 },
  { code: "footnoteWithoutText", measureId: "A2", footnote: "3" },
  { code: "dataMissing", data: LEDGER_DATA.none },
  { code: "linkLost", rowId: "politicalActivity", label: null, other: "politicalActivity" },
  { code: "linkLost", rowId: "politicalActivity", label: "Nämndverksamhet", other: "politicalActivity" },
  { code: "structureUnreadable" },
  { code: "noDeviationLimit" },
  ...[true, false].map((isBuilt) => ({
    code: "deviationWithoutComment" as const,
    annex: "activityResult" as const,
    label: "Hemtjänst",
    variance: -3_190_000,
    missing: ["cause", "action"] as const,
    isBuilt,
  })),
  { code: "sheetNameTaken", sheet: "Investeringar" },
  { code: "ledgerNotForFormulas", reason: "mixedAccounts" },
  { code: "ledgerNotForFormulas", reason: "otherRows" },
  { code: "ledgerNotForFormulas", reason: "mixedCodes" },
  { code: "ledgerNotForFormulas", reason: "textAmounts" },
  { code: "ledgerNotForFormulas", reason: "textPeriods" },
  { code: "ledgerNotForFormulas", reason: "signsBySide" },
];
