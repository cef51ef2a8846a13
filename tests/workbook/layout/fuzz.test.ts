import fc from "fast-check";
import { recalculate, type PlannedRecalculation } from "../../../src/app/recalculate";
import { excelWorkbook } from "../../../src/excel/excelWorkbook";
import { mappingOf } from "../../../src/workbook/layout/mapping";
import { RefusedError } from "../../../src/workbook/issues/refusal";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../../src/workbook/grid/snapshot";
import { startHostOn } from "../../app/openSample";
import type { Rectangle } from "../../host/model/address";
import type { CellContent, SheetModel } from "../../host/model/workbook";
import { newWorkbook } from "../../host/xlsx/newWorkbook";
import { anyGarbage } from "../anySheet";
import { percent, sheetOf, type Cell } from "../sheet";
import { HEADINGS, planOf, workbookOf } from "./anyFollowUp";
import { SWEDISH } from "../../../src/text/swedish";

const { errorSentence, issueSentence } = SWEDISH;

/** In CI 500; the long run is `FUZZ_RUNS=10000 npx jest tests/workbook/layout/fuzz --selectProjects node`. */
const RUNS = Number(process.env["FUZZ_RUNS"] ?? 500);
/** A run through Excel's client and the stand-in takes as long as many without. */
const RUNS_THROUGH_EXCEL = Math.ceil(RUNS / 10);
jest.setTimeout(60_000 + RUNS * 60);

const WORDS = [
  ...HEADINGS,
  "Mål",
  "Mål 2022",
  "Mått",
  "Delmål",
  "Etapp",
  "Tröskel",
  "Värde",
  "Status",
  "Bedömning",
  "Nivå",
  "Måluppfyllelse",
  "Trend",
  "Mål beräknat",
  "Utfall 2021",
  "Utfall aug 2022",
  "Resultat",
  "Prognos",
  "Nämnd",
  "Tidpunkt",
  "Indikator (så mäter vi)",
  "2022",
  "Text",
  "Gränser",
] as const;
const TEXTS = [
  "Trygghet",
  "Andel nöjda med insatsen",
  "Uppnått",
  "Ej uppfyllt",
  "Grön",
  "U = Uppnått",
  "Målområde: Kvalitet",
  "Nämnd: Socialnämnden",
  "Totalt",
  "* Preliminärt",
  "minst 90 %",
  "70–85 %",
  "90 % / 79 %",
  "Ingen uppgift",
  "Högre är bättre",
  "Per den 31 augusti 2022",
  "Etapp 1",
  "Delmål: utreda",
  "2022-12-31",
] as const;

const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 6, arbitrary: fc.constant("") },
  { weight: 4, arbitrary: fc.constantFrom<Cell>(...TEXTS) },
  { weight: 2, arbitrary: fc.constantFrom<Cell>(...WORDS) },
  { weight: 3, arbitrary: fc.nat(110).map(percent) },
  { weight: 2, arbitrary: fc.double({ min: -2, max: 120, noNaN: true }) },
  { weight: 1, arbitrary: anyGarbage },
);
const anyRow = fc.oneof(
  { weight: 5, arbitrary: fc.array(anyCell, { maxLength: 9 }) },
  { weight: 2, arbitrary: fc.array(fc.constantFrom<Cell>("", ...WORDS), { maxLength: 12 }) },
  // A row that makes what is below it a follow-up, with columns besides.
  {
    weight: 1,
    arbitrary: fc
      .shuffledSubarray([...WORDS], { maxLength: 6 })
      .map((words): Cell[] => ["Nämndmål", "Indikator", "Utfall", ...words]),
  },
  { weight: 1, arbitrary: fc.nat(400).map((width): Cell[] => Array.from({ length: width }, () => "x")) },
);
const anySheet = fc.record({
  rows: fc.array(anyRow, { maxLength: 25 }),
  facts: fc.record({
    firstRow: fc.nat(45),
    firstColumn: fc.nat(5),
    visibility: fc.constantFrom("Visible" as const, "Visible" as const, "Hidden" as const),
    name: fc.constantFrom(
      "Mål 2022",
      "Mål 2021",
      "Socialnämnden",
      "Kultur- och fritidsnämnden",
      "Trygghet",
      "Blad",
    ),
    hiddenRows: fc.array(fc.nat(60), { maxLength: 3 }),
    hiddenColumns: fc.array(fc.nat(10), { maxLength: 2 }),
    tableRows: fc.option(fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 12 }))),
  }),
});

const anyWorkbook: fc.Arbitrary<WorkbookSnapshot> = fc
  .array(anySheet, { minLength: 1, maxLength: 4 })
  .map((sheets) =>
    workbookOf(
      sheets.map(({ rows, facts: { tableRows, ...facts } }, index): SheetSnapshot => {
        const tables =
          tableRows === null
            ? []
            : [
                {
                  name: "Tabell1",
                  area: {
                    row: tableRows[0],
                    column: facts.firstColumn,
                    rowCount: tableRows[1],
                    columnCount: 5,
                  },
                  hasHeadings: true,
                  hasTotals: tableRows[1] > 3,
                },
              ];
        return sheetOf(rows, { ...facts, id: `{${index}}`, name: `${facts.name} ${index}`.trim(), tables });
      }),
    ),
  );

/** Every number of a value, however deep. */
function numbersIn(value: unknown): number[] {
  if (typeof value === "number") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(numbersIn);
}

const SENTENCE = /^[\p{Lu}”\d].*[.?]$/su;
const NOT_MEANT_FOR_PEOPLE = /undefined|NaN|\[object|null|Infinity/;

/** A result whose every figure is one, with a sentence for each remark, or a refusal with its sentence. */
function expectSound(plan: PlannedRecalculation | RefusedError): void {
  if (plan instanceof RefusedError) {
    expect(errorSentence(plan)).toMatch(SENTENCE);
    expect(errorSentence(plan)).not.toMatch(NOT_MEANT_FOR_PEOPLE);
    return;
  }
  const { evaluation, decoded, issues } = plan;
  const figures = [evaluation.index, ...evaluation.goals.map(({ score }) => score)];
  for (const figure of figures) {
    if (figure === null) continue;
    expect(figure).toBeGreaterThanOrEqual(0);
    expect(figure).toBeLessThanOrEqual(1);
  }
  expect(numbersIn([evaluation, plan.plan]).filter((number) => !Number.isFinite(number))).toEqual([]);
  for (const { detail, place } of issues) {
    expect(issueSentence(detail, decoded.wording)).toMatch(SENTENCE);
    expect(place.address).toMatch(/^[A-Z]{1,3}[1-9]\d*(?::[A-Z]{1,3}[1-9]\d*)?$/);
  }
}

test("garbage is never fatal: a sound result, or a refusal in Swedish", () => {
  fc.assert(
    fc.property(anyWorkbook, (workbook) => {
      expectSound(planOf(workbook));
    }),
    { numRuns: RUNS },
  );
});

test("nor is garbage in a workbook that remembers another", () => {
  fc.assert(
    fc.property(anyWorkbook, anyWorkbook, (workbook, former) => {
      const plan = planOf(former);
      if (plan instanceof RefusedError) return;
      expectSound(planOf({ ...workbook, remembered: JSON.stringify(mappingOf(plan.layout)) }));
    }),
    { numRuns: RUNS },
  );
});

test("nor is a text of any kind where the mapping is remembered", () => {
  fc.assert(
    fc.property(anyWorkbook, fc.oneof(fc.string(), fc.json()), (workbook, remembered) => {
      expectSound(planOf({ ...workbook, remembered }));
    }),
    { numRuns: RUNS_THROUGH_EXCEL },
  );
});

function contentOf(value: CellValue): CellContent {
  if (typeof value === "number") return { kind: "number", value };
  return typeof value === "boolean" ? { kind: "boolean", value } : { kind: "text", value };
}

function loadSheet(model: SheetModel, snapshot: SheetSnapshot): void {
  snapshot.values.forEach((row, at) => {
    row.forEach((value, column) => {
      if (value === "") return;
      const cell = { content: contentOf(value), formula: null, styleId: 0 };
      model.loadCell(snapshot.firstRow + at, snapshot.firstColumn + column, cell);
    });
  });
  model.visibility = snapshot.visibility;
  for (const row of snapshot.hiddenRows) model.hiddenRows.add(row);
}

const anyMerge = fc.record({
  row: fc.nat(70),
  column: fc.nat(12),
  rowCount: fc.integer({ min: 2, max: 5 }),
  columnCount: fc.integer({ min: 1, max: 2 }),
});

/** Merges cells of which at most the first holds anything, as merging leaves them, within what is used of the sheet. */
function mergeBlanks(sheet: SheetModel, areas: readonly Rectangle[]): void {
  const used = sheet.usedArea(true);
  if (used === null) return;
  const taken = new Set<string>();
  for (const area of areas) {
    const cells = Array.from({ length: area.rowCount * area.columnCount }, (_, index) => ({
      row: area.row + Math.floor(index / area.columnCount),
      column: area.column + (index % area.columnCount),
    }));
    const isFree = cells.every(
      ({ row, column }, index) =>
        row < used.row + used.rowCount &&
        column < used.column + used.columnCount &&
        !taken.has(`${row} ${column}`) &&
        (index === 0 || sheet.cell(row, column).content.kind === "empty"),
    );
    if (!isFree) continue;
    for (const { row, column } of cells) taken.add(`${row} ${column}`);
    sheet.merges.push(area);
  }
}

/** Of garbage its words may change: those for the levels are the ones that the workbook used before it was written. */
const INDEX_SHEET = "Måluppfyllelse – index";

const contentsOf = (sheets: readonly SheetModel[]): unknown =>
  sheets.map((sheet) => [sheet.name, [...sheet.cells()].filter(({ cell }) => cell.content.kind !== "empty")]);

test("through Excel: what is refused is not written, and what is written is done again without a change", async () => {
  const time = { followUpDate: "2022-08-31", calculatedAt: "2022-09-12T14:05" };
  await fc.assert(
    fc.asyncProperty(anyWorkbook, fc.array(anyMerge, { maxLength: 6 }), async (workbook, merges) => {
      const opened = newWorkbook();
      const [first] = opened.model.sheets;
      workbook.sheets.forEach((snapshot, index) => {
        const model = index === 0 && first !== undefined ? first : opened.model.addSheet(snapshot.name, true);
        loadSheet(model, index === 0 ? { ...snapshot, visibility: "Visible" } : snapshot);
      });
      if (first !== undefined) mergeBlanks(first, merges);
      const host = await startHostOn(opened);
      const before = contentsOf(host.workbook.sheets);
      const error: unknown = await recalculate(excelWorkbook, time).then(
        () => null,
        (reason: unknown) => reason,
      );
      if (error !== null) {
        expect(error).toBeInstanceOf(RefusedError);
        expect(contentsOf(host.workbook.sheets)).toEqual(before);
        return;
      }
      const { applied } = await recalculate(excelWorkbook, time);
      expect(applied.written.filter(({ sheet }) => sheet !== INDEX_SHEET)).toEqual([]);
    }),
    { numRuns: RUNS_THROUGH_EXCEL },
  );
});
