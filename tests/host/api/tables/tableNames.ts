import type { TableModel } from "../../model/table";
import type { WorkbookModel } from "../../model/workbook";
import { hostError } from "../../wire/hostError";
import { isAllowedName } from "../workbook/namedItems";

const STYLE = /^TableStyle(?:Light(?:1\d|2[01]|[1-9])|Medium(?:1\d|2[0-8]|[1-9])|Dark(?:1[01]|[1-9]))$/;

/** A name for a table: as for names, and no other table or name of the workbook may have it, whatever its capitals. */
export function requireTableName(workbook: WorkbookModel, value: unknown, table: TableModel | null): string {
  if (typeof value !== "string" || !isAllowedName(value)) throw hostError("InvalidArgument", "table name");
  const wanted = value.toLocaleLowerCase("sv");
  const isTaken =
    allTables(workbook).some((other) => other !== table && other.name.toLocaleLowerCase("sv") === wanted) ||
    workbook.names.some(
      ({ name, scopeSheetId }) => scopeSheetId === null && name.toLocaleLowerCase("sv") === wanted,
    );
  if (isTaken) throw hostError("ItemAlreadyExists", value);
  return value;
}

/** The name that Excel in Swedish gives a new table: the first "Tabell1", "Tabell2"… that is free. */
export function nextTableName(workbook: WorkbookModel): string {
  const taken = new Set(
    [...allTables(workbook), ...workbook.names].map(({ name }) => name.toLocaleLowerCase("sv")),
  );
  let number = 1;
  while (taken.has(`tabell${number}`)) number++;
  return `Tabell${number}`;
}

export function nextTableNumber(workbook: WorkbookModel): number {
  return Math.max(0, ...allTables(workbook).map(({ number }) => number)) + 1;
}

/** One of Excel's own styles; those that a workbook has made itself are not simulated. */
export function requireTableStyle(value: unknown): string {
  if (typeof value !== "string" || !STYLE.test(value)) throw hostError("InvalidArgument", "table style");
  return value;
}

function allTables(workbook: WorkbookModel): TableModel[] {
  return workbook.sheets.flatMap(({ tables }) => tables);
}
