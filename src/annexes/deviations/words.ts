import type { ReportWords } from "../kit/words";

export const DEVIATIONS: ReportWords = {
  sheet: "Avvikelser",
  footer: "Avvikelser mot budget",
  // The words of the sheet stand in the running text, deviation by deviation.
  inDocument: null,
};

/** The controller's words on a deviation, in the order of their columns. */
export const COMMENTS = ["cause", "consequence", "action"] as const;
export type CommentName = (typeof COMMENTS)[number];

export const COMMENT_WORDS: Readonly<Record<CommentName, string>> = {
  cause: "Orsak",
  consequence: "Konsekvens",
  action: "Åtgärd",
};

/** The words of the sheet. */
export const WORDS = {
  title: "Avvikelser mot budget",
  row: "Rad",
  annex: "Bilaga",
  actual: "Utfall",
  budget: "Budget",
  variance: "Avvikelse",
  share: "Avvikelse, procent",
  moved: "Störst avvikelse inom raden (tkr)",
  /** Of the hidden columns that say which row a comment is of. */
  key: "Rad-id",
  selection: "Radens innehåll",
  gone: "Kommentarer till rader som inte längre avviker, eller inte längre finns",
  account: "Konto",
} as const;

/** "Belopp i tkr. Rader som avviker med minst 1 000 tkr och 5 procent." */
export function limitLine(kronor: string | null, percent: string | null): string {
  const limits = [kronor === null ? null : `${kronor} tkr`, percent === null ? null : `${percent} procent`];
  const both = limits.filter((limit) => limit !== null).join(" och ");
  return `Belopp i tkr. Rader som avviker från budget med minst ${both}.`;
}
