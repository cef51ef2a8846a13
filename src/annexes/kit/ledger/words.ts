/** The ledger's name within sentences, in both languages of the pane. */
export const LEDGER_DATA = {
  the: { sv: "huvudboken", en: "the ledger" },
  none: { sv: "ingen huvudbok", en: "no ledger" },
} as const;

/** The words of a live check where a table's rows are not the whole ledger; the amount, in kronor, goes between. */
export const LEDGER_DIFFERENCE = {
  before: (heading: string): string => `Obs! ${heading}: tabellen skiljer sig från huvudboken med `,
  after: " kr. Se bladet Radstruktur. ",
} as const;
