import type { Element } from "@xmldom/xmldom";
import type { PackageDraft } from "../package/draft";
import type { PackageParts } from "../package/parts";
import { isOfType, readRelationships } from "../package/relationships";
import { attributeOf, childOf, childrenOf, createLike, parseDocument, rootOf } from "../xml/dom";
import { setRelationshipId } from "../xml/relationshipId";
import { ADD_IN, newTaskPanes, newWebExtension, TASK_PANES, WEB_EXTENSION } from "./webExtensionParts";

/** What the order of a web extension's children is. */
const EXTENSION_ORDER = ["reference", "alternateReferences", "properties", "bindings", "snapshot", "extLst"];

/**
 * Settings of an add-in (workbook.settings) are properties of its web extension part, each value as JSON. The part
 * is found by the add-in's id: those of other add-ins are neither read nor touched.
 */
export function readSettings(parts: PackageParts): Map<string, unknown> {
  const settings = new Map<string, unknown>();
  const path = ownExtension(parts);
  if (path === null) return settings;
  const list = childOf(rootOf(parseDocument(parts.text(path), path)), "properties");
  for (const property of list === null ? [] : childrenOf(list, "property")) {
    settings.set(attributeOf(property, "name") ?? "", jsonValue(attributeOf(property, "value") ?? ""));
  }
  return settings;
}

export function writeSettings(settings: ReadonlyMap<string, unknown>, draft: PackageDraft): void {
  const extension = rootOf(draft.document(ownExtension(draft.parts) ?? addExtension(draft)));
  const old = childOf(extension, "properties");
  if (old !== null) extension.removeChild(old);
  const list = createLike(extension, "properties");
  const rank = EXTENSION_ORDER.indexOf("properties");
  const next = childrenOf(extension).find(({ localName }) => EXTENSION_ORDER.indexOf(localName ?? "") > rank);
  extension.insertBefore(list, next ?? null);
  for (const [name, value] of settings) {
    const property = createLike(list, "property");
    property.setAttribute("name", name);
    property.setAttribute("value", JSON.stringify(value));
    list.appendChild(property);
  }
}

/** A value that is no JSON was put there by something else than Excel: it is taken as the text it is. */
function jsonValue(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

function ownExtension(parts: PackageParts): string | null {
  const panes = taskPanes(parts);
  if (panes === null) return null;
  for (const relationship of readRelationships(parts, panes)) {
    const path = isOfType(relationship, "webextension") ? parts.find(relationship.target) : null;
    if (path !== null && isOurs(rootOf(parseDocument(parts.text(path), path)))) return path;
  }
  return null;
}

function isOurs(extension: Element): boolean {
  return childrenOf(extension).some(
    (element) => element.localName === "reference" && attributeOf(element, "id")?.toLowerCase() === ADD_IN.id,
  );
}

function taskPanes(parts: PackageParts): string | null {
  const relationship = readRelationships(parts, "").find((candidate) => isOfType(candidate, TASK_PANES.name));
  return relationship === undefined ? null : parts.find(relationship.target);
}

/** The part of an add-in that the workbook has not been used with before, beside those of others. */
function addExtension(draft: PackageDraft): string {
  const path = draft.freePath("xl/webextensions/webextension", ".xml");
  draft.add(path, WEB_EXTENSION.contentType, newWebExtension());
  let panes = taskPanes(draft.parts);
  if (panes === null) {
    panes = "xl/webextensions/taskpanes.xml";
    draft.add(panes, TASK_PANES.contentType, newTaskPanes());
    draft.addRelationship("", TASK_PANES.relationship, panes);
  }
  const id = draft.addRelationship(panes, WEB_EXTENSION.relationship, path);
  const list = rootOf(draft.document(panes));
  const pane = createLike(list, "taskpane");
  // Not shown when the file is opened: the settings alone do not ask for the pane.
  const place = {
    dockstate: "right",
    visibility: "0",
    width: "350",
    row: String(childrenOf(list).length + 1),
  };
  for (const [name, value] of Object.entries(place)) pane.setAttribute(name, value);
  const reference = createLike(pane, "webextensionref");
  setRelationshipId(reference, id);
  pane.appendChild(reference);
  list.appendChild(pane);
  return path;
}
