import type { SheetModel, WorkbookModel } from "../../model/workbook";
import { hostError } from "../../wire/hostError";

const MAX_LENGTH = 31;
const FORBIDDEN = /[:\\/?*[\]]/;

/**
 * Excel's rules for the name of a sheet: 1–31 characters, none of : \ / ? * [ ], no apostrophe first or last, not
 * "History" (kept for shared workbooks), and no other sheet with that name, whatever its capitals.
 */
export function requireSheetName(workbook: WorkbookModel, name: string, sheet: SheetModel | null): string {
  const isAllowed =
    name.length >= 1 &&
    name.length <= MAX_LENGTH &&
    !FORBIDDEN.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    name.toLowerCase() !== "history";
  if (!isAllowed) throw hostError("InvalidArgument", "sheet name");
  const other = workbook.findSheet(name);
  if (other !== null && other.id !== sheet?.id) throw hostError("ItemAlreadyExists", name);
  return name;
}

/** The name that Excel in Swedish gives a sheet added without one: the first "Blad1", "Blad2"… that is free. */
export function nextSheetName(workbook: WorkbookModel): string {
  let number = workbook.sheets.length + 1;
  while (workbook.findSheet(`Blad${number}`) !== null) number++;
  return `Blad${number}`;
}
