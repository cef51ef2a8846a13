import type { HistoryPlace } from "../../workbook/grid/historySheet";
import { HISTORY_SHEET } from "../cells/historySheetText";
import type { Field } from "../../workbook/columns/catalogue";
import { enumeration, quoted } from "../make/enumeration";
import { counted } from "../make/figures";
import { inEach, type Both } from "../make/language";
import { fieldLabel } from "./fields";

/** The changes that a new period makes, in plain numbers and names. */
export interface NewPeriodFacts {
  readonly history: HistoryPlace;
  readonly kept: readonly { readonly sheet: string; readonly headings: readonly string[] }[];
  readonly cleared: readonly { readonly sheet: string; readonly field: Field; readonly cells: number }[];
  readonly waiting: number;
  readonly keptFormulas: number;
}

/** The changes that a new period makes, line by line, said before they are made. */
export function newPeriodLines({
  history,
  kept,
  cleared,
  waiting,
  keptFormulas,
}: NewPeriodFacts): Both<readonly string[]> {
  const lines = [
    ...kept.filter(({ headings }) => headings.length > 0).map((each) => keptLine(each, history)),
    ...cleared.filter(({ cells }) => cells > 0).map(clearedLine),
    ...(waiting === 0
      ? []
      : [
          {
            sv: `Beräknade nivåer och trender säger Räkna om tills du har gjort det (${counted.sv(waiting, "cell", "celler")}).`,
            en: `Calculated levels and trends say that they wait for a recalculation (${counted.en(waiting, "cell", "cells")}).`,
          },
        ]),
    ...(keptFormulas === 0
      ? []
      : [
          {
            sv: `${counted.sv(keptFormulas, "cell har en formel som", "celler har formler som")} får stå kvar.`,
            en: `${counted.en(keptFormulas, "cell has a formula, which stays", "cells have formulas, which stay")}.`,
          },
        ]),
    {
      sv: "Datumet i bladets rubrik ändras inte. Skriv själv in det nya.",
      en: "The date in the heading of the sheet is not changed. Enter the new one yourself.",
    },
  ];
  return inEach((language) => lines.map((line) => line[language]));
}

function keptLine({ sheet, headings }: NewPeriodFacts["kept"][number], history: HistoryPlace): Both {
  const isOne = headings.length === 1;
  const columns = {
    sv: `${isOne ? "kolumnen" : "kolumnerna"} ${enumeration.sv(headings)}`,
    en: `the ${isOne ? "column" : "columns"} ${quoted.en(headings)}`,
  };
  switch (history) {
    case "beside":
      return {
        sv: `På bladet ${sheet} sparas det som står nu i ${columns.sv}, till höger om uppföljningen.`,
        en: `On the sheet “${sheet}”, the present content is kept in ${columns.en}, to the right of the follow-up.`,
      };
    case "folded":
      return {
        sv: `På bladet ${sheet} sparas det som står nu i ${columns.sv}, ${isOne ? "hopfälld" : "hopfällda"} till höger om uppföljningen. Plustecknet ovanför visar ${isOne ? "den" : "dem"}.`,
        en: `On the sheet “${sheet}”, the present content is kept in ${columns.en}, folded to the right of the follow-up. The plus sign above shows ${isOne ? "it" : "them"}.`,
      };
    case "ownSheet":
      return {
        sv: `Det som står nu på bladet ${sheet} sparas på bladet ${HISTORY_SHEET.name}, i ${columns.sv}.`,
        en: `The present content of the sheet “${sheet}” is kept on the sheet “${HISTORY_SHEET.name}”, in ${columns.en}.`,
      };
  }
}

/** Where what has been may be kept, and what that means. */
export const HISTORY_CHOICES: Readonly<Record<HistoryPlace, { readonly name: Both; readonly hint: Both }>> = {
  folded: {
    name: { sv: "Hopfällt till höger", en: "Folded to the right" },
    hint: {
      sv: "Kolumnerna läggs i en grupp som öppnas med ett klick på plustecknet ovanför dem.",
      en: "The columns are put in a group, which a click on the plus sign above them opens.",
    },
  },
  beside: {
    name: { sv: "Synligt till höger", en: "In view to the right" },
    hint: {
      sv: "Bladet blir bredare för varje period.",
      en: "The sheet grows wider with each period.",
    },
  },
  ownSheet: {
    name: { sv: "På ett eget blad", en: "On a sheet of its own" },
    hint: {
      sv: `Bladet ${HISTORY_SHEET.name} får en rad för varje indikator, som hittas igen på sitt namn.`,
      en: `The sheet “${HISTORY_SHEET.name}” gets a row for each indicator, which is found again by its name.`,
    },
  },
};

function clearedLine({ sheet, field, cells }: NewPeriodFacts["cleared"][number]): Both {
  return {
    sv: `${fieldLabel(field).sv} på bladet ${sheet} töms (${counted.sv(cells, "cell", "celler")}).`,
    en: `${fieldLabel(field).en} on the sheet “${sheet}” is cleared (${counted.en(cells, "cell", "cells")}).`,
  };
}

/** The words of "Ny period". */
export const PERIOD = {
  heading: { sv: "Ny period", en: "New period" },
  begin: { sv: "Börja ny period", en: "Begin a new period" },
  beginning: { sv: "Börjar ny period…", en: "Beginning a new period…" },
  history: { sv: "Det som har varit", en: "What has been" },
  nextDate: { sv: "Nästa uppföljning per", en: "Next follow-up as at" },
  dateHint: {
    sv: "Skriv datumet, så visas vad som kommer att göras. Inget ändras innan du klickar på Börja ny period.",
    en: "Enter the date to see what will be done. Nothing is changed until you click “Begin a new period”.",
  },
  previewHeading: { sv: "Det här kommer att göras", en: "This will be done" },
  nothing: {
    sv: "Det finns inget att spara eller tömma. Uppföljningen är redan redo för nästa period.",
    en: "There is nothing to keep or clear. The follow-up is already prepared for the next period.",
  },
  changed: {
    sv: "Arbetsboken har ändrats sedan listan visades. Se igenom den igen och klicka sedan på Börja ny period.",
    en: "The workbook has been changed since the list was shown. Look through it again and then click “Begin a new period”.",
  },
  isRemembered: {
    sv: "Arbetsboken minns att de nya kolumnerna ska läsas.",
    en: "The workbook remembers that the new columns are to be read.",
  },
};

/** "Uppföljningen gäller nu 2022-08-31." */
export function currentPeriodText(date: string, isAssumed: boolean): Both {
  return isAssumed
    ? {
        sv: `Uppföljningens datum är inte angivet; ${date} är en gissning. Gäller den en annan dag: gå tillbaka och ändra Uppföljning per först.`,
        en: `The date of the follow-up is not stated; ${date} is a guess. If it is for another day, go back and change “Follow-up as at” first.`,
      }
    : {
        sv: `Uppföljningen gäller nu ${date}. Det som står där sparas som historik.`,
        en: `The follow-up is now as at ${date}. Its present content is kept as history.`,
      };
}

/** "Skriv ett datum efter 2022-08-31." */
export function laterDateText(current: string): Both {
  return { sv: `Skriv ett datum efter ${current}.`, en: `Enter a date after ${current}.` };
}

/** "På bladet Mål 2022 skapas den tomma kolumnen Utfall dec 2022, till höger om uppföljningen." */
export function emptyColumnsText(sheet: string, headings: readonly string[]): Both {
  const isOne = headings.length === 1;
  return {
    sv: `På bladet ${sheet} skapas ${isOne ? "den tomma kolumnen" : "de tomma kolumnerna"} ${enumeration.sv(headings)}, till höger om uppföljningen.`,
    en: `On the sheet “${sheet}”, the empty ${isOne ? "column" : "columns"} ${quoted.en(headings)} ${isOne ? "is" : "are"} created, to the right of the follow-up.`,
  };
}

/** "Föregående utfall på bladet Mål 2022 får det som nu står under Utfall (12 celler)." */
export function movedText(sheet: string, cells: number): Both {
  return {
    sv: `${fieldLabel("previousValue").sv} på bladet ${sheet} får det som nu står under ${fieldLabel("actualValue").sv} (${counted.sv(cells, "cell", "celler")}).`,
    en: `${fieldLabel("previousValue").en} on the sheet “${sheet}” gets what now stands under ${fieldLabel("actualValue").en} (${counted.en(cells, "cell", "cells")}).`,
  };
}
