import type { AmountName } from "../ledger/table/ledgerEntry";
import type { LedgerSelection } from "../ledger/table/ledgerSelection";
import type { AnnexRow } from "../table/annexRow";
import type { InputColumn } from "../table/annexTable";
import type { InputFormula } from "./tableFormulas";

/** The amount and the rows of the ledger that a cell sums. */
export interface TakenOfLedger {
  readonly kind: "ledger";
  readonly amount: AmountName;
  readonly selection: LedgerSelection;
}

/** A cell of the controller's own that is shown. Zero-based in the sheet. */
export interface TakenOfRecord {
  readonly kind: "record";
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export type TakenInput = TakenOfLedger | TakenOfRecord;

/**
 * Where the figures of an annex come from, cell by cell. What a figure consists of and its formula are made of the same: a
 * formula that takes in something else than is told cannot be written.
 */
export interface FigureInput {
  /** The rows or the cell that a figure is made of; null for a figure made of other figures alone. */
  readonly taken: (row: AnnexRow, column: InputColumn) => TakenInput | null;
  readonly formula: InputFormula;
}

/** @param write the formula, without "=", of what is taken in; null where a number is written instead */
export function figureInput<Taken extends TakenInput>(
  taken: (row: AnnexRow, column: InputColumn) => Taken | null,
  write: (taken: Taken) => string | null,
): FigureInput {
  return {
    taken,
    formula(row, column) {
      const each = taken(row, column);
      return each === null ? null : write(each);
    },
  };
}
