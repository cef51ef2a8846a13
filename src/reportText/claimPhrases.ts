/**
 * The words by which a report speaks of its tables. Each word is the beginning of a word in the text ("intäkt" is found
 * in "intäkterna"); a phrase is several, near each other and in any order.
 */
export type Phrase = readonly string[];

/** The whole committee, by the row of the operating statement. */
export const STATEMENT_PHRASES: Readonly<Record<string, readonly Phrase[]>> = {
  netCost: [["resultat"], ["nettokostnad"], ["nettobudget"], ["nämnden", "helhet"], ["nämnden", "totalt"]],
  income: [["intäkterna"], ["summa", "intäkter"], ["totala", "intäkter"]],
  cost: [["kostnaderna"], ["summa", "kostnader"], ["totala", "kostnader"]],
};

export const INVESTMENT_PHRASES: readonly Phrase[] = [["investering"]];

export const GRANT_PHRASES: readonly Phrase[] = [["riktad", "statsbidrag"]];

/** Other names of the areas than their labels in the annexes. */
export const AREA_PHRASES: readonly {
  readonly phrases: readonly Phrase[];
  readonly labels: readonly string[];
}[] = [
  {
    phrases: [["personer", "funktionsnedsättning"], ["funktionsnedsättning"], ["funktionshinder"]],
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
export const EMPTY_WORDS: readonly string[] = [
  ...["och", "eller", "för", "av", "till", "med", "i", "inkl", "m", "o"],
  ...["po", "varav", "summa"],
];

/** Laws after the name of an activity: "Personlig assistans, LSS och SFB" is spoken of without them. */
export const LAWS: readonly string[] = ["lss", "sol", "sfb", "lvu", "lvm", "hsl"];

/** Headings under which the figures are of another scope than the annexes: the municipality's own units alone. */
export const OTHER_SCOPES: readonly string[] = ["egen regi"];

/** The kind of an amount, by the words before it or right after it; the first that is found, from the top. */
export const QUANTITY_WORDS = [
  [
    "variance",
    /överskott|underskott|avvik|(?:över|under)(?:stig|skrid|skred|steg)\p{L}*\s+(?:\p{L}+\s+)?budget|(?:posi|nega)tivt\s+resultat/iu,
  ],
  [
    "change",
    /(?:ökat?|ökade|minskat?|minskade|ökar|minskar|stigit|sjunkit|steg|sjönk)\s+(?:\p{L}+\s+)?med(?!\p{L})/iu,
  ],
  ["budget", /budget/iu],
  ["forecast", /prognos/iu],
  ["previous", /(?:föregående|förra|fjol)\p{L}*\s*år\p{L}*|året\s+(?:innan|före)|fjolåret/iu],
  [
    "actual",
    /resultat|utfall|totalt|upp(?:gå|gick)|anv(?:änt|änds)|ianspråktag|(?<!\p{L})(?:gav|blev|kostade)(?!\p{L})/iu,
  ],
] as const;

/** The kind of an amount by the words right after it, whatever stands before: "9 091 tkr bättre än budget". */
export const COMPARED_AFTER =
  /^\s*(?<word>bättre|sämre|mer|mindre|högre|lägre|över|under)\s+(?:än\s+)?(?:\p{L}+\s+)?(?<base>budget\p{L}*|föregående\s+år|förra\s+året|året\s+(?:innan|före)|(?:år\s+)?20\d\d)/iu;

/** "överskrider budget med": more than budget, which is a surplus of income and a deficit of all else. */
export const COMPARED_BEFORE = /(?<word>över|under)(?:stig|skrid|skred|steg)\p{L}*\s+(?:\p{L}+\s+)?budget/iu;

/** Several areas together are one figure. */
export const TOGETHER = /tillsammans|sammanlag|sammantag|gemensamt/iu;

/** A sentence that goes on about what the one before it spoke of. */
export const GOES_ON = /^(?:det|detta|vilket|jämfört|ökningen|minskningen|skillnaden)(?!\p{L})/iu;

/** Beginnings of words that make an amount a plus or a minus. */
export const SIGN_WORDS = [
  ["plus", "överskott"],
  ["plus", "positiv"],
  ["minus", "underskott"],
  ["minus", "negativ"],
] as const;
