import { LEDGER_DATA } from "../../src/annexes/kit/ledger/words";
import { INVESTMENT_SOURCE } from "../../src/annexes/investments/source";
import { GRANT_SOURCE } from "../../src/annexes/targetedGrants/source";
import type { IssueCode, IssueDetail } from "../../src/workbook/issues/issue";

type DetailOf<Code extends IssueCode> = Extract<IssueDetail, { readonly code: Code }>;

/** What the details name an indicator, a goal or a measure. */
export const DETAILED_TITLE = "7.1 Självständighet på äldreboende";

const title = DETAILED_TITLE;
const verdict = { kind: "leftOut" } as const;

/** One detail of every code: a new code does not compile without one here. */
export const ISSUE_DETAILS: { readonly [Code in IssueCode]: DetailOf<Code> } = {
  errorInCell: { code: "errorInCell", raw: "#N/A", field: "actualValue" },
  unreadableNumber: { code: "unreadableNumber", raw: "ca 90", field: "targetValue" },
  unreadableLevel: { code: "unreadableLevel", raw: "Grön", field: "assessedLevel" },
  unreadableDate: { code: "unreadableDate", raw: "löpande", field: "dueDate" },
  invalidWeight: { code: "invalidWeight", raw: "0", field: "weight" },
  missingActualValue: { code: "missingActualValue", title, verdict },
  missingDirection: { code: "missingDirection", title, verdict },
  missingTargetValue: { code: "missingTargetValue", title, verdict },
  missingComparison: { code: "missingComparison", title, verdict },
  ruleUsed: { code: "ruleUsed", rule: { kind: "share", percents: [85] }, count: 3 },
  missingPartlyLimit: { code: "missingPartlyLimit", title, verdict },
  limitsReversed: { code: "limitsReversed", title, verdict },
  missingOwnLevel: { code: "missingOwnLevel", title, verdict },
  notAssessed: { code: "notAssessed", title, verdict },
  missingAssessedLevel: { code: "missingAssessedLevel", title, verdict },
  decidedWithoutMotivation: { code: "decidedWithoutMotivation", title, verdict },
  goalWithoutScore: { code: "goalWithoutScore", title, verdict },
  directionSaid: { code: "directionSaid", count: 3, lower: [title] },
  directionFromLimits: { code: "directionFromLimits", raw: "Uppåt", direction: "lowerIsBetter" },
  indicatorWithoutGoal: { code: "indicatorWithoutGoal", title },
  goalWithoutIndicators: { code: "goalWithoutIndicators", title },
  conflictingGoalValue: { code: "conflictingGoalValue", field: "goalArea", first: "Vård", other: "Skola" },
  unitNormalised: { code: "unitNormalised", raw: "90", understood: "90 %" },
  unitUncertain: { code: "unitUncertain", raw: "0,9", understood: "90 %" },
  unitsDiffer: { code: "unitsDiffer", raw: "3 veckor", others: ["dagar"] },
  unitContradicted: { code: "unitContradicted", raw: "Antal", units: ["procent"] },
  numberUnderstood: { code: "numberUnderstood", raw: "ca 90 %", understood: "90 %", note: "approximate" },
  yearAmongNumbers: { code: "yearAmongNumbers", raw: "2022" },
  intervalRead: { code: "intervalRead", raw: "80–90 %", target: "90 %", limit: "80 %" },
  footnotesLeftOut: { code: "footnotesLeftOut", count: 3, raw: "851", understood: "85" },
  rangeRead: { code: "rangeRead", raw: "-2 – 2", lowest: "−2", highest: "2" },
  comparedWith: { code: "comparedWith", count: 2, headings: ["Riket 2019"] },
  intervalNotRead: { code: "intervalNotRead", raw: "80–90 %", reason: "ownLimit" },
  directionContradicted: { code: "directionContradicted", raw: "≥ 90 %", direction: "lowerIsBetter" },
  onStrictLimit: { code: "onStrictLimit", raw: "över 90 %" },
  targetProposed: {
    code: "targetProposed",
    title,
    direction: "higherIsBetter",
    understood: "90 %",
    content: { value: 0.9, numberFormat: "0%" },
  },
  assessedLevelNotUsed: { code: "assessedLevelNotUsed", assessed: "attained", computed: "partlyAttained" },
  ownLevelDiffers: { code: "ownLevelDiffers", own: "attained", computed: "partlyAttained" },
  levelReplaced: { code: "levelReplaced", field: "goalLevel", before: "Uppnått", after: "Delvis uppnått" },
  ownTextKept: { code: "ownTextKept", field: "trend", count: 2, raw: "Stabil" },
  formulaKept: { code: "formulaKept", field: "goalScore", shown: 0.5, computed: 0.375 },
  outcomeChosen: { code: "outcomeChosen", heading: "Utfall aug 2022" },
  outcomesTogether: {
    code: "outcomesTogether",
    columns: [
      { column: 5, heading: "Utfall Hemtjänst" },
      { column: 6, heading: "Utfall Särskilt boende" },
    ],
  },
  namesJoined: { code: "namesJoined", field: "goalTitle", names: ["Trygghet", "1. TRYGGHET"] },
  duplicateHeading: { code: "duplicateHeading", heading: "Utfall" },
  laterOutcome: { code: "laterOutcome", heading: "Utfall 2023" },
  laterSheet: { code: "laterSheet", sheet: "Mål 2023" },
  formerPeriods: { code: "formerPeriods", sheets: ["Mål 2021"] },
  hiddenSheet: { code: "hiddenSheet", sheet: "Mål 2023" },
  hiddenRows: { code: "hiddenRows", rows: 2 },
  hiddenColumns: { code: "hiddenColumns", columns: [3] },
  columnLost: { code: "columnLost", field: "comment", heading: "Analys" },
  unusableIndexName: { code: "unusableIndexName", name: "Måluppfyllelseindex" },
  settingsUnreadable: { code: "settingsUnreadable" },
  ownSheetNameTaken: { code: "ownSheetNameTaken", sheet: "Måluppfyllelse – index" },
  dataOnSeveralSheets: {
    code: "dataOnSeveralSheets",
    data: LEDGER_DATA.the,
    sheets: ["Huvudbok", "Huvudbok 2"],
  },
  noDataRows: { code: "noDataRows", data: GRANT_SOURCE.vocabulary.data },
  dataColumnsClash: { code: "dataColumnsClash", data: LEDGER_DATA.the, headings: ["Utfall", "Ack utfall"] },
  dataColumnMissing: { code: "dataColumnMissing", data: LEDGER_DATA.the, column: "budget", year: "2023" },
  formerYearUsed: { code: "formerYearUsed", heading: "Utfall 2022", year: "2023" },
  yearUnknown: { code: "yearUnknown", heading: "Utfall" },
  notInKronor: { code: "notInKronor", data: INVESTMENT_SOURCE.vocabulary.data, unit: "tkr" },
  negativeAmounts: { code: "negativeAmounts", data: GRANT_SOURCE.vocabulary.data, heading: "Utfall 2023" },
  signsNotAsInAnnexes: { code: "signsNotAsInAnnexes", heading: "Utfall 2023" },
  figureNotRead: { code: "figureNotRead", raw: "−592 514", reason: "text" },
  rowNotRead: { code: "rowNotRead", raw: "3410 Hyror", reason: "unreadableAccount" },
  moreNotRead: { code: "moreNotRead", count: 1_480 },
  unknownCounterparties: { code: "unknownCounterparties", texts: ["81", "82", "83", "84"] },
  namesWithSpaces: { code: "namesWithSpaces", texts: ["Ordinärt boende"] },
  unreadableCompletion: { code: "unreadableCompletion", raw: "nästan" },
  measureWithoutArea: { code: "measureWithoutArea", title },
  ledgerUnanswered: {
    code: "ledgerUnanswered",
    questions: [{ code: "ledgerUnit" }, { code: "ledgerSumAccount", account: "311" }],
  },
  ledgerSignsTurned: { code: "ledgerSignsTurned", signs: "turned" },
  ledgerUnitUsed: { code: "ledgerUnitUsed", unit: "tkr" },
  ledgerPeriodUsed: {
    code: "ledgerPeriodUsed",
    period: { year: 2023, month: 8 },
    before: { year: 2022, month: 8 },
  },
  ledgerCommitteeUsed: { code: "ledgerCommitteeUsed", committee: "Socialnämnden" },
  ledgerResponsibilityUsed: { code: "ledgerResponsibilityUsed", heading: "Ansvar", digit: "5" },
  ledgerValueUsed: { code: "ledgerValueUsed", heading: "Version", value: "V2" },
  forecastNotUsed: { code: "forecastNotUsed", name: "Helårsprognos" },
  kindsNotUsed: { code: "kindsNotUsed", heading: "Btyp", values: ["BUD", "PRG"] },
  sumAccountsLeftOut: { code: "sumAccountsLeftOut", accounts: ["3", "31", "311"], sum: 118_182_455 },
  balanceAccountsNotUsed: { code: "balanceAccountsNotUsed", accounts: ["1930", "2440"], sum: -554_164_635 },
  amountsWereText: { code: "amountsWereText", headings: ["Utfall 2022", "Utfall 2023"] },
  monthsAdded: { code: "monthsAdded", headings: ["jan 2023", "feb 2023", "mar 2023"], kind: "actual" },
  otherSpanLeftOut: {
    code: "otherSpanLeftOut",
    heading: "Budget helår",
    kind: "budget",
    period: { year: 2023, month: 8 },
  },
  spanAssumed: { code: "spanAssumed", heading: "Utfall", period: { year: 2023, month: 8 } },
  sheetsJoined: { code: "sheetsJoined", sheets: ["Utfall", "Budget"] },
  internalCodesUsed: { code: "internalCodesUsed", from: "1", to: "4" },
  ledgerCellsUnknown: { code: "ledgerCellsUnknown", heading: "Period", values: ["IB"] },
  actualEndsEarlier: {
    code: "actualEndsEarlier",
    until: { year: 2023, month: 6 },
    period: { year: 2023, month: 8 },
  },
  rowStructureProblem: { code: "rowStructureProblem", problem: "addendUnknown", raw: "Summa hyror" },
  rowStructureWord: {
    code: "rowStructureWord",
    raw: "Intäckt",
    heading: "Sida",
    allowed: ["Intäkt", "Kostnad"],
  },
};

/** Every variant of a code whose sentence depends on more than its texts. */
export const ISSUE_VARIANTS: readonly IssueDetail[] = [
  ...(
    [
      { kind: "countedAs", level: "notAttained" },
      { kind: "countedAs", level: "partlyAttained" },
      { kind: "blocks" },
    ] as const
  ).map((each): IssueDetail => ({ code: "missingActualValue", title, verdict: each })),
  { code: "goalWithoutScore", title, verdict: { kind: "blocks" } },
  { code: "ruleUsed", rule: { kind: "reachedOrNot" }, count: 1 },
  { code: "missingPartlyLimit", title, verdict: null },
  {
    code: "missingPartlyLimit",
    title,
    verdict: { kind: "between", worst: "notAttained", best: "partlyAttained" },
  },
  ...(["error", "text", "unreadable", "unit"] as const).map((reason): IssueDetail => ({
    code: "figureNotRead",
    raw: "#N/A",
    reason,
  })),
  ...(["noAccount", "unreadableAccount", "noName"] as const).map((reason): IssueDetail => ({
    code: "rowNotRead",
    raw: "",
    reason,
  })),
  ...(["account", "previousActual", "actual", "budget", "counterparty", "originalBudget"] as const).map(
    (column): IssueDetail => ({
      code: "dataColumnMissing",
      data: INVESTMENT_SOURCE.vocabulary.data,
      column,
      year: null,
    }),
  ),
  ...(
    [
      "sectionMissing",
      "sectionTwice",
      "headingMissing",
      "labelMissing",
      "idTaken",
      "notHere",
      "continuesNothing",
      "intervalUnusable",
      "activityMissing",
      "groupUnknown",
      "sumEmpty",
      "addendUnknown",
      "addendAmbiguous",
      "addendHeading",
      "addendOfWhich",
      "addendCircular",
      "secondGrandTotal",
      "selectionMissing",
    ] as const
  ).map((problem): IssueDetail => ({ code: "rowStructureProblem", problem, raw: "Summa hyror" })),
];
