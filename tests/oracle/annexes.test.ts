import { buildReports } from "../../src/app/buildReports";
import { recalculate } from "../../src/app/recalculate";
import { activityResult } from "../../src/annexes/activityResult/table";
import { operatingStatement } from "../../src/annexes/operatingStatement/table";
import { DEFAULT_ROW_STRUCTURE } from "../../src/annexes/defaultRowStructure";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import type { AmountOptions } from "../../src/annexes/kit/sheet/amountOptions";
import { sampleBytes, startHost } from "../app/openSample";
import { LEDGER_2023 } from "../annexes/table/inputs2023";
import { activityRow, entry, sumRow } from "../annexes/table/ledgers";
import { builtHost, ledgerInput } from "../annexes/sheet/workbookWithLedger";
import { differences, publishedAnnexes } from "../annexes/sheet/publishedAnnexes";
import { recalculatedSheets } from "./libreOffice";

const TIME = { followUpDate: null, calculatedAt: "2024-01-31T09:00" };
let compared = 0;
let different = 0;

async function built(options: AmountOptions) {
  const host = await startHost(await sampleBytes("uppfoljning-2023.xlsx"));
  await recalculate(excelWorkbook, TIME);
  await buildReports(excelWorkbook, TIME, { ...options, reports: null });
  return host;
}

/** A cell of the text that LibreOffice gives: it shows a share as "50%" whatever is asked for. */
const cellOf =
  (rows: readonly (readonly string[])[] | undefined) =>
  (row: number, column: number): string | number => {
    const text = (rows?.[row]?.[column] ?? "").replace(/^"|"$/g, "");
    return /^\d+%$/.test(text) ? Number(text.slice(0, -1)) / 100 : text;
  };

/** The second witness: another spreadsheet program computes every formula from scratch. */
test.each([
  { amounts: "formulas", unit: "shownAsThousands" },
  { amounts: "formulas", unit: "roundedToThousands" },
] as const)("LibreOffice finds the published annexes of 2023: $unit", async (options) => {
  const sheets = await recalculatedSheets(await (await built(options)).save());
  const isRounded = options.unit === "roundedToThousands";
  for (const [name, annex] of publishedAnnexes()) {
    const result = differences(annex, cellOf(sheets.get(name)), isRounded);
    compared += result.compared;
    different += result.lines.length;
    expect([name, result.lines]).toEqual([name, []]);
  }
});

const ADDED_ROWS = 1000;

test("after 1 000 rows are added to the ledger all totals are right with no rebuild", async () => {
  const host = await built({ amounts: "formulas", unit: "shownAsThousands" });
  const accounts = [3110, 3410, 3510, 4010, 4610, 5010, 6010, 7490, 7910];
  const added = Array.from({ length: ADDED_ROWS }, (_, at) => {
    const source = LEDGER_2023[at % LEDGER_2023.length];
    const sign = (accounts[at % accounts.length] ?? 0) < 4000 ? 1 : -1;
    return {
      id: `added ${at}`,
      account: String(accounts[at % accounts.length]),
      counterparty: at % 3 === 0 ? ("internal" as const) : ("external" as const),
      activity: source?.activity ?? "",
      activityGroup: source?.activityGroup ?? null,
      previousActual: sign * at,
      actual: sign * (at + 0.25),
      budget: sign * 2 * at,
    };
  });
  const first = LEDGER_2023.length + 2;
  await Excel.run(async (context) => {
    const range = `A${first}:H${first + ADDED_ROWS - 1}`;
    context.workbook.worksheets.getItem("Huvudbok").getRange(range).values = added.map((each) => [
      Number(each.account),
      "",
      each.counterparty === "internal" ? "Intern" : "Extern",
      each.activityGroup ?? "",
      each.activity,
      each.previousActual,
      each.actual,
      each.budget,
    ]);
    await context.sync();
  });
  const shown = cellOf((await recalculatedSheets(await host.save())).get("Resultatrapport"));
  const { rows } = operatingStatement([...LEDGER_2023, ...added], DEFAULT_ROW_STRUCTURE);
  rows.forEach(({ cells }, row) =>
    cells.forEach((cell, column) => {
      expect(Number(shown(4 + row, 1 + column))).toBeCloseTo(cell ?? NaN, 4);
      compared++;
    }),
  );
  expect(shown(4 + rows.length, 0)).toBe("");
});

/** Names that criteria would read as something else, entries without a counterparty, accounts that are texts. */
test.each(["number", "text"] as const)("a ledger full of traps, its accounts as %s", async (accountForm) => {
  const names = ["~Vård", "Vård*", "Vårdval", "V?rd", "<5", "=1+1", "7100"];
  const entries = names.flatMap((activity, at) =>
    (["internal", "external", null] as const).map((counterparty, step) =>
      entry({ account: `${3 + at}${step}10`, activity, counterparty, actual: 1000 * (at + 1) + step }),
    ),
  );
  const structure = {
    ...DEFAULT_ROW_STRUCTURE,
    activityResult: [sumRow("total", names, "grandTotal"), ...names.map((name) => activityRow(name))],
  };
  const input = ledgerInput(entries, { accountForm }, { structure });
  const host = await builtHost(input, { reports: null, amounts: "formulas", unit: "shownAsThousands" });
  const sheets = await recalculatedSheets(await host.save());
  for (const [name, table, top] of [
    ["Resultatrapport", operatingStatement(entries, structure), 4],
    ["Verksamhetens utfall", activityResult(entries, structure), 5],
  ] as const) {
    const shown = cellOf(sheets.get(name));
    table.rows.forEach(({ cells, label }, row) =>
      cells.forEach((cell, column) => {
        expect([name, label, column, Number(shown(top + row, 1 + column))]).toEqual([
          name,
          label,
          column,
          cell,
        ]);
        compared++;
      }),
    );
  }
});

afterAll(() => {
  process.stdout.write(`LibreOffice: ${compared} cells of the annexes compared, ${different} differences\n`);
});
