import { enumeration, quoted } from "../make/enumeration";
import type { Both } from "../make/language";

/** "bladet Mål 2022", "bladen Trygghet och Delaktighet". */
export function sheetsText(sheets: readonly string[]): Both {
  return {
    sv: `${sheets.length === 1 ? "bladet" : "bladen"} ${enumeration.sv(sheets)}`,
    en: `the ${sheets.length === 1 ? "sheet" : "sheets"} ${quoted.en(sheets)}`,
  };
}
