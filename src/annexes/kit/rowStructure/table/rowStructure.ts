import type { AccountRow, ActivityRow, HeadingRow, SumRow } from "../../table/annexRow";
import type { ActivitySelection } from "../../ledger/table/ledgerSelection";

export type StatementRow = HeadingRow | AccountRow | SumRow;
export type ActivityResultRow = HeadingRow | ActivityRow | SumRow;

/** How the ledger becomes rows. It is the controller's: read from their workbook, with a default to begin with. */
export interface RowStructure {
  /** Resultatrapport: every account of the ledger in one row that is not "varav", its grand total the net cost. */
  readonly operatingStatement: readonly StatementRow[];
  /** Verksamhetens utfall och resultat: every activity in one row that is not "varav". */
  readonly activityResult: readonly ActivityResultRow[];
  /** Politisk verksamhet: the costs of some activities, by account. */
  readonly politicalActivity: {
    readonly activities: readonly ActivitySelection[];
    readonly rows: readonly StatementRow[];
  };
}
