import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The column headings of the goal files, in the order a controller meets them. */
export const HEADINGS = [
  "Nr",
  "Målområde",
  "Ursprung",
  "Nämndmål",
  "Indikatornr",
  "Indikator",
  "Riktning",
  "Målvärde",
  "Gräns delvis",
  "Tidpunkt",
  "Utfall föregående",
  "Utfall",
  "Bedömd nivå",
  "Kommentar",
  "Beslutad måluppfyllelse",
  "Motivering",
] as const;

export type Heading = (typeof HEADINGS)[number];

/** One indicator with its goal, every field as the text the file holds. */
export type GoalRow = Readonly<Record<Heading, string>>;

/** Splits semicolon-separated text; a field in quotes may hold `;`, line breaks and doubled quotes. */
export function parseSemicolons(text: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  const field = /("(?:[^"]|"")*"|[^;\r\n"]*)(;|\r?\n|$)/y;
  while (field.lastIndex < text.length) {
    const start = field.lastIndex;
    const match = field.exec(text);
    if (match === null) throw new Error(`Unreadable field at character ${start}`);
    const [, raw = "", end] = match;
    record.push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw);
    if (end !== ";") {
      records.push(record);
      record = [];
    }
  }
  if (record.length > 0) records.push([...record, ""]);
  return records;
}

/** Reads tests/samples/data/<name>.csv; headings other than the known ones, or out of order, are an error. */
export function readGoals(name: string): GoalRow[] {
  const [headings = [], ...records] = parseSemicolons(
    readFileSync(join(__dirname, "data", `${name}.csv`), "utf8"),
  );
  if (headings.join(";") !== HEADINGS.join(";"))
    throw new Error(`${name}: headings are ${headings.join(";")}`);
  return records.map((record, index) => {
    if (record.length !== HEADINGS.length)
      throw new Error(`${name}: row ${index + 2} has ${record.length} fields`);
    return Object.fromEntries(HEADINGS.map((heading, at) => [heading, record[at] ?? ""])) as GoalRow;
  });
}

/** The rows of each goal, in file order; the rows of a goal stand together in the files. */
export function byGoal(rows: readonly GoalRow[]): GoalRow[][] {
  const goals = new Map<string, GoalRow[]>();
  for (const row of rows) goals.set(row.Nr, [...(goals.get(row.Nr) ?? []), row]);
  return [...goals.values()];
}
