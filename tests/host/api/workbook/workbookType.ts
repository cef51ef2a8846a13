import { HostObject, type ObjectType } from "../../wire/objectType";
import { applicationType } from "./applicationType";
import { namedItemCollectionType } from "./namedItemTypes";
import { rangeObject } from "../range/rangeType";
import { settingCollectionType } from "./settingTypes";
import { tableCollectionType } from "../tables/tableTypes";
import type { WorkbookTarget } from "../session/targets";
import { workbookProtectionType } from "./workbookProtectionType";
import { worksheetCollectionType } from "../sheets/worksheetCollectionType";

const TOP_LEFT_SIZE = { rowCount: 1, columnCount: 1 };

/** context.workbook: the root of every request. */
export const workbookType: ObjectType<WorkbookTarget> = {
  name: "Workbook",
  scalars: {
    Name: { get: () => "Arbetsbok.xlsx" },
    ReadOnly: { get: () => false },
  },
  objects: {
    Application: (target) => HostObject.of(applicationType, target),
    Names: ({ session }) => HostObject.of(namedItemCollectionType, { session, sheet: null }),
    Protection: (target) => HostObject.of(workbookProtectionType, target),
    Settings: (target) => HostObject.of(settingCollectionType, target),
    Tables: ({ session }) =>
      HostObject.of(tableCollectionType, {
        sheets: session.workbook.sheets.map((sheet) => ({ session, sheet })),
        home: { session, sheet: session.activeSheet },
      }),
    Worksheets: (target) => HostObject.of(worksheetCollectionType, target),
  },
  methods: {
    GetActiveCell: ({ session }) => {
      const sheet = session.activeSheet;
      const area = session.selection(sheet);
      return rangeObject({ session, sheet, area }, { ...area, ...TOP_LEFT_SIZE });
    },
    GetSelectedRange: ({ session }) => {
      const sheet = session.activeSheet;
      const area = session.selection(sheet);
      return rangeObject({ session, sheet, area }, area);
    },
    _RemoveReference: ({ session }, call) => session.references.remove(call.string(0)),
    _RemoveAllReferences: ({ session }) => session.references.clear(),
    _GetReferenceCount: ({ session }) => session.references.size,
  },
};
