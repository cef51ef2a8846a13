import { DOMParser, XMLSerializer, type Document, type Element } from "@xmldom/xmldom";
import { UnreadableWorkbookError } from "../errors";

/** A small XML part as a document. For parts that are edited as a whole; large ones are read as a stream. */
export function parseDocument(text: string, path: string): Document {
  const parser = new DOMParser({
    onError: (level, message) => {
      if (level !== "warning") throw new Error(message);
    },
  });
  try {
    return parser.parseFromString(text.replace(/^\uFEFF/, ""), "text/xml");
  } catch (cause) {
    throw new UnreadableWorkbookError("damaged", `The part ${path} is not well-formed XML`, { cause });
  }
}

export function serializeDocument(document: Document): string {
  return new XMLSerializer().serializeToString(document);
}

export function rootOf(document: Document): Element {
  return document.documentElement as Element;
}

export function isElement(node: unknown): node is Element {
  return typeof node === "object" && node !== null && "nodeType" in node && node.nodeType === 1;
}

/** The element children, all or those with this local name, whatever their prefix. */
export function childrenOf(parent: Element, localName?: string): Element[] {
  const found: Element[] = [];
  for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
    if (isElement(node) && (localName === undefined || node.localName === localName)) found.push(node);
  }
  return found;
}

export function childOf(parent: Element, localName: string): Element | null {
  return childrenOf(parent, localName)[0] ?? null;
}

/** An attribute without a namespace; null where it is absent. */
export function attributeOf(element: Element, name: string): string | null {
  return element.hasAttribute(name) ? element.getAttribute(name) : null;
}

/** An attribute that says yes or no the XML way: "1", "true", "0", "false". */
export function flagOf(element: Element, name: string, otherwise = false): boolean {
  const value = attributeOf(element, name);
  return value === null ? otherwise : isTrue(value);
}

export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}

/** A new element in the same namespace, and with the same prefix, as its future parent. */
export function createLike(parent: Element, localName: string): Element {
  const document = parent.ownerDocument as Document;
  const name = parent.prefix ? `${parent.prefix}:${localName}` : localName;
  return document.createElementNS(parent.namespaceURI, name);
}

/** Puts the child where the schema's order of the children asks for it. Names outside the order stay where they are. */
export function insertInOrder(parent: Element, child: Element, order: readonly string[]): void {
  const rank = order.indexOf(child.localName ?? "");
  const next = childrenOf(parent).find((other) => order.indexOf(other.localName ?? "") > rank);
  parent.insertBefore(child, next ?? null);
}
