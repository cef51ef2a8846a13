import fc from "fast-check";
import { DEFAULT_ROW_STRUCTURE } from "../../src/annexes/defaultRowStructure";
import type { LedgerEntry } from "../../src/annexes/kit/ledger/table/ledgerEntry";
import type { RowStructure } from "../../src/annexes/kit/rowStructure/table/rowStructure";
import { REPORTS } from "../../src/annexes/reportNames";
import { sumAmounts } from "../../src/domain/sumAmounts";
import { amountParts } from "../../src/parts/amountParts";
import { readFigures } from "../../src/parts/readFigures";
import { figurePlace } from "../../src/annexes/kit/sheet/annexPlaces";
import { REPORT_WORDS } from "../../src/annexes/reportNames";
import { builtHost, ledgerInput } from "../annexes/sheet/workbookWithLedger";

const ACTIVITIES = ["Hemtjänst", "hemtjänst", "Övriga insatser", "Nämnd och styrelse", ""];
const GROUPS = [null, "Äldreomsorg", "Barn och unga"];

const anyAmount = fc.integer({ min: -90_000_000, max: 90_000_000 }).map((ore) => ore / 100);
const anyEntry: fc.Arbitrary<LedgerEntry> = fc.record({
  id: fc.constant(""),
  account: fc.integer({ min: 3000, max: 8999 }).map(String),
  counterparty: fc.constantFrom("internal", "external", null),
  activity: fc.constantFrom(...ACTIVITIES),
  activityGroup: fc.constantFrom(...GROUPS),
  previousActual: anyAmount,
  actual: anyAmount,
  budget: anyAmount,
});

/** Rows that overlap: an account that two selections of a row take is counted twice, and its part is. */
const [FIRST, ...OTHERS] = DEFAULT_ROW_STRUCTURE.operatingStatement;
const OVERLAPPING: RowStructure = {
  ...DEFAULT_ROW_STRUCTURE,
  operatingStatement:
    FIRST?.kind === "accounts"
      ? [{ ...FIRST, accounts: [...FIRST.accounts, { from: "35", to: "36", counterparty: null }] }, ...OTHERS]
      : [],
};

/** Two witnesses for every figure: what the formulas over the ledger come to, and the sum of the parts that are told of it. */
test("whatever the ledger holds, the parts of every figure come to what its formula gives, to the öre", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyEntry, { minLength: 1, maxLength: 30 }),
      fc.constantFrom(DEFAULT_ROW_STRUCTURE, OVERLAPPING),
      async (entries, structure) => {
        const input = ledgerInput(entries, {}, { structure });
        const { workbook } = await builtHost(input, {
          reports: null,
          amounts: "formulas",
          unit: "shownAsThousands",
        });
        const reading = readFigures(input, []);
        let compared = 0;
        for (const report of REPORTS) {
          const content = [...reading.annexes].find(([name]) => name === report)?.[1];
          const sheet = workbook.findSheet(REPORT_WORDS[report].sheet);
          if (content === undefined || !sheet) continue;
          for (const { id: rowId, cells } of content.table.rows)
            for (const [at, { id: columnId }] of content.table.columns.entries()) {
              if ((cells[at] ?? null) === null) continue;
              const { row, column } = figurePlace(content, rowId, columnId);
              const held = sheet.cell(row, column)?.content;
              const found = [...reading.annexes.keys()].find((name) => name === report);
              const parts =
                found === undefined
                  ? null
                  : amountParts({ report: found, rowIds: [rowId], columnId }, reading);
              for (const { by, parts: each } of parts?.groupings ?? []) {
                const sum = sumAmounts(each.map(({ value }) => value));
                expect([report, rowId, columnId, by, sum.toFixed(2)]).toEqual([
                  report,
                  rowId,
                  columnId,
                  by,
                  (held?.kind === "number" ? held.value + 0 : NaN).toFixed(2),
                ]);
                compared += 1;
              }
            }
        }
        expect(compared).toBeGreaterThan(200);
      },
    ),
    { numRuns: 12, endOnFailure: true, interruptAfterTimeLimit: 60_000 },
  );
});
