import { POLITICAL_ROW } from "../kit/rowStructure/table/politicalRow";
import { ACTIVITIES, POLITICAL_ACTIVITY_NAME, TOTAL_LABEL } from "./words";
import type { ActivityRow, HeadingRow } from "../kit/table/annexRow";
import type { ActivityResultRow } from "../kit/rowStructure/table/rowStructure";

/** One activity of the ledger on a row of its own, found by its name and, where it has one, its group. */
function activityRow(group: string | null, activity: string): ActivityRow {
  return {
    kind: "activities",
    id:
      activity === POLITICAL_ACTIVITY_NAME
        ? POLITICAL_ROW
        : group === null
          ? activity
          : `${group}/${activity}`,
    label: activity,
    level: "row",
    isOfWhich: false,
    group,
    activities: [{ activity, activityGroup: group }],
  };
}

const ROWS: readonly (HeadingRow | ActivityRow)[] = ACTIVITIES.flatMap(({ group, activities }) => [
  ...(group === null
    ? []
    : [{ kind: "heading" as const, id: `heading:${group}`, label: group, level: 1 as const }]),
  ...activities.map((activity) => activityRow(group, activity)),
]);

/** The rows of Verksamhetens utfall och resultat, the total first. Labels and order: 2023, bilaga 2. */
export const DEFAULT_ACTIVITY_RESULT: readonly ActivityResultRow[] = [
  {
    kind: "sum",
    id: "total",
    label: TOTAL_LABEL,
    level: "grandTotal",
    rowIds: ROWS.filter(({ kind }) => kind !== "heading").map(({ id }) => id),
  },
  ...ROWS,
];
