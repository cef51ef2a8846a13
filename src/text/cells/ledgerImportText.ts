import type { Delimiter, FileEncoding, ImportedTable, ReadFrom } from "../../imports/importTable";
import { enumeration } from "../make/enumeration";
import { amountText, counted } from "../make/figures";

export const LEDGER_IMPORT_SHEET = "Inläst huvudbok";

export const LEDGER_IMPORT_NOTE =
  "Bladet fylls på nytt nästa gång en fil läses in. Ändra i ekonomisystemet, inte här.";

const DELIMITERS: Record<Delimiter, string> = { ";": "semikolon", "\t": "tabb", ",": "komma" };

const ENCODINGS: Record<FileEncoding, string> = {
  "utf-8": "UTF-8",
  "utf-16le": "UTF-16",
  "utf-16be": "UTF-16",
  cp437: "teckentabell 437",
  "windows-1252": "Windows-1252",
};

/** "Inläst 2024-01-15 09:30 från huvudbok.csv (CSV med semikolon, UTF-8): 243 rader." */
export function readFromText({ readFrom, rows }: ImportedTable, fileName: string, readAt: string): string {
  const count = counted.sv(rows.length, "rad", "rader");
  return `Inläst ${readAt.replace("T", " ")} från ${fileName} (${formatText(readFrom)}): ${count}.`;
}

function formatText(readFrom: ReadFrom): string {
  if (readFrom.format === "xlsx") return `Excel, bladet ${readFrom.sheet}`;
  const encoding = ENCODINGS[readFrom.encoding];
  if (readFrom.format === "csv") return `CSV med ${DELIMITERS[readFrom.delimiter]}, ${encoding}`;
  const { type, company, coveredTo, years } = readFrom;
  return [
    type === null ? "SIE" : `SIE ${type}`,
    ...(company === null ? [] : [company]),
    ...years.map(({ from, to }) => `${isoDate(from)}–${isoDate(to)}`),
    ...(coveredTo === null ? [] : [`saldon till och med ${isoDate(coveredTo)}`]),
    encoding,
  ].join(", ");
}

/** "20230831" as "2023-08-31". */
function isoDate(day: string): string {
  return `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`;
}

/** "Summor: Utfall 2023 −592 514 000 kr och Budget 2023 −601 604 545 kr." Empty where there are no amounts. */
export function totalsText({ columns, totals }: Pick<ImportedTable, "columns" | "totals">): string {
  if (totals.length === 0) return "";
  const parts = totals.map(
    ({ column, sum }) => `${columns[column]?.heading ?? ""} ${amountText(sum).sv}\u00A0kr`,
  );
  return `Summor: ${enumeration.sv(parts)}.`;
}

/** The lines of the file above its headings: a unit or a committee may be told there. */
export function prefaceText(preface: readonly string[]): string {
  return preface.length === 0 ? "" : `Ur filen: ${preface.join(" · ")}`;
}
