import type { CellContent, SheetModel } from "../model/workbook";
import { newWorkbook } from "./newWorkbook";
import { openWorkbook, type OpenedWorkbook } from "./openWorkbook";
import { pack, unpack } from "./package/zip";
import { saveWorkbook } from "./saveWorkbook";
import { encodeXml } from "./xml/encoding";

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATIONSHIPS = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** A file whose parts are those of an empty workbook, with some replaced by hand-written XML or added. */
export function fileWith(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const all = unpack(saveWorkbook(newWorkbook()));
  for (const [path, xml] of Object.entries(parts))
    all.set(path, typeof xml === "string" ? encodeXml(xml) : xml);
  return pack(all);
}

export const SHEET_PART = "xl/worksheets/sheet1.xml";

/** A sheet part around these sections ("<sheetData>…</sheetData>"). */
export function sheetXml(sections: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<worksheet ${MAIN} ${RELATIONSHIPS}>${sections}</worksheet>`;
}

/** A workbook of one sheet with this inside its sheetData. */
export function openRows(rows: string, sharedStrings: readonly string[] = []): OpenedWorkbook {
  return openWorkbook(fileWithRows(rows, sharedStrings));
}

export function fileWithRows(rows: string, sharedStrings: readonly string[] = []): Uint8Array {
  const items = sharedStrings.map((item) => `<si>${item}</si>`).join("");
  return fileWith({
    [SHEET_PART]: sheetXml(`<sheetData>${rows}</sheetData>`),
    "xl/sharedStrings.xml": `<sst ${MAIN} count="${sharedStrings.length}" uniqueCount="${sharedStrings.length}">${items}</sst>`,
  });
}

export function firstSheet(opened: OpenedWorkbook): SheetModel {
  const [sheet] = opened.model.sheets;
  if (sheet === undefined) throw new Error("No sheet");
  return sheet;
}

/** "A1" → what is in it: numbers and texts as they are, others by kind. */
export function contents(sheet: SheetModel): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const { row, column, cell } of sheet.cells()) {
    found[`${String.fromCharCode(65 + column)}${row + 1}`] = cell.formula ?? plain(cell.content);
  }
  return found;
}

function plain(content: CellContent): unknown {
  if (content.kind === "empty") return null;
  return content.kind === "error" ? { error: content.value } : content.value;
}
