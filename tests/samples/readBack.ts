import { readFileSync } from "node:fs";
import { DOMParser, type Element } from "@xmldom/xmldom";
import { strFromU8, unzipSync } from "fflate";

/** The content of a package's cells, read straight from its XML: no engine, no formats, no help. */
export type Cells = ReadonlyMap<string, string | number>;

export class SamplePackage {
  private readonly parts: Readonly<Record<string, Uint8Array>>;

  constructor(file: string) {
    this.parts = unzipSync(readFileSync(file));
  }

  part(path: string): string {
    const bytes = this.parts[path];
    if (bytes === undefined) throw new Error(`No part ${path}`);
    return strFromU8(bytes);
  }

  sheetNames(): (string | null)[] {
    return elements(this.part("xl/workbook.xml"), "sheet").map((sheet) => sheet.getAttribute("name"));
  }

  /** Cells of the nth sheet, counted from 1; cells without content are left out. */
  cells(sheet: number): Cells {
    const strings = elements(this.part("xl/sharedStrings.xml"), "si").map((item) => item.textContent ?? "");
    const cells = new Map<string, string | number>();
    for (const cell of elements(this.part(`xl/worksheets/sheet${sheet}.xml`), "c")) {
      const text = Array.from(cell.getElementsByTagName("v"))[0]?.textContent;
      if (text === undefined || text === null) continue;
      const content = cell.getAttribute("t") === "s" ? strings[Number(text)] : Number(text);
      cells.set(cell.getAttribute("r") ?? "", content ?? "");
    }
    return cells;
  }

  merges(sheet: number): (string | null)[] {
    return elements(this.part(`xl/worksheets/sheet${sheet}.xml`), "mergeCell").map((merge) =>
      merge.getAttribute("ref"),
    );
  }
}

function elements(xml: string, name: string): Element[] {
  return Array.from(new DOMParser().parseFromString(xml, "text/xml").getElementsByTagName(name));
}
