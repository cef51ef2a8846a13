/** What "Bygg rapporter" can build, in the order of the sheets. */
export const REPORTS = [
  "operatingStatement",
  "activityResult",
  "politicalActivity",
  "targetedGrants",
  "activityMeasures",
  "investments",
  "goalAttainment",
  "followUpResult",
  "charts",
] as const;
export type ReportName = (typeof REPORTS)[number];

/** The names of the sheets. Excel takes 31 characters, so two of the published titles are shortened. */
export const SHEET_NAMES: Readonly<Record<ReportName, string>> = {
  operatingStatement: "Resultatrapport",
  activityResult: "Verksamhetens utfall",
  politicalActivity: "Politisk verksamhet",
  targetedGrants: "Riktade statsbidrag",
  activityMeasures: "Verksamhetsmått",
  investments: "Investeringar",
  goalAttainment: "Måluppfyllelse",
  followUpResult: "Periodens uppföljning",
  charts: "Diagram",
};

/** What stands at the left in the footer of a printed annex: its number in the committee's report, where it has one. */
export const ANNEX_TITLES: Readonly<Record<ReportName, string>> = {
  operatingStatement: "Bilaga 1 Resultatrapport",
  activityResult: "Bilaga 2 Verksamhetens utfall och resultat",
  politicalActivity: "Politisk verksamhet",
  targetedGrants: "Riktade statsbidrag",
  activityMeasures: "Bilaga 3 Verksamhetsmått",
  investments: "Bilaga 4 Investeringar",
  goalAttainment: "Bilaga 5 Måluppfyllelse",
  followUpResult: "Resultat av periodens uppföljning",
  charts: "Diagram",
};

/** Of a sheet that is ours when the controller's data stand on one of the same name. */
export function annexSheetName(name: string): string {
  return `${name} (bilaga)`;
}

/** The sheet that what a check found is written to. */
export const RECONCILIATION_SHEET = "Avstämning";
