import { DOMParser, onWarningStopParsing, type Element, type Node } from "@xmldom/xmldom";
import { SaxesParser } from "saxes";

const PREFIXES: Readonly<Record<string, string>> = {
  "http://schemas.microsoft.com/office/appforoffice/1.1": "app",
  "http://schemas.microsoft.com/office/taskpaneappversionoverrides": "ui",
  "http://schemas.microsoft.com/office/officeappbasictypes/1.0": "bt",
};
const INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

/** Parses strictly. The DOM parser lets a bare ampersand pass, so a strict reader goes over the text first. */
export function parseManifest(xml: string): Element {
  const reader = new SaxesParser({ xmlns: true });
  reader.on("error", (error) => {
    throw error;
  });
  reader.write(xml).close();
  const root = new DOMParser({ onError: onWarningStopParsing }).parseFromString(
    xml,
    "text/xml",
  ).documentElement;
  if (root === null) throw new Error("The document is empty");
  return root;
}

/** The name of an element with the prefix of its namespace: app, ui (the ribbon) or bt (the resources). */
export function nameOf(element: Element): string {
  return `${PREFIXES[element.namespaceURI ?? ""] ?? "?"}:${element.localName ?? ""}`;
}

export function childrenOf(element: Element): Element[] {
  return Array.from(element.childNodes).filter(isElement);
}

/** All elements of this prefixed name, in document order. */
export function all(root: Element, ...names: string[]): Element[] {
  return Array.from(root.getElementsByTagName("*")).filter((element) => names.includes(nameOf(element)));
}

/** The children of the root, which hold the settings of the add-in as a whole. */
export function settings(root: Element, ...names: string[]): Element[] {
  return childrenOf(root).filter((element) => names.includes(nameOf(element)));
}

export function textOf(root: Element, name: string): string {
  return settings(root, name)[0]?.textContent?.trim() ?? "";
}

/** The xsi:type of an element. */
export function typeOf(element: Element): string | null {
  return element.getAttributeNS(INSTANCE, "type");
}

/** Where an element stands, for people: the nearest id, then the names down to it. */
export function placeOf(element: Element): string {
  const parent = element.parentNode;
  const id = element.getAttribute("id");
  const own = id === null ? nameOf(element) : `${nameOf(element)} ${id}`;
  if (id !== null || parent === null || !isElement(parent)) return own;
  return `${placeOf(parent)} > ${own}`;
}

function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE;
}
