import type { Element } from "@xmldom/xmldom";
import { parseAddress, rectangleAddress, type Rectangle } from "../../model/address";
import type { TableModel } from "../../model/table";
import type { SheetModel, WorkbookModel } from "../../model/workbook";
import { UnsavableChangeError } from "../errors";
import { isOfType } from "../package/relationships";
import { partsGoneWith } from "../package/unreachable";
import { relationshipIdOf } from "../read/workbookPart";
import type { SheetSource } from "../read/sheetSource";
import type { SheetDraft } from "../write/sheetDraft";
import { attributeOf, childrenOf, createLike, parseDocument, rootOf } from "../xml/dom";
import { setRelationshipId } from "../xml/relationshipId";
import type { SheetFeature } from "./feature";
import { columnName, columnNames, headings, renameColumns, requireUnnamed } from "./tableHeadingNames";
import { newTableXml, readTable, TABLE_CONTENT_TYPE, updateTable } from "./tableXml";

interface TablePart {
  readonly relationshipId: string;
  readonly path: string;
  readonly root: Element;
  readonly area: Rectangle;
}

/** Each table is a part of its own that the sheet points at. A part of the file is changed only where the table is. */
export const tables: SheetFeature = {
  names: ["tables"],

  read(sheet, source) {
    for (const { root, area } of tableParts(source)) sheet.tables.push(readTable(root, area, sheet));
  },

  state: (sheet) =>
    JSON.stringify(
      sheet.tables.map((table) => [
        { ...table, isDataFiltered: null },
        table.showHeaders ? headings(sheet, table.area).map(({ text }) => text) : null,
      ]),
    ),

  write(sheet, draft, workbook) {
    const parts = tableParts(draft.source);
    const partOf = ({ number }: TableModel): TablePart | undefined =>
      parts.find(({ root }) => attributeOf(root, "id") === String(number));
    const kept = sheet.tables.map(partOf);
    for (const part of parts.filter((candidate) => !kept.includes(candidate))) {
      removeTable(part, draft, workbook);
    }
    sheet.tables.forEach((table, at) => {
      const part = kept[at];
      if (part === undefined) addTable(table, sheet, draft);
      else if (isChanged(part, table, sheet)) change(part, table, sheet, draft, workbook);
    });
  },
};

function isChanged({ root, area }: TablePart, table: TableModel, sheet: SheetModel): boolean {
  const before = readTable(root, area, sheet);
  if (JSON.stringify(before) !== JSON.stringify({ ...table, isDataFiltered: before.isDataFiltered }))
    return true;
  return table.showHeaders && headings(sheet, area).some(({ text }, at) => text !== columnNames(root)[at]);
}

function change(
  { path, root }: TablePart,
  table: TableModel,
  sheet: SheetModel,
  draft: SheetDraft,
  workbook: WorkbookModel,
): void {
  if (attributeOf(root, "ref") !== rectangleAddress(table.area))
    throw new UnsavableChangeError(`another size of the table ${table.name} of the file`);
  const old = attributeOf(root, "displayName") ?? "";
  if (old !== table.name) requireUnnamed(workbook, old, `table ${old}`, "keep its name");
  const edited = rootOf(draft.packageDraft.document(path));
  updateTable(edited, table);
  if (table.showHeaders) renameColumns(edited, sheet, table.area, workbook);
}

function addTable(table: TableModel, sheet: SheetModel, draft: SheetDraft): void {
  const { packageDraft } = draft;
  const path = packageDraft.freePath("xl/tables/table", ".xml");
  const names = headings(sheet, table.area).map((heading) => columnName(sheet, heading));
  packageDraft.add(path, TABLE_CONTENT_TYPE, newTableXml(table, names, packageDraft.isStrict));
  updateTable(rootOf(packageDraft.document(path)), table);
  const list = draft.edit("tableParts");
  const entry = createLike(list, "tablePart");
  setRelationshipId(entry, packageDraft.addRelationship(draft.path, "table", path));
  list.appendChild(entry);
  list.setAttribute("count", String(childrenOf(list).length));
}

function removeTable(
  { path, root, relationshipId }: TablePart,
  draft: SheetDraft,
  workbook: WorkbookModel,
): void {
  const name = attributeOf(root, "displayName") ?? "";
  requireUnnamed(workbook, name, `table ${name}`, "it cannot be removed");
  for (const gone of partsGoneWith([path], draft.packageDraft.parts)) draft.packageDraft.remove(gone);
  draft.packageDraft.remove(path);
  draft.packageDraft.removeRelationship(draft.path, relationshipId);
  const list = draft.edit("tableParts");
  childrenOf(list)
    .filter((entry) => relationshipIdOf(entry) === relationshipId)
    .forEach((entry) => list.removeChild(entry));
  const count = childrenOf(list).length;
  if (count === 0) draft.remove("tableParts");
  else list.setAttribute("count", String(count));
}

function tableParts(source: SheetSource): TablePart[] {
  return source.relationships.flatMap((relationship) => {
    const path = isOfType(relationship, "table") ? source.parts.find(relationship.target) : null;
    if (path === null) return [];
    const root = rootOf(parseDocument(source.parts.text(path), path));
    const area = parseAddress(attributeOf(root, "ref") ?? "");
    return area === null ? [] : [{ relationshipId: relationship.id, path, root, area }];
  });
}
