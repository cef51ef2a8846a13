import type { AccountRow } from "./kit/table/annexRow";
import { DEFAULT_ACTIVITY_RESULT } from "./activityResult/defaultActivityResult";
import { DEFAULT_OPERATING_STATEMENT } from "./operatingStatement/defaultOperatingStatement";
import type { RowStructure } from "./kit/rowStructure/table/rowStructure";
import { POLITICAL_ACTIVITY_NAME } from "./activityResult/words";
import { ROW_LABELS, type PoliticalRowId } from "./politicalActivity/words";

function costRow(id: PoliticalRowId, ...intervals: readonly (readonly [string, string])[]): AccountRow {
  return {
    kind: "accounts",
    id,
    label: ROW_LABELS[id],
    level: "row",
    side: "cost",
    isOfWhich: false,
    accounts: intervals.map(([from, to]) => ({ from, to, counterparty: null })),
  };
}

/** The row structure that a controller begins with: the accounts of Kommun-Bas, and the rows of Ekerö's social services committee 2023. */
export const DEFAULT_ROW_STRUCTURE: RowStructure = {
  operatingStatement: DEFAULT_OPERATING_STATEMENT,
  activityResult: DEFAULT_ACTIVITY_RESULT,
  politicalActivity: {
    activities: [{ activity: POLITICAL_ACTIVITY_NAME, activityGroup: null }],
    rows: [
      costRow("remuneration", ["50", "57"]),
      costRow("otherCosts", ["40", "46"], ["60", "76"], ["79", "79"]),
      {
        kind: "sum",
        id: "total",
        label: ROW_LABELS.total,
        level: "grandTotal",
        rowIds: ["remuneration", "otherCosts"],
      },
    ],
  },
};
