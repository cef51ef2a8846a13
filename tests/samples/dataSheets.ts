import * as look from "./look";
import { readMeasureFootnotes, readRecords, type DataTable } from "./readRecords";
import { address, type SheetWriter } from "./sheetWriter";
import type { WorkbookWriter } from "./workbookWriter";

/** A sheet of figures that the annexes are made of. */
interface DataSheet {
  readonly name: string;
  readonly data: string;
  readonly title: string;
  readonly subtitle: string;
  /** The width of each column, in the order of the file. */
  readonly widths: readonly number[];
  /** An Excel table of this name begins on the sheet's first row; else there is a title above. */
  readonly tableName?: string;
  readonly linesBelow?: readonly string[];
}

/** Written without spaces. */
const PLAIN_NUMBERS: ReadonlySet<string> = new Set(["Konto", "Not"]);

function dataSheets(): readonly DataSheet[] {
  return [
    {
      name: "Huvudbok",
      data: "ledger-2023",
      title: "Huvudbok 2023",
      subtitle: "",
      widths: [9, 42, 11, 46, 46, 15, 15, 15],
      tableName: "Huvudbok",
    },
    {
      name: "Mått underlag",
      data: "measures-2023",
      title: "Socialnämnden – underlag för verksamhetsmått 2023",
      subtitle: "Utfall för fem år och budget för 2023, i den enhet som står på raden.",
      widths: [44, 16, 52, 13, 6, 11, 11, 11, 11, 11, 13],
      linesBelow: readMeasureFootnotes(),
    },
    {
      name: "Investeringar underlag",
      data: "investments-2023",
      title: "Socialnämnden – underlag för investeringar 2023",
      subtitle: "Belopp i kronor.",
      widths: [40, 14, 20, 20, 14, 11],
    },
    {
      name: "Statsbidrag underlag",
      data: "grants-2023",
      title: "Socialnämnden – underlag för riktade statsbidrag 2023",
      subtitle: "Belopp i kronor.",
      widths: [36, 15, 15],
    },
  ];
}

/** Adds the sheets that the annexes of 2023 are made of: ledger, measures, investments and grants. */
export function writeDataSheets(book: WorkbookWriter, colours: look.Look): void {
  for (const data of dataSheets()) writeDataSheet(book.addSheet(data.name), data, colours);
}

function writeDataSheet(sheet: SheetWriter, data: DataSheet, colours: look.Look): void {
  const table = readRecords(data.data);
  const top = data.tableName === undefined ? writeTitle(sheet, data, colours) : 1;
  data.widths.forEach((width, at) => sheet.width(1 + at, width));
  writeTable(sheet, table, top, colours);
  const last = top + table.rows.length;
  if (data.tableName !== undefined) sheet.table(`A1:${address(last, table.headings.length)}`, data.tableName);
  sheet.freezeAbove(top + 1);
  (data.linesBelow ?? []).forEach((line, at) => sheet.put(last + 2 + at, 1, line, look.subtitle));
  sheet.finish({ headerRow: top, tabColor: "A6A6A6", footer: data.title });
}

/** Gives the row of the headings. */
function writeTitle(sheet: SheetWriter, { title, subtitle }: DataSheet, colours: look.Look): number {
  sheet.put(1, 1, title, look.title(colours));
  sheet.height(1, 28);
  sheet.put(2, 1, subtitle, look.subtitle);
  return 4;
}

function writeTable(
  sheet: SheetWriter,
  { headings, rows }: DataTable,
  top: number,
  colours: look.Look,
): void {
  headings.forEach((heading, at) => {
    const isText = rows.every((row) => typeof row[at] === "string");
    // A year alone is a number, as a controller enters it; in an Excel table headings are always text.
    const content = top > 1 && /^\d{4}$/.test(heading) ? Number(heading) : heading;
    sheet.put(top, 1 + at, content, look.header(colours, isText ? "left" : "center"));
  });
  sheet.height(top, 34);
  rows.forEach((row, index) =>
    row.forEach((content, at) => {
      const style =
        typeof content === "number"
          ? look.figure(numberFormat(headings[at] ?? "", content))
          : look.body({ align: "left" });
      sheet.put(top + 1 + index, 1 + at, content === "" ? null : content, style);
    }),
  );
}

function numberFormat(heading: string, value: number): string {
  if (PLAIN_NUMBERS.has(heading)) return "0";
  return Number.isInteger(value) ? "#,##0" : "#,##0.0";
}
