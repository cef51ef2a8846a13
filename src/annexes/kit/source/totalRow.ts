import { remember } from "../../../domain/remember";
import { plainText } from "../../../workbook/grid/cellText";
import type { CellValue } from "../../../workbook/grid/snapshot";

/** "Summa", "SUMMA 34", "Totalt statsbidrag", "3410 Totalt": the word stands first or last. */
const MONEY_TOTAL = /^(?:(?:del|slut|total)?summa|totalt?|s:a)(?=[\s:]|$)|\s(?:summa|totalt?):?$/i;
/** Among volumes "Totalt antal platser" is a measure as any other. */
const VOLUME_TOTAL = /^(?:(?:del|slut|total)?summa|totalt?|s:a):?$/i;

/** Tells whether a text says that its row is the sum of others; each distinct text is tried once. */
export class TotalWords {
  readonly #words: RegExp;
  readonly #known = new Map<string, boolean>();

  constructor(of: "money" | "volumes") {
    this.#words = of === "money" ? MONEY_TOTAL : VOLUME_TOTAL;
  }

  isTotal(value: CellValue): boolean {
    return (
      typeof value === "string" && remember(this.#known, value, () => this.#words.test(plainText(value)))
    );
  }
}
