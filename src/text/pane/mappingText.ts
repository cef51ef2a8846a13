import type { Evaluation } from "../../domain/evaluation";
import { columnName } from "../../workbook/grid/cellAddress";
import type { Field } from "../../workbook/columns/catalogue";
import type { BlockGroup, HistoryColumn } from "../../workbook/layout/followUpBlock";
import type { RefusalReason } from "../../workbook/issues/refusal";
import { enumeration } from "../make/enumeration";
import { fieldLabel } from "./fieldLabel";
import { countText, indexText } from "../make/figures";
import { foundText } from "./paneText";
import { refusalSentence } from "./refusalSentence";

/** The words of "Så lästes arbetsboken". */
export const MAPPING = {
  heading: "Så lästes arbetsboken",
  back: "Tillbaka",
  questions: "Att svara på",
  yes: "Ja, det stämmer",
  no: "Nej, välj annan kolumn",
  otherColumn: "Välj annan kolumn",
  chooseColumn: "Välj kolumn",
  chooseSheet: "Välj blad",
  noColumn: "Ingen kolumn",
  pointOut: "Peka i bladet",
  pointOutHint: "Välj i listan, eller markera en cell i kolumnen i Excel och klicka på Peka i bladet.",
  pointAnywhere:
    "Vilken kolumn är Nämndmål? Markera dess rubrik i arbetsboken och klicka på Peka i bladet. Därefter frågas efter de andra kolumnerna.",
  change: "Ändra",
  reads: "Läses",
  writes: "Skrivs",
  addField: "Lägg till fält…",
  followUpOther: "Följ upp ett annat blad",
  isRemembered: "Sparad i arbetsboken",
  reset: "Återställ till automatiskt",
  saveHint: "Spara, så läses arbetsboken likadant nästa gång.",
  unsaved: "Dina val om hur arbetsboken läses är inte sparade.",
  mappingSaved: "Valen är sparade i arbetsboken. De följer med när du sparar filen.",
  mappingForgotten: "Valen är borttagna. Arbetsboken läses efter sina rubriker.",
} as const;

/** Why nothing is computed. Where questions follow, they are not said twice. */
export function reasonText(reason: RefusalReason): string {
  return reason.code === "layoutUnclear"
    ? "Det är oklart hur arbetsboken ska läsas. Inget har räknats eller skrivits. Svara först på det som står nedan."
    : refusalSentence(reason);
}

/** "Hittade 15 mål och 30 indikatorer på bladet Mål 2022. Index: 0,98." */
export function clearText(
  {
    goalCount,
    indicatorCount,
    index,
    range,
  }: Pick<Evaluation, "goalCount" | "indicatorCount" | "index" | "range">,
  sheets: readonly string[],
): string {
  return `${foundText(goalCount, indicatorCount, sheets)} Index: ${indexText(index, range).toLocaleLowerCase("sv")}.`;
}

/** "H – Utfall aug 2022"; for a column without a heading "A – utan rubrik (”Trygghet”)". */
export function columnOptionText(column: number, heading: string, example: string): string {
  const content = example === "" ? "" : ` (”${example}”)`;
  return `${columnName(column)} – ${heading === "" ? `utan rubrik${content}` : heading}`;
}

/** "Att svara på (2)" */
export function countedHeading(heading: string, count: number): string {
  return `${heading} (${countText(count)})`;
}

/** "Kolumn för Utfall" */
export function columnLabel(field: Field): string {
  return `Kolumn för ${fieldLabel(field)}`;
}

/** "Läses som Utfall" */
export function readAsText(fields: readonly Field[]): string {
  return `Läses som ${enumeration(fields.map(fieldLabel))}`;
}

/** "Exempel ur kolumnen: ”Invånarna är trygga.”" */
export function exampleText(example: string): string {
  return `Exempel ur kolumnen: ”${example}”`;
}

/** "Blad Mål 2022" */
export function sheetHeadingText(sheet: string): string {
  return `Blad ${sheet}`;
}

/** "Rubriker på rad 4" */
export function headerRowText(row: number): string {
  return `Rubriker på rad ${row + 1}`;
}

/** "Mål 2022, rubriker på rad 4" */
export function blockText(sheet: string, row: number): string {
  return `${sheet}, rubriker på rad ${row + 1}`;
}

/** "Alla mål hör till målområde Trygghet." */
export function groupText({ field, name }: BlockGroup): string {
  return `Alla mål här hör till ${fieldLabel(field).toLocaleLowerCase("sv")} ${name}.`;
}

/** "Tidigare utfall: 2020-12 i kolumn F och 2021-12 i kolumn G." */
export function historyText(history: readonly HistoryColumn[]): string {
  const columns = history.map(({ period, column }) => `${period} i kolumn ${columnName(column)}`);
  return `Tidigare utfall: ${enumeration(columns)}.`;
}

/** "Markera en cell på bladet Mål 2022 och klicka sedan på Peka i bladet." */
export function pointedElsewhereText(sheet: string): string {
  return `Markera en cell på bladet ${sheet} och klicka sedan på Peka i bladet.`;
}

/** "Visa Utfall": names a button where many say the same. */
export function buttonName(action: string, field: Field): string {
  return `${action} ${fieldLabel(field)}`;
}
