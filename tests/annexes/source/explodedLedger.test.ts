import { activityResult } from "../../../src/annexes/activityResult/table";
import { DEFAULT_ROW_STRUCTURE } from "../../../src/annexes/defaultRowStructure";
import type { LedgerEntry, YearAmount } from "../../../src/annexes/kit/ledger/table/ledgerEntry";
import type { AnnexRow } from "../../../src/annexes/kit/table/annexRow";
import type { AnnexTable } from "../../../src/annexes/kit/table/annexTable";
import { inThousands } from "../../../src/annexes/kit/table/thousands";
import { operatingStatement } from "../../../src/annexes/operatingStatement/table";
import { openLedgerFile } from "../../../src/imports/openLedgerFile";
import { allAtOnce } from "../../../src/workbook/port/steps";
import type { Cell } from "../../workbook/sheet";
import { workbookFile, type FileCell } from "../../imports/workbookFile";
import { LEDGER_2023 } from "../table/inputs2023";
import { PUBLISHED_2023, type PublishedTable } from "../table/published2023";
import { ledgerShapes, months, upTo, type LedgerShape } from "./ledgerShapes";
import { heldBy, readShape } from "./readShape";

/** Labels with their figures in tkr, as they are printed; "" where nothing stands. */
function printed({ rows }: AnnexTable<AnnexRow, unknown>): unknown[] {
  return rows.map(({ kind, label, cells }) =>
    kind === "heading" ? [label] : [label, ...cells.map((cell) => (cell === null ? "" : inThousands(cell)))],
  );
}

/** What the report has; the columns that the shape does not have are nothing there. */
function published({ rows }: PublishedTable, { has }: LedgerShape, columns: readonly string[]): unknown[] {
  return rows.map(({ label, values }) => [
    label,
    ...(values ?? []).map((value, at) => (isHeld(columns[at] ?? "", has) ? value : 0)),
  ]);
}

function isHeld(column: string, has: LedgerShape["has"]): boolean {
  return (
    (has.previousActual || !column.startsWith("previous")) && (has.budget || !column.startsWith("budget"))
  );
}

const SHAPES = ledgerShapes(LEDGER_2023);
const WHOLE_YEAR = SHAPES.filter(({ period }) => period === "2023-12");
const PART_OF_YEAR = SHAPES.filter(({ period }) => period !== "2023-12");

const STATEMENT = ["previousActual", "actual", "budget", "budgetVariance"];
const ACTIVITIES = [
  "previousActualNet",
  ..."abc",
  "budgetIncome",
  "budgetCost",
  "budgetNet",
  "budgetVariance",
];

/** Both annexes of these entries are the published ones. */
function expectPublished(entries: readonly LedgerEntry[], shape: LedgerShape): void {
  const [statement, activities] = [
    operatingStatement(entries, DEFAULT_ROW_STRUCTURE),
    activityResult(entries, DEFAULT_ROW_STRUCTURE),
  ];
  const { resultatrapport_2023, verksamhetens_utfall_2023 } = PUBLISHED_2023;
  // Without a budget the variance is the whole actual amount: it is left empty where the annex is built.
  const without = (rows: unknown[]): unknown[] =>
    shape.has.budget ? rows : rows.map((row) => (row as unknown[]).slice(0, -1));
  expect(without(printed(statement))).toEqual(without(published(resultatrapport_2023, shape, STATEMENT)));
  expect(without(printed(activities))).toEqual(
    without(published(verksamhetens_utfall_2023, shape, ACTIVITIES)),
  );
}

test.each(WHOLE_YEAR.map((shape) => [shape.name, shape] as const))(
  "the ledger of 2023 as %s gives every published figure",
  (_, shape) => {
    expectPublished(readShape(shape).ledger?.entries ?? [], shape);
  },
);

/** Sums that need no table: by the beginnings of accounts, and by the names of activities. */
function sumOf(
  entries: readonly LedgerEntry[],
  isTaken: (entry: LedgerEntry) => boolean,
  amount: (entry: LedgerEntry) => number,
): number {
  return entries.filter(isTaken).reduce((sum, entry) => sum + amount(entry), 0);
}

const AMOUNTS_OF: Readonly<Record<string, (entry: LedgerEntry) => number>> = {
  previousActual: ({ previousActual }) => upTo(previousActual, 8),
  actual: ({ actual }) => upTo(actual, 8),
  budget: ({ budget }) => upTo(budget, 8),
  forecast: ({ actual }) => actual,
  formerForecast: ({ previousActual }) => previousActual,
  yearBudget: ({ budget }) => budget,
  previousYear: ({ previousActual }) => previousActual,
};

const ROWS_OF: Readonly<Record<string, (entry: LedgerEntry) => boolean>> = {
  income: ({ account }) => account.startsWith("3"),
  personnel: ({ account }) => /^5[0-7]/.test(account),
  depreciation: ({ account }) => account.startsWith("79"),
  cost: ({ account }) => !account.startsWith("3"),
  netCost: () => true,
};

test.each(PART_OF_YEAR.map((shape) => [shape.name, shape] as const))(
  "January–August of %s is what its months come to, and the year beside it the year's",
  (_, shape) => {
    const { ledger } = readShape(shape);
    const entries = ledger?.entries ?? [];
    const shown = (["forecast", "formerForecast", "yearBudget", "previousYear"] as const).filter(
      (name: YearAmount) => (ledger?.amounts[name] ?? null) !== null,
    );
    expect(shown).toEqual(shape.year);
    const statement = operatingStatement(entries, DEFAULT_ROW_STRUCTURE, shape.year);
    for (const [id, isTaken] of Object.entries(ROWS_OF)) {
      const { cells } = statement.rows.find((row) => row.id === id) ?? {};
      const figures = statement.columns.flatMap((column, at) =>
        column.kind === "ledger" && isHeld(column.id, shape.has) ? [[column.id, cells?.[at]]] : [],
      );
      const wanted = figures.map(([column]) => [
        column,
        sumOf(LEDGER_2023, isTaken, AMOUNTS_OF[String(column)] ?? (() => NaN)),
      ]);
      expect([id, figures]).toEqual([id, wanted]);
    }
    const activities = activityResult(entries, DEFAULT_ROW_STRUCTURE, shape.year);
    expect(printed(activities)).toEqual(
      printed(activityResult(heldBy(shape, LEDGER_2023), DEFAULT_ROW_STRUCTURE, shape.year)),
    );
  },
);

function csvOf([headings = [], ...rows]: readonly (readonly Cell[])[]): string {
  const text = (cell: Cell): string =>
    typeof cell === "number" ? String(cell).replace(".", ",") : String(cell);
  return [headings, ...rows].map((cells) => cells.map(text).join(";")).join("\r\n");
}

function fileCell(cell: Cell): FileCell {
  if (typeof cell === "string" || typeof cell === "number") return cell;
  throw new Error(`Not a text or a number: ${JSON.stringify(cell)}`);
}

async function imported(bytes: Uint8Array): Promise<readonly (readonly Cell[])[]> {
  const opened = allAtOnce(await openLedgerFile(bytes));
  const [table] = allAtOnce(opened.read(opened.sheets));
  if (table === undefined) throw new Error("Nothing was read");
  const { columns, rows } = table;
  return [columns.map(({ heading }) => heading), ...rows.map((row) => row.map((value) => value as Cell))];
}

const IN_FILES = [
  "months in columns",
  "tkr with turned signs",
  "years under each other",
  "kinds in rows",
  "periods under each other, turned, for 2023-12",
  "two committees",
];

test.each(
  WHOLE_YEAR.filter(({ name }) => IN_FILES.includes(name)).map((shape) => [shape.name, shape] as const),
)("%s in a CSV file, and in a workbook file, gives every published figure", async (_, shape) => {
  const [[, rows = []] = []] = shape.sheets;
  const files = [
    new TextEncoder().encode(`\uFEFF${csvOf(rows)}`),
    workbookFile([{ name: "Huvudbok", rows: rows.map((cells) => cells.map(fileCell)) }]),
  ];
  for (const file of files) {
    const read = readShape({ ...shape, sheets: [["Inläst", await imported(file)]] });
    expectPublished(read.ledger?.entries ?? [], shape);
  }
});

/** Code page 437 for the letters of the ledger. */
const CP437: Readonly<Record<string, number>> = { å: 0x86, ä: 0x84, ö: 0x94, Å: 0x8f, Ä: 0x8e, Ö: 0x99 };

/** The ledger as SIE: the change of each month by objects, debit plus, both years, and the budget. */
function sieOf(entries: readonly LedgerEntry[]): Uint8Array {
  const activities = [
    ...new Set(entries.map(({ activity, activityGroup }) => `${activityGroup}/${activity}`)),
  ];
  const groups = [...new Set(entries.flatMap(({ activityGroup }) => activityGroup ?? []))];
  const objects = ({ activity, activityGroup, counterparty }: LedgerEntry): string =>
    [
      `20 "${100 + activities.indexOf(`${activityGroup}/${activity}`)}"`,
      `21 "${counterparty === "internal" ? 210 : 820}"`,
      `22 "${activityGroup === null ? 0 : 1 + groups.indexOf(activityGroup)}"`,
    ].join(" ");
  const balances = (label: string, year: number, amount: (entry: LedgerEntry) => number): string[] =>
    entries.flatMap((entry) =>
      months(amount(entry)).map(
        (kronor, at) =>
          `${label} ${year} ${2023 + year}${String(at + 1).padStart(2, "0")} ${entry.account} {${objects(entry)}} ${-kronor}.00`,
      ),
    );
  const lines = [
    "#FLAGGA 0",
    "#FORMAT PC8",
    "#SIETYP 3",
    "#RAR 0 20230101 20231231",
    "#RAR -1 20220101 20221231",
    '#DIM 20 "Verksamhet"',
    '#DIM 21 "Motpart"',
    '#DIM 22 "Verksamhetsgrupp"',
    ...activities.map((name, at) => `#OBJEKT 20 "${100 + at}" "${name.slice(name.indexOf("/") + 1)}"`),
    '#OBJEKT 22 "0" "Utan grupp"',
    ...groups.map((name, at) => `#OBJEKT 22 "${1 + at}" "${name}"`),
    ...balances("#PSALDO", 0, ({ actual }) => actual),
    ...balances("#PSALDO", -1, ({ previousActual }) => previousActual),
    ...balances("#PBUDGET", 0, ({ budget }) => budget),
  ];
  return Uint8Array.from(lines.join("\r\n"), (letter) => CP437[letter] ?? letter.charCodeAt(0));
}

test("the ledger of 2023 in a SIE file gives every published figure", async () => {
  const shape = { name: "SIE", period: "2023-12", has: { previousActual: true, budget: true }, year: [] };
  const read = readShape({ ...shape, sheets: [["Inläst", await imported(sieOf(LEDGER_2023))]] });
  expectPublished(read.ledger?.entries ?? [], { ...shape, sheets: [] });
});
