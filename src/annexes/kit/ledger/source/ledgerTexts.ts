import type { Counterparty } from "../table/ledgerEntry";
import { remember } from "../../../../domain/remember";
import { plainText } from "../../../../workbook/grid/cellText";
import { cellAt, type SheetSnapshot } from "../../../../workbook/grid/snapshot";
import { readCounterparty } from "./counterparty";
import type { DataRemarks } from "../../source/dataRemarks";

/** Distinct texts that something is to be said of, with the first cell that holds one. */
interface Remarkable {
  readonly texts: Set<string>;
  readonly row: number;
  readonly column: number;
}

/** Reads the counterparties and names of a ledger; each distinct text is understood once. */
export class LedgerTexts {
  readonly #counterparties = new Map<string, Counterparty | "unknown" | null>();
  readonly #plain = new Map<string, string>();
  /** By lower case, for SUMIFS does not tell "Intern" from "INTERN". */
  readonly #internal = new Map<string, string>();
  #unknown: Remarkable | null = null;
  #spaced: Remarkable | null = null;

  constructor(private readonly sheet: SheetSnapshot) {}

  /** The texts that mean internal, as they stand. */
  get internalTexts(): readonly string[] {
    return [...this.#internal.values()];
  }

  /** A text that says neither is external, as every entry is that is not marked internal. */
  counterparty(row: number, column: number | null): Counterparty | null {
    const text = this.#textAt(row, column);
    if (column === null || text === null) return null;
    const counterparty = remember(this.#counterparties, text, () => readCounterparty(text));
    if (counterparty === "internal") remember(this.#internal, text.toLowerCase(), () => text);
    if (counterparty !== "unknown") return counterparty;
    this.#unknown ??= { texts: new Set(), row, column };
    this.#unknown.texts.add(plainText(text));
    return "external";
  }

  /** A name as Excel compares it, with the spaces at its ends; null where there is none. */
  name(row: number, column: number | null): string | null {
    const text = this.#textAt(row, column);
    if (column === null || text === null) return null;
    const plain = remember(this.#plain, text, () => plainText(text));
    if (text !== plain) {
      this.#spaced ??= { texts: new Set(), row, column };
      this.#spaced.texts.add(plain);
    }
    return text;
  }

  tell(remarks: DataRemarks): void {
    if (this.#unknown !== null) {
      const { texts, row, column } = this.#unknown;
      remarks.report(row, column, "warning", { code: "unknownCounterparties", texts: [...texts] });
    }
    if (this.#spaced !== null) {
      const { texts, row, column } = this.#spaced;
      remarks.report(row, column, "warning", { code: "namesWithSpaces", texts: [...texts] });
    }
  }

  #textAt(row: number, column: number | null): string | null {
    const text = column === null ? "" : String(cellAt(this.sheet, row, column).value);
    return text === "" ? null : text;
  }
}
