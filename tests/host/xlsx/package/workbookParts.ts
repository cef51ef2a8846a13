import { UnreadableWorkbookError } from "../errors";
import type { PackageParts } from "./parts";
import { isOfType, readRelationships } from "./relationships";

/** The workbook part: the package says which it is. */
export function workbookPath(parts: PackageParts): string {
  const main = readRelationships(parts, "").find((relationship) => isOfType(relationship, "officeDocument"));
  const path = main === undefined ? null : parts.find(main.target);
  if (path === null) throw new UnreadableWorkbookError("notAWorkbook", "The package has no workbook part");
  return path;
}

/** A part that the workbook part points at, such as "styles" or "theme"; null where there is none. */
export function partOfWorkbook(parts: PackageParts, type: string): string | null {
  const relationship = readRelationships(parts, workbookPath(parts)).find((found) => isOfType(found, type));
  return relationship === undefined ? null : parts.find(relationship.target);
}
