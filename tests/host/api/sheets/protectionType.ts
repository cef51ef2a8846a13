import { hostError } from "../../wire/hostError";
import type { ObjectType } from "../../wire/objectType";
import type { SheetTarget } from "../session/targets";

/** Protecting a protected sheet, or the other way round, is AccessDenied; passwords are not simulated. */
export const protectionType: ObjectType<SheetTarget> = {
  name: "WorksheetProtection",
  scalars: { Protected: { get: ({ sheet }) => sheet.isProtected } },
  methods: {
    Protect: (target) => setProtected(target, true),
    Unprotect: (target) => setProtected(target, false),
  },
};

function setProtected({ session, sheet }: SheetTarget, isProtected: boolean): void {
  if (sheet.isProtected === isProtected) throw hostError("AccessDenied");
  sheet.isProtected = isProtected;
  session.sheetChanged(sheet, "isProtected");
}
