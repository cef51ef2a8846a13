import type { Counterparty, Amounts } from "./ledgerEntry";

/** Something that keeps an annex from showing the whole ledger once. `sums` are the amounts it is about, in kronor. */
export type LedgerFinding =
  | {
      readonly code: "accountWithoutRow";
      readonly account: string;
      readonly counterparty: Counterparty | null;
      readonly sums: Amounts;
      readonly entryIds: readonly string[];
    }
  | {
      readonly code: "accountInSeveralRows";
      readonly account: string;
      readonly counterparty: Counterparty | null;
      readonly rowIds: readonly string[];
      readonly sums: Amounts;
      readonly entryIds: readonly string[];
    }
  | {
      readonly code: "activityWithoutRow";
      readonly activity: string;
      readonly activityGroup: string | null;
      readonly sums: Amounts;
      readonly entryIds: readonly string[];
    }
  | {
      readonly code: "activityInSeveralRows";
      readonly activity: string;
      readonly activityGroup: string | null;
      readonly rowIds: readonly string[];
      readonly sums: Amounts;
      readonly entryIds: readonly string[];
    }
  | {
      /** The grand total less the ledger; `rowId` is null where no row is the grand total. */
      readonly code: "totalDiffersFromLedger";
      readonly rowId: string | null;
      readonly sums: Amounts;
    }
  | StructureFinding;

/** Something in the row structure itself. */
export type StructureFinding =
  | {
      readonly code: "unusableAccountInterval";
      readonly rowId: string;
      readonly from: string;
      readonly to: string;
    }
  | {
      /** A sum row names a row that cannot be added: it is not there, is a heading or a "varav", or comes back to the sum. */
      readonly code: "rowNotAdded";
      readonly rowId: string;
      readonly addendId: string;
      readonly reason: "missing" | "heading" | "ofWhich" | "circular";
    }
  | {
      /** A row that should be once in the grand total. */
      readonly code: "rowNotOnceInTotal";
      readonly rowId: string;
      readonly times: number;
    };
