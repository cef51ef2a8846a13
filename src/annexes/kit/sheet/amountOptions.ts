/** How the figures of the annexes are written. */
export interface AmountOptions {
  /** Live formulas, or plain numbers. */
  readonly amounts: "formulas" | "values";
  /** Tkr by the cells' number format, with kronor underneath; or numbers that are rounded to tkr. */
  readonly unit: "shownAsThousands" | "roundedToThousands";
}

export const DEFAULT_AMOUNTS: AmountOptions = { amounts: "formulas", unit: "shownAsThousands" };
