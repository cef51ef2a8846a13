import fc from "fast-check";
import { activityResult } from "../../../src/annexes/activityResult/table";
import type { AnnexRow } from "../../../src/annexes/kit/table/annexRow";
import type { AnnexTable } from "../../../src/annexes/kit/table/annexTable";
import { cellSelection } from "../../../src/annexes/kit/ledger/table/cellSelection";
import { DEFAULT_ROW_STRUCTURE } from "../../../src/annexes/defaultRowStructure";
import { PERIOD_AMOUNTS, type LedgerEntry } from "../../../src/annexes/kit/ledger/table/ledgerEntry";
import { addAmounts } from "../../../src/annexes/kit/ledger/table/ledgerGroups";
import { timesAccountTaken, timesActivityTaken } from "../../../src/annexes/kit/ledger/table/ledgerSelection";
import type { LedgerFinding } from "../../../src/annexes/kit/ledger/table/ledgerFinding";
import { operatingStatement } from "../../../src/annexes/operatingStatement/table";
import { politicalActivity } from "../../../src/annexes/politicalActivity/table";
import type { RowStructure } from "../../../src/annexes/kit/rowStructure/table/rowStructure";
import { accountRow, anyLedger } from "./ledgers";

type Table = AnnexTable<AnnexRow, LedgerFinding>;

const tables = (
  entries: readonly LedgerEntry[],
  structure: RowStructure = DEFAULT_ROW_STRUCTURE,
): readonly Table[] => [
  operatingStatement(entries, structure),
  activityResult(entries, structure),
  politicalActivity(entries, structure),
];
const cell = ({ columns, rows }: Table, rowId: string, columnId: string): number | null | undefined =>
  rows.find(({ id }) => id === rowId)?.cells[columns.findIndex(({ id }) => id === columnId)];
const sum = (values: readonly (number | null | undefined)[]): number =>
  values.reduce<number>((total, value) => total + (value ?? 0), 0);

test("every sum row is the sum of its rows, in every column", () => {
  fc.assert(
    fc.property(anyLedger, (entries) => {
      for (const table of tables(entries)) {
        for (const row of table.rows) {
          if (row.kind !== "sum") continue;
          table.columns.forEach(({ id }, at) => {
            expect(row.cells[at]).toBe(sum(row.rowIds.map((rowId) => cell(table, rowId, id))));
          });
        }
      }
    }),
  );
});

test("nothing is dropped: the net cost and what no row takes are the whole ledger", () => {
  fc.assert(
    fc.property(anyLedger, (entries) => {
      const statement = operatingStatement(entries, DEFAULT_ROW_STRUCTURE);
      const missing = statement.findings.filter(({ code }) => code === "accountWithoutRow");
      const told = statement.findings.filter(({ code }) => code === "totalDiffersFromLedger");
      for (const name of PERIOD_AMOUNTS) {
        const held = cell(statement, "netCost", name) ?? NaN;
        const without = sum(missing.map((each) => ("sums" in each ? each.sums[name] : NaN)));
        const difference = sum(told.map((each) => ("sums" in each ? each.sums[name] : NaN)));
        expect(held + without).toBe(addAmounts(entries)[name]);
        expect(difference).toBe(without === 0 ? 0 : -without);
      }
    }),
  );
});

test("every entry without a row is named once", () => {
  fc.assert(
    fc.property(anyLedger, (entries) => {
      const named = operatingStatement(entries, DEFAULT_ROW_STRUCTURE).findings.flatMap((finding) =>
        "entryIds" in finding ? finding.entryIds : [],
      );
      expect(new Set(named).size).toBe(named.length);
    }),
  );
});

test("with every activity on a row, the total of the activities is the net cost", () => {
  fc.assert(
    fc.property(anyLedger, (entries) => {
      const known = entries.filter(({ activity }) => activity !== "Kultur");
      const [statement, activities] = tables(known) as [Table, Table];
      expect(activities.rows[0]?.label).toBe("TOTALT");
      for (const [ours, theirs] of [
        ["previousActualNet", "previousActual"],
        ["actualNet", "actual"],
        ["budgetNet", "budget"],
        ["budgetVariance", "budgetVariance"],
      ] as const) {
        expect(cell(activities, "total", ours)).toBe(cell(statement, "netCost", theirs));
      }
      expect(cell(activities, "total", "actualIncome")).toBe(cell(statement, "income", "actual"));
      expect(cell(activities, "total", "budgetCost")).toBe(cell(statement, "cost", "budget"));
    }),
  );
});

test("the order of the ledger changes no figure", () => {
  const shuffled = anyLedger.chain((entries) =>
    fc.tuple(
      fc.constant(entries),
      fc.shuffledSubarray([...entries], { minLength: entries.length, maxLength: entries.length }),
    ),
  );
  fc.assert(
    fc.property(shuffled, ([entries, others]) => {
      const figures = (all: readonly LedgerEntry[]): unknown =>
        tables(all).map(({ rows }) => rows.map(({ cells }) => cells));
      expect(figures(others)).toEqual(figures(entries));
    }),
  );
});

test("varav rows change no sum, whatever they take", () => {
  fc.assert(
    fc.property(anyLedger, fc.constantFrom("3", "5–7", "4610 internal"), (entries, accounts) => {
      const ofWhich = accountRow("part", [accounts], { isOfWhich: true });
      const rows = DEFAULT_ROW_STRUCTURE.operatingStatement;
      const more = { ...DEFAULT_ROW_STRUCTURE, operatingStatement: [ofWhich, ...rows] };
      const fewer = { ...DEFAULT_ROW_STRUCTURE, operatingStatement: rows.filter(({ id }) => id !== "fees") };
      for (const each of [more, fewer]) {
        const [statement, activities] = tables(entries, each) as [Table, Table];
        const [before, activitiesBefore] = tables(entries) as [Table, Table];
        expect(cell(statement, "netCost", "actual")).toBe(cell(before, "netCost", "actual"));
        expect(activities.rows).toEqual(activitiesBefore.rows);
        expect(statement.findings).toEqual(before.findings);
      }
    }),
  );
});

test("each ledger cell is what its selection takes, so a formula made from it gives the same", () => {
  fc.assert(
    fc.property(anyLedger, (entries) => {
      for (const table of tables(entries).slice(0, 2)) {
        for (const row of table.rows) {
          if (row.kind !== "accounts" && row.kind !== "activities") continue;
          table.columns.forEach((column, at) => {
            if (column.kind !== "ledger") return;
            const selected = cellSelection(row, column);
            expect(row.cells[at]).toBe(
              sum(
                entries.map(
                  (entry) =>
                    (entry[column.amount] ?? 0) *
                    timesAccountTaken(selected.accounts, entry) *
                    timesActivityTaken(selected.activities, entry),
                ),
              ),
            );
          });
        }
      }
    }),
  );
});

test("variances are of the exact figures", () => {
  fc.assert(
    fc.property(anyLedger, (entries) => {
      const statement = operatingStatement(entries, DEFAULT_ROW_STRUCTURE);
      for (const { cells } of statement.rows) {
        expect(cells[3]).toBe((cells[1] ?? NaN) - (cells[2] ?? NaN));
      }
    }),
  );
});
