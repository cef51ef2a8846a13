import type { Engine } from "./engine";
import { columnRange, writeGoalTable, type GoalTable } from "./goalTable";
import * as look from "./look";
import { readGoals } from "./readGoals";
import { heightFor } from "./textHeight";
import { WorkbookWriter } from "./workbookWriter";

const LOOK: look.Look = { accent: "1F4E79", headerFill: "DCE6F1", headerText: "1F3A57" };
const GOAL_SHEET = "Uppföljning aug 2020";
const FOOTER = "Socialnämnden – uppföljning per augusti 2020";

/** No page ends inside a goal. */
const PAGES_BEGIN_AT = ["8", "14"];

const INSTRUCTIONS = [
  "Varje rad är en indikator. Målets nummer, ursprung och text står en gång och gäller alla rader bredvid.",
  "Utfall anges som andel, till exempel 84 %. Har en indikator två utfall skrivs båda i samma cell, till exempel 92 % / 81 %.",
  "Indikatorer utan målvärde är kvalitativa. Då anges nivån i kolumnen Bedömd nivå: Ej uppnått, Delvis uppnått eller Uppnått.",
  "Kommentaren beskriver läget per den sista augusti 2020.",
  "Gränsen för delvis uppnått är ett arbetsvärde. Den står inte i den publicerade uppföljningen.",
];

/** A sheet of instructions first; the goals on the second sheet, from column B, merged over their rows. */
export function book2020(engine: Engine): Uint8Array {
  const book = new WorkbookWriter(engine, "Uppföljning av nämndmål, augusti 2020", "2020-09-01");
  writeInstructions(book);
  writeGoals(book);
  book.openOn(GOAL_SHEET);
  return book.bytes();
}

function writeInstructions(book: WorkbookWriter): void {
  const sheet = book.addSheet("Läs mig");
  sheet.width(1, 3);
  sheet.width(2, 5);
  sheet.width(3, 96);
  sheet.put(2, 2, "Läs mig", look.title(LOOK));
  sheet.height(2, 28);
  sheet.put(3, 2, `Så här fylls bladet ${GOAL_SHEET} i`, look.subtitle);
  INSTRUCTIONS.forEach((text, index) => {
    const row = 5 + index;
    sheet.put(row, 2, index + 1, { ...look.paragraph, Alignment: { Horizontal: "center", Vertical: "top" } });
    sheet.put(row, 3, text, look.paragraph);
    sheet.height(row, heightFor(text, 96));
  });
  sheet.finish({ tabColor: "A6A6A6", footer: FOOTER });
}

function writeGoals(book: WorkbookWriter): void {
  const sheet = book.addSheet(GOAL_SHEET);
  sheet.width(1, 2);
  sheet.put(2, 2, "Socialnämnden – uppföljning av nämndmål", look.title(LOOK));
  sheet.height(2, 28);
  sheet.put(3, 2, "Per augusti 2020", look.subtitle);
  const table: GoalTable = {
    top: 5,
    left: 2,
    columns: [
      ["Nr", 5],
      ["Ursprung", 12],
      ["Nämndmål", 32],
      ["Indikatornr", 12],
      ["Indikator", 36],
      ["Riktning", 12],
      ["Målvärde", 10],
      ["Gräns delvis", 9],
      ["Tidpunkt", 12],
      ["Utfall", 13],
      ["Bedömd nivå", 12],
      ["Kommentar", 58],
    ],
    rows: readGoals("goals-2020-08"),
    goalCells: () => "merged",
    look: LOOK,
  };
  const { first } = writeGoalTable(sheet, table);
  const rowOf = (goal: string): number => first + table.rows.findIndex((record) => record.Nr === goal);
  sheet.allowNumbersAsText(columnRange(table, "Indikatornr"));
  sheet.finish({
    headerRow: table.top,
    tabColor: LOOK.accent,
    footer: FOOTER,
    scale: 61,
    breakBefore: PAGES_BEGIN_AT.map(rowOf),
  });
}
