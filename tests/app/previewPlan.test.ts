import { applyRecalculation, planRecalculation } from "../../src/app/recalculate";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { columnIndex } from "../../src/workbook/grid/cellAddress";
import { previewPlan } from "../../src/workbook/plan/previewPlan";
import { cellsOf, sampleBytes, startHost } from "./openSample";
import { SWEDISH } from "../../src/text/swedish";

const { previewText } = SWEDISH;

const TIME = { followUpDate: "2022-08-31", calculatedAt: "2022-09-12T14:05" };
const SHEET = "Mål 2022";

test("the preview of a first recalculation tells every cell that the workbook differs in afterwards", async () => {
  const bytes = await sampleBytes("uppfoljning-2022-08.xlsx");
  const host = await startHost(bytes);
  const planned = await planRecalculation(excelWorkbook, TIME);
  const preview = previewPlan(planned.plan, planned.snapshot, planned.issues);
  const text = previewText(preview, planned.decoded.wording);
  expect(text.sections.map(({ sheet, lines }) => [sheet, lines.length])).toEqual([
    [SHEET, 1],
    ["Måluppfyllelse – index", 1],
  ]);
  expect(text.sections[0]?.lines[0]).toContain(
    "P ”Nivå”, Q ”Värde”, R ”Trend”, S ”Mål beräknat” och T ”Måluppfyllelse”",
  );
  expect(text.refusal).toBeNull();
  const { applied } = await applyRecalculation(excelWorkbook, planned);
  const before = cellsOf(bytes);
  const after = cellsOf(await host.save());
  const filled = [...after].filter(
    ([place, cell]) => before.get(place) !== cell && !cell.startsWith('{"kind":"empty"'),
  );
  expect(preview.changedCells).toBe(applied.written.length);
  expect(preview.changedCells).toBe(filled.length);
});

test("after a level has been changed only what follows from it is told; after that nothing is", async () => {
  const host = await startHost(await sampleBytes("uppfoljning-2022-08.xlsx"));
  await applyRecalculation(excelWorkbook, await planRecalculation(excelWorkbook, TIME));
  const first = await planRecalculation(excelWorkbook, TIME);
  expect(previewPlan(first.plan, first.snapshot, first.issues)).toMatchObject({
    sheets: [],
    changedCells: 0,
  });

  // The only indicator of goal 1 is assessed: attained.
  host.editCell(host.workbook.findSheet(SHEET)?.id ?? "", 4, columnIndex("L"), "Ej uppnått");
  const planned = await planRecalculation(excelWorkbook, { ...TIME, calculatedAt: "2022-09-13T09:30" });
  const preview = previewPlan(planned.plan, planned.snapshot, planned.issues);
  const { sections } = previewText(preview, planned.decoded.wording);
  const rows = sections.flatMap((section) => section.rows);
  expect(rows.length).toBe(preview.changedCells);
  expect(
    rows.map(({ place, before, after }) => `${place.sheet} ${place.address}: ${before} → ${after}`),
  ).toEqual([
    "Mål 2022 P5: Uppnått → Ej uppnått",
    "Mål 2022 Q5: 1 → 0",
    "Mål 2022 S5: 1 → 0",
    "Mål 2022 T5: Uppnått → Ej uppnått",
    "Måluppfyllelse – index B14: 2022-09-12 14:05 → 2022-09-13 09:30",
  ]);
});
