import { workbookOfRows } from "./workbookOfRows";

const ROWS: readonly (readonly (string | number)[])[] = [
  ["Socialnämnden – uppföljning av nämndmål"],
  ["Delårsbokslut per den 31 augusti 2022"],
  [],
  [
    "Nr",
    "",
    "Indikator",
    "Riktning",
    "Målvärde",
    "Gräns delvis",
    "Utfall 2021",
    "Utfall aug 2022",
    "Kommentar",
  ],
  [
    1,
    "Invånarna är trygga i sitt hem.",
    "Andel trygga, %",
    "Högre är bättre",
    90,
    70,
    88,
    95,
    "Enkät i maj.",
  ],
  [2, "Omsorgen håller hög kvalitet.", "Andel nöjda, %", "Högre är bättre", 90, 70, 61, 50, ""],
  ["", "", "Andel med genomförandeplan, %", "Högre är bättre", 90, 70, 80, 92, ""],
];

/** Zero-based columns with their width in points. */
const WIDTHS: readonly number[] = [30, 180, 180, 100, 60, 80, 80, 100, 120];

/** An .xlsx file with a follow-up whose goals stand in a column (B) without a heading: what that is must be asked. */
export function unclearWorkbook(): Uint8Array {
  return workbookOfRows(ROWS, WIDTHS);
}
