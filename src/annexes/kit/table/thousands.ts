import { roundHalfAwayFromZero } from "../../../domain/numbers";

/** Kronor as whole thousands (tkr), half away from zero: −1 500 is −2, −500 is −1, 499 is 0. Only ever the last step. */
export function inThousands(kronor: number): number {
  return roundHalfAwayFromZero(kronor / 1000, 0);
}
