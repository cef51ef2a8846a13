import { columnName, type CellContent, type SheetWriter } from "./sheetWriter";
import { body, header, type Look } from "./look";
import { byGoal, type GoalRow, type Heading } from "./readGoals";
import { heightFor } from "./textHeight";

/** How the cells that belong to the whole goal are written over its indicator rows. */
export type GoalCells = "merged" | "onceThenBlank" | "repeated";

export interface GoalTable {
  readonly top: number;
  readonly left: number;
  /** The columns in order, with their widths. */
  readonly columns: readonly (readonly [Heading, number])[];
  readonly rows: readonly GoalRow[];
  readonly goalCells: (goalNumber: string) => GoalCells;
  readonly look: Look;
}

/** The cells of these belong to the whole goal. */
export const GOAL_LEVEL: ReadonlySet<Heading> = new Set([
  "Nr",
  "Målområde",
  "Ursprung",
  "Nämndmål",
  "Beslutad måluppfyllelse",
  "Motivering",
]);
const CENTRED: ReadonlySet<Heading> = new Set([
  "Nr",
  "Indikatornr",
  "Målvärde",
  "Gräns delvis",
  "Tidpunkt",
  "Utfall föregående",
  "Utfall",
]);
const SHARE_FORMAT = "0 %";
const DATE_FORMAT = "yyyy-mm-dd";
const DAY = 86_400_000;

/** Writes the header and a row for each indicator; gives the rows the data took. */
export function writeGoalTable(sheet: SheetWriter, table: GoalTable): { first: number; last: number } {
  const { top, left, columns, rows, look } = table;
  columns.forEach(([heading, width], at) => {
    sheet.width(left + at, width);
    sheet.put(top, left + at, heading, header(look, CENTRED.has(heading) ? "center" : "left"));
  });
  sheet.height(top, 34);
  let row = top + 1;
  for (const goal of byGoal(rows)) {
    writeGoal(sheet, table, goal, row);
    row += goal.length;
  }
  return { first: top + 1, last: row - 1 };
}

/** A1 range of one column of the table, without its header. */
export function columnRange(table: GoalTable, heading: Heading): string {
  const at = table.columns.findIndex(([name]) => name === heading);
  if (at < 0) throw new Error(`The table has no column ${heading}`);
  const name = columnName(table.left + at);
  return `${name}${table.top + 1}:${name}${table.top + table.rows.length}`;
}

function writeGoal(sheet: SheetWriter, table: GoalTable, goal: readonly GoalRow[], top: number): void {
  const way = goal.length === 1 ? "repeated" : table.goalCells(goal[0]?.Nr ?? "");
  const bottom = top + goal.length - 1;
  table.columns.forEach(([heading], at) => {
    const column = table.left + at;
    goal.forEach((record, index) => {
      const shown = index === 0 || way === "repeated" || !GOAL_LEVEL.has(heading);
      const [content, format] = shown ? contentOf(heading, record) : [null, undefined];
      const style = body({
        align: CENTRED.has(heading) ? "center" : "left",
        begins: index === 0,
        ends: index === goal.length - 1,
        ...(format === undefined ? {} : { format }),
      });
      sheet.put(top + index, column, content, style);
    });
    if (way === "merged" && GOAL_LEVEL.has(heading)) sheet.merge(top, column, bottom, column);
  });
  rowHeights(table, goal, way).forEach((points, index) => sheet.height(top + index, points));
}

/** What Excel holds for a field: numbers, shares and dates as numbers, several outcomes and all else as text. */
export function contentOf(heading: Heading, record: GoalRow): [CellContent, string | undefined] {
  const text = record[heading];
  const share = /^(\d+) %$/.exec(text);
  const date = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (text === "") return [null, isShare(heading) ? SHARE_FORMAT : undefined];
  if (heading === "Nr" || (heading === "Indikatornr" && /^\d+$/.test(text))) return [Number(text), "0"];
  if (heading === "Indikatornr") return [text, "@"];
  if (isShare(heading) && share !== null) return [Number(share[1]) / 100, SHARE_FORMAT];
  if (heading === "Tidpunkt" && date !== null) {
    const utc = Date.UTC(Number(date[1]), Number(date[2]) - 1, Number(date[3]));
    return [(utc - Date.UTC(1899, 11, 30)) / DAY, DATE_FORMAT];
  }
  return [text, undefined];
}

function isShare(heading: Heading): boolean {
  return ["Målvärde", "Gräns delvis", "Utfall föregående", "Utfall"].includes(heading);
}

/** Each row shows its own text in full; the goal's text may use the rows of the whole goal if merged. */
function rowHeights(table: GoalTable, goal: readonly GoalRow[], way: GoalCells): number[] {
  const spread = way === "merged";
  const heights = goal.map((record, index) =>
    Math.max(
      ...table.columns.map(([heading, width]) => {
        const ofGoal = GOAL_LEVEL.has(heading);
        const shown = !ofGoal || (!spread && (index === 0 || way === "repeated"));
        return heightFor(shown ? record[heading] : "", width);
      }),
    ),
  );
  const [first] = goal;
  if (!spread || first === undefined) return heights;
  const needed = Math.max(
    ...table.columns
      .filter(([heading]) => GOAL_LEVEL.has(heading))
      .map(([heading, width]) => heightFor(first[heading], width)),
  );
  const missing = needed - heights.reduce((sum, points) => sum + points, 0);
  return missing > 0 ? heights.map((points) => points + Math.ceil(missing / heights.length)) : heights;
}
