import type { DefinedName, SheetModel } from "../../model/workbook";
import { hostError } from "../../wire/hostError";
import type { HostSession } from "../session/hostSession";
import { parseSheetReference } from "../../model/sheetReference";
import type { RangeTarget } from "../session/targets";

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u;
const ADDRESS_LIKE = /^(?:\$?[a-z]{1,3}\$?\d+|r\d*c?\d*|c\d*)$/i;

/** The name of the workbook (sheet = null) or of a sheet, whatever its capitals. */
export function findName(session: HostSession, sheet: SheetModel | null, name: string): DefinedName | null {
  const wanted = name.toLocaleLowerCase("sv");
  const scope = sheet?.id ?? null;
  return (
    session.workbook.names.find(
      (item) => item.scopeSheetId === scope && item.name.toLocaleLowerCase("sv") === wanted,
    ) ?? null
  );
}

/** The range that a name stands for; null when it is something else, or its reference is broken. */
export function nameTarget(session: HostSession, name: DefinedName): RangeTarget | null {
  const reference = parseSheetReference(name.formula.replace(/^=/, ""));
  if (reference === null || reference.sheetName === null) return null;
  const sheet = session.workbook.findSheet(reference.sheetName);
  return sheet === null ? null : { session, sheet, area: reference.area };
}

/** Excel's rules for names, and for those of tables: letters, digits, "_" and "." only, not like a cell address. */
export function isAllowedName(name: string): boolean {
  return NAME.test(name) && !ADDRESS_LIKE.test(name);
}

/** A new name, unique in its scope. */
export function addName(
  session: HostSession,
  sheet: SheetModel | null,
  name: string,
  formula: string,
): DefinedName {
  if (!isAllowedName(name)) throw hostError("InvalidArgument", name);
  if (findName(session, sheet, name) !== null) throw hostError("ItemAlreadyExists", name);
  session.calculation.beforeChange();
  const added: DefinedName = { name, formula, scopeSheetId: sheet?.id ?? null, visible: true };
  session.workbook.names.push(added);
  session.calculation.structureChanged();
  return added;
}

/** NamedItem.type and value, which Excel derives from what the name's formula gives. */
export function nameValue(session: HostSession, name: DefinedName): { type: string; value: unknown } {
  const formula = name.formula.replace(/^=/, "");
  if (nameTarget(session, name) !== null) return { type: "Range", value: formula };
  if (formula.includes("#REF!")) return { type: "Error", value: "#REF!" };
  if (/^".*"$/.test(formula)) return { type: "String", value: formula.slice(1, -1).replaceAll('""', '"') };
  if (/^(?:TRUE|FALSE)$/i.test(formula)) return { type: "Boolean", value: formula.toUpperCase() === "TRUE" };
  const number = formula === "" ? Number.NaN : Number(formula);
  if (Number.isInteger(number)) return { type: "Integer", value: number };
  if (Number.isFinite(number)) return { type: "Double", value: number };
  return { type: "String", value: name.formula };
}
