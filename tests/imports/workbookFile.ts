import { strToU8, zipSync } from "fflate";

/** A cell as a file has it: a number, a text, or the very element where it is something else. */
export type FileCell = number | string | { readonly xml: string } | null;

export interface FileSheetParts {
  readonly name: string;
  readonly rows: readonly (readonly FileCell[])[];
  readonly isHidden?: boolean;
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

/** Number formats of the cells by their place: general, a built-in day, "åååå-mm-dd", a time of day. */
const STYLES = `<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd;@"/><numFmt numFmtId="165" formatCode="&quot;dygn&quot; 0.0"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>`;

export const BUILT_IN_DAY = 1;
export const OWN_DAY = 2;
export const NO_DAY = 3;

/** The bytes of a workbook file with these sheets; texts are shared by all, as Excel saves them. */
export function workbookFile(
  sheets: readonly FileSheetParts[],
  {
    is1904 = false,
    more = {},
  }: { readonly is1904?: boolean; readonly more?: Readonly<Record<string, string>> } = {},
): Uint8Array {
  const texts: string[] = [];
  const parts: Record<string, string> = {
    "_rels/.rels": relationships([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><workbookPr${is1904 ? ' date1904="1"' : ""}/><sheets>${sheets
      .map(
        ({ name, isHidden }, at) =>
          `<sheet name="${escaped(name)}" sheetId="${at + 1}"${isHidden === true ? ' state="hidden"' : ""} r:id="rId${at + 1}"/>`,
      )
      .join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships([
      ...sheets.map((_, at) => [`rId${at + 1}`, "worksheet", `worksheets/sheet${at + 1}.xml`] as const),
      ["rIdT", "sharedStrings", "/xl/sharedStrings.xml"],
      ["rIdS", "styles", "styles.xml"],
    ]),
    "xl/styles.xml": STYLES,
  };
  for (const [at, { rows }] of sheets.entries())
    parts[`xl/worksheets/sheet${at + 1}.xml`] = sheetXml(rows, texts);
  parts["xl/sharedStrings.xml"] =
    `<sst xmlns="${MAIN}">${texts.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join("")}</sst>`;
  return zipped({ ...parts, ...more });
}

/** A zip package of these parts. */
export function zipped(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, Uint8Array.from(strToU8(text))])),
  );
}

function sheetXml(rows: FileSheetParts["rows"], texts: string[]): string {
  const cellXml = (cell: FileCell, row: number, column: number): string => {
    if (cell === null) return "";
    if (typeof cell === "object") return cell.xml;
    const address = `${String.fromCharCode(65 + column)}${row + 1}`;
    if (typeof cell === "number") return `<c r="${address}"><v>${cell}</v></c>`;
    return `<c r="${address}" t="s"><v>${texts.push(cell) - 1}</v></c>`;
  };
  const all = rows.map(
    (cells, row) =>
      `<row r="${row + 1}">${cells.map((cell, column) => cellXml(cell, row, column)).join("")}</row>`,
  );
  return `<worksheet xmlns="${MAIN}"><cols><col min="1" max="2"/></cols><sheetData>${all.join("")}</sheetData></worksheet>`;
}

function relationships(all: readonly (readonly [id: string, type: string, target: string])[]): string {
  return `<Relationships xmlns="${PACKAGE}">${all
    .map(
      ([id, type, target]) => `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`,
    )
    .join("")}</Relationships>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
