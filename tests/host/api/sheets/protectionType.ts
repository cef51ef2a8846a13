import { ALLOWED_CHANGES } from "../../model/workbook";
import { hostError } from "../../wire/hostError";
import type { ObjectType } from "../../wire/objectType";
import type { SheetTarget } from "../session/targets";

/**
 * Protecting a protected sheet, or the other way round, is AccessDenied; passwords are not simulated, and of what may be left open
 * only formatting is.
 */
export const protectionType: ObjectType<SheetTarget> = {
  name: "WorksheetProtection",
  scalars: {
    Protected: { get: ({ sheet }) => sheet.isProtected },
    Options: { get: optionsOf },
  },
  methods: {
    Protect: (target, call) => {
      setProtected(target, true);
      const options = call.at(0);
      const wanted = typeof options === "object" && options !== null ? Object.entries(options) : [];
      const { allowedWhenProtected } = target.sheet;
      allowedWhenProtected.clear();
      for (const change of ALLOWED_CHANGES)
        if (wanted.some(([name, isAllowed]) => name === optionName(change) && isAllowed === true))
          allowedWhenProtected.add(change);
    },
    Unprotect: (target) => setProtected(target, false),
  },
};

function optionsOf({ sheet }: SheetTarget): Readonly<Record<string, boolean>> {
  return Object.fromEntries(
    ALLOWED_CHANGES.map((change) => [optionName(change), sheet.allowedWhenProtected.has(change)]),
  );
}

/** "formatCells" is the option allowFormatCells. */
function optionName(change: string): string {
  return `allow${change.slice(0, 1).toUpperCase()}${change.slice(1)}`;
}

function setProtected({ session, sheet }: SheetTarget, isProtected: boolean): void {
  if (sheet.isProtected === isProtected) throw hostError("AccessDenied");
  sheet.isProtected = isProtected;
  session.sheetChanged(sheet, "isProtected");
}
