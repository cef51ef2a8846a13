import type { SheetModel } from "../../model/workbook";
import { UnsavableChangeError } from "../errors";
import type { CellContext } from "../read/sheetData";
import { indexSheet } from "../read/sheetIndex";
import type { SheetSource } from "../read/sheetSource";
import { readRow } from "./rowInFile";

/**
 * A shared formula is written at its first cell only. When that cell changes, the other cells of the group
 * must each get the formula written out. Gives row → column → formula for them; empty in nearly every save.
 */
export function findBrokenFormulas(
  sheet: SheetModel,
  source: SheetSource,
  context: CellContext,
  changed: ReadonlyMap<number, ReadonlySet<number>>,
): Map<number, Map<number, string>> {
  const groups = new Set<string>();
  for (const [row, columns] of changed) {
    const place = source.index.rows.find(row);
    // Reading the row is only worth it where it can hold a shared formula.
    if (place === null || !source.text.slice(place.start, place.end).includes("shared")) continue;
    for (const [column, { cell, place: at }] of readRow(source, row, context)?.cells ?? []) {
      const group = at.formula?.attributes["si"];
      if (group === undefined || at.formula?.text === "" || !columns.has(column)) continue;
      if (sheet.cell(row, column).formula !== cell.formula) groups.add(group);
    }
  }
  return groups.size === 0 ? new Map() : formulasOf(groups, source, context);
}

function formulasOf(
  groups: ReadonlySet<string>,
  source: SheetSource,
  context: CellContext,
): Map<number, Map<number, string>> {
  const formulas = new Map<number, Map<number, string>>();
  indexSheet(source.text, context, {
    rowStart() {
      // Only cells matter here.
    },
    cell(row, column, _, { formula }) {
      const group = formula?.attributes["si"];
      if (group === undefined || formula?.attributes["t"] !== "shared" || !groups.has(group)) return;
      const text = context.sharedFormulas.get(group)?.at(row, column);
      if (text === null || text === undefined) {
        throw new UnsavableChangeError(`${context.path}: the shared formula ${group} cannot be written out`);
      }
      const ofRow = formulas.get(row) ?? new Map<number, string>();
      formulas.set(row, ofRow.set(column, text));
    },
    rowEnd() {
      // Only cells matter here.
    },
  });
  return formulas;
}
