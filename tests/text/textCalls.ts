import { DEFAULT_SETTINGS } from "../../src/domain/settings";
import type { LimitRule } from "../../src/domain/rules/limitRule";
import type { LevelWording } from "../../src/workbook/scale/scaleWords";
import { GOAL_LEVEL_RULES } from "../../src/domain/rules/goalRules";
import { MISSING_DATA_RULES } from "../../src/domain/rules/missingDataRules";
import { ATTAINED_WORDING, FULFILLED_WORDING } from "../../src/workbook/scale/threeStepWords";
import { ATTAINMENT_LEVELS } from "../domain/byThreeSteps";
import type { LevelCounts } from "../../src/domain/scale/levelCounts";
import type { ComputedLevelReason } from "../../src/domain/rules/goalRules";
import type { GoalReason } from "../../src/domain/evaluation";
import type { GoalScoreReason } from "../../src/domain/rules/goalValue";
import { explainLevel } from "../domain/byThreeSteps";
import type { CellPlace } from "../../src/workbook/issues/issue";
import type { CellDifference } from "../../src/workbook/port/workbookPort";
import type { IndicatorReason } from "../../src/domain/evaluation";
import type { ReconciliationFinding } from "../../src/domain/reconciliation/reconciliationFinding";
import { SEVERITIES } from "../../src/domain/reconciliation/severity";
import { REPORTS } from "../../src/annexes/reportNames";
import type { Texts } from "../../src/text/texts";
import { HISTORY_PLACES } from "../../src/workbook/grid/historySheet";
import { FIELDS, OUTPUT_FIELDS } from "../../src/workbook/columns/catalogue";
import { detectLayout } from "../../src/workbook/layout/followUpLayout";
import type { LayoutQuestion } from "../../src/workbook/layout/layoutQuestion";
import type { LedgerQuestion } from "../../src/workbook/questions/ledgerQuestion";
import type { OptionDetail } from "../../src/workbook/questions/question";
import { CancelledError } from "../../src/workbook/port/cancelledError";
import type { PlanPreview } from "../../src/workbook/plan/previewPlan";
import { RefusedError } from "../../src/workbook/issues/refusal";
import type { Unit } from "../../src/workbook/cells/units";
import { WorkbookAccessError } from "../../src/workbook/port/workbookAccessError";
import { assessed, measured } from "../domain/followUps";
import { REPORT_ISSUE_DETAILS } from "../annexes/sheet/reportIssueDetails";
import { workbookOf } from "../reports/planning";
import { sheetOf } from "../workbook/sheet";
import { ACCESS_PROBLEMS, REFUSAL_REASONS } from "./errorReasons";
import { ISSUE_DETAILS, ISSUE_VARIANTS } from "./issueDetails";

type HeldNetCost = Parameters<Texts["netCostText"]>[0];

type FunctionName = {
  [Name in keyof Texts]: Texts[Name] extends (...values: never[]) => unknown ? Name : never;
}[keyof Texts];

/** What every function of the texts is tried with: a new function does not compile without its calls here. */
type TextCalls = {
  readonly [Name in FunctionName]: Texts[Name] extends (...values: infer Values) => unknown
    ? readonly Values[]
    : never;
};

/** One option of every kind: a new kind does not compile without one here. */
const OPTIONS: { readonly [Code in OptionDetail["code"]]: Extract<OptionDetail, { readonly code: Code }> } = {
  column: { code: "column", column: { column: 701, heading: "Rubrik A" } },
  columnsTogether: { code: "columnsTogether", columns: [{ column: 701, heading: "Rubrik A" }] },
  goalPlace: { code: "goalPlace", place: "rows", example: "Trygghet" },
  otherSheet: { code: "otherSheet", from: "Utfall", by: "indicatorTitle" },
  noColumn: { code: "noColumn" },
  slashOfWhole: { code: "slashOfWhole", raw: "11/12", part: "11", whole: "12" },
  slashSeveral: { code: "slashSeveral", raw: "11/12" },
  footnoteRaised: { code: "footnoteRaised", raw: "851", understood: "85" },
  footnoteDigits: { code: "footnoteDigits", raw: "851" },
  directions: { code: "directions", lower: ["Väntetid"], higher: ["Nöjda"] },
  directionTurned: { code: "directionTurned", title: "Nöjda", direction: "lowerIsBetter" },
  noLevels: { code: "noLevels" },
  scale: {
    code: "scale",
    forecastCounts: true,
    scale: {
      steps: [
        { id: "notAttained", points: 0, tone: "poor", word: "Alfaord", forms: {} },
        { id: "attained", points: 1, tone: "good", word: "Betaord", forms: {} },
      ],
      fullPoints: 1,
      notAssessed: [{ word: "Gammaord" }],
    },
  },
  levelSource: { code: "levelSource", source: "own" },
  goalSource: { code: "goalSource", source: "own" },
  limitRule: { code: "limitRule", rule: { kind: "share", percents: [85] } },
  block: { code: "block", sheet: "Alfablad", row: 3 },
  onlyCommittee: { code: "onlyCommittee", name: "Alfanämnden" },
  allCommittees: { code: "allCommittees" },
  onlyResponsibility: { code: "onlyResponsibility", digit: "5" },
  allResponsibilities: { code: "allResponsibilities" },
  turnSigns: { code: "turnSigns", signs: "turned" },
  keepSigns: { code: "keepSigns" },
  kindOfRows: { code: "kindOfRows", kind: "budget" },
  internalCodes: { code: "internalCodes", from: "1", to: "4" },
  noInternalCodes: { code: "noInternalCodes" },
  partOfYear: { code: "partOfYear", month: 8 },
  wholeYear: { code: "wholeYear" },
  sheetOfLedger: { code: "sheetOfLedger", sheet: "Alfablad" },
  allSheets: { code: "allSheets" },
  amountColumn: { code: "amountColumn", heading: "Rubrik A", column: 701 },
  onlyValue: { code: "onlyValue", value: "Alfa" },
  allValues: { code: "allValues" },
  sumAccount: { code: "sumAccount", isSum: true },
  amountUnit: { code: "amountUnit", unit: "tkr" },
  sheetReach: { code: "sheetReach", reach: "accumulated" },
  tertialMonths: { code: "tertialMonths", areOwn: true },
  budgetChanges: { code: "budgetChanges", areAdded: true },
};

const LEVELS = ["attained", "partlyAttained", "notAttained"] as const;
/** Zero-based column "ZZ", and others with names that are no words. */
const ZZ = 701;
const SHEETS = [["Alfablad"], ["Alfablad", "Betablad"]] as const;

const COUNTS: readonly LevelCounts[] = [
  { attained: 0, partlyAttained: 0, notAttained: 0, none: 0 },
  { attained: 1, partlyAttained: 0, notAttained: 0, none: 0 },
  { attained: 31, partlyAttained: 37, notAttained: 41, none: 43 },
];

const compared = (["rowSum", "columnSum", "variance", "sameFigure", "textAmount"] as const).flatMap((rule) =>
  SEVERITIES.map((severity): ReconciliationFinding => ({
    rule,
    severity,
    stated: { value: -2_340_000, places: [] },
    expected: { value: 3_190_000.5, places: [] },
    difference: 5_530_000.5,
  })),
);
const percents = (["actual", "budget", null] as const).flatMap((statedBase) =>
  [[], ["actual"], ["actual", "budget"]].flatMap((fittingBases) =>
    (["fine", "error"] as const).map((severity): ReconciliationFinding => ({
      rule: "percentBase",
      severity,
      stated: { value: 22.2, places: [] },
      expected: { value: 18.1, places: [] },
      difference: 4.1,
      statedBase,
      fittingBases: fittingBases as ("actual" | "budget")[],
    })),
  ),
);
const signs = (["income", "cost"] as const).map((side): ReconciliationFinding => ({
  rule: "sign",
  severity: "error",
  stated: { value: -117, places: [] },
  side,
}));
const FINDINGS = [...compared, ...percents, ...signs];

const CHECK_GROUPS = ["error", "check", "rounding", "open", "hidden"] as const;

type FormerIndex = Parameters<Texts["comparedText"]>[1];
const FORMER: Omit<FormerIndex, "period"> = {
  index: 0.87,
  goalCount: 37,
  goalsWithValue: 37,
  indicatorCount: 41,
  gradedIndicatorCount: 41,
  reportedIndicatorCount: 41,
  isComparable: true,
};

const QUESTIONS: { readonly [Code in LayoutQuestion["code"]]: readonly LayoutQuestion[] } = {
  confirmColumn: ["", "Rubrik A"].map((heading) => ({
    code: "confirmColumn",
    sheet: "Alfablad",
    field: "goalTitle",
    column: { column: ZZ, heading },
  })),
  chooseColumn: [
    {
      code: "chooseColumn",
      sheet: "Alfablad",
      field: "actualValue",
      columns: [
        { column: ZZ, heading: "Rubrik A" },
        { column: 702, heading: "" },
      ],
      proposed: null,
    },
  ],
  hiddenNewest: [
    {
      code: "hiddenNewest",
      hidden: { sheet: "Alfablad", row: 3 },
      shown: { sheet: "Betablad", row: 5 },
    },
  ],
  lostColumn: ["", "Rubrik A"].map((heading) => ({
    code: "lostColumn",
    sheet: "Alfablad",
    field: "targetValue",
    heading,
  })),
  missingColumn: [null, { column: ZZ, heading: "Rubrik A" }].map((column) => ({
    code: "missingColumn",
    sheet: "Alfablad",
    field: "actualValue",
    column,
  })),
  chooseBlock: [
    {
      code: "chooseBlock",
      blocks: [
        { sheet: "Alfablad", row: 3 },
        { sheet: "Betablad", row: 6 },
      ],
    },
  ],
  lostSheet: [{ code: "lostSheet", sheet: "Alfablad" }],
};
const ALL_QUESTIONS = Object.values(QUESTIONS).flat();

/** Every question of a ledger. */
const LEDGER_QUESTIONS: {
  readonly [Code in LedgerQuestion["code"]]: readonly Extract<LedgerQuestion, { readonly code: Code }>[];
} = {
  ledgerCommittee: [
    { code: "ledgerCommittee", heading: "Rubrik A", committees: ["Alfanämnden", "Betanämnden"] },
  ],
  ledgerResponsibility: [{ code: "ledgerResponsibility", heading: "Rubrik A", digits: ["4", "5"] }],
  ledgerSigns: (["turned", "costsPositive"] as const).map((signs) => ({
    code: "ledgerSigns",
    headings: ["Rubrik A", "Rubrik B"],
    signs,
  })),
  ledgerKind: [{ code: "ledgerKind", heading: "Rubrik A", value: "ALFA" }],
  ledgerInternal: [{ code: "ledgerInternal", heading: "Rubrik A", codes: ["210", "820"] }],
  ledgerPeriod: [{ code: "ledgerPeriod", heading: "Rubrik A", year: "2023" }],
  ledgerSpan: [{ code: "ledgerSpan", heading: "Rubrik A", month: 8, year: "2023" }],
  ledgerSheets: [{ code: "ledgerSheets", sheets: ["Alfablad", "Betablad"], kind: "actual" }],
  ledgerAmount: [{ code: "ledgerAmount", headings: ["Rubrik A", "Rubrik B"], kind: "budget" }],
  ledgerMonthSheets: (["actual", "budget"] as const).map((kind) => ({
    code: "ledgerMonthSheets",
    sheets: ["Alfablad", "Betablad"],
    kind,
  })),
  ledgerBudgetChanges: [{ code: "ledgerBudgetChanges", headings: ["Rubrik A"], budget: "Rubrik B" }],
  ledgerTertials: [{ code: "ledgerTertials", headings: ["Rubrik A", "Rubrik B"] }],
  ledgerColumn: [{ code: "ledgerColumn", heading: "Rubrik A", values: ["Alfa", "Beta"] }],
  ledgerSumAccount: [{ code: "ledgerSumAccount", account: "311" }],
  ledgerUnit: [{ code: "ledgerUnit" }],
};

const REASONS = [
  ...Object.values(REFUSAL_REASONS),
  { code: "layoutUnclear", questions: ALL_QUESTIONS },
  { code: "noFollowUp", sheets: [], nearest: null },
  {
    code: "noFollowUp",
    sheets: Array.from({ length: 15 }, (_, index) => `Blad-${index}`),
    nearest: { sheet: "Blad-7", row: 4, found: ["indicatorTitle"], missing: ["goalTitle", "actualValue"] },
  },
] as const;

const ACCESS_ERRORS = ACCESS_PROBLEMS.flatMap((problem) =>
  [0, 1, 1300, null].map((changed) => new WorkbookAccessError(problem, "Code", changed, { cause: null })),
);

const BLOCKS = detectLayout(
  workbookOf(
    sheetOf([
      ["", "Indikator", "Utfall", "Utfall", "Analys av utfallet"],
      ["Ett nämndmål", "Trygga", 90, 80, "Bra"],
    ]),
  ),
).blocks;

const LIMITS = [
  { targetValue: 0.9, partlyLimit: 0.7 },
  { targetValue: 0.9, partlyLimit: 0.9 },
  { targetValue: 0.9, partlyLimit: null },
  { targetValue: 0.3, partlyLimit: 0.4, direction: "lowerIsBetter" },
  { targetValue: null },
  { targetValue: 0.5, partlyLimit: 0.6 },
] as const;
const OUTCOMES = [
  null,
  0.91,
  0.9,
  0.8,
  0.7,
  0.1,
  [0.9, 0.79],
  [0.9, 0.79, 0.6],
  [0.9, 0.91, 0.6],
  [0.8, 0.1, 0.2],
];
const LEVEL_REASONS = [
  ...LIMITS.flatMap((limits) => OUTCOMES.map((outcome) => measured(outcome, limits))),
  measured(0.9, { direction: null }),
  assessed("attained"),
  assessed(null),
].map((measure): IndicatorReason => ({ reason: explainLevel(measure), step: null }));

const SCORES: readonly GoalScoreReason[] = [1, 37].flatMap((withoutLevel) =>
  [true, false].map((isLeftOut) => ({
    score: 0.375,
    range: null,
    uncertain: 0,
    terms: [
      { level: "attained", score: 1, count: 1, weight: 1 },
      { level: "partlyAttained", score: 0.5, count: 31, weight: 2.5 },
      { level: "notAttained", score: 0, count: 2, weight: 2 },
    ],
    isWeighted: isLeftOut,
    withoutLevel,
    leftOut: isLeftOut ? withoutLevel : 0,
    countedAs: isLeftOut ? [] : [{ score: 0.5, count: withoutLevel }],
  })),
);
const ONE_ATTAINED = { level: "attained", score: 1, count: 1, weight: 1 };
const NO_SCORE = { score: null, range: null, uncertain: 0, isWeighted: false, countedAs: [] };
const NO_SCORES: readonly GoalScoreReason[] = [
  { ...NO_SCORE, terms: [], withoutLevel: 3, leftOut: 3 },
  { ...NO_SCORE, terms: [ONE_ATTAINED], withoutLevel: 1, leftOut: 1 },
  {
    ...NO_SCORE,
    terms: [ONE_ATTAINED],
    range: { lowest: 0.5, highest: 0.75 },
    withoutLevel: 2,
    leftOut: 1,
    uncertain: 1,
  },
];
const COMPUTED: readonly ComputedLevelReason[] = [
  ...[null, "attained"].map((level) => ({
    kind: "range" as const,
    level,
    worst: level ?? "notAttained",
    best: "attained",
    range: { lowest: 0, highest: 0.5 },
  })),
  ...(
    [
      [null, 0.25],
      [0.25, 0.75],
      [0.75, null],
      [null, null],
    ] as const
  ).map(([from, below]): ComputedLevelReason => ({
    kind: "thresholds",
    level: "attained",
    score: 0.375,
    from,
    below,
  })),
  ...(["noneNotAttainedAndHalfAttained", "allAttained", "worst"] as const).flatMap((rule) =>
    ATTAINMENT_LEVELS.map((level): ComputedLevelReason => ({ kind: "levels", level, rule })),
  ),
  { kind: "noScore" },
];
const DECISIONS = [
  null,
  { level: "attained", motivation: "Xskäl" },
  { level: "partlyAttained", motivation: null },
] as const;
const [SCORE] = SCORES as [GoalScoreReason];

const PREVIEWED = {
  sheet: "Alfablad",
  isAdded: false,
  changedCells: 0,
  addedColumns: [],
  changes: [],
  restyledCells: 0,
};
const NO_PREVIEW: PlanPreview = {
  sheets: [],
  changedCells: 0,
  replaced: [],
  skipped: [],
  refusal: null,
  usesDates1904: false,
};

const OUTPUT_COLUMNS = new Map(OUTPUT_FIELDS.map((field, index) => [field, ZZ + index]));

const LIMIT_RULES: readonly LimitRule[] = [
  { kind: "column" },
  { kind: "none" },
  { kind: "reachedOrNot" },
  { kind: "share", percents: [80] },
  { kind: "distance", distances: [5], in: "percentagePoints" },
];

const GOAL_LEVELS = { attained: 1, partlyAttained: 1, notAttained: 0, none: 0 };

export const TEXT_CALLS: TextCalls = {
  checkSeverityWord: SEVERITIES.map((severity) => [severity]),
  checkRuleWord: FINDINGS.map((finding) => [finding]),
  checkSentence: FINDINGS.map((finding) => [{ finding, label: "Summa A:" }]),
  frozenText: [["Beslut 2024-02-15", 412]],
  differenceHeading: (["changed", "gone", "new", "rule", "follows"] as const).map((kind) => [kind, 3]),
  comparisonText: [
    ["Beslut 2024-02-15", 0, 1],
    ["Beslut 2024-02-15", 1, 411],
    ["Beslut 2024-02-15", 2, 1300],
  ],
  frozenValueText: [
    [{ shown: "1 200", number: 1_200_300 }, true],
    [{ shown: "1 200", number: 1_200_300 }, false],
    [{ shown: "Uppnått", number: null }, true],
  ],
  stoodInText: [["C7"]],
  documentText: [["Verksamhetsberättelse 2023.docx"]],
  reportedSentence: (["altered", "newer", "stale", "missing", "missingRow"] as const).map((matter) => [
    {
      matter,
      report: "operatingStatement",
      label: "Personalkostnader",
      column: 2,
      stated: 1200,
      expected: 1250,
    },
  ]),
  missingSectionSentence: [["2.3.1"]],
  hiddenCountText: [[1], [37]],
  hiddenText: [[""], ["ett xskäl"], ["Ett xskäl."]],
  errorSentence: [
    ...REASONS.map((reason): [unknown] => [new RefusedError(reason)]),
    ...ACCESS_ERRORS.map((error): [unknown] => [error]),
    ...[0, 1, 1300, null].map((changed): [unknown] => [new CancelledError(changed)]),
    [new TypeError("x is not a function")],
  ],
  fieldLabel: FIELDS.map((field) => [field]),
  indexText: [
    [44 / 45, null],
    [null, null],
    [null, { lowest: 0.36, highest: 0.63 }],
  ],
  goalScoreText: [
    [0.375, null],
    [null, null],
    [null, { lowest: 0.375, highest: 0.5 }],
  ],
  countText: [[0], [1_234_567]],
  shareText: [[0.75], [0.125]],
  goalRuleChoice: GOAL_LEVEL_RULES.map((rule) => [rule, ATTAINED_WORDING]),
  missingDataRuleChoice: MISSING_DATA_RULES.map((rule) => [rule, ATTAINED_WORDING]),
  assessmentLines: GOAL_LEVEL_RULES.map((goalLevelRule) => [
    { ...DEFAULT_SETTINGS, goalLevelRule },
    ATTAINED_WORDING,
  ]),
  limitRuleSetting: LIMIT_RULES.map((rule) => [rule]),
  wordingChoice: [[ATTAINED_WORDING], [FULFILLED_WORDING]],
  thresholdName: LEVELS.map((level) => [level, ATTAINED_WORDING]),
  thresholdOrderText: [[ATTAINED_WORDING]],
  deviationLimitText: [
    [{ kronor: null, percent: null }],
    [{ kronor: 500_000, percent: null }],
    [{ kronor: null, percent: 2.5 }],
    [{ kronor: 500_000, percent: 5 }],
  ],
  settingReplacedText: [["Xgräns", "xett", "xtvå"]],
  amountText: [[-3190], [9.125], [1_234_567.5]],
  counted: [
    [1, "Xen", "Xflera"],
    [1300, "Xen", "Xflera"],
  ],
  valueText: [[0.375], [-1234.5], [""], ["Uppnått."], [true], [false]],
  versionText: [["1.0.0"]],
  toFillInText: [[26]],
  alikeText: Object.values(ISSUE_DETAILS)
    .flat()
    .map((detail) => [detail, 26, ATTAINED_WORDING]),
  issueSentence: [...Object.values(ISSUE_DETAILS), ...ISSUE_VARIANTS].flatMap(
    (detail): [typeof detail, LevelWording][] => [
      [detail, ATTAINED_WORDING],
      [detail, FULFILLED_WORDING],
    ],
  ),
  placeText: ["H12", "Q5:Q30"].map((address) => [{ place: { sheet: "Alfablad", address } }]),
  columnText: ["", "Rubrik A"].map((heading) => [{ column: ZZ, heading }]),
  layoutQuestionSentence: [
    ...ALL_QUESTIONS,
    ...Object.values(LEDGER_QUESTIONS).flat(),
    {
      code: "otherSheet" as const,
      sheet: "Alfablad",
      from: "Betablad",
      headings: ["Rubrik A"],
      found: 2,
      of: 3,
    },
  ].map((question) => [question]),
  optionText: Object.values(OPTIONS).map((option) => [option]),
  layoutRows: BLOCKS.map((block) => [block]),
  levelWord: [...LEVELS, null].flatMap((level): [typeof level, LevelWording][] => [
    [level, ATTAINED_WORDING],
    [level, FULFILLED_WORDING],
  ]),
  countedLevelWord: LEVELS.flatMap((level): [typeof level, number, LevelWording][] => [
    [level, 1, ATTAINED_WORDING],
    [level, 2, ATTAINED_WORDING],
  ]),
  countedIndicatorWord: LEVELS.flatMap((level): [typeof level, number, LevelWording][] => [
    [level, 1, FULFILLED_WORDING],
    [level, 2, FULFILLED_WORDING],
  ]),
  reasonText: REASONS.map((reason) => [reason]),
  clearText: SHEETS.flatMap((sheets): Parameters<Texts["clearText"]>[] => [
    [{ goalCount: 1, indicatorCount: 1, index: null, range: { lowest: 0.36, highest: 0.63 } }, sheets],
    [{ goalCount: 31, indicatorCount: 37, index: 0.98, range: null }, sheets],
  ]),
  answerOutcomeText: COUNTS.flatMap((levels): Parameters<Texts["answerOutcomeText"]>[] => [
    [{ goalCount: 3, index: 0.5, range: null, levels }, ATTAINED_WORDING],
    [{ goalCount: 3, index: null, range: { lowest: 0.36, highest: 0.63 }, levels }, ATTAINED_WORDING],
  ]),
  columnOptionText: [
    [ZZ, "Rubrik A", "Exempel A"],
    [ZZ, "", "Exempel A"],
    [ZZ, "", ""],
  ],
  countedHeading: [["Rubrik A", 37]],
  columnLabel: FIELDS.map((field) => [field]),
  readAsText: [[["goalTitle", "comment"]]],
  exampleText: [["Exempel A"]],
  sheetHeadingText: [["Alfablad"]],
  headerRowText: [[36]],
  blockText: [["Alfablad", 36]],
  groupText: [[{ field: "goalArea", name: "Grupp A" }]],
  historyText: [
    [
      [
        { period: "2020-12", column: ZZ },
        { period: "2021-12", column: 702 },
      ],
    ],
  ],
  pointedElsewhereText: [["Alfablad"]],
  buttonName: FIELDS.map((field) => ["Xgör", field]),
  newPeriodLines: ([1, 37] as const).flatMap((cells) =>
    HISTORY_PLACES.map((history): Parameters<Texts["newPeriodLines"]> => [
      {
        history,
        kept: [
          { sheet: "Alfablad", headings: ["Rubrik A"] },
          { sheet: "Betablad", headings: ["Rubrik B", "Rubrik C"] },
          { sheet: "Tomt blad", headings: [] },
        ],
        cleared: [
          { sheet: "Alfablad", field: "actualValue", cells },
          { sheet: "Gammablad", field: "comment", cells: 0 },
        ],
        waiting: cells,
        keptFormulas: cells,
      },
    ]),
  ),
  createdColumnsText: [
    [[...OUTPUT_FIELDS], OUTPUT_COLUMNS, "Alfablad"],
    [["trend"], OUTPUT_COLUMNS, "Alfablad"],
    [[], OUTPUT_COLUMNS, "Alfablad"],
  ],
  severityWord: [["error"], ["warning"], ["info"]],
  foundText: SHEETS.flatMap((sheets): [number, number, readonly string[]][] => [
    [1, 1, sheets],
    [31, 37, sheets],
  ]),
  undoneText: [0, 1, 1234].map((count): [readonly CellPlace[]] => [
    Array.from({ length: count }, () => ({ sheet: "Mål 2022", address: "B7" })),
  ]),
  differencesText: [1, 2, 1234].map((count): [readonly CellDifference[]] => [
    Array.from({ length: count }, (_, row) => ({
      sheet: "Mål 2022",
      address: `B${row + 1}`,
      said: row === 1 ? "" : "Alfatext",
      stands: row === 2 ? "" : "Betatext",
    })),
  ]),
  writtenText: SHEETS.flatMap((sheets): [number, readonly string[]][] => [
    [1, sheets],
    [1300, sheets],
  ]),
  addedSheetText: [["Alfablad"]],
  acceptText: [["90 % A"]],
  acceptName: [["90 % A", "Titel A"]],
  decidedText: [["xnivå"]],
  gradedText: [
    [1, 9],
    [8, 9],
  ],
  calculatedText: SHEETS.flatMap((sheets): Parameters<Texts["calculatedText"]>[] => [
    ["2022-09-12T14:05", "2022-08-31", sheets],
    ["2022-09-12T14:05", null, sheets],
  ]),
  moreText: [[20], [1300]],
  groupedBy: [["xgrupp"]],
  currentPeriodText: [
    ["2022-08-31", true],
    ["2022-08-31", false],
  ],
  laterDateText: [["2022-08-31"]],
  emptyColumnsText: [
    ["Alfablad", ["Rubrik A"]],
    ["Alfablad", ["Rubrik A", "Rubrik B"]],
  ],
  movedText: [
    ["Alfablad", 1],
    ["Alfablad", 37],
  ],
  refusalSentence: REASONS.map((reason) => [reason]),
  reportIssueSentence: REPORT_ISSUE_DETAILS.map((detail) => [detail, "investments"]),
  reportIssueLine: REPORTS.flatMap((report) =>
    REPORT_ISSUE_DETAILS.map((detail): [typeof detail, typeof report] => [detail, report]),
  ),
  reportsBuiltText: [[1], [1300]],
  ledgerReadInText: [[1], [1300]],
  netCostText: [0, 12_000].flatMap((difference) =>
    [false, true].map((isTurned): [HeldNetCost] => [
      {
        ledger: -592_514_000,
        difference,
        isTurned: isTurned && difference > 0,
        typed: "592 514 tkr",
        period: "2023-12",
      },
    ]),
  ),
  builtHeading: [[37]],
  reportPeriodText: [["2023-12"]],
  notBuiltHeading: [[37]],
  remarksHeading: [[37]],
  allText: [[1300]],
  checkedFigureText: FINDINGS.map((finding) => [finding, -2_340_000]),
  checkGroupHeading: CHECK_GROUPS.map((group) => [group, 1300]),
  checkSummary: [
    [{ error: 0, check: 0, rounding: 0, open: 0, hidden: 0, fine: 1 }],
    [{ error: 1, check: 2, rounding: 1, open: 3, hidden: 1, fine: 0 }],
    [{ error: 31, check: 37, rounding: 41, open: 43, hidden: 47, fine: 1300 }],
  ],
  checkedAtText: [["2024-02-12T14:05"]],
  unmatchedText: [[["3 mnkr"]], [["3 mnkr", "1,2 procent"]]],
  moreCellsText: [[4]],
  comparedText: ["2021-12", "2021-08"].flatMap((period): [number, FormerIndex][] => [
    [0.98, { ...FORMER, period }],
    [0.75, { ...FORMER, period, goalsWithValue: 31 }],
    [0.871, { ...FORMER, period }],
  ]),
  indexHistoryText: [
    [
      [
        { period: "2021-12", index: 0.87 },
        { period: "2022-08", index: 0.9 },
      ],
      0.98,
    ],
  ],
  moreRemarksText: [[1], [37]],
  withDecidedText: [
    ["Xantal", 0],
    ["Xantal", 1],
  ],
  goalCountText: COUNTS.map((levels) => [
    {
      goalCount: Object.values(levels).reduce<number>((sum, count = 0) => sum + count, 0),
      levels,
    },
    ATTAINED_WORDING,
  ]),
  resultPictureText: [
    [{ goalCount: 3, levels: { attained: 1, partlyAttained: 2, none: 0 }, index: 2 / 3 }, ATTAINED_WORDING],
  ],
  noPlaceText: (["notCalculated", "noOwnCell"] as const).flatMap(
    (reason): [typeof reason, readonly string[]][] => [
      [reason, ["8"]],
      [reason, ["8", "7", "0,76"]],
    ],
  ),
  figureName: ["E22", "E22:F31"].map((address) => ["9,1 mnkr", { sheet: "Alfablad", address }]),
  figurePartsName: [["601,6\u00A0mnkr"]],
  copyName: [["Rubrik A"]],
  documentMadeText: [
    ["xfil.docx", true],
    ["xfil.docx", false],
  ],
  copyPartName: [["Xdel"]],
  selectedInsteadText: [["Xblad"]],
  annexesNotBuiltText: [[["Xblad"]], [["Xblad", "Yblad"]]],
  changedAnnexSentence: [["Xblad"]],
  unknownPlaceholderSentence: [["Xplats"]],
  amountsDateText: [["2023-10-31"]],
  foundTableText: [
    [{ kind: "assignments", sheet: "Xblad", count: 1 }],
    [{ kind: "internalControl", sheet: "Xblad", count: 16 }],
    [{ kind: "actions", sheet: "Xblad", count: 37 }],
  ],
  tableNotToldText: (["leftOut", "hidden", "otherYear"] as const).map((reason) => [
    { kind: "assignments", sheet: "Xblad", count: 7 },
    reason,
  ]),
  hiddenRowsText: [[1], [37]],
  assumedDateText: [["2023-10-31"]],
  levelReasonSentence: [
    ...LEVEL_REASONS.flatMap((reason): [IndicatorReason, Unit | null][] =>
      [null, "percent" as const, "days" as const].map((unit) => [reason, unit]),
    ),
    ...LEVEL_REASONS.slice(0, 2).map((reason): [IndicatorReason, null] => [
      { ...reason, step: { number: 31, of: 37 } },
      null,
    ]),
  ],
  goalScoreSentence: [...SCORES, ...NO_SCORES].map((score) => [
    { score, computed: { kind: "noScore" }, decided: null, own: null },
    ATTAINED_WORDING,
  ]),
  goalLevelSentence: COMPUTED.flatMap((computed) =>
    DECISIONS.map((decided): [GoalReason, LevelWording] => [
      { score: SCORE, computed, decided, own: null },
      ATTAINED_WORDING,
    ]),
  ),
  goalFilterText: (["all", "notAttained", "withoutOutcome", "changed"] as const).flatMap((filter) =>
    [0, 31].map((count): [typeof filter, number, LevelWording] => [filter, count, ATTAINED_WORDING]),
  ),
  foundGoalsText: [
    [0, 31],
    [31, 37],
    [1, 1],
    [37, 37],
  ],
  indicatorCountText: [[0], [1], [31]],
  outcomeText: [0.31, [0.31, 0.37], null].flatMap((outcome) =>
    ([{}, { direction: "lowerIsBetter" }, { direction: null }, { targetValue: null }] as const).map(
      (limits): [ReturnType<typeof measured>, Unit] => [measured(outcome, limits), "percent"],
    ),
  ),
  outcomeHistoryText: [0.37, null].map((target) => [
    [
      { period: "2021-12", value: 0.31 },
      { period: "2022-08", value: 0.33 },
    ],
    0.35,
    target,
    "percent",
  ]),
  trendLine: [["Alfatrend"]],
  levelChangeText: [["better"], ["worse"]],
  dueText: [["2031-05-17"]],
  stepTitle: [[31, 37, "Alfaetapp"]],
  motivationText: [["Alfamotiv"]],
  decideName: [["Alfamål"]],
  assessName: [["Alfaindikator"]],
  showMoreName: [
    ["Alfaindikator", false],
    ["Alfaindikator", true],
  ],
  asComputedText: [["Attained"]],
  enteredColumnsText: [
    [["assessedLevel"], "Alfablad"],
    [["decidedLevel", "motivation"], "Alfablad"],
  ],
  resultTurnTexts: [
    [{ index: 0.75, range: null, goalCount: 2, levels: GOAL_LEVELS }, null, null, ATTAINED_WORDING],
    [{ index: 0.75, range: null, goalCount: 2, levels: GOAL_LEVELS }, 0.75, GOAL_LEVELS, ATTAINED_WORDING],
    [
      { index: 0.75, range: null, goalCount: 2, levels: GOAL_LEVELS },
      0.5,
      { attained: 2, partlyAttained: 0, notAttained: 0, none: 0 },
      ATTAINED_WORDING,
    ],
  ],
  turnedName: [[null], ["Alfatitel"]],
  turnedLevels: [
    ["attained", "partlyAttained", ATTAINED_WORDING],
    ["notAttained", null, ATTAINED_WORDING],
  ],
  moreTurnsText: [[1], [30]],
  previewText: [
    [NO_PREVIEW, ATTAINED_WORDING],
    [
      { ...NO_PREVIEW, sheets: [{ ...PREVIEWED, isAdded: true, changedCells: 1 }], changedCells: 1 },
      ATTAINED_WORDING,
    ],
    [
      {
        ...NO_PREVIEW,
        sheets: [1, 60].map((cells) => ({
          ...PREVIEWED,
          sheet: `Alfablad ${cells}`,
          addedColumns: Array.from({ length: cells }, (_, index) => ({
            column: ZZ,
            heading: `Rubrik ${index}`,
            cells,
          })),
          changes: Array.from({ length: cells }, (_, index) => ({
            sheet: "Alfablad",
            address: `H${index}`,
            before: "",
            after: 0.375,
            formatBefore: "General",
            formatAfter: "0.0%",
          })),
          restyledCells: cells,
        })),
        changedCells: 1300,
        refusal: REFUSAL_REASONS.sheetProtected,
        replaced: [],
        skipped: [
          {
            detail: ISSUE_DETAILS.formulaKept,
            severity: "warning",
            place: { sheet: "Betablad", address: "Q5" },
          },
        ],
      },
      FULFILLED_WORDING,
    ],
  ],
  progressText: (["reading", "writing"] as const).flatMap((doing) =>
    ["Alfablad", null].map((sheet): [{ doing: typeof doing; sheet: string | null }] => [{ doing, sheet }]),
  ),
  cancelledSentence: [0, 1, 1300, null].map((changedCells) => [{ changedCells, mayRemain: false }]),
  selfTestProgressText: [[0, 40]],
  exampleCreatedText: [["Alfablad"]],
  templateCreatedText: [
    ["Alfablad", null],
    ["Betablad", "Alfablad"],
  ],
  trendText: [
    ...(["increasing", "decreasing", "unchanged", "mixed"] as const).flatMap((trend) =>
      ([null, "improving", "deteriorating", "unchanged", "mixed"] as const).map(
        (assessment): [typeof trend, typeof assessment] => [trend, assessment],
      ),
    ),
    [null, null],
  ],
};
