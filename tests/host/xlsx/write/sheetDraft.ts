import type { Document, Element } from "@xmldom/xmldom";
import type { PackageDraft } from "../package/draft";
import type { Section } from "../read/sheetIndex";
import { firstChild, type SheetSource } from "../read/sheetSource";
import { serializeDocument } from "../xml/dom";
import { TextEdits } from "../xml/edits";

/** The children of a sheet's root in the order that the schema asks for. */
const SECTION_ORDER =
  `sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios
  autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations
  hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches
  ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems
  tableParts extLst`.split(/\s+/);

/** A sheet part being changed: sections by name, cells by place in the text. What is not named stays as it is. */
export class SheetDraft {
  /** Edits inside sheetData. */
  readonly edits = new TextEdits();
  readonly #sections = new Map<string, Document | string | null>();
  readonly #replaced = new Map<Section, string>();
  readonly #appended: { readonly name: string; readonly xml: string }[] = [];

  constructor(
    readonly source: SheetSource,
    readonly packageDraft: PackageDraft,
    /** Path of the part; where new relationships start. */
    readonly path: string,
  ) {}

  /** A section to edit as an element; made empty, in its place, where the sheet has none. */
  edit(name: string): Element {
    let document = this.#sections.get(name);
    if (document === undefined || document === null) {
      const known = document === null ? null : this.source.find(name);
      const qualified = this.source.index.prefix + name;
      document = known === null ? this.source.fragment(`<${qualified}/>`) : this.source.document(known);
      this.#sections.set(name, document);
    } else if (typeof document === "string") {
      document = this.source.fragment(document);
      this.#sections.set(name, document);
    }
    return firstChild(document);
  }

  /** A section as text, with the prefix of the sheet where that has one. */
  put(name: string, xml: string): void {
    this.#sections.set(name, xml);
  }

  remove(name: string): void {
    this.#sections.set(name, null);
  }

  /** One of the sections of a name that may occur several times; "" takes it away. */
  replace(section: Section, xml: string): void {
    this.#replaced.set(section, xml);
  }

  /** One more of a section that may occur several times, such as "conditionalFormatting": after those there are. */
  append(name: string, xml: string): void {
    this.#appended.push({ name, xml });
  }

  get isChanged(): boolean {
    return !this.edits.isEmpty || this.#sections.size + this.#replaced.size + this.#appended.length > 0;
  }

  /** The text of the part with all changes. */
  finish(): string {
    const edits = new TextEdits();
    edits.addAll(this.edits);
    const added = [...this.#appended];
    for (const [name, content] of this.#sections) {
      const known = this.source.find(name);
      const xml = content === null ? "" : typeof content === "string" ? content : innerXml(content);
      if (known === null) added.push({ name, xml });
      else edits.replace(known.start, known.end, xml);
    }
    for (const [{ start, end }, xml] of this.#replaced) edits.replace(start, end, xml);
    added.sort((a, b) => rank(a.name) - rank(b.name));
    for (const { name, xml } of added) edits.insert(this.#placeFor(name), xml);
    return edits.applyTo(this.source.text);
  }

  #placeFor(name: string): number {
    const { sections, root, prefix } = this.source.index;
    const wanted = rank(name);
    const next = sections.find((section) => rank(section.name.slice(prefix.length)) > wanted);
    return next?.start ?? root.contentEnd;
  }
}

/** A section's own text, out of the root it was parsed in. */
export function innerXml(document: Document): string {
  const xml = serializeDocument(document);
  return xml.slice(xml.indexOf(">") + 1, xml.lastIndexOf("</"));
}

function rank(name: string): number {
  return SECTION_ORDER.indexOf(name);
}
