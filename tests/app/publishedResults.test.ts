import { recalculate, type Recalculation } from "../../src/app/recalculate";
import type { GoalGroup } from "../../src/domain/evaluation";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import type { ExcelHost } from "../host/excelHost";
import { sampleBytes, startHost } from "./openSample";
import { SWEDISH } from "../../src/text/swedish";

const { indexText } = SWEDISH;

const TIME = { followUpDate: "2022-08-31", calculatedAt: "2022-09-12T14:05" };

async function recalculateSample(name: string): Promise<{ result: Recalculation; host: ExcelHost }> {
  const host = await startHost(await sampleBytes(name));
  return { result: await recalculate(excelWorkbook, TIME), host };
}

const countsOf = (group: GoalGroup | undefined) => [
  group?.name,
  group?.levels["attained"],
  group?.levels["partlyAttained"],
];

describe("the published results come out of the sample workbooks", () => {
  test("2020-08: index 0,76, 8 uppnådda and 7 delvis, of which platform 7 + 5", async () => {
    const { evaluation } = (await recalculateSample("uppfoljning-2020-08.xlsx")).result;
    expect(indexText(evaluation.index, evaluation.range)).toBe("0,76");
    expect(evaluation.levels).toEqual({ attained: 8, partlyAttained: 7, notAttained: 0, none: 0 });
    expect(evaluation.byOrigin.map(countsOf)).toEqual([
      ["Politisk plattform", 7, 5],
      ["Tillagt av nämnden", 1, 2],
    ]);
  });

  test("2022-08: index 0,98, goal 7 computed delvis (2/3) and decided uppnådd with its motivation", async () => {
    const { result } = await recalculateSample("uppfoljning-2022-08.xlsx");
    const { evaluation } = result;
    expect(indexText(evaluation.index, evaluation.range)).toBe("0,98");
    expect(evaluation.index).toBeCloseTo(44 / 45, 14);
    expect(evaluation.computedLevels).toEqual({ attained: 14, partlyAttained: 1, notAttained: 0, none: 0 });
    expect(evaluation.levels["attained"]).toBe(15);
    const seven = evaluation.goals.find(({ goal }) => goal.nr === "7");
    expect(seven).toMatchObject({
      computedLevel: "partlyAttained",
      decidedLevel: "attained",
      level: "attained",
    });
    expect(seven?.score).toBeCloseTo(2 / 3, 14);
    expect(seven?.goal.decided?.motivation).toMatch(/^Trots att indikatorn inte är uppnådd har Ekerö/);
    expect(result.issues).toEqual([]);
  });

  test("2023: 11/18 delvis, 11/16 delvis, 13/16 uppfyllt, index 19/27, in the workbook's own words", async () => {
    const { result } = await recalculateSample("uppfoljning-2023.xlsx");
    const { evaluation, decoded } = result;
    expect(evaluation.goals.map(({ score, level }) => [score, level])).toEqual([
      [11 / 18, "partlyAttained"],
      [11 / 16, "partlyAttained"],
      [13 / 16, "attained"],
    ]);
    expect(evaluation.index).toBeCloseTo(19 / 27, 14);
    expect(decoded.wording.id).toBe("uppfyllt");
  });
});

describe("the live formulas agree with the domain", () => {
  test.each(["uppfoljning-2020-08.xlsx", "uppfoljning-2022-08.xlsx"])("%s", async (name) => {
    const { result, host } = await recalculateSample(name);
    const sheet = host.workbook.findSheet("Måluppfyllelse – index");
    const { evaluation } = result;
    const figures = [3, 4, 5, 6, 7, 8].map((row) => sheet?.cell(row, 1));
    expect(figures.map((cell) => cell?.content)).toEqual(
      [
        expect.closeTo(evaluation.index ?? NaN, 14) as number,
        evaluation.goalCount,
        evaluation.levels["attained"],
        evaluation.levels["partlyAttained"],
        evaluation.levels["notAttained"],
        evaluation.levels.none,
      ].map((value) => ({ kind: "number", value })),
    );
    expect(figures.filter((cell) => cell?.formula?.startsWith("=")).length).toBe(5);
    for (const [step, group] of evaluation.byOrigin.entries()) {
      const index = sheet?.cell(16 + step, 1);
      expect(index?.formula).toMatch(/^=AVERAGEIFS\(/);
      expect(index?.content).toEqual({
        kind: "number",
        value: expect.closeTo(group.index ?? NaN, 14) as number,
      });
    }
  });
});

describe("what the controller sees afterwards", () => {
  test("2023 has its own columns and a name for the index: no column and no sheet is added", async () => {
    const { result, host } = await recalculateSample("uppfoljning-2023.xlsx");
    expect(result.outputs.map(({ columns }) => columns.created)).toEqual([[]]);
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual([
      "Måluppfyllelse 2023",
      "Huvudbok",
      "Mått underlag",
      "Investeringar underlag",
      "Statsbidrag underlag",
    ]);
    const sheet = host.workbook.findSheet("Måluppfyllelse 2023");
    expect(sheet?.cell(3, 3).content).toEqual({
      kind: "number",
      value: expect.closeTo(19 / 27, 14) as number,
    });
  });

  test("a second run writes nothing and takes two requests", async () => {
    const { host } = await recalculateSample("uppfoljning-2022-08.xlsx");
    const again = await startHost(await host.save());
    const { applied } = await recalculate(excelWorkbook, { ...TIME, calculatedAt: "2022-09-13T08:00" });
    expect(applied.written).toEqual([]);
    expect(again.statistics.syncs).toBe(2);
  });

  test("undoing puts back every cell of the controller's", async () => {
    const host = await startHost(await sampleBytes("uppfoljning-2022-08.xlsx"));
    const goals = host.workbook.findSheet("Mål 2022");
    const cells = () =>
      [...(goals?.cells() ?? [])].filter(({ cell }) => cell.content.kind !== "empty" || cell.styleId !== 0);
    const before = cells();
    const { applied } = await recalculate(excelWorkbook, TIME);
    expect(cells()).not.toEqual(before);
    await excelWorkbook.applyPlan(applied.undo);
    expect(cells()).toEqual(before);
  });
});
