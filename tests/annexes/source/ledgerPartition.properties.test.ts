import fc from "fast-check";
import { LEDGER_VOCABULARY } from "../../../src/annexes/kit/ledger/source/ledgerVocabulary";
import { addAmounts } from "../../../src/annexes/kit/ledger/table/ledgerGroups";
import type { Cell } from "../../workbook/sheet";
import { blockOf } from "./dataSheet";
import { decoded } from "./ledgerSheet";

const KINDS = ["Utfall", "Budget", "Prognos"] as const;
type Kind = (typeof KINDS)[number];

/** A row of an export: whose it is, what its amount is of, and when. */
interface Posting {
  readonly committee: string;
  readonly kind: Kind;
  readonly year: 2022 | 2023;
  readonly month: number;
  readonly account: number;
  readonly kronor: number;
}

const OURS = "Socialnämnden";

const anyPosting: fc.Arbitrary<Posting> = fc.record({
  committee: fc.constantFrom(OURS, "Utbildningsnämnden"),
  kind: fc.constantFrom(...KINDS),
  year: fc.constantFrom(2022 as const, 2023 as const),
  month: fc.integer({ min: 1, max: 12 }),
  account: fc.integer({ min: 4000, max: 7999 }),
  kronor: fc.integer({ min: -1_000_000, max: -1 }),
});

/** One of each that the report needs, so that it is known whatever else there is; forecasts of two months, which are no year's. */
const KNOWN: readonly Posting[] = [OURS, "Utbildningsnämnden"].flatMap((committee) =>
  KINDS.flatMap((kind) =>
    ([2022, 2023] as const).flatMap((year) =>
      [1, 2, 12].map((month): Posting => ({ committee, kind, year, month, account: 5010, kronor: -1 })),
    ),
  ),
);

function sumOf(postings: readonly Posting[], isCounted: (posting: Posting) => boolean): number {
  return postings.filter(isCounted).reduce((sum, { kronor }) => sum + kronor, 0);
}

/** How the time of a row is written, and in which columns. */
const TIMES = {
  number: { headings: ["Period"], cells: (year: number, month: number): Cell[] => [year * 100 + month] },
  text: {
    headings: ["Period"],
    cells: (year: number, month: number): Cell[] => [`${year}-${String(month).padStart(2, "0")}`],
  },
  apart: { headings: ["År", "Månad"], cells: (year: number, month: number): Cell[] => [year, month] },
} as const;

/** The kind of an amount on its row, or each kind in a column of its own. */
const LAYOUTS = {
  rows: { headings: ["Typ", "Belopp"], cells: (kind: Kind, kronor: number): Cell[] => [kind, kronor] },
  columns: {
    headings: KINDS,
    cells: (kind: Kind, kronor: number): Cell[] => KINDS.map((each) => (each === kind ? kronor : "")),
  },
} as const;

interface Partition {
  readonly time: keyof typeof TIMES;
  readonly layout: keyof typeof LAYOUTS;
  readonly isTurned: boolean;
  /** Class and group accounts with the sums of all that is below them, as a list with levels has them. */
  readonly hasSums: boolean;
}

const anyPartition: fc.Arbitrary<Partition> = fc.record({
  time: fc.constantFrom("number" as const, "text" as const, "apart" as const),
  layout: fc.constantFrom("rows" as const, "columns" as const),
  isTurned: fc.boolean(),
  hasSums: fc.boolean(),
});

function sumRows(postings: readonly Posting[]): readonly Posting[] {
  const heads = new Set(postings.flatMap(({ account }) => [String(account)[0], String(account).slice(0, 2)]));
  return [...heads].flatMap((head = "") =>
    KINDS.map((kind): Posting => ({
      committee: OURS,
      kind,
      year: 2023,
      month: 1,
      account: Number(head),
      kronor: sumOf(postings, (each) => String(each.account).startsWith(head) && each.kind === kind),
    })).filter(({ kronor }) => kronor !== 0),
  );
}

function sheetRows(postings: readonly Posting[], { time, layout, isTurned, hasSums }: Partition): Cell[][] {
  const [times, amounts] = [TIMES[time], LAYOUTS[layout]];
  const all = [...(hasSums ? sumRows(postings) : []), ...postings];
  return [
    ["Nämnd", ...times.headings, "Konto", ...amounts.headings],
    ...all.map(({ committee, kind, year, month, account, kronor }) => [
      committee,
      ...times.cells(year, month),
      account,
      ...amounts.cells(kind, isTurned ? -kronor : kronor),
    ]),
  ];
}

test("however a ledger is parted into committees, kinds, periods and sum accounts, those of the report come to their sum", () => {
  fc.assert(
    fc.property(
      fc.array(anyPosting, { maxLength: 40 }),
      fc.integer({ min: 2, max: 12 }),
      anyPartition,
      (more, month, partition) => {
        const postings = [...KNOWN, ...more];
        const block = blockOf(LEDGER_VOCABULARY, sheetRows(postings, partition));
        const { model } = decoded(block, `2023-${String(month).padStart(2, "0")}`, {
          ledgerCommittee: OURS,
          ledgerSigns: "vänd",
        });
        const ours = (kind: Kind, year: number, last: number) => (posting: Posting) =>
          posting.committee === OURS &&
          posting.kind === kind &&
          posting.year === year &&
          posting.month <= last;
        // A forecast of each month is the year's; of some months nobody knows whether they are one forecast or several.
        const forecasts = new Set(
          postings.flatMap((each) => (each.kind === "Prognos" && each.year === 2023 ? [each.month] : [])),
        );
        const isWhole = month === 12;
        expect(addAmounts(model?.entries ?? [])).toEqual({
          previousActual: sumOf(postings, ours("Utfall", 2022, month)),
          actual: sumOf(postings, ours("Utfall", 2023, month)),
          budget: sumOf(postings, ours("Budget", 2023, month)),
          ...(isWhole ? {} : { yearBudget: sumOf(postings, ours("Budget", 2023, 12)) }),
          ...(isWhole || forecasts.size < 12 ? {} : { forecast: sumOf(postings, ours("Prognos", 2023, 12)) }),
        });
      },
    ),
    { numRuns: 200 },
  );
});
