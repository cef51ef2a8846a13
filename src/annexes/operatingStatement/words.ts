import type { ReportWords } from "../kit/words";

export const OPERATING_STATEMENT: ReportWords = {
  sheet: "Resultatrapport",
  footer: "Bilaga 1 Resultatrapport",
  inDocument: "annex",
};

/** The words of the annex as it was published (Ekerö, 2023). Hyphens and abbreviations are the original's. */
export const WORDS = { rowHeading: "(tkr, inkl interna transaktioner)" } as const;

/** The rows that a controller begins with, by the ids that they keep whatever they are called. */
export const ROW_LABELS = {
  externalIncome: "Summa externa intäkter",
  governmentGrants: "-varav statsbidrag",
  fees: "-varav taxor och avgifter",
  internalIncome: "Summa interna intäkter",
  internalOperatingCompensation: "-varav driftsersättningar",
  internalRentIncome: "-varav lokalhyresersättning / intern hyresintäkt",
  income: "Summa Intäkter",
  personnel: "Personalkostnader inkl po",
  internalRent: "Lokalhyra intern",
  externalRent: "Lokalhyra extern",
  otherExternalCosts: "Övriga externa kostnader",
  purchasedActivity: "Köp av huvudverksamhet",
  operatingCompensation: "Driftsersättningar",
  rentCompensation: "Lokalhyresersättningar",
  otherInternalCosts: "Övriga interna kostnader",
  depreciation: "Avskrivningar o internränta",
  cost: "Summa Kostnader",
  netCost: "Nettokostnad",
} as const;
export type StatementRowId = keyof typeof ROW_LABELS;
