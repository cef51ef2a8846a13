/**
 * The words by which a report speaks of its tables. Each word is the beginning of a word in the text ("intäkt" is found
 * in "intäkterna"); a phrase is several, near each other and in any order.
 */
export type Phrase = readonly string[];

/** The whole committee, by the row of the operating statement. */
export const STATEMENT_PHRASES: Readonly<Record<string, readonly Phrase[]>> = {
  netCost: [["resultat"], ["nettokostnad"], ["nettobudget"], ["nämnden", "helhet"], ["nämnden", "totalt"]],
  income: [["intäkterna"], ["verksamhetens", "intäkter"], ["summa", "intäkter"], ["totala", "intäkter"]],
  cost: [["kostnaderna"], ["verksamhetens", "kostnader"], ["summa", "kostnader"], ["totala", "kostnader"]],
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
    /överskott|underskott|avvik|(?:över|under)(?:stig|skrid|skred|steg)\p{L}*\s+(?:\p{L}+\s+)?budget|(?:posi|nega)tivt\s+resultat|(?<!\p{L})(?:plus|minus|back)\s+mot(?!\p{L})|(?<!\p{L})(?:går|gick|ett)\s+(?:plus|minus|back)(?!\p{L})/iu,
  ],
  [
    "change",
    /(?:ökat?|ökade|minskat?|minskade|ökar|minskar|stigit|sjunkit|steg|sjönk)\s+(?:\p{L}+\s+)?med(?!\p{L})|(?<!\p{L})en\s+(?:ökning|minskning)\s+(?:med|på|om)(?!\p{L})/iu,
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

/** The comparison stands before the amount: "Jämfört med budget blev personalkostnaderna 2,6 mnkr lägre". */
export const COMPARED_WITH =
  /(?:jämfört\s+med|jämförelse\s+med|förhållande\s+till|gentemot)\s+(?:\p{L}+\s+)?(?<base>budget\p{L}*|föregående\s+år|förra\s+året|året\s+(?:innan|före)|(?:år\s+)?20\d\d)/iu;

/** The word alone, with nothing that it is compared with. */
export const COMPARED_ALONE = /^\s*(?<word>bättre|sämre|mer|mindre|högre|lägre)\s*(?:[.,;]|$)/iu;

/** "överskrider budget med": more than budget, which is a surplus of income and a deficit of all else. */
export const COMPARED_BEFORE = /(?<word>över|under)(?:stig|skrid|skred|steg)\p{L}*\s+(?:\p{L}+\s+)?budget/iu;

/** The budget beside the amount that it is compared with: "592,5 mnkr mot budgeterade 601,6 mnkr". */
export const AGAINST_BUDGET =
  /^\s*,?\s*(?:mot|jämfört\s+med|att\s+jämföra\s+med|\()?\s*(?:en\s+)?budget\p{L}*(?:\s+(?:på|om|var|är))?\s*$/iu;

/** Something new is named in short: "… och nyanlända med". */
export const ANOTHER_NAMED =
  /(?:,|(?<!\p{L})(?:och|samt|medan|respektive|följt\s+av))\s+(?!(?:det|detta|vilket|som|en|ett|motsvar\p{L}*|därmed|är|var|blev|dvs)(?!\p{L}))\p{L}/iu;

/** Only a part of what is named before it: "intäkterna från Migrationsverket"; of the committee or the year it is the whole. */
export const OF_A_PART_ONLY =
  /^\s+(?:från|för|inom|till|avseende|hos|per|exkl\p{L}*|utan|gällande)\s+(?!(?:\p{L}*nämnd\p{L}*|år|året|årets|helår\p{L}*|perioden|verksamheten|hela)(?!\p{L})|20\d\d|[+−–-]?\d)/iu;

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
  ["plus", "plus"],
  ["minus", "minus"],
  ["minus", "back"],
] as const;

/** Words of the future or the possible: no figure that stands can confirm such a sentence. */
export const TO_COME =
  /(?<!\p{L})(?:kommer|beräknas|väntas|förväntas|prognos\p{L}*|ska|skall|bör|kan|kunde|skulle)(?!\p{L})/iu;

/** The committee itself has a surplus or a deficit: "Socialnämnden redovisar en negativ budgetavvikelse om". */
export const COMMITTEE_HAS =
  /^\s*(?:\p{L}+-\s+och\s+)?\p{L}*nämnden\s+(?:har|redovisar|redovisade|visar|visade|gör|gjorde|lämnar|går|gick|får|fick)\s+(?:(?:ett|en|totalt|sammantaget|därmed)\s+)*(?:\p{L}+\s+)?(?:över\p{L}*|under\p{L}*|\p{L}*avvikelse|plus|minus)\s+(?:mot\s+budget(?:en)?\s+)?(?:på|om)\s*$/iu;

/** The budget of a year, of a sentence that names nothing that it is of: "Budgeten för 2023 var". */
export const BUDGET_OF_A_YEAR =
  /^\s*(?:netto)?budgeten\s+för\s+(?:helåret\s+|år\s+)?20\d\d\s+(?:var|är|blev|uppgick\s+till|uppgår\s+till)\s*$/iu;

/** Headings under which a sentence that names nothing is of the whole. */
export const OF_ALL = /sammanfatt|ekonomi|resultat|helhet/iu;

/** A share of the year before or of budget, said right after the amount: "9,7 mnkr eller 8,9 procent", "38,3 mnkr (6,9 %)". */
export const THAT_IS =
  /^\s*,?\s*(?:eller|\(|motsvarande|dvs\.?|(?:vilket|som)\s+(?:är|motsvarar)|vilket\s+ger)\s*$/iu;

/** A part of the amount right before: "116,4 mnkr, varav statsbidrag 32,5 mnkr". */
export const OF_WHICH = /^\s*,?\s*\(?varav(?!\p{L})/iu;

/** A share of what is named after it: "personalkostnaderna utgör 43 procent av kostnaderna". */
export const IS_A_SHARE =
  /(?:utgör|utgjorde|står\s+för|stod\s+för|svarar\s+för|svarade\s+för)\s+(?:\p{L}+\s+)?$/iu;
