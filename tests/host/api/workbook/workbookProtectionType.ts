import type { ObjectType } from "../../wire/objectType";
import type { WorkbookTarget } from "../session/targets";

/** Protection of the structure: sheets cannot be added. Taking it off is not simulated. */
export const workbookProtectionType: ObjectType<WorkbookTarget> = {
  name: "WorkbookProtection",
  scalars: { Protected: { get: ({ session }) => session.workbook.isStructureProtected } },
};
