import type { Document, Element } from "@xmldom/xmldom";
import { decodeXml, encodeXml, type XmlEncoding } from "../xml/encoding";
import { attributeOf, childrenOf, createLike, parseDocument, rootOf, serializeDocument } from "../xml/dom";
import type { PackageParts } from "./parts";
import { readRelationships, relationshipsPath, relativeTarget } from "./relationships";

const CONTENT_TYPES = "[Content_Types].xml";
const RELATIONSHIP_TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const STRICT_RELATIONSHIP_TYPES = "http://purl.oclc.org/ooxml/officeDocument/relationships/";
const EMPTY_RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** The next version of a package: what changes is collected here, and the opened package stays as it was. */
export class PackageDraft {
  readonly #changed = new Map<string, Uint8Array>();
  readonly #documents = new Map<string, Document>();
  readonly #encodings = new Map<string, XmlEncoding>();
  readonly #removed = new Set<string>();

  constructor(readonly parts: PackageParts) {}

  /** A small part to edit in place: the edited document is written when the draft is finished. */
  document(path: string): Document {
    let document = this.#documents.get(path);
    if (document === undefined) {
      const added = this.#changed.get(path);
      const { text, encoding } = decodeXml(added ?? this.parts.required(path), path);
      document = parseDocument(text, path);
      this.#encodings.set(path, encoding);
      this.#documents.set(path, document);
    }
    return document;
  }

  /** True for a part that is there now, of the opened package or added. */
  has(path: string): boolean {
    const known = this.parts.find(path);
    return known === null ? this.#changed.has(path) : !this.#removed.has(known);
  }

  replace(path: string, bytes: Uint8Array): void {
    this.#changed.set(this.parts.find(path) ?? path, bytes);
  }

  add(path: string, contentType: string, content: Uint8Array | string): void {
    this.#changed.set(path, typeof content === "string" ? encodeXml(content) : content);
    const types = rootOf(this.document(this.#contentTypes));
    const override = createLike(types, "Override");
    override.setAttribute("PartName", `/${path}`);
    override.setAttribute("ContentType", contentType);
    types.appendChild(override);
  }

  /** Removes a part with its own relationships. Relationships of others to it are removed apart. */
  remove(path: string): void {
    for (const removed of [path, relationshipsPath(path)]) {
      const known = this.parts.find(removed);
      if (known !== null) this.#removed.add(known);
    }
    const types = rootOf(this.document(this.#contentTypes));
    for (const override of childrenOf(types, "Override")) {
      const name = (attributeOf(override, "PartName") ?? "").replace(/^\//, "");
      if (name.toLowerCase() === path.toLowerCase()) types.removeChild(override);
    }
  }

  /** A path that no part has: freePath("xl/worksheets/sheet", ".xml") → "xl/worksheets/sheet3.xml". */
  freePath(before: string, after: string): string {
    let number = 1;
    while (
      this.parts.find(`${before}${number}${after}`) !== null ||
      this.#changed.has(`${before}${number}${after}`)
    )
      number++;
    return `${before}${number}${after}`;
  }

  /**
   * Points `source` at `target`; returns the id to use in the XML of `source`. A type is a word of the standard
   * ("worksheet") or the whole address of one that is not.
   */
  addRelationship(source: string, type: string, target: string): string {
    const root = rootOf(this.#relationships(source));
    const taken = new Set(childrenOf(root, "Relationship").map((element) => attributeOf(element, "Id")));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number++;
    const element = createLike(root, "Relationship");
    element.setAttribute("Id", `rId${number}`);
    element.setAttribute("Type", type.includes("://") ? type : this.#relationshipTypes + type);
    element.setAttribute("Target", relativeTarget(source, target));
    root.appendChild(element);
    return `rId${number}`;
  }

  removeRelationship(source: string, id: string): void {
    const root = rootOf(this.#relationships(source));
    childrenOf(root, "Relationship")
      .filter((element: Element) => attributeOf(element, "Id") === id)
      .forEach((element) => root.removeChild(element));
  }

  /** All parts: known ones in their order, new ones after them. */
  finish(): Map<string, Uint8Array> {
    const result = new Map<string, Uint8Array>();
    for (const path of this.parts.paths) {
      if (!this.#removed.has(path))
        result.set(path, this.#changed.get(path) ?? (this.parts.bytes(path) as Uint8Array));
    }
    for (const [path, bytes] of this.#changed) result.set(path, bytes);
    for (const [path, document] of this.#documents) {
      if (this.#removed.has(path)) continue;
      const encoding = this.#encodings.get(path) ?? "utf-8";
      const mark = encoding === "utf-8" ? "" : "\uFEFF";
      result.set(path, encodeXml(mark + serializeDocument(document), encoding));
    }
    return result;
  }

  get #contentTypes(): string {
    return this.parts.find(CONTENT_TYPES) ?? CONTENT_TYPES;
  }

  #relationships(source: string): Document {
    const wanted = relationshipsPath(source);
    const path = this.parts.find(wanted) ?? wanted;
    if (this.parts.find(path) === null && !this.#documents.has(path)) {
      this.#documents.set(path, parseDocument(EMPTY_RELATIONSHIPS, path));
    }
    return this.document(path);
  }

  get #relationshipTypes(): string {
    return this.isStrict ? STRICT_RELATIONSHIP_TYPES : RELATIONSHIP_TYPES;
  }

  /** Strict workbooks name namespaces and the types of relationships by other addresses. */
  get isStrict(): boolean {
    return readRelationships(this.parts, "").some(({ type }) => type.startsWith(STRICT_RELATIONSHIP_TYPES));
  }
}
