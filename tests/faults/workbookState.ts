import type { ExcelHost } from "../host/excelHost";

/** All of a workbook that an add-in may change, by sheet id, so that a sheet may be renamed. */
export interface WorkbookState {
  /** Contents by "sheet row column". */
  readonly contents: ReadonlyMap<string, string>;
  /** Fills, fonts, borders, alignment and number formats of all cells that have any, the same way. */
  readonly looks: ReadonlyMap<string, string>;
  readonly settings: ReadonlyMap<string, string>;
  /** Names, marks, and hidden and grouped columns by sheet id. */
  readonly sheets: ReadonlyMap<string, string>;
  /** Areas of tables by sheet id and name. */
  readonly tables: ReadonlyMap<string, string>;
}

export function stateOf({ workbook }: ExcelHost): WorkbookState {
  const contents = new Map<string, string>();
  const looks = new Map<string, string>();
  const tables = new Map<string, string>();
  const plain = JSON.stringify(workbook.styles.get(0));
  for (const sheet of workbook.sheets) {
    for (const { row, column, cell } of sheet.cells()) {
      const place = `${sheet.id} ${row} ${column}`;
      if (cell.content.kind !== "empty" || cell.formula !== null)
        contents.set(place, cell.formula ?? JSON.stringify(cell.content));
      const look = JSON.stringify(workbook.styles.get(cell.styleId));
      if (look !== plain) looks.set(place, look);
    }
    for (const { name, area } of sheet.tables) tables.set(`${sheet.id} ${name}`, JSON.stringify(area));
  }
  return {
    contents,
    looks,
    settings: new Map([...workbook.settings].map(([key, value]) => [key, JSON.stringify(value)])),
    sheets: new Map(
      workbook.sheets.map(({ id, name, customProperties, hiddenColumns, columnGroups }) => [
        id,
        JSON.stringify([name, ...customProperties, [...hiddenColumns], [...columnGroups]]),
      ]),
    ),
    tables,
  };
}

/** The keys under which two maps hold different things. */
export function differing(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter((key) => one.get(key) !== other.get(key));
}

/** What stands in the cells whatever their places: for where rows have moved. */
export function inAnyOrder(contents: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const [place, content] of contents) {
    const key = `${place.split(" ")[0] ?? ""} ${content}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return new Map([...counts].map(([key, count]) => [key, String(count)]));
}
