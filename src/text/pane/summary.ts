import type { NoPlaceReason } from "../../domain/summary/figureSource";
import type { CellPlace } from "../../workbook/issues/issue";
import { enumeration, quoted } from "../make/enumeration";
import { counted } from "../make/figures";
import type { Both } from "../make/language";

/** The pane's words around the sentences of the summary, which are the report's own. */
export const SUMMARY = {
  reading: { sv: "Läser ihop texten…", en: "Putting the text together…" },
  copy: { sv: "Kopiera", en: "Copy" },
  showWhole: { sv: "Visa hela stycket", en: "Show the whole section" },
  copyAll: { sv: "Kopiera allt", en: "Copy all" },
  copied: { sv: "Kopierat", en: "Copied" },
  textToCopy: { sv: "Texten att kopiera", en: "The text to copy" },
  copyByHand: {
    sv: "Det gick inte att kopiera härifrån. Texten är markerad: tryck på Ctrl+C, eller Cmd+C på Mac.",
    en: "It could not be copied from here. The text is selected: press Ctrl+C, or Cmd+C on a Mac.",
  },
  stale: {
    sv: "Arbetsboken har räknats om, ändrats eller lästs på nytt sedan texten skrevs. Klicka på Läs in igen.",
    en: "The workbook has been recalculated, changed or read again since the text was written. Click “Read again”.",
  },
  unsaved: {
    sv: "Texten läser arbetsboken så som det är sparat. Det som du har ändrat under Så lästes arbetsboken gäller först när du har sparat det.",
    en: "The text reads the workbook as saved. What you have changed under “How the workbook was read” applies once you have saved it.",
  },
};

/** Said where there is nothing to make sentences of. */
export const NOTHING_TO_SAY = {
  sv: "Hittar inget att skriva om. Arbetsboken behöver en uppföljning med nivåer, eller en huvudbok med utfall och budget.",
  en: "Nothing to write about was found. The workbook needs a follow-up with levels, or a ledger with actual and budget.",
};

const NO_PLACE: Record<NoPlaceReason, Both> = {
  notCalculated: {
    sv: "Ingen cell i arbetsboken visar detta än. Klicka på Räkna om, så skrivs index, nivåer och antal där.",
    en: "No cell of the workbook shows this yet. Click “Recalculate”, and index, levels and counts are written there.",
  },
  noOwnCell: {
    sv: "Ingen cell visar just detta. Det är räknat ur uppföljningen.",
    en: "No cell shows just this. It is calculated from the follow-up.",
  },
};

/** Why figures of the text lead to no cell, and what to do: "Utan länk: 8, 7 och 0,76. Ingen cell …" */
export function noPlaceText(reason: NoPlaceReason, figures: readonly string[]): Both {
  return {
    sv: `Utan länk: ${enumeration.sv(figures)}. ${NO_PLACE[reason].sv}`,
    en: `Without a link: ${quoted.en(figures)}. ${NO_PLACE[reason].en}`,
  };
}

/** "9,1 mnkr, visa i bladet Resultatrapport, cell E22": names a figure that leads to its cell. */
export function figureName(text: string, { sheet, address }: CellPlace): Both {
  return {
    sv: `${text}, visa i bladet ${sheet}, ${address.includes(":") ? "cellerna" : "cell"} ${address}`,
    en: `“${text}”, show on the sheet “${sheet}”, ${address.includes(":") ? "cells" : "cell"} ${address}`,
  };
}

/** "Vad består 601,6 mnkr av?" */
export function figurePartsName(text: string): Both {
  return { sv: `Vad består ${text} av?`, en: `What does “${text}” consist of?` };
}

/** "Kopiera stycket Ekonomi": names a button where several say the same. */
export function copyName(heading: string): Both {
  return {
    sv: `${SUMMARY.copy.sv} stycket ${heading}`,
    en: `${SUMMARY.copy.en} the section “${heading}”`,
  };
}

/** "Beloppen gäller till och med 2023-10-31.": said where the goals are of another day. */
export function amountsDateText(date: string): Both {
  return {
    sv: `Beloppen gäller till och med ${date}.`,
    en: `The amounts are as at ${date}.`,
  };
}

/** Says that the day in the text is not the workbook's own. */
export function assumedDateText(date: string): Both {
  return {
    sv: `Uppföljningens datum är inte känt, och i texten står ${date}. Gäller den en annan dag: ändra Uppföljning per under Översikt och läs in igen.`,
    en: `The date of the follow-up is not known, and the text says ${date}. If it is for another day, change “Follow-up as at” under “Overview” and read again.`,
  };
}

/** "3 upplysningar till." */
export function moreRemarksText(count: number): Both {
  return {
    sv: `${counted.sv(count, "upplysning", "upplysningar")} till.`,
    en: `${counted.en(count, "more note", "more notes")}.`,
  };
}
