import { bodyArea, headingArea, type TableModel } from "../../model/table";
import type { CallArguments } from "../../wire/callArguments";
import { hostError } from "../../wire/hostError";
import { HostObject, type ObjectType, type Scalar } from "../../wire/objectType";
import { rangeObject, rangeType } from "../range/rangeType";
import { parseSheetReference } from "../../model/sheetReference";
import { boolean } from "../looks/styleProperties";
import { addTable, convertToRange, deleteTable, resizeTable } from "./tableChanges";
import { requireTableName, requireTableStyle } from "./tableNames";
import { tableColumnsType, tableRowsType, type TableTarget } from "./tableParts";
import type { RangeTarget, SheetTarget } from "../session/targets";
import { resolveAddress } from "../range/resolveAddress";
import { worksheetType } from "../sheets/worksheetType";

/** The tables of the workbook, or of one sheet. */
interface TablesTarget {
  readonly sheets: readonly SheetTarget[];
  /** Where an address without a sheet belongs. */
  readonly home: SheetTarget;
}

const idOf = ({ number }: TableModel): string => `{table-${number}}`;

const tableFilterType: ObjectType<TableTarget> = {
  name: "AutoFilter",
  scalars: {
    Enabled: { get: ({ table }) => table.showFilterButton },
    IsDataFiltered: { get: ({ table }) => table.isDataFiltered },
  },
};

type Switch =
  | "showFilterButton"
  | "showBandedRows"
  | "showBandedColumns"
  | "highlightFirstColumn"
  | "highlightLastColumn";

function switched(name: Switch): Scalar<TableTarget> {
  return {
    get: ({ table }) => table[name],
    set: (target, value) => change(target, () => (target.table[name] = boolean(value))),
  };
}

/** Showing and hiding headings and totals, new columns, and sorting are not simulated. */
const tableType: ObjectType<TableTarget> = {
  name: "Table",
  identity: ({ table }) => ({ Id: idOf(table) }),
  scalars: {
    Id: { get: ({ table }) => idOf(table) },
    LegacyId: { get: ({ table }) => String(table.number) },
    Name: {
      get: ({ table }) => table.name,
      set: (target, value) =>
        change(target, () => {
          target.table.name = requireTableName(target.session.workbook, value, target.table);
        }),
    },
    Style: {
      get: ({ table }) => table.style ?? "",
      set: (target, value) => change(target, () => (target.table.style = requireTableStyle(value))),
    },
    ShowHeaders: { get: ({ table }) => table.showHeaders },
    ShowTotals: { get: ({ table }) => table.showTotals },
    ShowFilterButton: switched("showFilterButton"),
    ShowBandedRows: switched("showBandedRows"),
    ShowBandedColumns: switched("showBandedColumns"),
    HighlightFirstColumn: switched("highlightFirstColumn"),
    HighlightLastColumn: switched("highlightLastColumn"),
  },
  objects: {
    AutoFilter: (target) => HostObject.of(tableFilterType, target),
    Columns: (target) => HostObject.of(tableColumnsType, target),
    Rows: (target) => HostObject.of(tableRowsType, target),
    Worksheet: (target) => HostObject.of(worksheetType, target),
  },
  methods: {
    GetRange: (target) => rangeObject({ ...target, area: target.table.area }, target.table.area),
    GetHeaderRowRange: (target) => {
      const area = headingArea(target.table);
      if (area === null) throw hostError("ItemNotFound", "the table shows no headings");
      return rangeObject({ ...target, area }, area);
    },
    GetDataBodyRange: (target) => {
      const area = bodyArea(target.table);
      return rangeObject({ ...target, area }, area);
    },
    GetTotalRowRange: (target) => {
      const { area, showTotals } = target.table;
      if (!showTotals) throw hostError("ItemNotFound", "the table shows no totals");
      const totals = { ...area, row: area.row + area.rowCount - 1, rowCount: 1 };
      return rangeObject({ ...target, area: totals }, totals);
    },
    ConvertToRange: (target) => {
      const area = convertToRange(target.session, target.sheet, target.table);
      return rangeObject({ ...target, area }, area);
    },
    Resize: (target, call) => {
      const range = call.objectOrNull(0, rangeType) ?? resolveAddress(target, call.string(0));
      resizeTable(target.session, target.sheet, target.table, range);
    },
    Delete: ({ session, sheet, table }) => deleteTable(session, sheet, table),
  },
};

export const tableCollectionType: ObjectType<TablesTarget> = {
  name: "TableCollection",
  scalars: { Count: { get: (target) => all(target).length } },
  items: all,
  indexer: (target, call) => {
    const table = find(target, call);
    if (table === null) throw hostError("ItemNotFound");
    return table;
  },
  methods: {
    Add: (target, call) => {
      const range = call.objectOrNull(0, rangeType) ?? rangeAt(target, call.string(0));
      const table = addTable(range, call.optionalBoolean(1));
      return HostObject.of(tableType, { session: range.session, sheet: range.sheet, table });
    },
    GetCount: (target) => all(target).length,
    GetItemOrNullObject: find,
    GetItemAt: (target, call) => {
      const table = all(target)[call.integer(0)];
      if (table === undefined) throw hostError("ItemNotFound");
      return table;
    },
  },
};

function change({ session, sheet }: TableTarget, run: () => void): void {
  session.requireUnprotected(sheet);
  run();
  session.sheetChanged(sheet, "tables");
}

/** An address names its sheet, or is one of the sheet that the collection belongs to (the active one, for the workbook's). */
function rangeAt({ sheets, home }: TablesTarget, address: string): RangeTarget {
  const name = parseSheetReference(address)?.sheetName ?? home.sheet.name;
  const wanted = home.session.workbook.findSheet(name);
  return resolveAddress(sheets.find(({ sheet }) => sheet === wanted) ?? home, address);
}

function all({ sheets }: TablesTarget): HostObject[] {
  return sheets.flatMap((target) =>
    target.sheet.tables.map((table) => HostObject.of(tableType, { ...target, table })),
  );
}

function find(target: TablesTarget, call: CallArguments): HostObject | null {
  const wanted = call.string(0).toLocaleLowerCase("sv");
  return (
    all(target).find((object) => {
      const table = object.as(tableType)?.table;
      return table !== undefined && [table.name.toLocaleLowerCase("sv"), idOf(table)].includes(wanted);
    }) ?? null
  );
}
