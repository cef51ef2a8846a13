import { enumeration, quoted } from "../make/enumeration";
import type { Both } from "../make/language";

/** "Blad Mål 2022"; "Blad1" where the name says itself that it is a sheet. */
export function sheetNameText(sheet: string): Both {
  return {
    sv: /^blad/i.test(sheet) ? sheet : `Blad ${sheet}`,
    en: /^sheet/i.test(sheet) ? sheet : `Sheet ${sheet}`,
  };
}

/** "bladet Mål 2022", "bladen Trygghet och Delaktighet". */
export function sheetsText(sheets: readonly string[]): Both {
  return {
    sv: `${sheets.length === 1 ? "bladet" : "bladen"} ${enumeration.sv(sheets)}`,
    en: `the ${sheets.length === 1 ? "sheet" : "sheets"} ${quoted.en(sheets)}`,
  };
}
