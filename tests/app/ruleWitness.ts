import { recalculate } from "../../src/app/recalculate";
import { saveSettings } from "../../src/app/settings";
import { GOAL_LEVEL_RULES, isComputed, type ComputedRule } from "../../src/domain/rules/goalRules";
import type { LimitRule } from "../../src/domain/rules/limitRule";
import { TONES } from "../../src/domain/scale/scale";
import { defaultThresholds } from "../../src/domain/settings";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { headingOf, type Field } from "../../src/workbook/columns/catalogue";
import type { CellValue } from "../../src/workbook/grid/snapshot";
import { FIRST_ROWS } from "../../src/workbook/port/workbookPort";
import type { OwnScale } from "../../src/workbook/scale/ownScale";
import { scaleInForce } from "../../src/workbook/scale/scaleInForce";
import { DEFAULT_ADDIN_SETTINGS, withSettingsChange } from "../../src/workbook/settings/addinSettings";
import { newWorkbook } from "../host/xlsx/newWorkbook";
import { startHostOn } from "./openSample";

/**
 * The rules as formulas that a controller would write, in cells beside the follow-up that the add-in fills in. Whoever
 * computes them is the second witness of the rules in the domain.
 */
const TIME = { followUpDate: "2022-08-31", calculatedAt: "2022-09-12T14:05" };
export const WITNESS_SHEET = "Facit";
export const COMPUTED_RULES: readonly ComputedRule[] = GOAL_LEVEL_RULES.filter(isComputed);

/** Words for as many steps as a scale can have. */
const WORDS = ["Inte alls", "Knappt", "Delvis", "Till hälften", "I hög grad", "Nästan helt", "Helt"];

export function ownScaleOf(count: number): OwnScale {
  const step = (at: number): OwnScale["steps"][number] => ({
    id: `step${at + 1}`,
    points: at,
    tone: TONES[Math.round((at * (TONES.length - 1)) / (count - 1))] ?? "middling",
    word: WORDS[at] ?? "",
    forms: {},
  });
  const others = Array.from({ length: count - 2 }, (_, at) => step(at + 2));
  return { steps: [step(0), step(1), ...others], fullPoints: count - 1 };
}

/** The word with so many worse ones, told by a formula for that number. */
function wordAt(rank: string, count: number): string {
  return `CHOOSE(1+ROUND(${rank},0),${WORDS.slice(0, count)
    .map((word) => `"${word}"`)
    .join(",")})`;
}

/** How many of these limits a number reaches, on a limit as above it. */
function reached(value: string, limits: readonly (string | number)[]): string {
  return limits.map((limit) => `IF(${value}>=${limit}-1E-9,1,0)`).join("+") || "0";
}

/** How many steps are worse than a goal's level, from the cells of its indicators' scores. */
const RANK_OF_GOAL: Record<
  ComputedRule,
  (scores: string, count: number, limits: readonly number[]) => string
> = {
  thresholds: (scores, _, limits) => reached(`AVERAGE(${scores})`, limits),
  worst: (scores, count) => `MIN(${scores})*${count - 1}`,
  majority: (scores, count) => `LARGE(${scores},ROUNDUP(COUNT(${scores})/2,0))*${count - 1}`,
  share: (scores, _, limits) => reached(`(COUNTIF(${scores},1)/COUNT(${scores}))`, limits),
  allAttained: (scores, count) =>
    `IF(MIN(${scores})=MAX(${scores}),MIN(${scores})*${count - 1},` +
    `MAX(MIN(INT(AVERAGE(${scores})*${count - 1}+1E-9),${count - 2}),${Math.min(1, count - 2)}))`,
  noneNotAttainedAndHalfAttained: (scores, count, limits) =>
    `IF(AND(COUNTIF(${scores},0)=0,COUNTIF(${scores},1)*2>=COUNT(${scores})),${count - 1},` +
    `${RANK_OF_GOAL.allAttained(scores, count, limits)})`,
};

/** How many steps are worse than that of an outcome in `actual` against a target in `target`. */
function rankOfOutcome(
  rule: LimitRule,
  actual: string,
  target: string,
  isHigher: boolean,
  count: number,
): string {
  const [isReached, percent] = isHigher
    ? [`${actual}>=${target}`, `ROUND(${actual}/${target}*100,0)`]
    : [`${actual}<=${target}`, `ROUND(${target}/${actual}*100,0)`];
  const below = (): string => {
    switch (rule.kind) {
      case "share":
        return reached(percent, rule.percents);
      case "distance":
        return rule.distances
          .map((most) => `IF(${isHigher ? `${target}-${actual}` : `${actual}-${target}`}<=${most}+1E-9,1,0)`)
          .join("+");
      case "reachedOrNot":
      case "column":
      case "none":
        return "0";
    }
  };
  return `IF(${isReached},${count - 1},${below() || "0"})`;
}

export async function put(sheetName: string, cells: readonly (readonly CellValue[])[]): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    sheet.getRangeByIndexes(0, 0, cells.length, cells[0]?.length ?? 0).formulas = cells.map((row) => [
      ...row,
    ]);
    await context.sync();
  });
}

export async function shown(sheetName: string): Promise<CellValue[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheetName).getUsedRange();
    range.load("values");
    await context.sync();
    return range.values as CellValue[][];
  });
}

const FIELDS: readonly Field[] = [
  "goalTitle",
  "indicatorTitle",
  "direction",
  "targetValue",
  "actualValue",
  "assessedLevel",
  "indicatorLevel",
  "indicatorScore",
  "goalScore",
  "goalLevel",
];
const [LEVEL, GOAL_LEVEL] = [6, 9];

async function openedWith(rows: readonly (readonly CellValue[])[]) {
  const workbook = newWorkbook();
  workbook.model.addSheet(WITNESS_SHEET, true);
  const host = await startHostOn(workbook);
  await put("Blad1", [FIELDS.map(headingOf), ...rows]);
  return host;
}

async function recalculatedBy(
  own: OwnScale,
  evaluation: Partial<(typeof DEFAULT_ADDIN_SETTINGS)["evaluation"]>,
): Promise<readonly CellValue[][]> {
  const thresholds = defaultThresholds(scaleInForce({ scale: own }).scale);
  const settings = withSettingsChange(DEFAULT_ADDIN_SETTINGS, {
    scale: own,
    evaluation: { thresholds, ...evaluation },
  });
  await saveSettings(excelWorkbook, await excelWorkbook.readSnapshot(FIRST_ROWS), settings);
  await recalculate(excelWorkbook, TIME);
  return (await shown("Blad1")).slice(1);
}

/** What stands in cells beside what the formulas of the same cells of the witness sheet must give. */
export interface Witnessed {
  readonly host: Awaited<ReturnType<typeof startHostOn>>;
  /** A row of words for each row of the witness sheet. */
  readonly written: readonly (readonly CellValue[])[];
}

/** Goals of all levels alone, all together, each pair of neighbours and each beside the best and the worst, by every rule. */
export async function goalsByEveryRule(count: number): Promise<Witnessed> {
  const own = ownScaleOf(count);
  const ranks = Array.from({ length: count }, (_, rank) => rank);
  const goals = [
    ...ranks.map((rank) => [rank]),
    ranks,
    ...ranks.slice(1).map((rank) => [rank - 1, rank]),
    ...ranks.map((rank) => [rank, count - 1, count - 1]),
    ...ranks.map((rank) => [0, rank, count - 1, rank]),
  ];
  const host = await openedWith(
    goals.flatMap((levels, goal) =>
      levels.map((rank, at) => [
        at === 0 ? `Nämndmål nummer ${goal + 1}` : "",
        `Indikator ${goal + 1}.${at + 1}`,
        ...["", "", ""],
        WORDS[rank] ?? "",
        ...["", "", "", ""],
      ]),
    ),
  );
  const byRule: CellValue[][] = [];
  for (const goalLevelRule of COMPUTED_RULES) {
    const rows = await recalculatedBy(own, { goalLevelRule });
    byRule.push(rows.filter(([title]) => title !== "").map((row) => row[GOAL_LEVEL] ?? ""));
  }
  const limits = defaultThresholds(scaleInForce({ scale: own }).scale);
  let row = 2;
  await put(
    WITNESS_SHEET,
    goals.map(({ length }) => {
      const scores = `Blad1!$H$${row}:$H$${row + length - 1}`;
      row += length;
      return COMPUTED_RULES.map((rule) => `=${wordAt(RANK_OF_GOAL[rule](scores, count, limits), count)}`);
    }),
  );
  return { host, written: goals.map((_, goal) => byRule.map((levels) => levels[goal] ?? "")) };
}

/** Every kind of rule for what does not reach its target, in numbers of this size. */
function limitRulesOf(count: number): readonly LimitRule[] {
  const between = count - 2;
  const percents = Array.from({ length: between }, (_, at) => 95 - (between - 1 - at) * 8);
  const distances = Array.from({ length: between }, (_, at) => (between - at) * 3);
  return [
    { kind: "reachedOrNot" },
    ...(between === 0
      ? []
      : [
          { kind: "share", percents } as const,
          { kind: "share", percents: [...percents, 99] } as const,
          { kind: "distance", distances, in: "units" } as const,
        ]),
  ];
}

/** Outcomes on, above and below their target and each limit, higher and lower better, by every rule below the target. */
export async function outcomesByEveryRule(count: number): Promise<Witnessed> {
  const own = ownScaleOf(count);
  const rules = limitRulesOf(count);
  const outcomes = [
    40, 55, 62, 63, 66, 69.5, 70, 72, 75, 75.9, 76, 79, 79.5, 80, 81, 83, 84, 90, 95, 110, 130,
  ];
  const cases = [true, false].flatMap((isHigher) => outcomes.map((outcome) => ({ isHigher, outcome })));
  const host = await openedWith(
    cases.map(({ isHigher, outcome }, at) => [
      `Nämndmål nummer ${at + 1}`,
      `Indikator ${at + 1}`,
      isHigher ? "Högre är bättre" : "Lägre är bättre",
      80,
      outcome,
      ...["", "", "", "", ""],
    ]),
  );
  const byRule: CellValue[][] = [];
  for (const limitRule of rules) {
    byRule.push((await recalculatedBy(own, { limitRule })).map((row) => row[LEVEL] ?? ""));
  }
  await put(
    WITNESS_SHEET,
    cases.map(({ isHigher }, at) =>
      rules.map((rule) => {
        const rank = rankOfOutcome(rule, `Blad1!$E$${at + 2}`, `Blad1!$D$${at + 2}`, isHigher, count);
        return `=${wordAt(rank, count)}`;
      }),
    ),
  );
  return { host, written: cases.map((_, at) => byRule.map((levels) => levels[at] ?? "")) };
}
