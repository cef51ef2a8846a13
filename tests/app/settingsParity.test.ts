import { LIMITS_ON_ROWS } from "../../src/domain/rules/limitRule";
import { THREE_STEPS } from "../../src/domain/scale/threeSteps";
import { recalculate } from "../../src/app/recalculate";
import { saveSettings } from "../../src/app/settings";
import { GOAL_LEVEL_RULES, isComputed, type ComputedRule } from "../../src/domain/rules/goalRules";
import { MISSING_DATA_RULES, type MissingDataRule } from "../../src/domain/rules/missingDataRules";
import type { EvaluationSettings } from "../../src/domain/settings";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { headingOf } from "../../src/workbook/columns/catalogue";
import type { CellValue } from "../../src/workbook/grid/snapshot";
import { DEFAULT_ADDIN_SETTINGS } from "../../src/workbook/settings/addinSettings";
import { FIRST_ROWS } from "../../src/workbook/port/workbookPort";
import { newWorkbook } from "../host/xlsx/newWorkbook";
import { startHostOn } from "./openSample";

/**
 * The second witness of every rule: formulas as a controller would write them, over the indicators' own values in the
 * column Värde, computed by the spreadsheet's engine.
 */
const TIME = { followUpDate: "2022-08-31", calculatedAt: "2022-09-12T14:05" };
const [EJ, DELVIS, UPP] = ["Ej uppnått", "Delvis uppnått", "Uppnått"];
const GOALS: readonly (readonly (string | undefined)[])[] = [
  [UPP, UPP, UPP],
  [EJ, EJ, UPP, DELVIS],
  [UPP, DELVIS],
  [UPP, DELVIS, DELVIS],
  [EJ, EJ],
  [EJ, DELVIS],
  [UPP, ""],
  [EJ, "", ""],
  ["", ""],
  [UPP, UPP, EJ, ""],
];
const HEADINGS = (
  [
    "goalTitle",
    "indicatorTitle",
    "assessedLevel",
    "indicatorLevel",
    "indicatorScore",
    "trend",
    "goalScore",
    "goalLevel",
  ] as const
).map(headingOf);

/** The goal's value by each rule, and the level that an indicator without one counts as; null where it counts as none. */
const MISSING: Record<
  MissingDataRule,
  { readonly score: (values: string) => string; readonly blankIs: "attained" | "partly" | "not" | null }
> = {
  leaveOut: { score: (values) => `IF(COUNT(${values})=0,"",AVERAGE(${values}))`, blankIs: null },
  countAsNotAttained: { score: (values) => `SUM(${values})/ROWS(${values})`, blankIs: "not" },
  countAsPartlyAttained: {
    score: (values) => `(SUM(${values})+COUNTBLANK(${values})/2)/ROWS(${values})`,
    blankIs: "partly",
  },
  blockGoal: {
    score: (values) => `IF(COUNT(${values})<ROWS(${values}),"",AVERAGE(${values}))`,
    blankIs: null,
  },
};

interface Counts {
  readonly all: string;
  readonly attained: string;
  readonly partly: string;
  readonly not: string;
}

function countsOf(values: string, rule: MissingDataRule): Counts {
  const { blankIs } = MISSING[rule];
  const count = (level: keyof Counts, score: number): string =>
    `(COUNTIF(${values},${score})${blankIs === level ? `+COUNTBLANK(${values})` : ""})`;
  return {
    all: blankIs === null ? `COUNT(${values})` : `ROWS(${values})`,
    attained: count("attained", 1),
    partly: count("partly", 0.5),
    not: count("not", 0),
  };
}

const LEVEL: Record<
  ComputedRule,
  (score: string, counts: Counts, { thresholds }: EvaluationSettings) => string
> = {
  thresholds: (score, _, { thresholds: [partly = 0, attained = 0] }) =>
    `IF(${score}>=${attained},"${UPP}",IF(${score}>=${partly},"${DELVIS}","${EJ}"))`,
  noneNotAttainedAndHalfAttained: (_, { all, attained, not }) =>
    `IF(AND(${not}=0,${attained}*2>=${all}),"${UPP}",IF(${not}=${all},"${EJ}","${DELVIS}"))`,
  allAttained: (_, { all, attained, not }) =>
    `IF(${attained}=${all},"${UPP}",IF(${not}=${all},"${EJ}","${DELVIS}"))`,
  worst: (_, { partly, not }) => `IF(${not}>0,"${EJ}",IF(${partly}>0,"${DELVIS}","${UPP}"))`,
  majority: (_, { all, attained, partly }) =>
    `IF(${attained}*2>=${all},"${UPP}",IF((${attained}+${partly})*2>=${all},"${DELVIS}","${EJ}"))`,
  share: (_, { all, attained }, { thresholds: [partly = 0, attainedFrom = 0] }) =>
    `IF(${attained}/${all}>=${attainedFrom},"${UPP}",IF(${attained}/${all}>=${partly},"${DELVIS}","${EJ}"))`,
};

/** Of the others nothing is computed that a formula could be held against. */
const COMPUTED_RULES = GOAL_LEVEL_RULES.filter(isComputed);

interface RulesWithWitness extends EvaluationSettings {
  readonly goalLevelRule: ComputedRule;
}

const THRESHOLDS = [
  [0.25, 0.75],
  [0.5, 1],
  [0.3, 0.5],
];
const COMBINATIONS = MISSING_DATA_RULES.flatMap((missingDataRule) => [
  ...THRESHOLDS.map((thresholds): RulesWithWitness => ({
    scale: THREE_STEPS,
    thresholds,
    goalLevelRule: "thresholds",
    missingDataRule,
    limitRule: LIMITS_ON_ROWS,
    levelSource: "unsaid",
    wholeRule: "meanOfGoals",
  })),
  ...COMPUTED_RULES.filter((rule) => rule !== "thresholds").map((goalLevelRule): RulesWithWitness => ({
    scale: THREE_STEPS,
    thresholds: [0.25, 0.75],
    goalLevelRule,
    missingDataRule,
    limitRule: LIMITS_ON_ROWS,
    levelSource: "unsaid",
    wholeRule: "meanOfGoals",
  })),
]);

/** Puts values and formulas (en-US) on a sheet from its cell A1, and gives what the cells show. */
async function put(sheetName: string, cells: readonly (readonly CellValue[])[]): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    const range = sheet.getRangeByIndexes(0, 0, cells.length, cells[0]?.length ?? 0);
    range.formulas = cells.map((row) => [...row]);
    await context.sync();
  });
}

async function shown(sheetName: string): Promise<CellValue[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheetName).getUsedRange();
    range.load("values");
    await context.sync();
    return range.values as CellValue[][];
  });
}

test.each(COMBINATIONS)(
  "value and level of every goal, index and counts, as formulas give them: %j",
  async (evaluation) => {
    const opened = newWorkbook();
    opened.model.addSheet("Facit", true);
    await startHostOn(opened);
    await put("Blad1", [
      HEADINGS,
      ...GOALS.flatMap((levels, goal) =>
        levels.map((level = "", at) => [
          at === 0 ? `Nämndmål nummer ${goal + 1}` : "",
          `Indikator ${goal + 1}.${at + 1}`,
          level,
          ...["", "", "", "", ""],
        ]),
      ),
    ]);
    const settings = { ...DEFAULT_ADDIN_SETTINGS, evaluation };
    await saveSettings(excelWorkbook, await excelWorkbook.readSnapshot(FIRST_ROWS), settings);
    await recalculate(excelWorkbook, TIME);

    let row = 2;
    const places = GOALS.map(({ length }) => {
      const first = row;
      row += length;
      return { first, values: `Blad1!$E$${first}:$E$${row - 1}` };
    });
    const facit = places.map(({ values }, at) => {
      const level = LEVEL[evaluation.goalLevelRule](
        `A${at + 1}`,
        countsOf(values, evaluation.missingDataRule),
        evaluation,
      );
      return [
        `=${MISSING[evaluation.missingDataRule].score(values)}`,
        `=IF(A${at + 1}="","Ingen uppgift",${level})`,
      ];
    });
    const last = facit.length;
    const count = (word: string): string => `=COUNTIF(B1:B${last},"${word}")`;
    await put("Facit", [
      ...facit,
      [`=AVERAGE(A1:A${last})`, ""],
      ...[UPP, DELVIS, EJ, "Ingen uppgift"].map((word = "") => [count(word), ""]),
    ]);

    const expected = await shown("Facit");
    const rows = await shown("Blad1");
    const written = places.map(({ first }) => rows[first - 1]?.slice(6));
    expect(written.map((cells) => cells?.[1])).toEqual(expected.slice(0, last).map(([, level]) => level));
    written.forEach((cells, at) => expect(rounded(cells?.[0])).toBe(rounded(expected[at]?.[0])));
    const index = await shown("Måluppfyllelse – index");
    const figures = expected.slice(last).map(([figure]) => figure);
    expect(index[3]?.[1]).toBeCloseTo(Number(figures[0]), 12);
    expect([5, 6, 7, 8].map((at) => index[at]?.[1])).toEqual(figures.slice(1));
  },
);

/** To 12 decimals: the two witnesses add in different orders. */
function rounded(value: CellValue | undefined): CellValue | undefined {
  return typeof value === "number" ? Number(value.toFixed(12)) : value;
}
