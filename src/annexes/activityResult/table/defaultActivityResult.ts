import type { ActivityRow, HeadingRow } from "../../kit/table/annexRow";
import type { ActivityResultRow } from "../../kit/rowStructure/table/rowStructure";

import { POLITICAL_ROW } from "../../kit/rowStructure/table/politicalRow";

/** One activity of the ledger on a row of its own, found by its name and, where it has one, its group. */
function activityRow(group: string | null, activity: string): ActivityRow {
  return {
    kind: "activities",
    id: group === null ? activity : `${group}/${activity}`,
    label: activity,
    level: "row",
    isOfWhich: false,
    group,
    activities: [{ activity, activityGroup: group }],
  };
}

function group(label: string, ...activities: string[]): readonly (HeadingRow | ActivityRow)[] {
  return [
    { kind: "heading", id: `heading:${label}`, label, level: 1 },
    ...activities.map((activity) => activityRow(label, activity)),
  ];
}

const ROWS: readonly (HeadingRow | ActivityRow)[] = [
  { ...activityRow(null, "Politisk verksamhet"), id: POLITICAL_ROW },
  ...group("Äldreomsorg", "Ordinärt boende", "Särskilt boende", "Övriga insatser"),
  ...group(
    "Insatser för personer med funktionsnedsättning",
    "Boende, LSS och SoL",
    "Daglig verksamhet, LSS",
    "Personlig assistans, LSS och SFB",
    "Korttidsvistelse, LSS",
    "Hemtjänst, boendestöd och sysselsättning, SoL",
    "Övriga insatser, LSS",
  ),
  ...group("Insatser för vuxna missbrukare", "Heldygnsplacering, SoL och LVM", "Övriga insatser"),
  ...group("Övrig vuxenvård", "Heldygnsplacering, SoL", "Övriga insatser"),
  ...group(
    "Insatser för barn och unga inkl. familjerådgivning",
    "Institutionsvård, SoL och LVU",
    "Familjehem/jourhem",
    "Övriga insatser",
  ),
  activityRow(null, "Försörjningsstöd"),
  ...group("Ensamkommande och nyanlända", "Ensamkommande barn och ungdomar", "Nyanlända vuxna och barn"),
  activityRow(null, "Ledning, administration och myndighetsutövning"),
];

/** The rows of Verksamhetens utfall och resultat, the total first. Labels and order: 2023, bilaga 2. */
export const DEFAULT_ACTIVITY_RESULT: readonly ActivityResultRow[] = [
  {
    kind: "sum",
    id: "total",
    label: "TOTALT",
    level: "grandTotal",
    rowIds: ROWS.filter(({ kind }) => kind !== "heading").map(({ id }) => id),
  },
  ...ROWS,
];
