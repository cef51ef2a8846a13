import type { Engine } from "./engine";
import { columnRange, writeGoalTable, type GoalTable } from "./goalTable";
import * as look from "./look";
import { byGoal, readGoals } from "./readGoals";
import { columnName } from "./sheetWriter";
import { WorkbookWriter } from "./workbookWriter";

const LOOK: look.Look = { accent: "1E5C4A", headerFill: "1E5C4A", headerText: "FFFFFF" };
const GOAL_SHEET = "Mål 2022";
const WORK_SHEET = "Ekonomi";
const FOOTER = "Socialnämnden – mål 2022";
const DIRECTIONS = ["Högre är bättre", "Lägre är bättre", "Kvalitativ"];
const LEVELS = ["Ej uppnått", "Delvis uppnått", "Uppnått"];
const LEGEND = "Nivåer: Ej uppnått 0 · Delvis uppnått 0,5 · Uppnått 1";
const LIMIT_NOTE = "Gränsen 70 % är ett arbetsvärde. Den står inte i den publicerade uppföljningen.";

/** Goals are written once with blanks below; someone has merged the cells of these two. */
const MERGED_GOALS: ReadonlySet<string> = new Set(["7", "13"]);
const HOURS_PER_INDICATOR = 1.5;

/** The goal sheet as grown over years, and a work sheet of formulas over it that must survive. */
export function book2022(engine: Engine): Uint8Array {
  const book = new WorkbookWriter(engine, "Mål 2022, uppföljning augusti", "2022-09-01");
  const table = writeGoals(book);
  writeWorkSheet(book, table);
  book.openOn(GOAL_SHEET);
  return book.bytes();
}

function writeGoals(book: WorkbookWriter): GoalTable {
  const sheet = book.addSheet(GOAL_SHEET);
  sheet.put(1, 1, "Socialnämnden – nämndmål 2022", look.title(LOOK));
  sheet.height(1, 28);
  sheet.put(2, 1, "Uppföljning per den sista augusti 2022", look.subtitle);
  const table: GoalTable = {
    top: 4,
    left: 1,
    columns: [
      ["Nr", 6],
      ["Ursprung", 12],
      ["Nämndmål", 28],
      ["Indikatornr", 13],
      ["Indikator", 30],
      ["Riktning", 12],
      ["Målvärde", 11],
      ["Gräns delvis", 10],
      ["Tidpunkt", 12],
      ["Utfall föregående", 13],
      ["Utfall", 14],
      ["Bedömd nivå", 12],
      ["Kommentar", 56],
      ["Beslutad måluppfyllelse", 16],
      ["Motivering", 36],
    ],
    rows: readGoals("goals-2022-08"),
    goalCells: (goal) => (MERGED_GOALS.has(goal) ? "merged" : "onceThenBlank"),
    look: LOOK,
  };
  const { last } = writeGoalTable(sheet, table);
  sheet.put(last + 2, 1, LEGEND, look.subtitle);
  sheet.freezeAbove(table.top + 1);
  sheet.filter(`A${table.top}:${columnName(table.columns.length)}${last}`);
  sheet.choices(columnRange(table, "Riktning"), DIRECTIONS);
  sheet.choices(columnRange(table, "Bedömd nivå"), LEVELS);
  sheet.note(`H${table.top}`, LIMIT_NOTE);
  sheet.allowNumbersAsText(columnRange(table, "Indikatornr"));
  sheet.finish({ headerRow: table.top, tabColor: LOOK.accent, footer: FOOTER });
  return table;
}

function writeWorkSheet(book: WorkbookWriter, table: GoalTable): void {
  const sheet = book.addSheet(WORK_SHEET);
  const goals = byGoal(table.rows);
  const first = 7;
  const last = first + goals.length - 1;
  const sum = last + 1;
  const over = (heading: "Indikatornr" | "Riktning"): string =>
    `'${GOAL_SHEET}'!${columnRange(table, heading).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;

  [10, 14, 18, 12, 16].forEach((width, at) => sheet.width(at + 1, width));
  sheet.put(1, 1, "Arbetsblad – tid för uppföljningen", look.title(LOOK));
  sheet.height(1, 28);
  sheet.put(2, 1, "Egna arbetsuppgifter för planering. Ingår inte i nämndens uppföljning.", look.subtitle);
  sheet.put(4, 1, "Timmar per indikator (antagande)", look.label);
  sheet.put(4, 4, HOURS_PER_INDICATOR, look.framed(LOOK, "0.0"));
  sheet.height(4, 22);
  ["Mål", "Indikatorer", "Varav kvalitativa", "Timmar", "Andel av tiden"].forEach((heading, at) =>
    sheet.put(first - 1, at + 1, heading, look.header(LOOK, "center")),
  );
  sheet.height(first - 1, 24);

  const indicators = table.rows.length;
  goals.forEach((goal, index) => {
    const row = first + index;
    const qualitative = goal.filter((record) => record.Riktning === "Kvalitativ").length;
    const pattern = `A${row}&".*"`;
    const put = (column: number, content: Parameters<typeof sheet.put>[2], format: string): void =>
      sheet.put(row, column, content, look.body({ align: "center", format }));
    put(1, Number(goal[0]?.Nr), "0");
    put(2, { formula: `COUNTIF(${over("Indikatornr")},${pattern})`, value: goal.length }, "0");
    put(
      3,
      {
        formula: `COUNTIFS(${over("Indikatornr")},${pattern},${over("Riktning")},"Kvalitativ")`,
        value: qualitative,
      },
      "0",
    );
    put(4, { formula: `B${row}*$D$4`, value: goal.length * HOURS_PER_INDICATOR }, "0.0");
    put(5, { formula: `D${row}/$D$${sum}`, value: goal.length / indicators }, "0 %");
  });

  const total = { align: "center", begins: true, ends: true, bold: true, fill: "E8F1EC" } as const;
  const qualitative = table.rows.filter((record) => record.Riktning === "Kvalitativ").length;
  const sumOf = (column: string): string => `SUM(${column}${first}:${column}${last})`;
  sheet.put(sum, 1, "Summa", look.body(total));
  sheet.put(sum, 2, { formula: sumOf("B"), value: indicators }, look.body({ ...total, format: "0" }));
  sheet.put(sum, 3, { formula: sumOf("C"), value: qualitative }, look.body({ ...total, format: "0" }));
  const hours = indicators * HOURS_PER_INDICATOR;
  sheet.put(sum, 4, { formula: sumOf("D"), value: hours }, look.body({ ...total, format: "0.0" }));
  sheet.put(sum, 5, { formula: sumOf("E"), value: 1 }, look.body({ ...total, format: "0 %" }));
  sheet.finish({ tabColor: "A6A6A6", footer: "Arbetsblad" });
}
