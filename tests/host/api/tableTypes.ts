import type { TableInfo } from "../model/workbook";
import type { CallArguments } from "../wire/callArguments";
import { hostError } from "../wire/hostError";
import { HostObject, type ObjectType } from "../wire/objectType";
import { rangeObject } from "./rangeType";
import type { SheetTarget } from "./targets";
import { worksheetType } from "./worksheetType";

interface TablesTarget {
  readonly sheets: readonly SheetTarget[];
}

interface TableTarget extends SheetTarget {
  readonly table: TableInfo;
}

const tableFilterType: ObjectType<TableTarget> = {
  name: "AutoFilter",
  scalars: { Enabled: { get: () => true }, IsDataFiltered: { get: ({ table }) => table.isDataFiltered } },
};

/** Tables can be read, not made or changed. */
const tableType: ObjectType<TableTarget> = {
  name: "Table",
  identity: ({ table }) => ({ Id: `{table-${table.name}}` }),
  scalars: {
    Id: { get: ({ table }) => `{table-${table.name}}` },
    Name: { get: ({ table }) => table.name },
  },
  objects: {
    AutoFilter: (target) => HostObject.of(tableFilterType, target),
    Worksheet: (target) => HostObject.of(worksheetType, target),
  },
  methods: { GetRange: (target) => rangeObject({ ...target, area: target.table.area }, target.table.area) },
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
    GetCount: (target) => all(target).length,
    GetItemOrNullObject: find,
    GetItemAt: (target, call) => {
      const table = all(target)[call.integer(0)];
      if (table === undefined) throw hostError("ItemNotFound");
      return table;
    },
  },
};

function all({ sheets }: TablesTarget): HostObject[] {
  return sheets.flatMap((target) =>
    target.sheet.tables.map((table) => HostObject.of(tableType, { ...target, table })),
  );
}

function find(target: TablesTarget, call: CallArguments): HostObject | null {
  const wanted = call.string(0).toLocaleLowerCase("sv");
  return (
    all(target).find((object) => {
      const name = object.as(tableType)?.table.name.toLocaleLowerCase("sv");
      return name === wanted || `{table-${name}}` === wanted;
    }) ?? null
  );
}
