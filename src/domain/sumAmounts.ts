/**
 * The sum of amounts, as exact as one rounding allows (Neumaier's compensated sum): the error does not grow with the
 * number of amounts, so ören of 200 000 entries do not drift and the order of the rows does not matter. 0 for none.
 */
export function sumAmounts(amounts: readonly number[]): number {
  let sum = 0;
  let lost = 0;
  for (const amount of amounts) {
    const next = sum + amount;
    lost += Math.abs(sum) >= Math.abs(amount) ? sum - next + amount : amount - next + sum;
    sum = next;
  }
  return sum + lost;
}
