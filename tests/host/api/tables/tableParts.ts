import { bodyArea, headingArea, type TableModel } from "../../model/table";
import { EMPTY_CELL } from "../../model/workbook";
import type { Rectangle } from "../../model/address";
import type { CallArguments } from "../../wire/callArguments";
import { hostError } from "../../wire/hostError";
import { HostObject, type ObjectType } from "../../wire/objectType";
import { rangeObject } from "../range/rangeType";
import * as read from "../range/readGrid";
import { writeContents } from "../range/writeContents";
import type { RangeTarget, SheetTarget } from "../session/targets";

export interface TableTarget extends SheetTarget {
  readonly table: TableModel;
}

interface LineTarget extends TableTarget {
  /** Zero-based, of the table's rows or columns. */
  readonly index: number;
}

const onArea = (target: TableTarget, area: Rectangle): RangeTarget => ({ ...target, area });

function valuesOf(range: RangeTarget): unknown {
  range.session.calculateIfAutomatic();
  return read.readGrid(range, read.cellValue);
}

function rowArea({ table, index }: LineTarget): Rectangle {
  const body = bodyArea(table);
  return { ...body, row: body.row + index, rowCount: 1 };
}

const tableRowType: ObjectType<LineTarget> = {
  name: "TableRow",
  scalars: {
    Index: { get: ({ index }) => index },
    Values: {
      get: (target) => valuesOf(onArea(target, rowArea(target))),
      set: (target, value) => writeContents(onArea(target, rowArea(target)), value),
    },
  },
  methods: { GetRange: (target) => rangeObject(onArea(target, rowArea(target)), rowArea(target)) },
};

/** Rows can be added; taking them away is not simulated. */
export const tableRowsType: ObjectType<TableTarget> = {
  name: "TableRowCollection",
  scalars: { Count: { get: ({ table }) => bodyArea(table).rowCount } },
  items: (target) =>
    Array.from({ length: bodyArea(target.table).rowCount }, (_, index) => rowAt(target, index)),
  methods: {
    Add: addRows,
    GetCount: ({ table }) => bodyArea(table).rowCount,
    GetItemAt: (target, call) => rowAt(target, call.integer(0)),
  },
};

function rowAt(target: TableTarget, index: number): HostObject {
  if (index < 0 || index >= bodyArea(target.table).rowCount) throw hostError("ItemNotFound");
  return HostObject.of(tableRowType, { ...target, index });
}

/**
 * rows.add(index, values): null puts the rows last. What stands below the table, in its columns, moves down; formulas that
 * point there are left as they are. The empty row of a table of headings only is the first to be filled.
 */
function addRows(target: TableTarget, call: CallArguments): HostObject {
  const { session, sheet, table } = target;
  session.requireUnprotected(sheet);
  const values = call.at(1);
  const count = Array.isArray(values) ? values.length : 1;
  const body = bodyArea(table);
  const index = call.isMissing(0) || call.at(0) === -1 ? body.rowCount : call.integer(0);
  if (index < 0 || index > body.rowCount) throw hostError("InvalidArgument", "row of a table");
  const isFirst = index === body.rowCount && body.rowCount === 1 && isBlank(onArea(target, body));
  const first = isFirst ? 0 : index;
  makeRoom(onArea(target, { ...body, row: body.row + index, rowCount: isFirst ? count - 1 : count }));
  table.area = { ...table.area, rowCount: table.area.rowCount + (isFirst ? count - 1 : count) };
  session.sheetChanged(sheet, "tables");
  if (values !== null)
    writeContents(onArea(target, { ...body, row: body.row + first, rowCount: count }), values);
  return rowAt(target, first);
}

function isBlank({ sheet, area }: RangeTarget): boolean {
  for (let column = area.column; column < area.column + area.columnCount; column++) {
    const { content, formula } = sheet.cell(area.row, column);
    if (content.kind !== "empty" || formula !== null) return false;
  }
  return true;
}

/** Moves the cells of the area, and all below them in its columns, down by its height. */
function makeRoom({ session, sheet, area }: RangeTarget): void {
  const below = [...sheet.cells()].filter(
    ({ row, column }) => row >= area.row && column >= area.column && column < area.column + area.columnCount,
  );
  if (area.rowCount === 0) return;
  for (const { row, column } of below) session.setCell(sheet, row, column, EMPTY_CELL);
  for (const { row, column, cell } of below) session.setCell(sheet, row + area.rowCount, column, cell);
}

function columnArea({ table, index }: LineTarget, area: Rectangle = table.area): Rectangle {
  return { ...area, column: table.area.column + index, columnCount: 1 };
}

function headingOf(target: LineTarget): RangeTarget {
  const headings = headingArea(target.table);
  if (headings === null) throw hostError("ItemNotFound", "the table shows no headings");
  return onArea(target, columnArea(target, headings));
}

function nameOf(target: LineTarget): string {
  const heading = headingOf(target);
  return read.cellText(target.sheet.cell(heading.area.row, heading.area.column), heading);
}

const tableColumnType: ObjectType<LineTarget> = {
  name: "TableColumn",
  identity: ({ index }) => ({ Id: index + 1 }),
  scalars: {
    Id: { get: ({ index }) => index + 1 },
    Index: { get: ({ index }) => index },
    Name: { get: nameOf, set: (target, value) => writeContents(headingOf(target), [[value]]) },
    Values: { get: (target) => valuesOf(onArea(target, columnArea(target))) },
  },
  methods: {
    GetRange: (target) => rangeObject(onArea(target, columnArea(target)), columnArea(target)),
    GetHeaderRowRange: (target) => rangeObject(headingOf(target), headingOf(target).area),
    GetDataBodyRange: (target) => {
      const area = columnArea(target, bodyArea(target.table));
      return rangeObject(onArea(target, area), area);
    },
  },
};

/** Columns are found by name or id; adding and taking away are not simulated. */
export const tableColumnsType: ObjectType<TableTarget> = {
  name: "TableColumnCollection",
  scalars: { Count: { get: ({ table }) => table.area.columnCount } },
  items: (target) =>
    Array.from({ length: target.table.area.columnCount }, (_, index) => columnAt(target, index)),
  indexer: (target, call) => {
    const column = findColumn(target, call);
    if (column === null) throw hostError("ItemNotFound");
    return column;
  },
  methods: {
    GetCount: ({ table }) => table.area.columnCount,
    GetItemAt: (target, call) => columnAt(target, call.integer(0)),
    GetItemOrNullObject: findColumn,
  },
};

function columnAt(target: TableTarget, index: number): HostObject {
  if (index < 0 || index >= target.table.area.columnCount) throw hostError("ItemNotFound");
  return HostObject.of(tableColumnType, { ...target, index });
}

function findColumn(target: TableTarget, call: CallArguments): HostObject | null {
  const key = call.at(0);
  const { columnCount } = target.table.area;
  for (let index = 0; index < columnCount; index++) {
    const isSame =
      typeof key === "number"
        ? key === index + 1
        : nameOf({ ...target, index }).toLocaleLowerCase("sv") === String(key).toLocaleLowerCase("sv");
    if (isSame) return columnAt(target, index);
  }
  return null;
}
