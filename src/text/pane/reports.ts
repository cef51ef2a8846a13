import { counted, countText } from "../make/figures";
import type { Both } from "../make/language";

/** What the pane says when reports are built. */
export const REPORTS_TEXT = {
  build: { sv: "Bygg rapporter", en: "Build reports" },
  building: { sv: "Bygger rapporter…", en: "Building reports…" },
  checking: { sv: "Stämmer av…", en: "Reconciling…" },
  choose: { sv: "Rapporter", en: "Reports" },
  all: { sv: "Alla", en: "All" },
  chooseOne: { sv: "Välj minst en rapport.", en: "Choose at least one report." },
  dateUnknown: {
    sv: "Uppföljningen har inget datum. Utan datum gäller underlagets period.",
    en: "The follow-up has no date. Without a date, the period of the source data applies.",
  },
  amounts: { sv: "Belopp", en: "Amounts" },
  unit: { sv: "Enhet", en: "Unit" },
  nothingBuilt: { sv: "Inga rapporter kunde byggas.", en: "No reports could be built." },
  nothingChanged: {
    sv: "Rapporterna är redan byggda. Inget behövde ändras.",
    en: "The reports have already been built. Nothing needed to be changed.",
  },
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

/** "Period: 2023-12" */
export function reportPeriodText(period: string): Both {
  return { sv: `Period: ${period}`, en: `Period: ${period}` };
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
