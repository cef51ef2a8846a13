import type { Counterparty } from "../table/ledgerEntry";
import { remember } from "../../../../domain/remember";
import { plainText } from "../../../../workbook/grid/cellText";
import { cellAt, type CellValue, type SheetSnapshot } from "../../../../workbook/grid/snapshot";
import { codeAndName } from "./codeAndName";
import type { PartyReader } from "./internalParties";
import type { DataRemarks } from "../../source/dataRemarks";
import type { DimensionColumn } from "./ledgerTable";

/** Distinct texts that something is to be said of, with the first cell that holds one. */
interface Remarkable {
  readonly texts: Set<string>;
  readonly row: number;
  readonly column: number;
}

/** Reads the counterparties and names of a ledger; each distinct text is understood once. */
export class LedgerTexts {
  readonly #counterparties = new Map<CellValue, Counterparty | "unknown" | null>();
  readonly #names = new Map<string, string>();
  #unknown: Remarkable | null = null;
  #spaced: Remarkable | null = null;

  constructor(
    private readonly sheet: SheetSnapshot,
    private readonly parties: PartyReader,
  ) {}

  /** A text that says neither is external, as every entry is that is not marked internal. */
  counterparty(row: number, column: DimensionColumn | null): Counterparty | null {
    const value = this.#valueAt(row, column);
    if (column === null || value === null) return null;
    const counterparty = remember(this.#counterparties, value, () => this.parties.of(value));
    if (counterparty !== "unknown") return counterparty;
    this.#unknown ??= { texts: new Set(), row, column: column.column };
    this.#unknown.texts.add(plainText(value));
    return "external";
  }

  /** A name as Excel compares it, with the spaces at its ends; of a code with its name the name. Null where there is none. */
  name(row: number, column: DimensionColumn | null): string | null {
    const value = this.#valueAt(row, column);
    if (column === null || value === null) return null;
    const text = String(value);
    if (column.isCoded) return remember(this.#names, text, () => codeAndName(text)?.name ?? plainText(text));
    const plain = remember(this.#names, text, () => plainText(text));
    if (text !== plain) {
      this.#spaced ??= { texts: new Set(), row, column: column.column };
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

  #valueAt(row: number, column: DimensionColumn | null): CellValue | null {
    const value = column === null ? "" : cellAt(this.sheet, row, column.column).value;
    return value === "" ? null : value;
  }
}

/** The texts of the cells that each name stands for, by its lower case; null where the texts are the names. */
export function textsOfNames(
  values: Iterable<CellValue>,
  column: DimensionColumn | null,
): ReadonlyMap<string, readonly string[]> | null {
  if (column?.isCoded !== true) return null;
  const texts = new Map<string, string[]>();
  for (const value of values) {
    const name = (codeAndName(value)?.name ?? plainText(value)).toLowerCase();
    texts.set(name, [...(texts.get(name) ?? []), String(value)]);
  }
  return texts;
}
