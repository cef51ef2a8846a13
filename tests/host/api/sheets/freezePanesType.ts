import type { SheetModel } from "../../model/workbook";
import { hostError } from "../../wire/hostError";
import type { ObjectType } from "../../wire/objectType";
import { rangeObject, rangeType } from "../range/rangeType";
import { resolveAddress } from "../range/resolveAddress";
import type { RangeTarget, SheetTarget } from "../session/targets";
import { MAX_COLUMNS, MAX_ROWS } from "../../model/address";

export const freezePanesType: ObjectType<SheetTarget> = {
  name: "WorksheetFreezePanes",
  methods: {
    FreezeRows: (target, call) =>
      freeze(target, { rows: call.isMissing(0) ? 1 : count(call.integer(0)), columns: 0 }),
    FreezeColumns: (target, call) =>
      freeze(target, { rows: 0, columns: call.isMissing(0) ? 1 : count(call.integer(0)) }),
    FreezeAt: (target, call) => {
      const { area } = call.objectOrNull(0, rangeType) ?? resolveAddress(target, call.string(0));
      freeze(target, {
        rows: area.rowCount === MAX_ROWS ? 0 : area.row + area.rowCount,
        columns: area.columnCount === MAX_COLUMNS ? 0 : area.column + area.columnCount,
      });
    },
    Unfreeze: (target) => freeze(target, null),
    GetLocation: (target) => {
      const range = location(target);
      if (range === null) throw hostError("ItemNotFound");
      return rangeObject(range, range.area);
    },
    GetLocationOrNullObject: (target) => {
      const range = location(target);
      return range === null ? null : rangeObject(range, range.area);
    },
  },
};

function freeze({ session, sheet }: SheetTarget, frozen: SheetModel["frozen"]): void {
  sheet.frozen = frozen;
  session.sheetChanged(sheet, "frozen");
}

function count(value: number): number {
  if (value < 1) throw hostError("InvalidArgument");
  return value;
}

/** The frozen part: whole rows, whole columns, or the corner. */
function location(target: SheetTarget): RangeTarget | null {
  const { frozen } = target.sheet;
  if (frozen === null) return null;
  const rowCount = frozen.rows === 0 ? MAX_ROWS : frozen.rows;
  const columnCount = frozen.columns === 0 ? MAX_COLUMNS : frozen.columns;
  return { ...target, area: { row: 0, column: 0, rowCount, columnCount } };
}
