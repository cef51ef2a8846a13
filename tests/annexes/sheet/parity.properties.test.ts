import fc from "fast-check";
import { activityResult } from "../../../src/annexes/activityResult/table";
import type { AnnexRow } from "../../../src/annexes/kit/table/annexRow";
import type { AnnexTable } from "../../../src/annexes/kit/table/annexTable";
import { DEFAULT_ROW_STRUCTURE } from "../../../src/annexes/defaultRowStructure";
import type { LedgerEntry } from "../../../src/annexes/kit/ledger/table/ledgerEntry";
import { inThousands } from "../../../src/annexes/kit/table/thousands";
import { operatingStatement } from "../../../src/annexes/operatingStatement/table";
import { politicalActivity } from "../../../src/annexes/politicalActivity/table";
import type { RowStructure } from "../../../src/annexes/kit/rowStructure/table/rowStructure";
import { activityRow, sumRow } from "../table/ledgers";
import type { SheetModel } from "../../host/model/workbook";
import { builtHost, ledgerInput } from "./workbookWithLedger";

/**
 * Names that mean something else in a criterion of SUMIFS, unless they are written with care. One with ~ is tried in
 * tests/oracle: the host's engine does not read "~~" as Excel and LibreOffice do.
 */
const NAMES = [
  "Övriga insatser",
  "övriga INSATSER",
  "Vård*",
  "V?rd",
  "=1+1",
  "<5",
  ">",
  'Kallad "X"',
  "7100",
  "D'Arc",
];
const GROUPS = [null, "Äldreomsorg", "Barn*"];

/** The activities each on a row of its own, so that a name that is taken for another one shows. */
const STRUCTURE: RowStructure = {
  ...DEFAULT_ROW_STRUCTURE,
  activityResult: [
    sumRow(
      "total",
      NAMES.map((name) => `row ${name}`),
      "grandTotal",
    ),
    ...NAMES.map((name, at) => ({
      ...activityRow(`row ${name}`),
      activities: [{ activity: name, activityGroup: GROUPS[at % GROUPS.length] ?? null }],
    })),
  ],
  politicalActivity: {
    ...DEFAULT_ROW_STRUCTURE.politicalActivity,
    activities: [{ activity: "Vård*", activityGroup: null }],
  },
};

const anyAmount = fc.integer({ min: -90_000_000, max: 90_000_000 }).map((ore) => ore / 100);
const anyEntry = (digits: number): fc.Arbitrary<LedgerEntry> =>
  fc.record({
    id: fc.constant(""),
    account: fc
      .integer({ min: 3, max: 8 })
      .chain((first) =>
        fc.stringMatching(new RegExp(`^\\d{${digits - 1}}$`)).map((rest) => `${first}${rest}`),
      ),
    counterparty: fc.constantFrom("internal", "external", null),
    activity: fc.constantFrom(...NAMES),
    activityGroup: fc.constantFrom(...GROUPS),
    previousActual: anyAmount,
    actual: anyAmount,
    budget: anyAmount,
  });

const anyLedger = fc.record({
  entries: fc
    .integer({ min: 4, max: 5 })
    .chain((digits) => fc.array(anyEntry(digits), { minLength: 1, maxLength: 25 })),
  accountForm: fc.constantFrom("number" as const, "text" as const),
  internalText: fc.constantFrom("Intern", "Int*", "<Egen>"),
  isRounded: fc.boolean(),
});

/** The cells that hold something else than the domain computes, with their formulas. */
function differing(
  sheet: SheetModel | null,
  table: AnnexTable<AnnexRow, unknown>,
  top: number,
  isRounded: boolean,
): readonly string[] {
  return table.rows.flatMap(({ cells, id }, row) =>
    cells.flatMap((cell, column) => {
      const { content, formula } = sheet?.cell(top + row, 1 + column) ?? {};
      const held = content?.kind === "number" ? content.value : NaN;
      const isSame = cell === null || Math.abs(held - (isRounded ? inThousands(cell) : cell)) < 1e-4;
      return isSame ? [] : [`${id}: ${formula} is ${held}, not ${cell}`];
    }),
  );
}

/** The formulas give what the domain computes, whatever the ledger holds: two witnesses for every figure. */
test("every formula over the ledger gives the domain's figure", async () => {
  await fc.assert(
    fc.asyncProperty(anyLedger, async ({ entries, accountForm, internalText, isRounded }) => {
      const unit = isRounded ? "roundedToThousands" : "shownAsThousands";
      const input = ledgerInput(
        entries,
        { accountForm, internalTexts: [internalText] },
        { structure: STRUCTURE },
      );
      const { workbook } = await builtHost(input, { reports: null, amounts: "formulas", unit });
      const sheet = (name: string): SheetModel | null => workbook.findSheet(name) ?? null;
      expect(
        differing(sheet("Resultatrapport"), operatingStatement(entries, STRUCTURE), 4, isRounded),
      ).toEqual([]);
      expect(
        differing(sheet("Verksamhetens utfall"), activityResult(entries, STRUCTURE), 5, isRounded),
      ).toEqual([]);
      expect(
        differing(sheet("Politisk verksamhet"), politicalActivity(entries, STRUCTURE), 4, isRounded),
      ).toEqual([]);
    }),
    { numRuns: 40, endOnFailure: true, interruptAfterTimeLimit: 60000 },
  );
});
