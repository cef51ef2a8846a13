import { workbookOfRows } from "./workbookOfRows";

/** An .xlsx file where two indicators name their target in their text alone. Outcomes stand in column G. */
export function proposalWorkbook(): Uint8Array {
  return workbookOfRows(
    [
      ["Socialnämnden – uppföljning per den 31 augusti 2022"],
      [],
      ["Nr", "Nämndmål", "Indikator", "Riktning", "Målvärde", "Gräns delvis", "Utfall", "Kommentar"],
      [1, "Trygghet i hemmet", "Minst 90 % är trygga", "Högre är bättre", "", "70 %", "80 %", "Enkät i maj"],
      ["", "", "Minst 75 % är nöjda", "Högre är bättre", "", "50 %", "60 %", ""],
      [2, "Kvalitet i omsorgen", "Andel med plan", "Högre är bättre", "90 %", "70 %", "95 %", ""],
    ],
    [30, 150, 160, 100, 60, 80, 60, 100],
  );
}
