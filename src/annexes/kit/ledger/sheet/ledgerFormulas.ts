import type { AmountName, Counterparty } from "../table/ledgerEntry";
import type { AccountSelection, ActivitySelection, LedgerSelection } from "../table/ledgerSelection";
import { columnName } from "../../../../workbook/grid/cellAddress";
import type { LedgerSource } from "../source/ledgerSource";
import { accountCriteria, type Criteria } from "./accountCriteria";
import { equalTo, otherThan, quoted } from "./criterion";

/** The word for the municipality itself, for a ledger that has the column but no such entry yet. */
const INTERNAL = "Intern";

/** A column of the ledger with what its cells must be. */
type Condition = readonly [column: number, criteria: Criteria];

/** One SUMIFS: what it adds or takes away, by these conditions together. */
interface Term {
  readonly sign: "+" | "-";
  readonly conditions: readonly Condition[];
}

/** Makes the terms of formulas over the columns of a ledger. */
export interface LedgerFormulas {
  /** What a selection takes of an amount: "SUMIFS(…)+SUMIFS(…)", "0" for nothing; null where no formula can say it. */
  sum(amount: AmountName, selection: LedgerSelection): string | null;
  /** All that stands on accounts of the ledger. */
  whole(amount: AmountName): string | null;
}

/**
 * Formulas with SUMIFS over whole columns, so that they are right after entries are added, and whose cells Excel passes
 * over where nothing stands. As in the domain, an entry that is not marked internal is external, and an entry that two
 * selections take is added twice. Null for a ledger whose accounts are numbers in some cells and texts in others: no
 * criterion sees both in every program.
 */
export function ledgerFormulas(ledger: LedgerSource): LedgerFormulas | null {
  const { accountForm, columns } = ledger;
  if (accountForm === "mixed") return null;
  const form = accountForm;
  const texts = ledger.internalTexts.length === 0 ? [INTERNAL] : ledger.internalTexts;
  const isMarked = ledger.entries.every(({ counterparty }) => counterparty !== null);
  const lengths = [...new Set(ledger.entries.map(({ account }) => account.length))].sort((a, b) => a - b);

  function ofAccount(selection: AccountSelection | null): readonly Term[] {
    const interval = selection ?? { from: "0", to: "9" };
    const parties = ofCounterparty(selection?.counterparty ?? null);
    return accountCriteria(interval, form, lengths).flatMap((criteria) =>
      parties.map(({ sign, conditions }): Term => ({
        sign,
        conditions: [[columns.account, criteria], ...conditions],
      })),
    );
  }

  /** External is what is not internal. Not every program takes an empty cell for other than "Intern": then it is all less internal. */
  function ofCounterparty(counterparty: Counterparty | null): readonly Term[] {
    const column = columns.counterparty;
    const all: Term = { sign: "+", conditions: [] };
    if (counterparty === null || column === null) return counterparty === "internal" ? [] : [all];
    const internal = (sign: Term["sign"]): readonly Term[] =>
      texts.map((text) => ({ sign, conditions: [[column, [equalTo(text)]]] }));
    if (counterparty === "internal") return internal("+");
    return isMarked ? [{ sign: "+", conditions: [[column, texts.map(otherThan)]] }] : [all, ...internal("-")];
  }

  function ofActivity(selection: ActivitySelection | null): readonly (readonly Condition[])[] {
    if (selection === null) return [[]];
    const named = (column: number | null, name: string): readonly Condition[] | null =>
      column === null ? (name === "" ? [] : null) : [[column, [equalTo(name)]]];
    const activity = named(columns.activity, selection.activity);
    const group =
      selection.activityGroup === null ? [] : named(columns.activityGroup, selection.activityGroup);
    return activity === null || group === null ? [] : [[...activity, ...group]];
  }

  function sum(amount: AmountName, { accounts, activities }: LedgerSelection): string | null {
    const column = columns[amount];
    if (column === null) return null;
    const terms = (accounts ?? [null]).flatMap(ofAccount).flatMap(({ sign, conditions }) =>
      (activities ?? [null]).flatMap(ofActivity).map((activity) => {
        const term = sumIfs(ledger, column, [...conditions, ...activity]);
        return term === null ? null : `${sign}${term}`;
      }),
    );
    if (terms.includes(null)) return null;
    return terms.length === 0 ? "0" : terms.join("").replace(/^[+]/, "");
  }

  return { sum, whole: (amount) => sum(amount, { accounts: null, activities: null }) };
}

function sumIfs({ block }: LedgerSource, amount: number, conditions: readonly Condition[]): string | null {
  const sheet = `'${block.sheet.name.replaceAll("'", "''")}'!`;
  const whole = (column: number): string => `${sheet}$${columnName(column)}:$${columnName(column)}`;
  const parts = conditions.flatMap(([column, criteria]) =>
    criteria.flatMap((criterion) => [whole(column), quoted(criterion)]),
  );
  return parts.includes(null) ? null : `SUMIFS(${[whole(amount), ...parts].join(",")})`;
}
