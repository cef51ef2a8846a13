import { cellAddress } from "../../model/address";
import { hostError } from "../../wire/hostError";
import { quotedSheetName } from "../../model/sheetReference";
import { leaves, place, styleProperty, type PropertyTree } from "./propertyTree";
import type { RangeTarget } from "../session/targets";
import { isGrid, requireShape, writeGrid } from "../range/writeGrid";
import { restyle } from "./writeFormat";

/** range.getCellProperties: for every cell an object of the shape that was asked for. */
export function getCellProperties(range: RangeTarget, asked: unknown): unknown {
  const { area, session, sheet } = range;
  const wanted = leaves(asked).filter(([, value]) => value === true);
  return Array.from({ length: area.rowCount }, (_, row) =>
    Array.from({ length: area.columnCount }, (__, column) => {
      const [cellRow, cellColumn] = [area.row + row, area.column + column];
      const { content, styleId } = sheet.cell(cellRow, cellColumn);
      const style = session.workbook.styles.get(styleId);
      const result: PropertyTree = {};
      for (const [path] of wanted) {
        if (path === "address" || path === "addressLocal") {
          result[path] = `${quotedSheetName(sheet.name)}!${cellAddress(cellRow, cellColumn)}`;
        } else if (path === "style") {
          result[path] = "Normal";
        } else if (path === "format.protection") {
          place(result, path.split("."), { formulaHidden: false, locked: style.locked });
        } else if (path === "format.font.superscript") {
          const isPartlyRaised = content.kind === "text" && content.isPartlyRaised === true;
          place(result, path.split("."), isPartlyRaised ? null : false);
        } else {
          place(result, path.split("."), styleProperty(path, "CellProperties").read(style));
        }
      }
      return result;
    }),
  );
}

/** range.setCellProperties: an array of the range's shape; null, undefined and {} leave a cell as it is. */
export function setCellProperties(range: RangeTarget, value: unknown): void {
  const { session, sheet, area } = range;
  if (!isGrid(value)) throw hostError("InvalidArgument");
  requireShape(value, area);
  session.requireUnprotected(sheet, "formatCells");
  writeGrid(range, value, (row, column, cell) => {
    for (const [path, setting] of leaves(cell)) {
      if (setting !== null && setting !== undefined)
        restyle(range, row, column, styleProperty(path, "CellProperties").change(setting));
    }
  });
  session.changes.cells(sheet.id, area);
}
