import { roundHalfAwayFromZero } from "../../../domain/numbers";
import { countText } from "../../make/figures";

const KRONOR_IN_MNKR = 1_000_000;

/** "9,1 mnkr": the size of an amount in kronor, with one decimal; whether it is more or less is said in words. */
export function mnkrText(kronor: number): string {
  return `${oneDecimal(kronor / KRONOR_IN_MNKR)}\u00A0mnkr`;
}

/** "1,5 procent": the size of a share. */
export function percentText(share: number): string {
  return `${oneDecimal(share * 100)}\u00A0procent`;
}

/** Tells whether an amount in kronor is 0,0 mnkr. */
export function isNothingInMnkr(kronor: number): boolean {
  return roundHalfAwayFromZero(kronor / KRONOR_IN_MNKR, 1) === 0;
}

function oneDecimal(value: number): string {
  const [whole = "0", decimal = "0"] = roundHalfAwayFromZero(Math.abs(value), 1).toFixed(1).split(".");
  return `${countText(Number(whole)).sv},${decimal}`;
}
