import type { Rectangle } from "../../model/address";
import { areColumnsHidden, areRowsHidden } from "./hiddenLines";
import { columnWidth, rowHeight } from "./lineSizes";
import { leaves, place, styleProperty, type PropertyTree } from "../looks/propertyTree";
import { rangeAddress } from "../../model/sheetReference";
import type { RangeTarget } from "../session/targets";
import { commonValue } from "../looks/writeFormat";

type Read = (line: RangeTarget) => unknown;

const ROW: Readonly<Record<string, Read>> = {
  rowHidden: areRowsHidden,
  rowIndex: ({ area }) => area.row,
  "format.rowHeight": rowHeight,
};
const COLUMN: Readonly<Record<string, Read>> = {
  columnHidden: areColumnsHidden,
  columnIndex: ({ area }) => area.column,
  "format.columnWidth": columnWidth,
};

/** range.getRowProperties: for every row of the range an object of the shape that was asked for. */
export function getRowProperties(range: RangeTarget, asked: unknown): unknown {
  const { row, rowCount } = range.area;
  return linesOf(range, asked, "RowProperties", ROW, rowCount, (at) => ({ row: row + at, rowCount: 1 }));
}

export function getColumnProperties(range: RangeTarget, asked: unknown): unknown {
  const { column, columnCount } = range.area;
  return linesOf(range, asked, "ColumnProperties", COLUMN, columnCount, (at) => ({
    column: column + at,
    columnCount: 1,
  }));
}

/** A format is that of the line's cells in the range, null where they differ (an assumption, as for range.format). */
function linesOf(
  range: RangeTarget,
  asked: unknown,
  owner: string,
  own: Readonly<Record<string, Read>>,
  count: number,
  part: (at: number) => Partial<Rectangle>,
): PropertyTree[] {
  const { styles } = range.session.workbook;
  const readers = leaves(asked)
    .filter(([, value]) => value === true)
    .map(([path]): [string[], Read] => {
      if (path === "address" || path === "addressLocal") {
        return [[path], ({ sheet, area }) => rangeAddress(sheet.name, area)];
      }
      if (path === "style") return [[path], () => "Normal"];
      const line = Object.hasOwn(own, path) ? own[path] : undefined;
      if (line !== undefined) return [path.split("."), line];
      const { read } = styleProperty(path, owner);
      return [
        path.split("."),
        (at) => commonValue(at, (row, column) => read(styles.get(at.sheet.cell(row, column).styleId))),
      ];
    });
  return Array.from({ length: count }, (_, at) => {
    const line = { ...range, area: { ...range.area, ...part(at) } };
    const result: PropertyTree = {};
    for (const [path, read] of readers) place(result, path, read(line));
    return result;
  });
}
