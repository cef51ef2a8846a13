import { DOMParser, type Element } from "@xmldom/xmldom";
import { strFromU8, unzipSync } from "fflate";

/** A table of a .docx: the texts of its cells, and what its rows and cells are. */
export interface DocxTable {
  readonly rows: readonly {
    readonly isHeading: boolean;
    readonly cells: readonly {
      readonly text: string;
      readonly span: number;
      readonly align: string | null;
    }[];
  }[];
}

/** What the tests look at in a .docx. */
export interface DocxFile {
  readonly headings: readonly { readonly level: number; readonly text: string }[];
  readonly paragraphs: readonly string[];
  readonly tables: readonly DocxTable[];
  /** The language of all text that says no other. */
  readonly language: string | null;
  readonly part: (name: string) => string;
}

export function readDocx(bytes: Uint8Array): DocxFile {
  const parts = unzipSync(bytes);
  const part = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const body = parse(part("word/document.xml"));
  const defaults = all(parse(part("word/styles.xml")), "w:rPrDefault")[0];
  const paragraphs = all(body, "w:p");
  return {
    headings: paragraphs.flatMap((paragraph) => {
      const [, level] = /^Heading(\d)$/.exec(valueOf(paragraph, "w:pStyle") ?? "") ?? [];
      return level === undefined ? [] : [{ level: Number(level), text: textOf(paragraph) }];
    }),
    paragraphs: paragraphs.map(textOf),
    tables: all(body, "w:tbl").map((table) => ({
      rows: all(table, "w:tr").map((row) => ({
        isHeading: all(row, "w:tblHeader").length > 0,
        cells: all(row, "w:tc").map((cell) => ({
          text: textOf(cell),
          span: Number(valueOf(cell, "w:gridSpan") ?? 1),
          align: valueOf(cell, "w:jc"),
        })),
      })),
    })),
    language: defaults === undefined ? null : valueOf(defaults, "w:lang"),
    part,
  };
}

function parse(xml: string): Element {
  const root = new DOMParser().parseFromString(xml, "text/xml").documentElement;
  if (root === null) throw new Error("no XML");
  return root;
}

function all(element: Element, name: string): readonly Element[] {
  return [...element.getElementsByTagName(name)];
}

function valueOf(element: Element, name: string): string | null {
  return all(element, name)[0]?.getAttribute("w:val") ?? null;
}

function textOf(element: Element): string {
  return all(element, "w:t")
    .map(({ textContent }) => textContent ?? "")
    .join("");
}
