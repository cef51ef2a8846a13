import { columnName } from "../../../../workbook/grid/cellAddress";
import type { AmountName, Counterparty } from "../table/ledgerEntry";
import type { AccountSelection, ActivitySelection, LedgerSelection } from "../table/ledgerSelection";
import type { LedgerPart, LedgerSource, LedgerTerm } from "../source/ledgerSource";
import { accountCriteria, type Criteria } from "./accountCriteria";
import { equalTo, otherThan, quoted } from "./criterion";

/** The word for the municipality itself, for a ledger that has the column but no such entry yet. */
const INTERNAL = "Intern";

/** Excel takes no longer formula. */
export const LONGEST_FORMULA = 8000;

/** A column of the ledger with what its cells must be. */
type Condition = readonly [column: number, criteria: Criteria];

/** One SUMIFS: what it adds or takes away, by these conditions together. */
interface Term {
  readonly sign: 1 | -1;
  readonly conditions: readonly Condition[];
}

/** Makes the terms of formulas over the columns of a ledger. */
export interface LedgerFormulas {
  /** The formula that sums a selection's amounts: "SUMIFS(…)+SUMIFS(…)", "0" for nothing; null where no formula can say it. */
  sum(amount: AmountName, selection: LedgerSelection): string | null;
  /** All that stands on accounts of the ledger. */
  whole(amount: AmountName): string | null;
}

/**
 * Formulas with SUMIFS over whole columns, so that they are right after entries are added, and whose cells Excel passes
 * over where nothing stands. As in the domain, an entry that is not marked internal is external, and an entry that two
 * selections take is added twice. Null for a ledger whose amounts or accounts no criterion sees in every program.
 */
export function ledgerFormulas(ledger: LedgerSource): LedgerFormulas | null {
  if (ledger.parts.some(({ obstacle }) => obstacle !== null)) return null;
  const lengths = [...new Set(ledger.entries.map(({ account }) => account.length))].sort((a, b) => a - b);
  // Accounts of the balance sheet are left out of a ledger that has them.
  const lowest = ledger.entries.some(({ account }) => /^[012]/.test(account)) ? "0" : "3";
  const parts = ledger.parts.map((part) => partFormulas(part, lengths, lowest));
  const sum = (amount: AmountName, selection: LedgerSelection): string | null => {
    if (ledger.amounts[amount] === null) return null;
    const terms = parts.flatMap((part) => part(amount, selection));
    const text = terms.includes(null) ? null : terms.join("").replace(/^[+]/, "");
    return text === null || text.length > LONGEST_FORMULA ? null : text === "" ? "0" : text;
  };
  return { sum, whole: (amount) => sum(amount, { accounts: null, activities: null }) };
}

type PartFormulas = (amount: AmountName, selection: LedgerSelection) => readonly (string | null)[];

/** The terms of one table, each with its sign before it; null for one that no formula can say. */
function partFormulas(part: LedgerPart, lengths: readonly number[], lowest: string): PartFormulas {
  const { columns, internal } = part;

  function ofAccount(selection: AccountSelection | null): readonly Term[] {
    const interval = selection ?? { from: lowest, to: "9" };
    const parties = ofCounterparty(selection?.counterparty ?? null);
    const form = part.accountForm === "number" ? "number" : "text";
    return accountCriteria(interval, form, lengths).flatMap((criteria) =>
      parties.map(({ sign, conditions }): Term => ({
        sign,
        conditions: [
          [columns.account, part.accountForm === "named" ? criteria.map(withName) : criteria],
          ...conditions,
        ],
      })),
    );
  }

  /** External is what is not internal. Not every program takes an empty cell, or a number, for other than "Intern": then it is all less internal. */
  function ofCounterparty(counterparty: Counterparty | null): readonly Term[] {
    const column = columns.counterparty;
    const all: Term = { sign: 1, conditions: [] };
    if (counterparty === null || column === null) return counterparty === "internal" ? [] : [all];
    const ofInternal = (sign: Term["sign"]): readonly Term[] =>
      internalCriteria().map((criteria) => ({ sign, conditions: [[column, criteria]] }));
    if (counterparty === "internal") return ofInternal(1);
    if (internal.kind === "codes" || !part.isMarked) return [all, ...ofInternal(-1)];
    return [{ sign: 1, conditions: [[column, internalTexts(internal.texts).map(otherThan)]] }];
  }

  function internalCriteria(): readonly Criteria[] {
    return internal.kind === "codes"
      ? accountCriteria(internal, internal.form, internal.lengths)
      : internalTexts(internal.texts).map((text) => [equalTo(text)]);
  }

  function ofActivity(selection: ActivitySelection | null): readonly (readonly Condition[])[] {
    if (selection === null) return [[]];
    const activity = named(columns.activity, selection.activity, part.activityTexts);
    const group =
      selection.activityGroup === null
        ? [[]]
        : named(columns.activityGroup, selection.activityGroup, part.groupTexts);
    return activity.flatMap((one) => group.map((other) => [...one, ...other]));
  }

  return (amount, { accounts, activities }) =>
    part.terms
      .filter((term) => term.amount === amount)
      .flatMap((term) =>
        (accounts ?? [null])
          .flatMap(ofAccount)
          .flatMap(({ sign, conditions }) =>
            (activities ?? [null])
              .flatMap(ofActivity)
              .flatMap((activity) =>
                rowConditions(term).map((rows) =>
                  signedTerm(part, term, sign, [...conditions, ...activity, ...rows]),
                ),
              ),
          ),
      );
}

function internalTexts(texts: readonly string[]): readonly string[] {
  return texts.length === 0 ? [INTERNAL] : texts;
}

/** "50??" as the beginning of "5010 Löner". */
function withName(pattern: string): string {
  return `${pattern} *`;
}

/** The alternatives that a name is, each a list of conditions; none where the ledger cannot have it. */
function named(
  column: number | null,
  name: string,
  texts: LedgerPart["activityTexts"],
): readonly (readonly Condition[])[] {
  if (column === null) return name === "" ? [[]] : [];
  const cells = texts?.get(name.toLowerCase()) ?? [name];
  return cells.map((text) => [[column, [equalTo(text)]]]);
}

/** The rows on which a term counts, as alternatives that never meet. */
function rowConditions({ conditions }: LedgerTerm): readonly (readonly Condition[])[] {
  return conditions.reduce<readonly (readonly Condition[])[]>(
    (all, { column, alternatives }) =>
      all.flatMap((before) =>
        alternatives.map((criteria): readonly Condition[] => [...before, [column, criteria]]),
      ),
    [[]],
  );
}

function signedTerm(
  part: LedgerPart,
  { column, factor }: LedgerTerm,
  sign: Term["sign"],
  conditions: readonly Condition[],
): string | null {
  const term = sumIfs(part, column, conditions);
  if (term === null) return null;
  const size = Math.abs(factor);
  return `${sign * factor < 0 ? "-" : "+"}${size === 1 ? "" : `${size}*`}${term}`;
}

function sumIfs({ block }: LedgerPart, amount: number, conditions: readonly Condition[]): string | null {
  const sheet = `'${block.sheet.name.replaceAll("'", "''")}'!`;
  const whole = (column: number): string => `${sheet}$${columnName(column)}:$${columnName(column)}`;
  const parts = conditions.flatMap(([column, criteria]) =>
    criteria.flatMap((criterion) => [whole(column), quoted(criterion)]),
  );
  return parts.includes(null) ? null : `SUMIFS(${[whole(amount), ...parts].join(",")})`;
}
