import type { Steps } from "../../workbook/port/steps";
import { UnreadableFileError } from "../unreadableFileError";
import { isPackage } from "../xlsx/openWorkbookFile";
import { readXml, type XmlPackage } from "../xlsx/readXml";
import { ZipParts } from "../xlsx/zipParts";

/** A report as a document holds it: its running text, and its tables as texts, row by row, each in the document's order. */
export interface ReportFile {
  /** Paragraphs outside tables, a line each. */
  readonly text: string;
  /** Cells that are merged sideways stand once, with empty ones after them. */
  readonly tables: readonly (readonly (readonly string[])[])[];
}

const DOCUMENT = "word/document.xml";

/** Bytes of all that is unpacked of it: a report of some thousand pages. A file may say less than it unpacks to. */
const LARGEST = 60_000_000;

/** Elements that are not the document's text as it reads now: where text was moved from, and fallbacks for older programs. */
const NOT_SHOWN = new Set(["moveFrom", "Fallback"]);

/**
 * Reads a Word document (.docx) a step at a time: what is deleted with changes tracked is left out, what is inserted is there. Headers, footers,
 * footnotes and pictures are not read. What unpacks and parses it is loaded with the first. Throws UnreadableFileError, now or in a step.
 */
export async function readDocument(bytes: Uint8Array): Promise<Steps<ReportFile>> {
  if (!isPackage(bytes)) throw new UnreadableFileError({ code: "notText" });
  const [{ Inflate }, { SaxesParser }] = await Promise.all([import("fflate"), import("saxes")]);
  return readBody({ parts: new ZipParts(bytes, Inflate, LARGEST), Parser: SaxesParser });
}

/** A table that is being read. One within a cell is a table of its own, and its text is the cell's too. */
interface OpenTable {
  readonly rows: string[][];
  span: number;
}

function* readBody(file: XmlPackage): Steps<ReportFile> {
  const lines: string[] = [];
  const tables: string[][][] = [];
  const open: OpenTable[] = [];
  let paragraph = "";
  let isText = false;
  let hidden = 0;
  const write = (piece: string): void => {
    if (hidden === 0) paragraph += piece;
  };
  const endParagraph = (): void => {
    const line = paragraph.trim();
    paragraph = "";
    if (open.length === 0) lines.push(line);
    for (const { rows } of open) {
      const row = rows.at(-1);
      const last = row?.pop();
      if (row !== undefined && last !== undefined)
        row.push([last, line].filter((each) => each !== "").join(" "));
    }
  };
  yield* readXml(file, DOCUMENT, {
    open(name, attributes) {
      if (NOT_SHOWN.has(name)) hidden++;
      const table = open.at(-1);
      if (name === "t") isText = true;
      else if (name === "tab" || name === "br" || name === "cr") write(" ");
      else if (name === "noBreakHyphen") write("-");
      else if (name === "tbl") open.push({ rows: [], span: 1 });
      else if (name === "tr") table?.rows.push([]);
      else if (name === "tc") table?.rows.at(-1)?.push("");
      else if (name === "gridSpan" && table !== undefined) table.span = Number(attributes["w:val"] ?? 1);
    },
    text(piece) {
      if (isText) write(piece);
    },
    close(name) {
      if (NOT_SHOWN.has(name)) hidden--;
      if (name === "t") isText = false;
      else if (name === "p") endParagraph();
      else if (name === "tc") endCell(open.at(-1));
      else if (name === "tbl") tables.push(open.pop()?.rows ?? []);
    },
  });
  return { text: lines.join("\n"), tables };
}

/** Word has at most so many columns. */
const MOST_COLUMNS = 63;

function endCell(table: OpenTable | undefined): void {
  if (table === undefined) return;
  const more = Math.min(table.span, MOST_COLUMNS) - 1;
  for (let column = 0; column < more; column++) table.rows.at(-1)?.push("");
  table.span = 1;
}
