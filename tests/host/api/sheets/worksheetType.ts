import { MAX_COLUMNS, MAX_ROWS } from "../../model/address";
import type { CallArguments } from "../../wire/callArguments";
import { hostError } from "../../wire/hostError";
import { HostObject, type ObjectType } from "../../wire/objectType";
import { autoFilterType } from "./autoFilterType";
import { chartCollectionType } from "../charts/chartCollectionType";
import { customPropertyCollectionType } from "./customPropertyTypes";
import { EVENT_REGISTRATIONS } from "../session/eventRegistration";
import { freezePanesType } from "./freezePanesType";
import { namedItemCollectionType } from "../workbook/namedItemTypes";
import { horizontalPageBreakCollectionType } from "../page/pageBreakTypes";
import { pageLayoutType } from "../page/pageLayoutType";
import { protectionType } from "./protectionType";
import { onSheet } from "../range/rangeGeometry";
import { rangeObject } from "../range/rangeType";
import { resolveAddress } from "../range/resolveAddress";
import { color, boolean } from "../looks/styleProperties";
import { tableCollectionType } from "../tables/tableTypes";
import type { SheetTarget } from "../session/targets";
import { deleteSheet, moveSheet, renameSheet, setVisibility } from "./worksheetChanges";

const WHOLE_SHEET = { row: 0, column: 0, rowCount: MAX_ROWS, columnCount: MAX_COLUMNS };
const TOP_LEFT = { row: 0, column: 0, rowCount: 1, columnCount: 1 };

export const worksheetType: ObjectType<SheetTarget> = {
  name: "Worksheet",
  identity: ({ sheet }) => ({ Id: sheet.id }),
  scalars: {
    Id: { get: ({ sheet }) => sheet.id },
    Name: { get: ({ sheet }) => sheet.name, set: renameSheet },
    Position: { get: ({ session, sheet }) => session.workbook.sheets.indexOf(sheet), set: moveSheet },
    Visibility: { get: ({ sheet }) => sheet.visibility, set: setVisibility },
    TabColor: { get: ({ sheet }) => sheet.tabColor, set: setTabColor },
    ShowGridlines: { get: ({ sheet }) => sheet.showGridlines },
    ShowHeadings: { get: ({ sheet }) => sheet.showHeadings },
    StandardHeight: { get: () => 15 },
    StandardWidth: { get: () => 8.43 },
    // The client sets showGridlines and showHeadings under these names.
    Gridlines: {
      get: ({ sheet }) => sheet.showGridlines,
      set: (target, value) => setFlag(target, "showGridlines", value),
    },
    Headings: {
      get: ({ sheet }) => sheet.showHeadings,
      set: (target, value) => setFlag(target, "showHeadings", value),
    },
  },
  objects: {
    AutoFilter: (target) => HostObject.of(autoFilterType, target),
    Charts: (target) => HostObject.of(chartCollectionType, target),
    CustomProperties: (target) => HostObject.of(customPropertyCollectionType, target),
    FreezePanes: (target) => HostObject.of(freezePanesType, target),
    HorizontalPageBreaks: (target) => HostObject.of(horizontalPageBreakCollectionType, target),
    Names: (target) => HostObject.of(namedItemCollectionType, target),
    PageLayout: (target) => HostObject.of(pageLayoutType, target),
    Protection: (target) => HostObject.of(protectionType, target),
    Tables: (target) => HostObject.of(tableCollectionType, { sheets: [target], home: target }),
  },
  methods: {
    ...EVENT_REGISTRATIONS,
    Activate: ({ session, sheet }) => session.activate(sheet),
    Calculate: ({ session }) => session.calculate(),
    Delete: deleteSheet,
    GetRange: (target, call) => {
      const range = call.isMissing(0)
        ? { ...target, area: WHOLE_SHEET }
        : resolveAddress(target, call.string(0));
      return rangeObject(range, range.area);
    },
    GetRangeByIndexes: (target, call) => {
      const [row, column, rowCount, columnCount] = [0, 1, 2, 3].map((at) => call.integer(at)) as Four;
      return rangeObject({ ...target, area: TOP_LEFT }, onSheet({ row, column, rowCount, columnCount }));
    },
    GetCell: (target, call) =>
      rangeObject(
        { ...target, area: TOP_LEFT },
        onSheet({ ...TOP_LEFT, row: call.integer(0), column: call.integer(1) }),
      ),
    // An empty sheet's used range is its first cell, not nothing.
    GetUsedRange: (target, call) =>
      usedRange(target, call) ?? rangeObject({ ...target, area: TOP_LEFT }, TOP_LEFT),
    GetUsedRangeOrNullObject: usedRange,
    GetNext: (target, call) => orItemNotFound(neighbour(target, 1, call)),
    GetNextOrNullObject: (target, call) => neighbour(target, 1, call),
    GetPrevious: (target, call) => orItemNotFound(neighbour(target, -1, call)),
    GetPreviousOrNullObject: (target, call) => neighbour(target, -1, call),
    _GetSheetById: ({ session }, call) => {
      const sheet = session.workbook.sheetById(call.string(0));
      return sheet === null ? null : HostObject.of(worksheetType, { session, sheet });
    },
  },
};

type Four = [number, number, number, number];

function usedRange(target: SheetTarget, call: CallArguments): HostObject | null {
  const area = target.sheet.usedArea(call.optionalBoolean(0));
  return area === null ? null : rangeObject({ ...target, area }, area);
}

function neighbour({ session, sheet }: SheetTarget, step: 1 | -1, call: CallArguments): HostObject | null {
  const { sheets } = session.workbook;
  const isVisibleOnly = call.optionalBoolean(0);
  for (let at = sheets.indexOf(sheet) + step; at >= 0 && at < sheets.length; at += step) {
    const other = sheets[at];
    if (other !== undefined && (!isVisibleOnly || other.visibility === "Visible")) {
      return HostObject.of(worksheetType, { session, sheet: other });
    }
  }
  return null;
}

function orItemNotFound(object: HostObject | null): HostObject {
  if (object === null) throw hostError("ItemNotFound");
  return object;
}

/** "" takes the colour away. */
function setTabColor({ session, sheet }: SheetTarget, value: unknown): void {
  sheet.tabColor = value === "" ? "" : color(value);
  session.sheetChanged(sheet, "tabColor");
}

function setFlag(
  { session, sheet }: SheetTarget,
  flag: "showGridlines" | "showHeadings",
  value: unknown,
): void {
  sheet[flag] = boolean(value);
  session.sheetChanged(sheet, flag);
}
