import fc from "fast-check";
import { LEDGER_VOCABULARY } from "../../../src/annexes/kit/ledger/source/ledgerVocabulary";
import { addAmounts } from "../../../src/annexes/kit/ledger/table/ledgerGroups";
import type { Cell } from "../../workbook/sheet";
import { blockOf } from "./dataSheet";
import { decoded } from "./ledgerSheet";

/** A row of an export: whose it is, what its amount is of, and when. */
interface Posting {
  readonly committee: string;
  readonly kind: "Utfall" | "Budget" | "Prognos";
  readonly year: 2022 | 2023;
  readonly month: number;
  readonly account: number;
  readonly kronor: number;
}

const OURS = "Socialnämnden";

const anyPosting: fc.Arbitrary<Posting> = fc.record({
  committee: fc.constantFrom(OURS, "Utbildningsnämnden"),
  kind: fc.constantFrom("Utfall" as const, "Budget" as const, "Prognos" as const),
  year: fc.constantFrom(2022 as const, 2023 as const),
  month: fc.integer({ min: 1, max: 12 }),
  account: fc.integer({ min: 4000, max: 7999 }),
  kronor: fc.integer({ min: -1_000_000, max: -1 }),
});

/** One of each that the report needs, so that it is known whatever else there is. */
const KNOWN: readonly Posting[] = [OURS, "Utbildningsnämnden"].flatMap((committee) =>
  (["Utfall", "Budget", "Prognos"] as const).flatMap((kind) =>
    ([2022, 2023] as const).flatMap((year) =>
      [1, 2, 12].map((month): Posting => ({ committee, kind, year, month, account: 5010, kronor: -1 })),
    ),
  ),
);

function sumOf(postings: readonly Posting[], isCounted: (posting: Posting) => boolean): number {
  return postings.filter(isCounted).reduce((sum, { kronor }) => sum + kronor, 0);
}

/** Class and group accounts with the sums of all that is below them, as a list with levels has them. */
function sumRows(postings: readonly Posting[]): readonly Cell[][] {
  const heads = new Set(postings.flatMap(({ account }) => [String(account)[0], String(account).slice(0, 2)]));
  return [...heads].map((head = "") => [
    OURS,
    "Utfall",
    202301,
    Number(head),
    sumOf(postings, ({ account }) => String(account).startsWith(head)),
  ]);
}

test("whatever committees, kinds, periods and sum accounts a ledger is parted into, those of the report come to their sum", () => {
  fc.assert(
    fc.property(
      fc.array(anyPosting, { maxLength: 40 }),
      fc.integer({ min: 2, max: 12 }),
      fc.boolean(),
      fc.boolean(),
      (more, month, isTurned, hasSums) => {
        const postings = [...KNOWN, ...more];
        const sign = isTurned ? -1 : 1;
        const rows = postings.map(({ committee, kind, year, month: of, account, kronor }): Cell[] => [
          committee,
          kind,
          year * 100 + of,
          account,
          kronor,
        ]);
        const all = [...(hasSums ? sumRows(postings) : []), ...rows].map((row) =>
          row.map((cell, at) => (at === 4 && typeof cell === "number" ? sign * cell : cell)),
        );
        const block = blockOf(LEDGER_VOCABULARY, [["Nämnd", "Typ", "Period", "Konto", "Belopp"], ...all]);
        const { model } = decoded(block, `2023-${String(month).padStart(2, "0")}`, {
          ledgerCommittee: OURS,
          ledgerSigns: "vänd",
        });
        const ours = (kind: Posting["kind"], year: number) => (posting: Posting) =>
          posting.committee === OURS &&
          posting.kind === kind &&
          posting.year === year &&
          posting.month <= month;
        expect(addAmounts(model?.entries ?? [])).toEqual({
          previousActual: sumOf(postings, ours("Utfall", 2022)),
          actual: sumOf(postings, ours("Utfall", 2023)),
          budget: sumOf(postings, ours("Budget", 2023)),
        });
      },
    ),
    { numRuns: 200 },
  );
});
