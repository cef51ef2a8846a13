import type { Element } from "@xmldom/xmldom";
import { encodeXml } from "../xml/encoding";
import { isOfType } from "../package/relationships";
import { relationshipIdOf } from "../read/workbookPart";
import type { SheetSource } from "../read/sheetSource";
import { attributeOf, childrenOf, createLike } from "../xml/dom";
import type { SheetDraft } from "../write/sheetDraft";
import { setRelationshipId } from "../xml/relationshipId";
import type { SheetFeature } from "./feature";

const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty";

/** Named texts that travel with a sheet, each in a part of its own (UTF-16 without a mark). Order of the file. */
export const customProperties: SheetFeature = {
  names: ["customProperties"],

  read(sheet, source) {
    for (const { name, path } of propertiesIn(source)) {
      const bytes = source.parts.bytes(path);
      if (bytes !== null) sheet.customProperties.set(name, new TextDecoder("utf-16le").decode(bytes));
    }
  },

  state: (sheet) => JSON.stringify([...sheet.customProperties]),

  write(sheet, draft) {
    const known = propertiesIn(draft.source);
    for (const { name, path, id } of known) {
      const value = sheet.customProperties.get(name);
      if (value !== undefined) {
        draft.packageDraft.replace(path, encodeXml(value, "utf-16le"));
      } else {
        draft.packageDraft.remove(path);
        draft.packageDraft.removeRelationship(draft.path, id);
      }
    }
    if (sheet.customProperties.size === 0) return draft.remove("customProperties");
    const section = draft.edit("customProperties");
    for (const element of childrenOf(section)) section.removeChild(element);
    for (const [name, value] of sheet.customProperties) {
      const id = known.find((property) => property.name === name)?.id ?? addPart(draft, value);
      const element = createLike(section, "customPr");
      element.setAttribute("name", name);
      setRelationshipId(element, id);
      section.appendChild(element);
    }
  },
};

function addPart(draft: SheetDraft, value: string): string {
  const path = draft.packageDraft.freePath("xl/customProperty/customProperty", ".bin");
  draft.packageDraft.add(path, CONTENT_TYPE, encodeXml(value, "utf-16le"));
  return draft.packageDraft.addRelationship(draft.path, "customProperty", path);
}

interface PropertyEntry {
  readonly name: string;
  readonly id: string;
  readonly path: string;
}

function propertiesIn(source: SheetSource): PropertyEntry[] {
  const section = source.section("customProperties");
  if (section === null) return [];
  const parts = source.relationships.filter((relationship) => isOfType(relationship, "customProperty"));
  return childrenOf(section, "customPr").flatMap((element: Element) => {
    const id = relationshipIdOf(element);
    const part = parts.find((relationship) => relationship.id === id);
    return part === undefined ? [] : [{ name: attributeOf(element, "name") ?? "", id, path: part.target }];
  });
}
