import { isPoliticalRow } from "../table/politicalRow";
import type { AccountRow, ActivityRow, HeadingRow, SumRow } from "../../table/annexRow";
import type { AccountSelection, ActivitySelection } from "../../ledger/table/ledgerSelection";
import {
  COUNTERPARTY_WORDS,
  idWithoutOwn,
  KIND_WORDS,
  LEVEL_WORDS,
  SIDE_WORDS,
  type StructureField,
  type StructureKind,
} from "../words";
import { sumText } from "../source/sumReferences";

/** The contents of one line's cells; a field that is not named is empty. */
export type StructureCells = Partial<Readonly<Record<StructureField, string | number>>>;

type Row = HeadingRow | AccountRow | ActivityRow | SumRow;

/**
 * A section's lines: one for each row, and one more for each selection after a row's first. An id is written only where it
 * is not the one that a row without any gets; that of the row of the `political` activities always.
 */
export function structureLines(
  rows: readonly Row[],
  political: readonly ActivitySelection[] = [],
): readonly StructureCells[] {
  return rows.flatMap((row) => {
    const [first = {}, ...others] = selectionsOf(row);
    return [{ ...namesOf(row, isPoliticalRow(row, political)), ...first, ...sumOf(rows, row) }, ...others];
  });
}

/** The activities that a section is about. */
export function selectionLines(activities: readonly ActivitySelection[]): readonly StructureCells[] {
  return activities.map((activity) => ({ kind: KIND_WORDS.selection, ...activityCells(activity) }));
}

function namesOf(row: Row, isIdWritten: boolean): StructureCells {
  const group = row.kind === "activities" ? row.group : null;
  const kind = kindOf(row);
  return {
    label: row.label,
    kind: KIND_WORDS[kind],
    ...(row.kind === "heading" ? {} : { level: LEVEL_WORDS[row.level] }),
    ...(row.kind === "accounts" ? { side: SIDE_WORDS[row.side] } : {}),
    ...(group === null ? {} : { group }),
    ...(row.id === idWithoutOwn(kind, row.label, group) && !isIdWritten ? {} : { id: row.id }),
  };
}

function kindOf(row: Row): StructureKind {
  if (row.kind === "heading") return row.level === 1 ? "heading" : "subheading";
  return row.kind !== "sum" && row.isOfWhich ? "ofWhich" : row.kind;
}

function selectionsOf(row: Row): readonly StructureCells[] {
  if (row.kind === "accounts") return row.accounts.map(accountCells);
  return row.kind === "activities" ? row.activities.map(activityCells) : [];
}

function accountCells({ from, to, counterparty }: AccountSelection): StructureCells {
  return {
    from: digits(from),
    to: digits(to),
    ...(counterparty === null ? {} : { counterparty: COUNTERPARTY_WORDS[counterparty] }),
  };
}

function activityCells({ activity, activityGroup }: ActivitySelection): StructureCells {
  return { activity, ...(activityGroup === null ? {} : { activityGroup }) };
}

/** Accounts are written as numbers, unless that would change their digits (070). */
function digits(text: string): string | number {
  return String(Number(text)) === text ? Number(text) : text;
}

function sumOf(rows: readonly Row[], row: Row): StructureCells {
  return row.kind === "sum" ? { sum: sumText(rows, row.rowIds) } : {};
}
