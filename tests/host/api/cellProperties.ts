import { cellAddress } from "../model/address";
import { hostError } from "../wire/hostError";
import { quotedSheetName } from "./sheetReference";
import { STYLE_PROPERTIES, type StylePath, type StyleProperty } from "./styleProperties";
import type { RangeTarget } from "./targets";
import { isGrid, requireShape, writeGrid } from "./writeGrid";
import { restyle } from "./writeFormat";

type Tree = Record<string, unknown>;

/** range.getCellProperties: for every cell an object of the shape that was asked for. */
export function getCellProperties(range: RangeTarget, asked: unknown): unknown {
  const { area, session, sheet } = range;
  const wanted = leaves(asked).filter(([, value]) => value === true);
  return Array.from({ length: area.rowCount }, (_, row) =>
    Array.from({ length: area.columnCount }, (__, column) => {
      const [cellRow, cellColumn] = [area.row + row, area.column + column];
      const style = session.workbook.styles.get(sheet.cell(cellRow, cellColumn).styleId);
      const result: Tree = {};
      for (const [path] of wanted) {
        if (path === "address" || path === "addressLocal") {
          result[path] = `${quotedSheetName(sheet.name)}!${cellAddress(cellRow, cellColumn)}`;
        } else if (path === "style") {
          result[path] = "Normal";
        } else {
          place(result, path.split("."), property(path).read(style));
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
  session.requireUnprotected(sheet);
  writeGrid(range, value, (row, column, cell) => {
    for (const [path, setting] of leaves(cell)) {
      if (setting !== null && setting !== undefined)
        restyle(range, row, column, property(path).change(setting));
    }
  });
  session.changes.cells(sheet.id, area);
}

function property(path: string): StyleProperty {
  const name = path.replace(/^format\./, "");
  if (!path.startsWith("format.") || !Object.hasOwn(STYLE_PROPERTIES, name)) {
    throw hostError("ApiNotFound", `CellProperties.${path}`);
  }
  return STYLE_PROPERTIES[name as StylePath];
}

/** Every plain value in a tree, with its path ("format.fill.color"). */
function leaves(tree: unknown, prefix = ""): [path: string, value: unknown][] {
  if (typeof tree !== "object" || tree === null || Array.isArray(tree)) throw hostError("InvalidArgument");
  return Object.entries(tree).flatMap(([key, value]): [string, unknown][] =>
    typeof value === "object" && value !== null
      ? leaves(value, `${prefix}${key}.`)
      : [[`${prefix}${key}`, value]],
  );
}

function place(tree: Tree, path: readonly string[], value: unknown): void {
  const [head = "", ...rest] = path;
  if (rest.length === 0) tree[head] = value;
  else place((tree[head] ??= {}) as Tree, rest, value);
}
