/**
 * The words by which a report speaks of its tables. Each word is the beginning of a word in the text ("intäkt" is found
 * in "intäkterna"); a phrase is several, near each other and in any order.
 */
export type Phrase = readonly string[];

/** The whole committee, by the row of the operating statement. */
export const STATEMENT_PHRASES: Readonly<Record<string, readonly Phrase[]>> = {
  netCost: [["resultat"], ["nettokostnad"], ["nettobudget"]],
  income: [["intäkterna"]],
  cost: [["kostnaderna"]],
};

export const INVESTMENT_PHRASES: readonly Phrase[] = [["investering"]];

/** Other names of the areas than their labels in the annexes. */
export const AREA_PHRASES: readonly {
  readonly phrases: readonly Phrase[];
  readonly labels: readonly string[];
}[] = [
  {
    phrases: [["personer", "funktionsnedsättning"], ["funktionshinder"]],
    labels: ["Insatser för personer med funktionsnedsättning"],
  },
  {
    phrases: [["barn", "ungdomsvård"]],
    labels: ["Insatser för barn och unga inkl. familjerådgivning"],
  },
  { phrases: [["ekonomisk", "bistånd"]], labels: ["Försörjningsstöd"] },
  { phrases: [["integration"], ["flyktingmottagande"]], labels: ["Ensamkommande och nyanlända"] },
  {
    phrases: [["individ", "familjeomsorg"]],
    labels: [
      "Insatser för vuxna missbrukare",
      "Övrig vuxenvård",
      "Insatser för barn och unga inkl. familjerådgivning",
      "Försörjningsstöd",
    ],
  },
];

/** Words of a label that say nothing. */
export const EMPTY_WORDS: readonly string[] = ["och", "för", "av", "till", "med", "i", "inkl", "m"];

/** Headings under which the figures are of another scope than the annexes: the municipality's own units alone. */
export const OTHER_SCOPES: readonly string[] = ["egen regi"];

/** What an amount is, by the words before it or right after it; the first that is found, from the top. */
export const QUANTITY_WORDS = [
  [
    "variance",
    /överskott|underskott|avvik|(?:över|under)stig\p{L}*\s+budget|(?:posi|nega)tivt\s+resultat|(?:bättre|sämre)\s+än\s+budget/iu,
  ],
  ["budget", /budget/iu],
  ["actual", /resultat|utfall|totalt|upp(?:gå|gick)|anv(?:änt|änds)|ianspråktag/iu],
] as const;

/** Beginnings of words that make an amount a plus or a minus. */
export const SIGN_WORDS = [
  ["plus", "överskott"],
  ["plus", "positiv"],
  ["minus", "underskott"],
  ["minus", "negativ"],
] as const;
