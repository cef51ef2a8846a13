import type { Document, Element } from "@xmldom/xmldom";
import type { PackageParts } from "../package/parts";
import { readRelationships, type Relationship } from "../package/relationships";
import { childrenOf, parseDocument, rootOf } from "../xml/dom";
import type { Section, SheetIndex } from "./sheetIndex";

/** The text of a sheet with its index: what features read from, and what a draft edits. */
export class SheetSource {
  constructor(
    readonly text: string,
    readonly index: SheetIndex,
    readonly path: string,
    readonly parts: PackageParts,
  ) {}

  get relationships(): readonly Relationship[] {
    return readRelationships(this.parts, this.path);
  }

  find(name: string): Section | null {
    const wanted = this.index.prefix + name;
    return this.index.sections.find((section) => section.name === wanted) ?? null;
  }

  /** A child of the root such as "mergeCells", or null where the sheet has none. */
  section(name: string): Element | null {
    const section = this.find(name);
    return section === null ? null : firstChild(this.document(section));
  }

  /** A section in a root of its own, so that the namespaces of the sheet hold. */
  document(section: Section): Document {
    return this.fragment(this.text.slice(section.start, section.end));
  }

  fragment(xml: string): Document {
    const { start, tagEnd, name } = this.index.root;
    const tag = this.text.slice(start, tagEnd).replace(/\/>$/, ">");
    return parseDocument(`${tag}${xml}</${name}>`, this.path);
  }
}

export function firstChild(document: Document): Element {
  return childrenOf(rootOf(document))[0] as Element;
}
