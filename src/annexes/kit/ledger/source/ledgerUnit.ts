import { moneyUnit, type MoneyUnit } from "../../../../workbook/cells/moneyUnit";
import { plainText } from "../../../../workbook/grid/cellText";
import type { DataBlock } from "../../source/dataBlocks";

const KRONOR = /(?<![\p{L}\d])(?:kr|kronor|sek)(?!\p{L})/iu;

/** Whether a heading says that its amounts are kronor. */
export function saysKronor(heading: string): boolean {
  return moneyUnit(heading) === null && KRONOR.test(heading);
}

/** The unit that a column's heading names, else a line above the headings or the sheet's name. Null for kronor. */
export function amountUnit({ sheet, headerRow }: DataBlock, heading: string): MoneyUnit | null {
  const own = moneyUnit(heading);
  if (own !== null || KRONOR.test(heading)) return own;
  const lines = sheet.values.slice(0, Math.max(0, headerRow - sheet.firstRow)).flat();
  return (
    [...lines, sheet.name].map((text) => moneyUnit(plainText(text))).find((unit) => unit !== null) ?? null
  );
}

/** Of the amounts of a column so many have more decimals than öre, where they are in tkr. */
const MANY = 0.1;

/** No account of a municipality holds more kronor: amounts that would are of a smaller unit. */
const MOST_KRONOR = 200_000_000_000;

/**
 * The unit that amounts have by their decimals, where nothing says it: kronor have no more than two. Null for kronor, those
 * with decimals that are left of a division among them.
 */
export function unitByDecimals(amounts: readonly number[]): MoneyUnit["factor"] | null {
  const within = (decimals: number): number =>
    amounts.filter((amount) => Math.abs(amount * 10 ** decimals - Math.round(amount * 10 ** decimals)) < 1e-4)
      .length;
  const all = amounts.length;
  if (all === 0 || all - within(2) <= all * MANY) return null;
  const factor = all - within(3) > all * MANY ? 1_000_000 : 1000;
  return amounts.some((amount) => Math.abs(amount) * factor > MOST_KRONOR) ? null : factor;
}
