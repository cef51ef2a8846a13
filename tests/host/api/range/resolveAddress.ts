import { hostError } from "../../wire/hostError";
import { findName, nameTarget } from "../workbook/namedItems";
import { parseSheetReference } from "../../model/sheetReference";
import type { RangeTarget, SheetTarget } from "../session/targets";

/** worksheet.getRange(text): an address, with or without the sheet's own name, or a name that stands for a range of the sheet. */
export function resolveAddress({ session, sheet }: SheetTarget, text: string): RangeTarget {
  const reference = parseSheetReference(text);
  if (reference !== null) {
    const named = reference.sheetName === null ? sheet : session.workbook.findSheet(reference.sheetName);
    if (named?.id !== sheet.id) throw hostError("InvalidArgument", text);
    return { session, sheet, area: reference.area };
  }
  const name = findName(session, sheet, text) ?? findName(session, null, text);
  const range = name === null ? null : nameTarget(session, name);
  if (range === null || range.sheet.id !== sheet.id) throw hostError("InvalidArgument", text);
  return range;
}
