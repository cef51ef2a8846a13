/** The other party of an entry: another part of the same municipality, or anyone else. */
export type Counterparty = "internal" | "external";

/** The three amounts of a ledger entry, in the order of the annexes. */
export const AMOUNT_NAMES = ["previousActual", "actual", "budget"] as const;
export type AmountName = (typeof AMOUNT_NAMES)[number];

/** Kronor; income is positive, cost negative. */
export type Amounts = Readonly<Record<AmountName, number>>;

/** One row of the controller's ledger. */
export interface LedgerEntry extends Amounts {
  /** Unique within the ledger; the workbook layer knows the cells it stands for. */
  readonly id: string;
  /** The account's digits, as text: "3410". */
  readonly account: string;
  /** Null where the ledger does not say. */
  readonly counterparty: Counterparty | null;
  readonly activity: string;
  readonly activityGroup: string | null;
}
