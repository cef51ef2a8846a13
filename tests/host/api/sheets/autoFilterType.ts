import type { ObjectType } from "../../wire/objectType";
import { hostError } from "../../wire/hostError";
import { rangeObject } from "../range/rangeType";
import type { SheetTarget } from "../session/targets";

/** Reads the sheet's own filter. Criteria and applying a filter are not simulated; clearing it is. */
export const autoFilterType: ObjectType<SheetTarget> = {
  name: "AutoFilter",
  scalars: {
    Enabled: { get: ({ sheet }) => sheet.autoFilter !== null },
    IsDataFiltered: { get: ({ sheet }) => sheet.autoFilter?.isDataFiltered ?? false },
  },
  methods: {
    GetRange: (target) => {
      const filter = target.sheet.autoFilter;
      if (filter === null) throw hostError("ItemNotFound");
      return rangeObject({ ...target, area: filter.area }, filter.area);
    },
    GetRangeOrNullObject: (target) => {
      const filter = target.sheet.autoFilter;
      return filter === null ? null : rangeObject({ ...target, area: filter.area }, filter.area);
    },
    ClearCriteria: ({ session, sheet }) => {
      const filter = sheet.autoFilter;
      if (filter === null) return;
      session.requireUnprotected(sheet);
      for (let row = filter.area.row + 1; row < filter.area.row + filter.area.rowCount; row++) {
        sheet.hiddenRows.delete(row);
      }
      sheet.autoFilter = { ...filter, isDataFiltered: false };
      session.sheetChanged(sheet, "autoFilter");
      session.sheetChanged(sheet, "hiddenRows");
    },
  },
};
