import type { Element } from "@xmldom/xmldom";
import type { DefinedName, SheetVisibility } from "../../model/workbook";
import { UnreadableWorkbookError } from "../errors";
import type { PackageParts } from "../package/parts";
import { isOfType, readRelationships, type Relationship } from "../package/relationships";
import { attributeOf, childOf, childrenOf, flagOf, parseDocument, rootOf } from "../xml/dom";
import { displayFormula } from "./formulaPrefixes";

/** One tab of the workbook in the file: also chart sheets, which the model leaves out. */
export interface SheetEntry {
  readonly name: string;
  readonly relationshipId: string;
  readonly path: string;
  readonly isWorksheet: boolean;
  readonly visibility: SheetVisibility;
}

export interface NameEntry {
  readonly name: string;
  readonly formula: string;
  /** Place among the tabs of the sheet it belongs to; null for the workbook's. */
  readonly sheetPosition: number | null;
  readonly visible: boolean;
}

export interface WorkbookPart {
  readonly path: string;
  readonly relationships: readonly Relationship[];
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly NameEntry[];
  readonly activePosition: number;
  readonly date1904: boolean;
  readonly isStructureProtected: boolean;
}

const VISIBILITIES: Readonly<Record<string, SheetVisibility>> = {
  visible: "Visible",
  hidden: "Hidden",
  veryHidden: "VeryHidden",
};

/** The part that the package names as its document; anything but an XML workbook is not one of ours. */
export function readWorkbookPart(parts: PackageParts): WorkbookPart {
  const main = readRelationships(parts, "").find((relationship) => isOfType(relationship, "officeDocument"));
  const path = main === undefined ? null : parts.find(main.target);
  if (path === null || !/\.xml$/i.test(path)) {
    throw new UnreadableWorkbookError("notAWorkbook", "The package has no workbook part in XML");
  }
  const root = rootOf(parseDocument(parts.text(path), path));
  if (root.localName !== "workbook") {
    throw new UnreadableWorkbookError("notAWorkbook", `The document of the package is a ${root.localName}`);
  }
  const relationships = readRelationships(parts, path);
  const properties = childOf(root, "workbookPr");
  const protection = childOf(root, "workbookProtection");
  const views = childOf(root, "bookViews");
  const view = views === null ? null : childOf(views, "workbookView");
  return {
    path,
    relationships,
    sheets: entriesIn(root, "sheets").map((entry) => sheetEntry(entry, relationships, path)),
    names: entriesIn(root, "definedNames").map(nameEntry),
    activePosition: view === null ? 0 : Number(attributeOf(view, "activeTab") ?? "0"),
    date1904: properties !== null && flagOf(properties, "date1904"),
    isStructureProtected: protection !== null && flagOf(protection, "lockStructure"),
  };
}

/** Names that Excel keeps for print areas, filters and the like: no names of the user's. */
export function isBuiltInName(name: string): boolean {
  return /^_xlnm\./i.test(name);
}

/** The attribute that points at a relationship: "r:id", under whatever prefix. */
export function relationshipIdOf(element: Element): string {
  for (let at = 0; at < element.attributes.length; at++) {
    const attribute = element.attributes.item(at);
    if (attribute?.localName === "id" && attribute.namespaceURI?.endsWith("/relationships"))
      return attribute.value;
  }
  return "";
}

function entriesIn(root: Element, listName: string): Element[] {
  const list = childOf(root, listName);
  return list === null ? [] : childrenOf(list);
}

function sheetEntry(entry: Element, relationships: readonly Relationship[], path: string): SheetEntry {
  const relationshipId = relationshipIdOf(entry);
  const relationship = relationships.find(({ id }) => id === relationshipId);
  const name = attributeOf(entry, "name");
  if (relationship === undefined || name === null) {
    throw new UnreadableWorkbookError("damaged", `${path}: the sheet ${name} points at no part`);
  }
  return {
    name,
    relationshipId,
    path: relationship.target,
    isWorksheet: isOfType(relationship, "worksheet"),
    visibility: VISIBILITIES[attributeOf(entry, "state") ?? "visible"] ?? "Visible",
  };
}

function nameEntry(element: Element): NameEntry {
  const position = attributeOf(element, "localSheetId");
  return {
    name: attributeOf(element, "name") ?? "",
    formula: `=${displayFormula(element.textContent ?? "")}`,
    sheetPosition: position === null ? null : Number(position),
    visible: !flagOf(element, "hidden"),
  };
}

/** The names of the model: without the built-in ones, scoped by sheet id. */
export function modelNames(part: WorkbookPart, sheetIds: readonly (string | null)[]): DefinedName[] {
  return part.names
    .filter(({ name }) => !isBuiltInName(name))
    .filter(({ sheetPosition }) => sheetPosition === null || typeof sheetIds[sheetPosition] === "string")
    .map(({ name, formula, sheetPosition, visible }) => ({
      name,
      formula,
      visible,
      scopeSheetId: sheetPosition === null ? null : (sheetIds[sheetPosition] ?? null),
    }));
}
