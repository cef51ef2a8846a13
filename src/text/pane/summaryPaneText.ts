import type { NoPlaceReason } from "../../domain/summary/figureSource";
import type { CellPlace } from "../../workbook/issues/issue";
import { enumeration } from "../make/enumeration";
import { counted } from "../make/figures";

/** What the pane says around the sentences of the summary, which are the report's own. */
export const SUMMARY = {
  reading: "Läser ihop texten…",
  copy: "Kopiera",
  copyAll: "Kopiera allt",
  copied: "Kopierat",
  textToCopy: "Texten att kopiera",
  copyByHand: "Det gick inte att kopiera härifrån. Texten är markerad: tryck på Ctrl+C, eller Cmd+C på Mac.",
  stale:
    "Arbetsboken har räknats om, ändrats eller lästs på nytt sedan texten skrevs. Klicka på Läs in igen.",
  unsaved:
    "Texten läser arbetsboken så som det är sparat. Det som du har ändrat under Så lästes arbetsboken gäller först när du har sparat det.",
} as const;

/** Said where there is nothing to make sentences of. */
export const NOTHING_TO_SAY =
  "Hittar inget att skriva om. Arbetsboken behöver en uppföljning med nivåer, eller en huvudbok med utfall och budget.";

const NO_PLACE: Record<NoPlaceReason, string> = {
  notCalculated:
    "Ingen cell i arbetsboken visar detta än. Klicka på Räkna om, så skrivs index, nivåer och antal där.",
  noOwnCell: "Ingen cell visar just detta. Det är räknat ur uppföljningen.",
};

/** Why figures of the text lead to no cell, and what to do: "Utan länk: 8, 7 och 0,76. Ingen cell …" */
export function noPlaceText(reason: NoPlaceReason, figures: readonly string[]): string {
  return `Utan länk: ${enumeration(figures)}. ${NO_PLACE[reason]}`;
}

/** "9,1 mnkr, visa i bladet Resultatrapport, cell E22": names a figure that leads to its cell. */
export function figureName(text: string, { sheet, address }: CellPlace): string {
  return `${text}, visa i bladet ${sheet}, ${address.includes(":") ? "cellerna" : "cell"} ${address}`;
}

/** "Kopiera stycket Ekonomi": names a button where several say the same. */
export function copyName(heading: string): string {
  return `${SUMMARY.copy} stycket ${heading}`;
}

/** "Beloppen gäller till och med 2023-10-31.": said where the goals are of another day. */
export function amountsDateText(date: string): string {
  return `Beloppen gäller till och med ${date}.`;
}

/** Says that the day in the text is not the workbook's own. */
export function assumedDateText(date: string): string {
  return `Uppföljningens datum är inte känt, och i texten står ${date}. Gäller den en annan dag: ändra Uppföljning per under Översikt och läs in igen.`;
}

/** "3 upplysningar till." */
export function moreRemarksText(count: number): string {
  return `${counted(count, "upplysning", "upplysningar")} till.`;
}
