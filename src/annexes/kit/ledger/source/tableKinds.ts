import { foldedText, plainText } from "../../../../workbook/grid/cellText";
import type { CellValue } from "../../../../workbook/grid/snapshot";
import type { AmountHeading } from "./amountHeading";
import type { LedgerAsking } from "./ledgerAsking";
import type { LedgerColumn } from "./ledgerColumns";
import type { RowCondition } from "./ledgerSource";
import type { LedgerTable } from "./ledgerTable";
import { NO_PERIOD } from "./namedPeriod";
import { kindOfText } from "./rowKinds";
import { conditionOf } from "./tableTime";

/** The rows of one kind: "Utfall", "Budget 2023". */
export interface KindOfRows {
  /** As it stands; of codes the first that was said to be of the kind. */
  readonly name: string;
  readonly heading: AmountHeading;
  readonly condition: RowCondition;
}

/** The kind of amount of each row, where a column of the table tells. */
export interface TableKinds {
  readonly heading: string;
  readonly kinds: readonly KindOfRows[];
  /** The texts of forecasts, and of what is used for nothing. */
  readonly forecasts: readonly string[];
  readonly unused: readonly string[];
}

const ANSWERS = ["actual", "budget", "forecast", "previousActual", "ignore"] as const;
type KindAnswer = (typeof ANSWERS)[number];

/** A text of the column with what it means: null for what counts for nothing. */
interface ReadText {
  readonly text: string;
  /** Texts with the same key are added together. */
  readonly key: string;
  readonly heading: AmountHeading | null;
}

/**
 * Reads a column of kinds ("Typ": Utfall, Budget, Prognos). Words are certain; what a code means (UTF, REV) is asked, one
 * question for each, and codes that are said to mean the same are added. Null where the table has no such column, or where
 * all its rows have one text that is no kind.
 */
export function readTableKinds(table: LedgerTable, asking: LedgerAsking): TableKinds | null {
  const column = kindColumn(table);
  if (column === null) return null;
  const values = [...table.values.of(column.column).keys()];
  const best = bestVersion(values);
  const read = new Map(values.map((value) => [value, readText(value, best, column, table, asking)] as const));
  const different = new Map([...read.values()].map((each) => [each.key, each]));
  return {
    heading: column.heading,
    kinds: [...different.values()].flatMap(({ key, text, heading }): KindOfRows[] =>
      heading === null
        ? []
        : [{ name: text, heading, condition: conditionOf(column.column, read, (each) => each.key === key) }],
    ),
    forecasts: [...read.values()].flatMap(({ heading, text }) =>
      heading?.kind === "forecast" ? [text] : [],
    ),
    unused: [...read.values()].flatMap(({ heading, text }) =>
      heading === null || (heading.kind === "budget" && heading.version !== best) ? [text] : [],
    ),
  };
}

function readText(
  value: CellValue,
  best: AmountHeading["version"],
  column: LedgerColumn,
  table: LedgerTable,
  asking: LedgerAsking,
): ReadText {
  const text = plainText(value);
  const kind = kindOfText(value);
  if (kind?.isCertain === true) {
    const { heading } = kind;
    return { text, key: foldedText(value), heading: heading.kind === "variance" ? null : heading };
  }
  const proposed = kind === null ? null : proposedAnswer(kind.heading, best);
  const choices = ANSWERS.map((each) => ({
    id: each,
    answer: each,
    option: { code: "kindOfRows", kind: each } as const,
  }));
  const taken = asking.choose(
    `ledgerKind:${column.heading}:${text}`,
    { code: "ledgerKind", heading: column.heading, value: text },
    choices,
    proposed,
    table.block,
    column.column,
  );
  const answer = taken?.answer ?? "ignore";
  return { text, key: `=${answer}`, heading: headingOf(answer) };
}

function headingOf(answer: KindAnswer): AmountHeading | null {
  if (answer === "ignore") return null;
  const isYearBefore = answer === "previousActual";
  const kind = isYearBefore ? "actual" : answer;
  // What a code means has been said: no other budget is better.
  return { kind, version: null, period: { ...NO_PERIOD, isYearBefore }, forecast: null, side: null };
}

/** The column of kinds; one with a single value that is no kind ("Typ": "K") tells nothing. */
function kindColumn({ columns, values }: LedgerTable): LedgerColumn | null {
  const found = columns.find(({ field, column }) => {
    if (field !== "kind") return false;
    const distinct = [...values.of(column).keys()];
    return distinct.length > 1 || distinct.some((value) => kindOfText(value)?.isCertain === true);
  });
  return found ?? null;
}

/** Of several budgets the one that was changed last counts. */
export const BUDGET_VERSIONS: readonly AmountHeading["version"][] = ["revised", null, "original", "frame"];

function bestVersion(values: readonly CellValue[]): AmountHeading["version"] {
  const budgets = values.flatMap((value) => {
    const heading = kindOfText(value)?.heading;
    return heading?.kind === "budget" ? [heading.version] : [];
  });
  return BUDGET_VERSIONS.find((version) => budgets.includes(version)) ?? null;
}

function proposedAnswer({ kind, version }: AmountHeading, best: AmountHeading["version"]): KindAnswer {
  if (kind === "budget") return version === best ? "budget" : "ignore";
  return kind === "actual" || kind === "forecast" ? kind : "ignore";
}
