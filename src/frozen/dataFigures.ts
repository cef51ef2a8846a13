import { dataBlocks, type ReportInput } from "../annexes/annexData";
import type { LedgerPart } from "../annexes/kit/ledger/source/ledgerSource";
import type { DataBlock } from "../annexes/kit/source/dataBlocks";
import { sumAmounts } from "../domain/sumAmounts";
import { FROZEN_PARTS, LEDGER_SUM } from "../text/cells/frozenSheetText";
import { amountText } from "../text/make/figures";
import { areaAddress } from "../workbook/grid/cellAddress";
import { plainText } from "../workbook/grid/cellText";
import { cellAt } from "../workbook/grid/snapshot";
import type { StandingFigure } from "./figure";
import { standingFigure } from "./standingFigure";

/**
 * The figures that annexes are made of: the controller's own tables (grants, volumes, investments), and of the ledger the sum
 * of each of its amounts.
 */
export function dataFigures({ ledger, records, snapshot }: ReportInput): readonly StandingFigure[] {
  return [
    ...(ledger?.parts.flatMap(ledgerSums) ?? []),
    ...dataBlocks({ ledger: null, records }).flatMap((block) => tableFigures(block, snapshot.usesDates1904)),
  ];
}

/** Of each column of amounts; its place is all of the column. */
function ledgerSums({ block, terms, rows }: LedgerPart): readonly StandingFigure[] {
  const { sheet, headerRow } = block;
  const headings = new Map(terms.map(({ column, heading }) => [column, heading]));
  const last = Math.max(headerRow + 1, ...rows);
  return [...headings].map(([column, heading]) => {
    const amounts = [...rows].map((row) => Number(cellAt(sheet, row, column).value));
    const sum = sumAmounts(amounts.filter((amount) => Number.isFinite(amount)));
    const area = { row: headerRow + 1, column, rowCount: last - headerRow, columnCount: 1 };
    return {
      part: FROZEN_PARTS.ledger,
      row: LEDGER_SUM,
      column: plainText(heading),
      place: { sheet: sheet.name, address: areaAddress(area) },
      shown: amountText(sum).sv,
      number: sum,
      hasFormula: false,
    };
  });
}

/** The columns up to the first that holds a number name the rows; the others are figures. */
function tableFigures(
  { sheet, headerRow, endRow, columns }: DataBlock,
  usesDates1904: boolean,
): readonly StandingFigure[] {
  const inOrder = columns.toSorted((a, b) => a.column - b.column);
  const rows = Array.from({ length: Math.max(0, endRow - headerRow - 1) }, (_, at) => headerRow + 1 + at);
  const first = inOrder.findIndex(({ column }) =>
    rows.some((row) => typeof cellAt(sheet, row, column).value === "number"),
  );
  if (first === -1) return [];
  const names = inOrder.slice(0, first);
  return rows.flatMap((row) => {
    const words = names.map(({ column }) => plainText(cellAt(sheet, row, column).value));
    const name = words.filter((word) => word !== "").join(": ");
    return inOrder
      .slice(first)
      .flatMap(({ column, heading }) =>
        standingFigure(
          { sheet, at: { row, column }, part: FROZEN_PARTS.data, row: name, column: heading },
          usesDates1904,
        ),
      );
  });
}
