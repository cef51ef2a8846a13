import { MAX_COLUMNS, MAX_ROWS, type Rectangle } from "../../model/address";
import { hostError } from "../../wire/hostError";
import { HostObject, type ObjectType } from "../../wire/objectType";
import { rangeObject } from "./rangeType";
import { rangeAddress } from "../../model/sheetReference";
import type { RangeAreasTarget } from "../session/targets";
import { worksheetType } from "../sheets/worksheetType";

const address = ({ sheet, areas }: RangeAreasTarget): string =>
  areas.map((area) => rangeAddress(sheet.name, area)).join(",");
const rangeOf = (target: RangeAreasTarget, area: Rectangle): HostObject =>
  rangeObject({ ...target, area }, area);

export const rangeAreasType: ObjectType<RangeAreasTarget> = {
  name: "RangeAreas",
  isTracked: true,
  scalars: {
    Address: { get: address },
    AddressLocal: { get: address },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: {
      get: ({ areas }) => areas.reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, 0),
    },
    IsEntireColumn: { get: ({ areas }) => areas.every(({ rowCount }) => rowCount === MAX_ROWS) },
    IsEntireRow: { get: ({ areas }) => areas.every(({ columnCount }) => columnCount === MAX_COLUMNS) },
  },
  objects: {
    Areas: (target) => HostObject.of(rangeCollectionType, target),
    Worksheet: (target) => HostObject.of(worksheetType, target),
  },
};

const rangeCollectionType: ObjectType<RangeAreasTarget> = {
  name: "RangeCollection",
  items: (target) => target.areas.map((area) => rangeOf(target, area)),
  methods: {
    GetCount: ({ areas }) => areas.length,
    GetItemAt: (target, call) => {
      const area = target.areas[call.integer(0)];
      if (area === undefined) throw hostError("ItemNotFound");
      return rangeOf(target, area);
    },
  },
};
