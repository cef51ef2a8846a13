import { roundHalfAwayFromZero } from "../../domain/numbers";
import type { CellValue } from "../../workbook/grid/snapshot";
import { amountText, counted, valueText } from "../make/figures";
import { inEach, type Both } from "../make/language";

/** The texts of "Vad består siffran av?". */
export const FIGURE_PARTS = {
  follow: {
    sv: "Markera en siffra i arbetsboken, så visas den här.",
    en: "Select a figure in the workbook, and it is shown here.",
  },
  showSelected: { sv: "Visa markerad cell", en: "Show the selected cell" },
  divide: { sv: "Dela upp", en: "Break down" },
  parts: { sv: "Delar", en: "Parts" },
  sum: { sv: "Summa", en: "Sum" },
  indicators: { sv: "Indikatorer", en: "Indicators" },
  goals: { sv: "Mål", en: "Goals" },
  agrees: { sv: "Delarna blir det som cellen visar.", en: "The parts come to what the cell shows." },
  noParts: {
    sv: "Inget i underlaget räknas hit.",
    en: "Nothing in the source data counts here.",
  },
};

const NOTHING_BEHIND = {
  noFigure: {
    sv: "Den markerade cellen består inte av några delar. Markera en siffra i en bilaga, i Avvikelser eller i Diagram, eller ett mål eller en indikator i uppföljningen.",
    en: "The selected cell consists of no parts. Select a figure in an annex, in “Avvikelser” or in “Diagram”, or a goal or an indicator in the follow-up.",
  },
  unanswered: {
    sv: "Huvudboken läses först när frågorna om den är besvarade. Klicka på Bygg rapporter och svara på det som frågas.",
    en: "The ledger is read once the questions about it are answered. Click “Build reports” and answer what is asked.",
  },
  noData: {
    sv: "Det som bilagan är byggd av finns inte i arbetsboken, eller går inte att läsa. Klicka på Bygg rapporter, så står det varför.",
    en: "What the annex was built from is not in the workbook, or cannot be read. Click “Build reports” to be told why.",
  },
} satisfies Readonly<Record<string, Both>>;

/** Why there is nothing to show, and what can be selected. */
export function nothingBehindSentence(code: keyof typeof NOTHING_BEHIND): Both {
  return NOTHING_BEHIND[code];
}

const KINDS = {
  account: { sv: "Per konto", en: "By account" },
  activity: { sv: "Per verksamhet", en: "By activity" },
  record: { sv: "Per rad i underlaget", en: "By row of the source data" },
  column: { sv: "Per kolumn i underlaget", en: "By column of the source data" },
} satisfies Readonly<Record<string, Both>>;

/** "Per konto": how a figure is divided. */
export function partKindText(kind: keyof typeof KINDS): Both {
  return KINDS[kind];
}

const NAMELESS: Both = { sv: "Utan namn i underlaget", en: "Without a name in the source data" };
const ACCOUNT: Both = { sv: "Konto", en: "Account" };

/** "Konto 5010", "Hemtjänst": a part as the workbook names it. */
export function partName(kind: keyof typeof KINDS, name: string): Both {
  if (name === "") return NAMELESS;
  return kind === "account" ? inEach((language) => `${ACCOUNT[language]} ${name}`) : { sv: name, en: name };
}

/** "−1 234,50 kr" of money, to the öre; "1 234" of other measures. */
export function partAmountText(value: number, isMoney: boolean): Both {
  const amount = isMoney ? oreText(value) : amountText(value);
  return isMoney ? { sv: `${amount.sv}\u00A0kr`, en: `SEK\u00A0${amount.en}` } : amount;
}

function oreText(kronor: number): Both {
  return amountText(roundHalfAwayFromZero(kronor, 2) + 0);
}

/** "Utfall 2022: −1 200 kr": an amount that stands beside a part. */
export function besideText(heading: string, value: number, isMoney: boolean): Both {
  const amount = partAmountText(value, isMoney);
  return inEach((language) => `${heading}: ${amount[language]}`);
}

/** "Övriga 12 delar: −34 567 kr" */
export function otherPartsText(count: number, value: number, isMoney: boolean): Both {
  const amount = partAmountText(value, isMoney);
  return {
    sv: `Övriga ${counted.sv(count, "del", "delar")}: ${amount.sv}`,
    en: `The other ${counted.en(count, "part", "parts")}: ${amount.en}`,
  };
}

/** "Visa alla 22 delar" */
export function allPartsText(count: number): Both {
  return {
    sv: `Visa alla ${counted.sv(count, "del", "delar")}`,
    en: `Show all ${counted.en(count, "part", "parts")}`,
  };
}

/** "3 rader i underlaget"; of a record its cells. */
export function partRowsText(kind: keyof typeof KINDS, count: number): Both {
  return kind === "account" || kind === "activity"
    ? {
        sv: `${counted.sv(count, "rad", "rader")} i underlaget`,
        en: `${counted.en(count, "row", "rows")} of the source data`,
      }
    : {
        sv: `${counted.sv(count, "cell", "celler")} i underlaget`,
        en: `${counted.en(count, "cell", "cells")} of the source data`,
      };
}

/** "Hemtjänst, rad 21": a row of a part, by what it is besides, and where it stands. */
export function partRowLabel(name: string, row: string): Both {
  return name === ""
    ? { sv: `Rad\u00A0${row}`, en: `Row\u00A0${row}` }
    : { sv: `${name}, rad\u00A0${row}`, en: `${name}, row\u00A0${row}` };
}

/** "1 234 rader till: −5 000 kr": of a part with very many rows. */
export function moreRowsText(count: number, value: number, isMoney: boolean): Both {
  const amount = partAmountText(value, isMoney);
  return {
    sv: `${counted.sv(count, "rad", "rader")} till: ${amount.sv}`,
    en: `${counted.en(count, "more row", "more rows")}: ${amount.en}`,
  };
}

/** A row and its amount, with the cell that it leads to: "Hemtjänst, rad 21: −500 kr, visa Blad Huvudbok, cell G21". */
export function partRowName(label: string, amount: string, place: string): Both {
  return { sv: `${label}: ${amount}, visa ${place}`, en: `${label}: ${amount}, show ${place}` };
}

/** An amount that a cell shows, beside what its parts come to. */
export interface DifferingAmount {
  readonly value: CellValue;
  /** Null for what is no number. */
  readonly shown: number | null;
  readonly sum: number;
  readonly isMoney: boolean;
  readonly hasFormula: boolean;
}

/** That a cell shows another amount than its parts come to, with both, and why that may be. */
export function differsSentence({ value, shown, sum, isMoney, hasFormula }: DifferingAmount): Both {
  const parts = partAmountText(sum, isMoney);
  const held = shown === null ? valueText(value) : partAmountText(shown, isMoney);
  const why = hasFormula ? OTHER_FORMULA : TYPED_OVER;
  if (shown === null)
    return {
      sv: `Cellen visar ${held.sv}, men delarna blir ${parts.sv}. ${why.sv}`,
      en: `The cell shows ${held.en}, but the parts come to ${parts.en}. ${why.en}`,
    };
  const difference = partAmountText(shown - sum, isMoney);
  return {
    sv: `Cellen visar ${held.sv}, men delarna blir ${parts.sv}. Skillnaden är ${difference.sv}. ${why.sv}`,
    en: `The cell shows ${held.en}, but the parts come to ${parts.en}. The difference is ${difference.en}. ${why.en}`,
  };
}

const TYPED_OVER: Both = {
  sv: "Talet i cellen är inskrivet: antingen har någon skrivit över det, eller så har underlaget ändrats sedan bilagan byggdes. Klicka på Bygg rapporter om cellen ska följa underlaget.",
  en: "The number in the cell was entered: either somebody has typed over it, or the source data have changed since the annex was built. Click “Build reports” if the cell is to follow the source data.",
};
const OTHER_FORMULA: Both = {
  sv: "Cellen har en annan formel än bilagans, eller så har Excel inte räknat om den än. Klicka på Bygg rapporter om cellen ska ha bilagans formel.",
  en: "The cell has another formula than that of the annex, or Excel has not calculated it again yet. Click “Build reports” if the cell is to have the formula of the annex.",
};

/** That a cell of a goal or an indicator shows something else than the rules give now. */
export function otherResultSentence(value: CellValue): Both {
  const shown = valueText(value);
  return {
    sv: `Cellen visar ${shown.sv}, och det är inte vad reglerna ger nu. Klicka på Räkna om.`,
    en: `The cell shows “${shown.en}”, which is not what the rules give now. Click “Recalculate”.`,
  };
}

/** "vikt 2" */
export function weightText(weight: number): Both {
  const value = valueText(weight);
  return { sv: `vikt ${value.sv}`, en: `weight ${value.en}` };
}
