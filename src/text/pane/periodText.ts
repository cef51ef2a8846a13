import { enumeration } from "../make/enumeration";
import { fieldLabel } from "./fieldLabel";
import { counted } from "../make/figures";

/** The words of "Ny period". */
export const PERIOD = {
  heading: "Ny period",
  begin: "Börja ny period",
  beginning: "Börjar ny period…",
  nextDate: "Nästa uppföljning per",
  dateHint:
    "Skriv datumet, så visas vad som kommer att göras. Inget ändras innan du klickar på Börja ny period.",
  previewHeading: "Det här kommer att göras",
  nothing: "Det finns inget att spara eller tömma. Uppföljningen är redan redo för nästa period.",
  changed:
    "Arbetsboken har ändrats sedan listan visades. Se igenom den igen och klicka sedan på Börja ny period.",
  isRemembered: "Arbetsboken minns att de nya kolumnerna ska läsas.",
} as const;

/** "Uppföljningen gäller nu 2022-08-31." */
export function currentPeriodText(date: string, isAssumed: boolean): string {
  return isAssumed
    ? `Uppföljningens datum är inte känt, och dagens ${date} används. Gäller den en annan dag: gå tillbaka och ändra Uppföljning per först.`
    : `Uppföljningen gäller nu ${date}. Det som står där sparas som historik.`;
}

/** "Skriv ett datum efter 2022-08-31." */
export function laterDateText(current: string): string {
  return `Skriv ett datum efter ${current}.`;
}

/** "På bladet Mål 2022 skapas den tomma kolumnen Utfall dec 2022, till höger om uppföljningen." */
export function emptyColumnsText(sheet: string, headings: readonly string[]): string {
  const columns = headings.length === 1 ? "den tomma kolumnen" : "de tomma kolumnerna";
  return `På bladet ${sheet} skapas ${columns} ${enumeration(headings)}, till höger om uppföljningen.`;
}

/** "Föregående utfall på bladet Mål 2022 får det som nu står under Utfall (12 celler)." */
export function movedText(sheet: string, cells: number): string {
  return `${fieldLabel("previousValue")} på bladet ${sheet} får det som nu står under ${fieldLabel("actualValue")} (${counted(cells, "cell", "celler")}).`;
}
