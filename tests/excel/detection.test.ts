import { CountedReads } from "../workbook/countedReads";
import { readLayout } from "../../src/app/readFollowUp";
import { rememberLayout } from "../../src/app/rememberLayout";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { applyMapping } from "../../src/workbook/layout/applyMapping";
import { detectLayout } from "../../src/workbook/layout/followUpLayout";
import { mappingOf } from "../../src/workbook/layout/mapping";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/workbook/grid/snapshot";
import { startHostOn } from "../app/openSample";
import type { SheetModel } from "../host/model/workbook";
import type { OpenedWorkbook } from "../host/xlsx/openWorkbook";
import { sheetOf, type Cell } from "../workbook/sheet";
import { followUpOfSize } from "./followUpOfSize";

const SHEETS = 50;
const CELLS = 200_000;
const LEDGER = [
  "Konto",
  "Ansvar",
  "Verksamhet",
  "Motpart",
  "Utfall 2022",
  "Utfall 2023",
  "Budget 2023",
  "Mål",
];

/** A row of a ledger, with words that are headings of a follow-up too. */
const ledgerRow = (row: number): readonly (string | number)[] => [
  30_000 + row,
  7_100,
  510,
  row % 3 === 0 ? "Intern" : "Extern",
  -41_000 - row,
  -43_500 - row,
  -44_000,
  row % 50 === 0 ? "Utfall" : "Drift",
];

/** A workbook of 50 sheets and 200 000 cells: a follow-up on the first, ledgers on the others. */
function largeWorkbook(indicators: number): OpenedWorkbook {
  const opened = followUpOfSize(indicators);
  const [followUp] = opened.model.sheets;
  const rows = Math.ceil((CELLS - cellCount(followUp)) / (SHEETS - 1) / LEDGER.length);
  for (let number = 2; number <= SHEETS; number++) {
    const sheet = opened.model.addSheet(`Huvudbok ${number}`, true);
    for (let row = 0; row < rows; row++) {
      (row === 0 ? LEDGER : ledgerRow(row)).forEach((value, column) => {
        const content =
          typeof value === "number"
            ? ({ kind: "number", value } as const)
            : ({ kind: "text", value } as const);
        sheet.loadCell(row, column, { content, formula: null, styleId: 0 });
      });
    }
  }
  expect(opened.model.sheets.reduce((sum, sheet) => sum + cellCount(sheet), 0)).toBeGreaterThanOrEqual(CELLS);
  return opened;
}

function cellCount(sheet: SheetModel | undefined): number {
  return [...(sheet?.cells() ?? [])].length;
}

describe("requests to Excel to find the follow-up among 50 sheets with 200 000 cells", () => {
  test.each([
    // One of them for the colours of the columns of levels, which are empty.
    ["26 indicators, as in a committee's follow-up", 26, 3],
    ["1 000 indicators, more rows than are read of every sheet", 1_000, 4],
  ])("%s", async (_, indicators, syncs) => {
    const host = await startHostOn(largeWorkbook(indicators));
    const { layout } = await readLayout(excelWorkbook, null);
    expect(layout.blocks.map(({ sheet }) => sheet.name)).toEqual(["Blad1"]);
    expect(host.statistics.syncs).toBeLessThanOrEqual(4);
    expect(host.statistics.syncs).toBe(syncs);
  });

  test.each([26, 1_000])(
    "three once the workbook remembers where it is: %d indicators",
    async (indicators) => {
      const host = await startHostOn(largeWorkbook(indicators));
      await excelWorkbook.applyPlan(rememberLayout(await readLayout(excelWorkbook, null)));
      host.resetStatistics();
      const { layout } = await readLayout(excelWorkbook, null);
      expect(layout.isRemembered).toBe(true);
      expect(layout.blocks[0]?.sheet.values).toHaveLength(indicators + 1);
      expect(host.statistics.syncs).toBe(3);
    },
  );
});

function ledgerSheet(number: number, rows: number): SheetSnapshot {
  const lines = Array.from({ length: rows }, (_, row): readonly Cell[] =>
    row === 0 ? LEDGER : ledgerRow(row),
  );
  return sheetOf(lines, { id: `{ledger-${number}}`, name: `Huvudbok ${number}` });
}

function followUpSheet(indicators: number): SheetSnapshot {
  const lines = Array.from({ length: indicators }, (_, row): readonly Cell[] => [
    `Mål ${Math.floor(row / 4)}`,
    `Andel brukare som är nöjda med insats ${row}`,
    85,
    70,
    60 + (row % 40),
    row % 3 === 0 ? "Delvis uppnått" : "Uppnått",
  ]);
  const headings = ["Nämndmål", "Indikator", "Målvärde", "Gräns delvis", "Utfall", "Status"];
  return sheetOf([headings, ...lines]);
}

const workbookOf = (sheets: readonly SheetSnapshot[]): WorkbookSnapshot => ({
  sheets,
  names: [],
  remembered: null,
  settings: null,
  isStructureProtected: false,
  written: null,
  usesDates1904: false,
});

/** The workbook as if it had just been read, and how often its cells are looked at from then on. */
function countedAnew(workbook: WorkbookSnapshot) {
  const reads = new CountedReads();
  return { reads, workbook: { ...workbook, sheets: workbook.sheets.map((sheet) => reads.of(sheet)) } };
}

/** Four times the cells take four times the looks at cells; the first rows of a sheet are looked at more often. */
const LARGEST_RATIO = 4.5;

test.each<[string, (size: number) => WorkbookSnapshot]>([
  ["more sheets", (size) => workbookOf([followUpSheet(30), ...sheetsOf(12 * size, 400)])],
  ["longer sheets", (size) => workbookOf([followUpSheet(30), ...sheetsOf(12, 400 * size)])],
  ["a longer follow-up", (size) => workbookOf([followUpSheet(2_000 * size)])],
])("detection looks four times as often for four times the cells: %s", (_, workbook) => {
  const [small, large] = [workbook(1), workbook(4)];
  const mapping = mappingOf(detectLayout(small));
  for (const read of [detectLayout, (each: WorkbookSnapshot) => applyMapping(each, mapping)]) {
    const [once, fourTimes] = [countedAnew(small), countedAnew(large)];
    read(once.workbook);
    read(fourTimes.workbook);
    const ratio = fourTimes.reads.count / once.reads.count;
    expect(ratio).toBeLessThan(LARGEST_RATIO);
  }
});

function sheetsOf(count: number, rows: number): readonly SheetSnapshot[] {
  return Array.from({ length: count }, (_, number) => ledgerSheet(number, rows));
}
