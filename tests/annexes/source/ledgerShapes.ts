import type { LedgerEntry, YearAmount } from "../../../src/annexes/kit/ledger/table/ledgerEntry";
import { date, type Cell } from "../../workbook/sheet";

/** A ledger as some economy system gives it: sheets with their rows from A1, and the period of the report. */
export interface LedgerShape {
  readonly name: string;
  readonly sheets: readonly (readonly [name: string, rows: readonly (readonly Cell[])[]])[];
  /** "2023-08" or "2023-12". */
  readonly period: string;
  /** Whether the year before and the budget are there. */
  readonly has: { readonly previousActual: boolean; readonly budget: boolean };
  /** What it shows of the whole year, beside the part that is reported. */
  readonly year: readonly YearAmount[];
}

const MONTHS = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
const NUMBERS = MONTHS.map((_, at) => at + 1);
const two = (month: number): string => String(month).padStart(2, "0");

/** An amount in whole kronor for each month; together they are the amount. */
export function months(amount: number): readonly number[] {
  const share = Math.trunc(amount / 13);
  return NUMBERS.map((month) => (month === 12 ? amount - 11 * share : share));
}

/** What the months up to one come to. */
export function upTo(amount: number, month: number): number {
  return months(amount)
    .slice(0, month)
    .reduce((sum, each) => sum + each, 0);
}

const HEADINGS = ["Konto", "Motpart", "Verksamhetsgrupp", "Verksamhet"];
const WHOLE_YEAR = { period: "2023-12", has: { previousActual: true, budget: true }, year: [] } as const;

function keys({ account, counterparty, activityGroup, activity }: LedgerEntry): readonly Cell[] {
  return [Number(account), counterparty === "internal" ? "Intern" : "Extern", activityGroup ?? "", activity];
}

function wide(
  name: string,
  headings: readonly Cell[],
  amounts: (entry: LedgerEntry) => readonly Cell[],
  entries: readonly LedgerEntry[],
  facts: Partial<LedgerShape> = {},
): LedgerShape {
  const rows = [[...HEADINGS, ...headings], ...entries.map((entry) => [...keys(entry), ...amounts(entry)])];
  return { name, sheets: [["Huvudbok", rows]], ...WHOLE_YEAR, ...facts };
}

function long(
  name: string,
  headings: readonly Cell[],
  rows: (entry: LedgerEntry) => readonly (readonly Cell[])[],
  entries: readonly LedgerEntry[],
  facts: Partial<LedgerShape> = {},
): LedgerShape {
  const all = entries.flatMap((entry) => rows(entry).map((cells) => [...keys(entry), ...cells]));
  return {
    name,
    sheets: [["Huvudbok", [[...HEADINGS, ...headings], ...all]]],
    ...WHOLE_YEAR,
    ...facts,
  };
}

/** Rows of both years, the budget beside the actual of the year. */
function monthly(
  { previousActual, actual, budget }: LedgerEntry,
  time: (year: number, month: number) => readonly Cell[],
  sign = 1,
): readonly (readonly Cell[])[] {
  return NUMBERS.flatMap((month, at) => [
    [...time(2022, month), sign * (months(previousActual)[at] ?? 0), 0],
    [...time(2023, month), sign * (months(actual)[at] ?? 0), sign * (months(budget)[at] ?? 0)],
  ]);
}

/** The same ledger, with whole kronor, in the shapes that exports have. All but one committee's rows are of others. */
export function ledgerShapes(entries: readonly LedgerEntry[]): readonly LedgerShape[] {
  const others = entries.map((entry, at) => ({
    ...entry,
    activity: `Skola ${at % 5}`,
    activityGroup: "Skola",
  }));
  const august = { period: "2023-08", year: ["yearBudget"] } as const;
  return [
    wide(
      "months in columns",
      [...MONTHS.map((month) => `${month} 2023`), "Utfall 2022", "Budget 2023"],
      ({ actual, previousActual, budget }) => [...months(actual), previousActual, budget],
      entries,
    ),
    wide(
      "columns of a part of the year",
      ["Utfall 202208", "Utfall 202308", "Budget 202308", "Budget helår 2023", "Prognos 2023"],
      ({ previousActual, actual, budget }) => [
        upTo(previousActual, 8),
        upTo(actual, 8),
        upTo(budget, 8),
        budget,
        actual,
      ],
      entries,
      { period: "2023-08", year: ["forecast", "yearBudget"] },
    ),
    wide(
      "a part of the year beside the whole of it, turned",
      ["Utfall jan–aug 2023", "Förra prognosen", "Prognos helår", "Budget 2023", "Bokslut 2022"],
      ({ previousActual, actual, budget }) =>
        [upTo(actual, 8), previousActual, actual, budget, previousActual].map((amount) => -amount),
      entries,
      {
        period: "2023-08",
        has: { previousActual: false, budget: false },
        year: ["forecast", "formerForecast", "yearBudget", "previousYear"],
      },
    ),
    long(
      "a forecast in rows",
      ["Period", "Typ", "Belopp"],
      ({ previousActual, actual, budget }) =>
        NUMBERS.flatMap((month, at) => [
          [202200 + month, "Utfall", months(previousActual)[at] ?? 0],
          ...(month <= 8 ? [[202300 + month, "Utfall", months(actual)[at] ?? 0]] : []),
          [202300 + month, "Budget", months(budget)[at] ?? 0],
          ...(month === 8 ? [[202308, "Prognos", actual]] : []),
        ]),
      entries,
      { period: "2023-08", year: ["forecast", "yearBudget"] },
    ),
    wide(
      "costs without a minus",
      ["Utfall 2022", "Utfall 2023", "Budget 2023"],
      (entry) => amountsOf(entry).map((amount) => (entry.account.startsWith("3") ? amount : -Number(amount))),
      entries,
    ),
    wide(
      "tkr with turned signs",
      ["Utfall 2022 (tkr)", "Utfall 2023 (tkr)", "Budget 2023 (tkr)"],
      ({ previousActual, actual, budget }) => [-previousActual / 1000, -actual / 1000, -budget / 1000],
      entries,
    ),
    wide(
      "debit and credit",
      ["Debet", "Kredit"],
      ({ actual }) => [Math.max(0, -actual), Math.max(0, actual)],
      entries,
      { has: { previousActual: false, budget: false } },
    ),
    long(
      "years under each other",
      ["År", "Utfall", "Budget"],
      ({ previousActual, actual, budget }) => [
        [2022, previousActual, ""],
        [2023, actual, budget],
      ],
      entries,
    ),
    long(
      "kinds in rows",
      ["År", "Typ", "Belopp"],
      ({ previousActual, actual, budget }) => [
        [2022, "Utfall", previousActual],
        [2023, "Utfall", actual],
        [2023, "Budget", budget],
        [2023, "Prognos", 2 * actual],
      ],
      entries,
    ),
    ...(["2023-12", "2023-08"] as const).map((period) =>
      long(
        `periods under each other, turned, for ${period}`,
        ["Period", "Utfall", "Budget"],
        (entry) => monthly(entry, (year, month) => [year * 100 + month], -1),
        entries,
        { period, year: period === "2023-08" ? ["yearBudget"] : [] },
      ),
    ),
    long(
      "periods as text",
      ["Period", "Utfall", "Budget"],
      (entry) => monthly(entry, (year, month) => [`${year}-${two(month)}`]),
      entries,
      august,
    ),
    long(
      "year and month",
      ["År", "Månad", "Utfall", "Budget"],
      (entry) => monthly(entry, (year, month) => [year, MONTHS[month - 1] ?? ""]),
      entries,
      august,
    ),
    long(
      "dates",
      ["Bokföringsdatum", "Utfall", "Budget"],
      (entry) => monthly(entry, (year, month) => [date(`${year}-${two(month)}-28`)]),
      entries,
      august,
    ),
    wide(
      "income and costs apart, both plus",
      ["Utfall intäkter 2023", "Utfall kostnader 2023", "Budget intäkter 2023", "Budget kostnader 2023"],
      (entry) => [...apart(entry, entry.actual), ...apart(entry, entry.budget)],
      entries,
      { has: { previousActual: false, budget: true } },
    ),
    wide(
      "quarters in columns",
      [...[1, 2, 3, 4].map((quarter) => `Utfall kv ${quarter} 2023`), "Budget 2023", "Utfall 2022"],
      ({ previousActual, actual, budget }) => [...parts(actual, 3), budget, previousActual],
      entries,
    ),
    wide(
      "tertials in columns, each of its own",
      ["Utfall T1", "Utfall T2", "Utfall T3", "Budget 2023"],
      ({ actual, budget }) => [...parts(actual, 4), budget],
      entries,
      { has: { previousActual: false, budget: true } },
    ),
    wide(
      "a budget and what was added to it",
      ["Utfall 2023", "Budget 2023", "Tilläggsbudget 2023"],
      ({ actual, budget }) => [actual, budget - 1001, 1001],
      entries,
      { has: { previousActual: false, budget: true } },
    ),
    wide(
      "debit and credit told on each row",
      ["Belopp", "D/K"],
      ({ actual }) => [Math.abs(actual), actual < 0 ? "D" : "K"],
      entries,
      { has: { previousActual: false, budget: false } },
    ),
    {
      name: "a sheet for each month",
      sheets: MONTHS.slice(0, 8).map((month, at) => [
        month,
        [
          [...HEADINGS, "Utfall", "Budget"],
          ...entries.map((entry) => [
            ...keys(entry),
            months(entry.actual)[at] ?? 0,
            months(entry.budget)[at] ?? 0,
          ]),
        ],
      ]),
      period: "2023-08",
      has: { previousActual: false, budget: true },
      year: [],
    },
    {
      name: "a sheet for each month, up to it",
      sheets: MONTHS.slice(0, 8).map((month, at) => [
        `${month} 2023`,
        [
          [...HEADINGS, "Utfall", "Budget"],
          ...entries.map((entry) => [...keys(entry), upTo(entry.actual, at + 1), upTo(entry.budget, at + 1)]),
        ],
      ]),
      period: "2023-08",
      has: { previousActual: false, budget: true },
      year: [],
    },
    {
      name: "two committees",
      sheets: [
        [
          "Huvudbok",
          [
            ["Nämnd", ...HEADINGS, "Utfall 2022", "Utfall 2023", "Budget 2023"],
            ...entries.map((entry) => ["Socialnämnden", ...keys(entry), ...amountsOf(entry)]),
            ...others.map((entry) => ["Utbildningsnämnden", ...keys(entry), ...amountsOf(entry)]),
          ],
        ],
      ],
      ...WHOLE_YEAR,
    },
    {
      name: "codes with their names in one cell",
      sheets: [
        [
          "Huvudbok",
          [
            [
              "Konto",
              "Motpart",
              "Verksamhetsgrupp",
              "Verksamhet",
              "Utfall 2022",
              "Utfall 2023",
              "Budget 2023",
            ],
            ...entries.map((entry) => {
              const [account, party, group, activity] = keys(entry);
              return [
                `${String(account)} Konto`,
                party === "Intern" ? "21 Tekniska" : "81 Staten",
                group ?? "",
                `510 ${String(activity)}`,
                ...amountsOf(entry),
              ];
            }),
          ],
        ],
      ],
      ...WHOLE_YEAR,
    },
    {
      name: "counterparties as codes",
      sheets: [
        [
          "Huvudbok",
          [
            [...HEADINGS, "Utfall 2022", "Utfall 2023", "Budget 2023"],
            ...entries.map((entry) => {
              const [account = "", party, ...rest] = keys(entry);
              return [account, party === "Intern" ? 210 : 820, ...rest, ...amountsOf(entry)];
            }),
          ],
        ],
      ],
      ...WHOLE_YEAR,
    },
    {
      name: "a sheet for each amount",
      sheets: [
        [
          "Utfall 2022",
          [[...HEADINGS, "Belopp"], ...entries.map((entry) => [...keys(entry), entry.previousActual])],
        ],
        ["Utfall 2023", [[...HEADINGS, "Belopp"], ...entries.map((entry) => [...keys(entry), entry.actual])]],
        [
          "Budget 2023",
          [[...HEADINGS, "Belopp"], ...entries.map((entry) => [...keys(entry), -entry.budget])],
        ],
      ],
      ...WHOLE_YEAR,
    },
    {
      name: "sum accounts and balance accounts among the others",
      sheets: [
        [
          "Huvudbok",
          [
            [...HEADINGS, "Utfall 2022", "Utfall 2023", "Budget 2023"],
            ...[3, 31, 5, 50].flatMap((account) => sumRow(account, entries)),
            ...entries.map((entry) => [...keys(entry), ...amountsOf(entry)]),
            [1930, "", "", "", 7, 8, 9],
          ],
        ],
      ],
      ...WHOLE_YEAR,
    },
  ];
}

/** In the column of income or in that of costs, without a sign. */
function apart({ account }: LedgerEntry, amount: number): readonly Cell[] {
  return account.startsWith("3") ? [amount, ""] : ["", -amount];
}

/** What parts of so many months come to. */
function parts(amount: number, length: number): readonly number[] {
  return Array.from(
    { length: 12 / length },
    (_, at) => upTo(amount, (at + 1) * length) - upTo(amount, at * length),
  );
}

function amountsOf({ previousActual, actual, budget }: LedgerEntry): readonly Cell[] {
  return [previousActual, actual, budget];
}

function sumRow(account: number, entries: readonly LedgerEntry[]): readonly (readonly Cell[])[] {
  const below = entries.filter((entry) => entry.account.startsWith(String(account)));
  const sum = (amount: (entry: LedgerEntry) => number): number =>
    below.reduce((total, entry) => total + amount(entry), 0);
  if (below.length === 0) return [];
  return [
    [
      account,
      "",
      "",
      "",
      sum(({ previousActual }) => previousActual),
      sum(({ actual }) => actual),
      sum(({ budget }) => budget),
    ],
  ];
}
