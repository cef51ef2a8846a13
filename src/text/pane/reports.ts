import { amountText, counted, countText } from "../make/figures";
import type { Both } from "../make/language";
import { monthText } from "../make/months";

/** The pane's words when reports are built. */
export const REPORTS_TEXT = {
  build: { sv: "Bygg rapporter", en: "Build reports" },
  building: { sv: "Bygger rapporter…", en: "Building reports…" },
  checking: { sv: "Stämmer av…", en: "Reconciling…" },
  ledger: { sv: "Huvudbok", en: "Ledger" },
  readFromFile: { sv: "Läs in från fil", en: "Read in from a file" },
  dropHint: {
    sv: "Har du huvudboken som fil? Välj den eller släpp den här. Det går med Excel (.xlsx), CSV och SIE 4.",
    en: "Is the ledger in a file? Choose it or drop it here. Excel (.xlsx), CSV and SIE 4 will do.",
  },
  readingFile: { sv: "Läser filen…", en: "Reading the file…" },
  readingIn: { sv: "Läser in huvudboken…", en: "Reading in the ledger…" },
  alreadyReadIn: {
    sv: "Huvudboken i filen är redan inläst. Inget behövde ändras.",
    en: "The ledger in the file has already been read in. Nothing needed to be changed.",
  },
  netCost: { sv: "Nettokostnad enligt ekonomisystemet", en: "Net cost according to the finance system" },
  netCostHint: {
    sv: "Frivilligt, till exempel 592 514 tkr. Jämförs med huvudboken när rapporterna byggs.",
    en: "Optional, for example 592 514 tkr. Compared with the ledger when the reports are built.",
  },
  netCostUnreadable: {
    sv: "Skriv ett belopp, till exempel 592 514 tkr.",
    en: "Write an amount, for example 592 514 tkr.",
  },
  choose: { sv: "Rapporter", en: "Reports" },
  all: { sv: "Alla", en: "All" },
  chooseOne: { sv: "Välj minst en rapport.", en: "Choose at least one report." },
  dateUnknown: {
    sv: "Uppföljningen har inget datum. Utan datum gäller underlagets period.",
    en: "The follow-up has no date. Without a date, the period of the source data applies.",
  },
  amounts: { sv: "Belopp", en: "Amounts" },
  unit: { sv: "Enhet", en: "Unit" },
  waitsForAnswers: {
    sv: "Inget har byggts än. Svara på det som frågas nedan.",
    en: "Nothing has been built yet. Answer what is asked below.",
  },
  nothingBuilt: { sv: "Inga rapporter kunde byggas.", en: "No reports could be built." },
  nothingChanged: {
    sv: "Rapporterna är redan byggda. Inget behövde ändras.",
    en: "The reports have already been built. Nothing needed to be changed.",
  },
};

/** The way to what a figure consists of. */
export const FIGURE_PARTS_NAMES = {
  heading: { sv: "Vad består siffran av?", en: "What does the figure consist of?" },
  hint: {
    sv: "Markera en siffra i en bilaga, eller ett mål, så visas vilka rader den är räknad av.",
    en: "Select a figure in an annex, or a goal, to see which rows it is calculated from.",
  },
  show: { sv: "Dela upp siffran", en: "Break down the figure" },
  reading: { sv: "Tar reda på vad siffran består av…", en: "Finding out what the figure consists of…" },
};

/** How the figures of the reports are written, each with what that means. */
export const AMOUNT_CHOICES = {
  formulas: {
    name: { sv: "Formler", en: "Formulas" },
    hint: {
      sv: "Beloppen följer med när huvudboken ändras.",
      en: "The amounts follow when the ledger changes.",
    },
  },
  values: {
    name: { sv: "Värden", en: "Values" },
    hint: {
      sv: "Beloppen står fast tills du bygger igen.",
      en: "The amounts stay as they are until you build again.",
    },
  },
  shownAsThousands: {
    name: { sv: "Kronor, visade i tkr", en: "SEK, shown in thousands" },
    hint: {
      sv: "Hela kronor ligger kvar i cellerna.",
      en: "The cells still hold whole kronor.",
    },
  },
  roundedToThousands: {
    name: { sv: "Avrundat till tkr", en: "Rounded to SEK thousand" },
    hint: { sv: "Cellerna får hela tusental.", en: "The cells get whole thousands." },
  },
};

/** "Rapporterna är byggda. 1 234 celler skrevs." */
export function reportsBuiltText(cells: number): Both {
  return {
    sv: `Rapporterna är byggda. ${counted.sv(cells, "cell", "celler")} skrevs.`,
    en: `The reports have been built. ${counted.en(cells, "cell was", "cells were")} written.`,
  };
}

/** "Byggda rapporter (9)" */
export function builtHeading(count: number): Both {
  return {
    sv: `Byggda rapporter (${countText(count).sv})`,
    en: `Reports built (${countText(count).en})`,
  };
}

/** "Period: december 2023" of "2023-12". */
export function reportPeriodText(period: string): Both {
  const month = monthText(period);
  return { sv: `Period: ${month.sv}`, en: `Period: ${month.en}` };
}

/** "Inte byggda (6)" */
export function notBuiltHeading(count: number): Both {
  return {
    sv: `Inte byggda (${countText(count).sv})`,
    en: `Not built (${countText(count).en})`,
  };
}

/** "Att se över (12)" */
export function remarksHeading(count: number): Both {
  return {
    sv: `Att se över (${countText(count).sv})`,
    en: `To review (${countText(count).en})`,
  };
}

/** "Visa alla 34" */
export function allText(count: number): Both {
  return { sv: `Visa alla ${countText(count).sv}`, en: `Show all ${countText(count).en}` };
}

/** "Huvudboken är inläst. 1 234 celler skrevs. Bygg rapporter nu." */
export function ledgerReadInText(cells: number): Both {
  return {
    sv: `Huvudboken är inläst: ${counted.sv(cells, "cell", "celler")} skrevs. Nästa steg är Bygg rapporter.`,
    en: `The ledger has been read in: ${counted.en(cells, "cell was", "cells were")} written. The next step is “Build reports”.`,
  };
}

/** The net cost beside the figure that the controller gave for it; kronor, a cost is negative. */
interface HeldNetCost {
  readonly ledger: number;
  readonly difference: number;
  readonly isTurned: boolean;
  /** As it was typed. */
  readonly typed: string;
  /** "2023-12" */
  readonly period: string;
}

/** "Nettokostnaden stämmer: huvudboken ger −592 514 000 kr för 2023-12, ekonomisystemet 592 514 tkr." */
export function netCostText({ ledger, difference, isTurned, typed, period }: HeldNetCost): Both {
  const [whole, apart] = [amountText(ledger), amountText(difference)];
  const both: Both = {
    sv: `huvudboken ger ${whole.sv}\u00A0kr för ${period}, ekonomisystemet ”${typed}”`,
    en: `the ledger gives SEK\u00A0${whole.en} for ${period}, the finance system “${typed}”`,
  };
  if (difference === 0)
    return { sv: `Nettokostnaden stämmer: ${both.sv}.`, en: `The net cost agrees: ${both.en}.` };
  if (isTurned)
    return {
      sv: `Nettokostnaden stämmer inte: ${both.sv}. Beloppen är lika stora men har motsatt tecken: se efter om huvudbokens tecken ska vändas.`,
      en: `The net cost does not agree: ${both.en}. The amounts are of the same size but have opposite signs: see whether the signs of the ledger should be changed.`,
    };
  return {
    sv: `Nettokostnaden stämmer inte: ${both.sv}. Skillnaden är ${apart.sv}\u00A0kr.`,
    en: `The net cost does not agree: ${both.en}. The difference is SEK\u00A0${apart.en}.`,
  };
}
