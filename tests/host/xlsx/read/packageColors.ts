import type { Element } from "@xmldom/xmldom";
import type { PackageParts } from "../package/parts";
import { partOfWorkbook } from "../package/workbookParts";
import { parseDocument, rootOf } from "../xml/dom";
import { ColorTable } from "./colors";

const tables = new WeakMap<PackageParts, ColorTable>();

/** The colours of the workbook in the package: those of its theme and its own palette. Read once. */
export function packageColors(parts: PackageParts): ColorTable {
  let table = tables.get(parts);
  if (table === undefined) {
    table = new ColorTable(rootOfPart(parts, "theme"), rootOfPart(parts, "styles"));
    tables.set(parts, table);
  }
  return table;
}

/** The root of a part that the workbook points at, or null where there is none. */
export function rootOfPart(parts: PackageParts, type: string): Element | null {
  const path = partOfWorkbook(parts, type);
  return path === null ? null : rootOf(parseDocument(parts.text(path), path));
}
