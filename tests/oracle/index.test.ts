import { recalculate } from "../../src/app/recalculate";
import type { AttainmentSummary } from "../../src/domain/evaluation";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { sampleBytes, startHost } from "../app/openSample";
import { recalculatedSheets } from "./libreOffice";

const TIME = { followUpDate: null, calculatedAt: "2022-09-12T14:05" };
const FIRST_GROUP_ROW = 16;
let compared = 0;

function expectFigures(shown: readonly (string | undefined)[], summary: AttainmentSummary): void {
  const { index, goalCount, levels } = summary;
  const { attained = NaN, partlyAttained = NaN, notAttained = NaN, none } = levels;
  const figures = [index ?? NaN, goalCount, attained, partlyAttained, notAttained, none];
  figures.forEach((figure, place) => {
    expect(Number(shown[place])).toBeCloseTo(figure, 12);
    compared++;
  });
}

/** The second witness: another spreadsheet program computes the formulas that we wrote, from scratch. */
test.each(["uppfoljning-2020-08.xlsx", "uppfoljning-2022-08.xlsx"])(
  "LibreOffice finds the same figures on the index sheet of %s",
  async (name) => {
    const host = await startHost(await sampleBytes(name));
    const { evaluation } = await recalculate(excelWorkbook, TIME);
    const sheets = await recalculatedSheets(await host.save());
    const index = sheets.get("Måluppfyllelse – index") ?? [];
    expectFigures(
      [3, 4, 5, 6, 7, 8].map((row) => index[row]?.[1]),
      evaluation,
    );
    evaluation.byOrigin.forEach((group, step) => {
      expectFigures((index[FIRST_GROUP_ROW + step] ?? []).slice(1), group);
    });
    expect(evaluation.byOrigin).toHaveLength(2);
  },
);

test("what the add-in wrote in the controller's own columns is there too", async () => {
  const host = await startHost(await sampleBytes("uppfoljning-2023.xlsx"));
  const { evaluation, applied } = await recalculate(excelWorkbook, TIME);
  const sheet = (await recalculatedSheets(await host.save())).get("Måluppfyllelse 2023") ?? [];
  expect(Number(sheet[3]?.[3])).toBeCloseTo(evaluation.index ?? NaN, 12);
  const levels = sheet.slice(6, 31).map((cells) => cells[11]);
  expect(levels.filter((level) => level === "Uppfyllt")).toHaveLength(3 + 3 + 5);
  expect(applied.written.length).toBeGreaterThan(levels.length);
  compared += levels.length + 1;
});

afterAll(() => {
  process.stdout.write(`LibreOffice: ${compared} cells compared\n`);
});
