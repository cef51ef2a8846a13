import { startOfLine } from "../../model/linePlaces";
import { boundingRectangle, intersection, MAX_COLUMNS, MAX_ROWS, type Rectangle } from "../../model/address";
import type { CallArguments } from "../../wire/callArguments";
import { hostError } from "../../wire/hostError";
import { HostObject, type ObjectType } from "../../wire/objectType";
import { getCellProperties, setCellProperties } from "../looks/cellProperties";
import { clearRange } from "./clearRange";
import { groupColumns, ungroupColumns } from "./columnGroups";
import { conditionalFormatCollectionType } from "../conditionalFormats/conditionalFormatCollectionType";
import { copyFrom } from "./copyFrom";
import { dataValidationType } from "../validation/dataValidationType";
import { setColumnsHidden, setRowsHidden, areColumnsHidden, areRowsHidden } from "./hiddenLines";
import { getColumnProperties, getRowProperties } from "./lineProperties";
import { mergeRange, mergesStartingIn, unmergeRange } from "./merging";
import { rangeAreasType } from "./rangeAreasType";
import { rangeFormatType } from "../looks/rangeFormatType";
import { entireColumns, entireRows, offset, onSheet, resized } from "./rangeGeometry";
import * as read from "./readGrid";
import { rangeAddress } from "../../model/sheetReference";
import { resolveAddress } from "./resolveAddress";
import type { RangeTarget } from "../session/targets";
import { writeContents } from "./writeContents";
import { writeNumberFormat } from "../looks/writeFormat";
import { requireShape } from "./writeGrid";
import { worksheetType } from "../sheets/worksheetType";

const address = ({ sheet, area }: RangeTarget): string => rangeAddress(sheet.name, area);

/** Contents are calculated before they are read, also in the middle of a batch. */
function calculated<Value>(range: RangeTarget, value: () => Value): Value {
  range.session.calculateIfAutomatic();
  return value();
}

export function rangeObject(range: RangeTarget, area: Rectangle): HostObject {
  return HostObject.of(rangeType, { ...range, area });
}

export const rangeType: ObjectType<RangeTarget> = {
  name: "Range",
  isTracked: true,
  scalars: {
    Address: { get: address },
    AddressLocal: { get: address },
    CellCount: { get: ({ area }) => cellCount(area) },
    RowIndex: { get: ({ area }) => area.row },
    ColumnIndex: { get: ({ area }) => area.column },
    RowCount: { get: ({ area }) => area.rowCount },
    ColumnCount: { get: ({ area }) => area.columnCount },
    // From the corner of the sheet, in points.
    Left: { get: ({ sheet, area }) => startOfLine(sheet, "column", area.column) },
    Top: { get: ({ sheet, area }) => startOfLine(sheet, "row", area.row) },
    IsEntireRow: { get: ({ area }) => area.columnCount === MAX_COLUMNS },
    IsEntireColumn: { get: ({ area }) => area.rowCount === MAX_ROWS },
    Values: {
      get: (range) => calculated(range, () => read.readGrid(range, read.cellValue)),
      set: writeContents,
    },
    Formulas: {
      get: (range) => calculated(range, () => read.readGrid(range, read.cellFormula)),
      set: writeContents,
    },
    Text: { get: (range) => calculated(range, () => read.readGrid(range, read.cellText)) },
    ValueTypes: { get: (range) => calculated(range, () => read.readGrid(range, read.cellValueType)) },
    NumberFormat: { get: (range) => read.readGrid(range, read.cellNumberFormat), set: writeNumberFormat },
    NumberFormatCategories: { get: (range) => read.readGrid(range, read.cellNumberFormatCategory) },
    Style: { get: () => "Normal" },
    Hidden: { get: (range) => areRowsHidden(range) === true || areColumnsHidden(range) === true },
    RowHidden: { get: areRowsHidden, set: setRowsHidden },
    ColumnHidden: { get: areColumnsHidden, set: setColumnsHidden },
  },
  objects: {
    ConditionalFormats: (range) => HostObject.of(conditionalFormatCollectionType, range),
    DataValidation: (range) => HostObject.of(dataValidationType, range),
    Format: (range) => HostObject.of(rangeFormatType, range),
    Worksheet: (range) => HostObject.of(worksheetType, range),
  },
  methods: {
    GetCell: (range, call) => cellOf(range, call.integer(0), call.integer(1)),
    GetRow: (range, call) => part(range, { row: call.integer(0) }),
    GetColumn: (range, call) => part(range, { column: call.integer(0) }),
    GetLastRow: (range) => part(range, { row: range.area.rowCount - 1 }),
    GetLastColumn: (range) => part(range, { column: range.area.columnCount - 1 }),
    GetLastCell: (range) => part(range, { row: range.area.rowCount - 1, column: range.area.columnCount - 1 }),
    GetResizedRange: (range, call) =>
      rangeObject(range, resized(range.area, call.integer(0), call.integer(1))),
    GetAbsoluteResizedRange: (range, call) =>
      rangeObject(range, onSheet({ ...range.area, rowCount: call.integer(0), columnCount: call.integer(1) })),
    GetOffsetRange: (range, call) => rangeObject(range, offset(range.area, call.integer(0), call.integer(1))),
    GetEntireRow: (range) => rangeObject(range, entireRows(range.area)),
    GetEntireColumn: (range) => rangeObject(range, entireColumns(range.area)),
    GetBoundingRect: (range, call) =>
      rangeObject(range, boundingRectangle(range.area, otherArea(range, call))),
    GetIntersection: (range, call) => orItemNotFound(shared(range, call)),
    GetIntersectionOrNullObject: shared,
    GetUsedRange: (range, call) => used(range, call) ?? part(range, { row: 0, column: 0 }),
    GetUsedRangeOrNullObject: used,
    GetMergedAreasOrNullObject: (range) => {
      const areas = mergesStartingIn(range.sheet, range.area);
      return areas.length === 0 ? null : HostObject.of(rangeAreasType, { ...range, areas });
    },
    GetCellProperties: (range, call) => getCellProperties(range, call.at(0)),
    GetRowProperties: (range, call) => getRowProperties(range, call.at(0)),
    GetColumnProperties: (range, call) => getColumnProperties(range, call.at(0)),
    SetCellProperties: (range, call) => setCellProperties(range, call.at(0)),
    Clear: (range, call) => clearRange(range, call.optionalString(0) ?? "All"),
    CopyFrom: (range, call) => copyFrom(range, call, rangeType),
    Group: groupColumns,
    Ungroup: ungroupColumns,
    Merge: (range, call) => mergeRange(range, call.optionalBoolean(0)),
    Unmerge: unmergeRange,
    Select: ({ session, sheet, area }) => session.select(sheet, area),
    Calculate: ({ session }) => session.calculate(),
    _ValidateArraySize: ({ area }, call) => {
      const rows = Array.from({ length: call.integer(0) }, () => Array.from({ length: call.integer(1) }));
      requireShape(rows, area);
    },
  },
};

function cellCount(area: Rectangle): number {
  const count = area.rowCount * area.columnCount;
  return count > 2_147_483_647 ? -1 : count;
}

/** getCell may lie outside its range, as long as it is on the sheet. */
function cellOf(range: RangeTarget, row: number, column: number): HostObject {
  const { area } = range;
  return rangeObject(
    range,
    onSheet({ row: area.row + row, column: area.column + column, rowCount: 1, columnCount: 1 }),
  );
}

function part(range: RangeTarget, at: { row?: number; column?: number }): HostObject {
  const { area } = range;
  return rangeObject(
    range,
    onSheet({
      row: area.row + (at.row ?? 0),
      column: area.column + (at.column ?? 0),
      rowCount: at.row === undefined ? area.rowCount : 1,
      columnCount: at.column === undefined ? area.columnCount : 1,
    }),
  );
}

function shared(range: RangeTarget, call: CallArguments): HostObject | null {
  const area = intersection(range.area, otherArea(range, call));
  return area === null ? null : rangeObject(range, area);
}

function used(range: RangeTarget, call: CallArguments): HostObject | null {
  const area = range.sheet.usedAreaIn(range.area, call.optionalBoolean(0));
  return area === null ? null : rangeObject(range, area);
}

/** Another range of the same sheet, given as an object or an address. */
function otherArea(range: RangeTarget, call: CallArguments): Rectangle {
  const other = call.objectOrNull(0, rangeType) ?? resolveAddress(range, call.string(0));
  if (other.sheet.id !== range.sheet.id) throw hostError("InvalidArgument", "ranges of different sheets");
  return other.area;
}

function orItemNotFound(object: HostObject | null): HostObject {
  if (object === null) throw hostError("ItemNotFound");
  return object;
}
