import type { Engine } from "./engine";
import { writeDataSheets } from "./dataSheets";
import { writeGoalTable, type GoalTable } from "./goalTable";
import * as look from "./look";
import { readGoals } from "./readGoals";
import { address, columnName, type SheetWriter } from "./sheetWriter";
import { WorkbookWriter } from "./workbookWriter";

const LOOK: look.Look = { accent: "2B3A67", headerFill: "2B3A67", headerText: "FFFFFF" };
const OUTPUT_LOOK: look.Look = { accent: "2B3A67", headerFill: "E3E7F3", headerText: "2B3A67" };
const GOAL_SHEET = "Måluppfyllelse 2023";
const INDEX_CELL = { row: 4, column: 4 };

/** Columns to the right of the table, empty until the first calculation: heading, width, number format. */
const OUTPUTS: readonly (readonly [string, number, string?])[] = [
  ["Nivå", 15],
  ["Värde", 9, "0.0"],
  ["Trend", 14],
  ["Mål beräknat", 11, "0.000"],
  ["Måluppfyllelse", 16],
];

/**
 * The goal repeated on every row, areas one after the other, a place for each result and for the index; and the sheets that
 * the annexes are made of.
 */
export function book2023(engine: Engine): Uint8Array {
  const book = new WorkbookWriter(engine, "Måluppfyllelse 2023", "2024-01-31");
  const sheet = book.addSheet(GOAL_SHEET);
  sheet.put(1, 1, "Socialnämnden – måluppfyllelse 2023", look.title(LOOK));
  sheet.height(1, 28);
  sheet.put(
    2,
    1,
    "Per den 31 december 2023. Målvärden och gränser är arbetsvärden, de står inte i den publicerade bilagan.",
    look.subtitle,
  );
  sheet.put(INDEX_CELL.row, 3, "Måluppfyllelseindex", {
    ...look.label,
    Alignment: { Horizontal: "right", Vertical: "center", Indent: 1 },
  });
  sheet.put(INDEX_CELL.row, INDEX_CELL.column, null, look.framed(LOOK, "0.00"));
  sheet.height(INDEX_CELL.row, 24);
  book.define("Måluppfyllelseindex", `'${GOAL_SHEET}'!$${columnName(INDEX_CELL.column)}$${INDEX_CELL.row}`);

  const table: GoalTable = {
    top: 6,
    left: 1,
    columns: [
      ["Nr", 5],
      ["Målområde", 16],
      ["Nämndmål", 40],
      ["Indikatornr", 12],
      ["Indikator", 46],
      ["Riktning", 15],
      ["Målvärde", 10],
      ["Gräns delvis", 9],
      ["Tidpunkt", 12],
      ["Utfall", 13],
      ["Bedömd nivå", 15],
    ],
    rows: readGoals("goals-2023"),
    goalCells: () => "repeated",
    look: LOOK,
  };
  const { first, last } = writeGoalTable(sheet, table);
  writeOutputColumns(sheet, table);
  sheet.freezeAbove(first);
  sheet.formatWhere(`A${first}:C${last}`, [
    { formula: `$A${first}=$A${first - 1}`, style: look.repeatedText },
  ]);
  sheet.finish({
    headerRow: table.top,
    tabColor: LOOK.accent,
    footer: "Socialnämnden – måluppfyllelse 2023",
  });
  writeDataSheets(book, LOOK);
  book.openOn(GOAL_SHEET);
  return book.bytes();
}

function writeOutputColumns(sheet: SheetWriter, table: GoalTable): void {
  const left = table.left + table.columns.length;
  const first = table.top + 1;
  const last = table.top + table.rows.length;
  OUTPUTS.forEach(([heading, width, format], at) => {
    const column = left + at;
    const align = format === undefined ? "left" : "center";
    sheet.width(column, width);
    sheet.put(table.top, column, heading, look.header(OUTPUT_LOOK, align));
    table.rows.forEach((record, index) => {
      const style = look.body({
        align,
        begins: record.Nr !== table.rows[index - 1]?.Nr,
        ends: record.Nr !== table.rows[index + 1]?.Nr,
        ...(format === undefined ? {} : { format }),
      });
      sheet.put(first + index, column, null, style);
    });
  });
  for (const heading of ["Nivå", "Måluppfyllelse"]) {
    const column = left + OUTPUTS.findIndex(([name]) => name === heading);
    const cell = address(first, column);
    const begins = (word: string): string => `LEFT(${cell},${word.length})="${word}"`;
    sheet.formatWhere(`${cell}:${address(last, column)}`, [
      { formula: begins("Ej"), style: look.levelColours.notAttained },
      { formula: begins("Delvis"), style: look.levelColours.partlyAttained },
      { formula: begins("Upp"), style: look.levelColours.attained },
    ]);
  }
}
