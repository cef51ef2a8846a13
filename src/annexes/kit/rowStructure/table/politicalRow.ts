import type { AnnexRow } from "../../table/annexRow";
import type { ActivitySelection } from "../../ledger/table/ledgerSelection";

/** The id of the row of Verksamhetens utfall och resultat that Politisk verksamhet is a table of. */
export const POLITICAL_ROW = "politicalActivity";

/**
 * Tells whether a row takes the activities that Politisk verksamhet is of, whatever it is called. Where a controller has written no
 * id beside it, it is known by this.
 */
export function isPoliticalRow(row: AnnexRow, political: readonly ActivitySelection[]): boolean {
  return row.kind === "activities" && !row.isOfWhich && isSame(row.activities, political);
}

function isSame(some: readonly ActivitySelection[], others: readonly ActivitySelection[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ activity, activityGroup }, at) => {
      const other = others[at];
      return activity === other?.activity && activityGroup === other.activityGroup;
    })
  );
}
