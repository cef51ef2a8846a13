import { plainText } from "../../../../workbook/grid/cellText";
import type { DataBlock } from "../../source/dataBlocks";

/** A unit of amounts with what makes kronor of it. */
export interface AmountUnit {
  /** As it is written: "tkr". */
  readonly unit: string;
  readonly factor: 1000 | 1_000_000;
}

const THOUSANDS =
  /(?<![\p{L}\d])(?:[tk]kr|ksek|tsek|tusen(?:tals?)? (?:kr|kronor)|1\s?000(?:-tals)? (?:kr|kronor|tal))(?!\p{L})/iu;
const MILLIONS = /(?<![\p{L}\d])(?:m(?:n|ilj)?\.?\s?kr|msek|miljoner (?:kr|kronor))(?!\p{L})/iu;
const KRONOR = /(?<![\p{L}\d])(?:kr|kronor|sek)(?!\p{L})/iu;

/** The unit that a column's heading names, else a line above the headings or the sheet's name. Null for kronor. */
export function amountUnit({ sheet, headerRow }: DataBlock, heading: string): AmountUnit | null {
  const own = unitIn(heading);
  if (own !== null || KRONOR.test(heading)) return own;
  const lines = sheet.values.slice(0, Math.max(0, headerRow - sheet.firstRow)).flat();
  return [...lines, sheet.name].map((text) => unitIn(plainText(text))).find((unit) => unit !== null) ?? null;
}

/** Of the amounts of a column so many have more decimals than öre, where they are in tkr. */
const MANY = 0.1;

/** The unit that amounts have by their decimals, where nothing says it: kronor have no more than two. Null for kronor. */
export function unitByDecimals(amounts: readonly number[]): AmountUnit["factor"] | null {
  const within = (decimals: number): number =>
    amounts.filter((amount) => Math.abs(amount * 10 ** decimals - Math.round(amount * 10 ** decimals)) < 1e-4)
      .length;
  const all = amounts.length;
  if (all === 0 || all - within(2) <= all * MANY) return null;
  return all - within(3) > all * MANY ? 1_000_000 : 1000;
}

function unitIn(text: string): AmountUnit | null {
  const [thousands] = THOUSANDS.exec(text) ?? [];
  if (thousands !== undefined) return { unit: thousands, factor: 1000 };
  const [millions] = MILLIONS.exec(text) ?? [];
  return millions === undefined ? null : { unit: millions, factor: 1_000_000 };
}
