import type { AccountRow } from "../../table/annexRow";
import { DEFAULT_ACTIVITY_RESULT } from "../../../activityResult/table/defaultActivityResult";
import { DEFAULT_OPERATING_STATEMENT } from "../../../operatingStatement/table/defaultOperatingStatement";
import type { RowStructure } from "./rowStructure";

function costRow(
  id: string,
  label: string,
  ...intervals: readonly (readonly [string, string])[]
): AccountRow {
  return {
    kind: "accounts",
    id,
    label,
    level: "row",
    side: "cost",
    isOfWhich: false,
    accounts: intervals.map(([from, to]) => ({ from, to, counterparty: null })),
  };
}

/** What a controller begins with: the accounts of Kommun-Bas, and the rows of Ekerö's social services committee 2023. */
export const DEFAULT_ROW_STRUCTURE: RowStructure = {
  operatingStatement: DEFAULT_OPERATING_STATEMENT,
  activityResult: DEFAULT_ACTIVITY_RESULT,
  politicalActivity: {
    activities: [{ activity: "Politisk verksamhet", activityGroup: null }],
    rows: [
      costRow("remuneration", "Ersättningar till förtroendevalda", ["50", "57"]),
      costRow("otherCosts", "Övriga kostnader nämnden *)", ["40", "46"], ["60", "76"], ["79", "79"]),
      {
        kind: "sum",
        id: "total",
        label: "Summa:",
        level: "grandTotal",
        rowIds: ["remuneration", "otherCosts"],
      },
    ],
  },
};
