import type { CellContent } from "../host/model/workbook";
import { newWorkbook } from "../host/xlsx/newWorkbook";
import type { OpenedWorkbook } from "../host/xlsx/openWorkbook";

const HEADINGS = [
  "Nr",
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
];
const INDICATORS_A_GOAL = 4;

/** A workbook with a follow-up of a given number of indicators, four to a goal, with comments of ordinary length. */
export function followUpOfSize(indicators: number): OpenedWorkbook {
  const opened = newWorkbook();
  const [sheet] = opened.model.sheets;
  if (sheet === undefined) throw new Error("A new workbook has a sheet");
  const put = (row: number, column: number, value: string | number): void => {
    const content: CellContent =
      typeof value === "number" ? { kind: "number", value } : { kind: "text", value };
    if (value !== "") sheet.loadCell(row, column, { content, formula: null, styleId: 0 });
  };
  HEADINGS.forEach((heading, column) => put(0, column, heading));
  for (let index = 0; index < indicators; index++) {
    const goal = Math.floor(index / INDICATORS_A_GOAL) + 1;
    const row = [
      goal,
      goal % 2 === 0 ? "Politisk plattform" : "Tillagt av nämnden",
      `Nämndmål ${goal} stärker individen att utifrån sina förutsättningar leva ett självständigt liv.`,
      `${goal}.${(index % INDICATORS_A_GOAL) + 1}`,
      `Andel brukare som är nöjda med insats ${index + 1}`,
      "Högre är bättre",
      90,
      70,
      44926,
      60 + (index % 37),
      60 + (index % 41),
      "",
      `Utfallet avser undersökningen av insats ${index + 1} och bygger på svar från samtliga brukare under året.`,
      "",
      "",
    ];
    row.forEach((value, column) => put(index + 1, column, value));
  }
  return opened;
}
