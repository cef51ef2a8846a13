import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseSemicolons } from "./readGoals";

/** A table as a file holds it: its headings and, for each row, a number for what is one and text for all else. */
export interface DataTable {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

const FOLDER = join(__dirname, "../annexes/table/data");
const NUMBER = /^-?\d+(?:,\d+)?$/;

/** Reads ledger-2023, measures-2023, investments-2023 or grants-2023. */
export function readRecords(name: string): DataTable {
  const file = readFileSync(join(FOLDER, `${name}.csv`), "utf8").replace(/^\uFEFF/, "");
  const [headings = [], ...records] = parseSemicolons(file).filter((record) => record.length > 1);
  const rows = records.map((record) => {
    if (record.length !== headings.length) throw new Error(`${name}: ${record.join(";")}`);
    return record.map((text) => (NUMBER.test(text) ? Number(text.replace(",", ".")) : text));
  });
  return { headings, rows };
}

/** The footnotes of the published activity measures, as the lines below their table. */
export function readMeasureFootnotes(): readonly string[] {
  const published = JSON.parse(readFileSync(join(FOLDER, "published-2023.json"), "utf8")) as {
    readonly verksamhetsmatt_2023: { readonly footnotes: Readonly<Record<string, string>> };
  };
  return Object.entries(published.verksamhetsmatt_2023.footnotes).map(([mark, text]) => `${mark}) ${text}`);
}
