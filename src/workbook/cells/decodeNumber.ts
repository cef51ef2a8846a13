import { isErrorValue, plainText } from "../grid/cellText";
import { decoded, EMPTY_CELL, saysNothing, unreadable, type Decoded } from "./decoded";
import { isDateSerial, serialToDate } from "./decodeDate";
import { mayBeYear, type CellNumber } from "./numberText";
import { parseNumbers } from "./severalNumbers";
import { partsThousands, showsDate, shownNumber } from "./shownNumber";
import type { CellSnapshot } from "../grid/snapshot";
import { numberInUnit } from "./units";

/** The numbers of a cell: one, or several outcomes ("90 % / 79 %"). A date is no number. */
export function decodeNumbers(cell: CellSnapshot): Decoded<readonly CellNumber[]> {
  const { value, numberFormat } = cell;
  const raw = plainText(value);
  if (typeof value === "number") {
    if (showsDate(numberFormat)) {
      return unreadable({ code: "unreadableNumber", raw: isDateSerial(value) ? serialToDate(value) : raw });
    }
    const shown = shownNumber(value, numberFormat);
    const isYear = shown.unit === null && mayBeYear(value) && !partsThousands(numberFormat);
    return decoded([{ ...shown, bound: null, note: isYear ? "year" : null }]);
  }
  if (isErrorValue(value)) return unreadable({ code: "errorInCell", raw });
  if (raw === "" || saysNothing(raw)) return EMPTY_CELL;
  const numbers = typeof value === "boolean" ? null : parseNumbers(value);
  return numbers === null ? unreadable({ code: "unreadableNumber", raw }) : decoded(numbers);
}

/** One number of a cell that may hold just one. */
export function decodeNumber(cell: CellSnapshot): Decoded<CellNumber> {
  const numbers = decodeNumbers(cell);
  if (numbers.value === null) return numbers;
  const [only] = numbers.value;
  if (only === undefined || numbers.value.length > 1) {
    return unreadable({ code: "unreadableNumber", raw: plainText(cell.value) });
  }
  return decoded(only);
}

/** The reading of a cell in words: "79 % och 83 %". */
export function understoodText(numbers: readonly CellNumber[]): string {
  const texts = numbers.map(({ value, unit }) => numberInUnit(value, unit));
  return [texts.slice(0, -1).join(", "), ...texts.slice(-1)].filter((text) => text !== "").join(" och ");
}
