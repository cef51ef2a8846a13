import type { ReportWords } from "../kit/words";

export const ACTIVITY_RESULT: ReportWords = {
  sheet: "Verksamhetens utfall",
  footer: "Bilaga 2 Verksamhetens utfall och resultat",
  inDocument: "annex",
};

/** The words of the annex as it was published (Ekerö, 2023). Hyphens and abbreviations are the original's. */
export const WORDS = {
  title: "Verksamhetens utfall och resultat",
  rowHeading: "tkr",
  income: "Intäkter",
  cost: "Kostnader",
  net: "Netto",
  netAlone: "netto",
  variance: "Avvikelse",
} as const;

/** The activity that Politisk verksamhet is of, as ledgers call it. */
export const POLITICAL_ACTIVITY_NAME = "Politisk verksamhet";

/** The activities that a controller begins with, as ledgers call them, in the groups that they stand under. */
export const ACTIVITIES: readonly {
  readonly group: string | null;
  readonly activities: readonly string[];
}[] = [
  { group: null, activities: [POLITICAL_ACTIVITY_NAME] },
  { group: "Äldreomsorg", activities: ["Ordinärt boende", "Särskilt boende", "Övriga insatser"] },
  {
    group: "Insatser för personer med funktionsnedsättning",
    activities: [
      "Boende, LSS och SoL",
      "Daglig verksamhet, LSS",
      "Personlig assistans, LSS och SFB",
      "Korttidsvistelse, LSS",
      "Hemtjänst, boendestöd och sysselsättning, SoL",
      "Övriga insatser, LSS",
    ],
  },
  {
    group: "Insatser för vuxna missbrukare",
    activities: ["Heldygnsplacering, SoL och LVM", "Övriga insatser"],
  },
  { group: "Övrig vuxenvård", activities: ["Heldygnsplacering, SoL", "Övriga insatser"] },
  {
    group: "Insatser för barn och unga inkl. familjerådgivning",
    activities: ["Institutionsvård, SoL och LVU", "Familjehem/jourhem", "Övriga insatser"],
  },
  { group: null, activities: ["Försörjningsstöd"] },
  {
    group: "Ensamkommande och nyanlända",
    activities: ["Ensamkommande barn och ungdomar", "Nyanlända vuxna och barn"],
  },
  { group: null, activities: ["Ledning, administration och myndighetsutövning"] },
];

export const TOTAL_LABEL = "TOTALT";
