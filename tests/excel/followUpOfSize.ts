import type { CellContent } from "../host/model/workbook";
import { newWorkbook } from "../host/xlsx/newWorkbook";
import type { OpenedWorkbook } from "../host/xlsx/openWorkbook";
import { HEADINGS, type Heading } from "../samples/readGoals";

const INDICATORS_A_GOAL = 4;

/** Zero-based column of a heading in the workbooks made here. */
export function columnOf(heading: Heading): number {
  return HEADINGS.indexOf(heading);
}

/** A workbook with a follow-up of a given number of indicators, four to a goal, with comments of ordinary length. */
export function followUpOfSize(indicators: number): OpenedWorkbook {
  const opened = newWorkbook();
  const [sheet] = opened.model.sheets;
  if (sheet === undefined) throw new Error("A new workbook has a sheet");
  const put = (row: number, heading: Heading, value: string | number): void => {
    const content: CellContent =
      typeof value === "number" ? { kind: "number", value } : { kind: "text", value };
    sheet.loadCell(row, columnOf(heading), { content, formula: null, styleId: 0 });
  };
  for (const heading of HEADINGS) put(0, heading, heading);
  for (let index = 0; index < indicators; index++) {
    const goal = Math.floor(index / INDICATORS_A_GOAL) + 1;
    const row: Partial<Record<Heading, string | number>> = {
      Nr: goal,
      Ursprung: goal % 2 === 0 ? "Politisk plattform" : "Tillagt av nämnden",
      Nämndmål: `Nämndmål ${goal} stärker individen att utifrån sina förutsättningar leva ett självständigt liv.`,
      Indikatornr: `${goal}.${(index % INDICATORS_A_GOAL) + 1}`,
      Indikator: `Andel brukare som är nöjda med insats ${index + 1}`,
      Riktning: "Högre är bättre",
      Målvärde: 90,
      "Gräns delvis": 70,
      Tidpunkt: 44926,
      "Utfall föregående": 60 + (index % 37),
      Utfall: 60 + (index % 41),
      Kommentar: `Utfallet avser undersökningen av insats ${index + 1} och bygger på svar från samtliga brukare under året.`,
    };
    for (const [heading, value] of Object.entries(row)) put(index + 1, heading as Heading, value);
  }
  return opened;
}
