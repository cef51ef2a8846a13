import type { AccountSide } from "../../table/annexRow";
import type { AccountSelection } from "./ledgerSelection";
import type { StatementRow } from "../../rowStructure/table/rowStructure";

/**
 * The accounts of all income rows, or of all cost rows, in as few selections as take the same entries as often:
 * an interval asked for as internal and as external is one with any counterparty, and neighbours (40–45, 46–46) are
 * one (40–46). "Varav" rows are left out. So the activities add up to the operating statement.
 */
export function sideAccounts(rows: readonly StatementRow[], side: AccountSide): readonly AccountSelection[] {
  const selections = rows.flatMap((row) =>
    row.kind === "accounts" && row.side === side && !row.isOfWhich ? row.accounts : [],
  );
  return joinNeighbours(joinCounterparties(selections));
}

function joinCounterparties(selections: readonly AccountSelection[]): readonly AccountSelection[] {
  const joined: AccountSelection[] = [];
  for (const selection of selections) {
    const at = joined.findIndex(
      ({ from, to, counterparty }) =>
        from === selection.from &&
        to === selection.to &&
        counterparty !== null &&
        selection.counterparty !== null &&
        counterparty !== selection.counterparty,
    );
    if (at === -1) joined.push(selection);
    else joined[at] = { ...selection, counterparty: null };
  }
  return joined;
}

function joinNeighbours(selections: readonly AccountSelection[]): readonly AccountSelection[] {
  const joined: AccountSelection[] = [];
  for (const selection of selections.toSorted(inOrder)) {
    const at = joined.findIndex((earlier) => isNeighbour(earlier, selection));
    const earlier = joined[at];
    if (earlier === undefined) joined.push(selection);
    else joined[at] = { ...earlier, to: selection.to };
  }
  return joined;
}

function inOrder(a: AccountSelection, b: AccountSelection): number {
  return a.from < b.from ? -1 : a.from > b.from ? 1 : 0;
}

function isNeighbour(earlier: AccountSelection, later: AccountSelection): boolean {
  const sameDigits = [earlier.from, later.from, later.to].every(({ length }) => length === earlier.to.length);
  return (
    sameDigits &&
    earlier.counterparty === later.counterparty &&
    Number(earlier.from) <= Number(earlier.to) &&
    Number(later.from) <= Number(later.to) &&
    Number(earlier.to) + 1 === Number(later.from)
  );
}
