import type { AccountSide, RowLevel } from "../table/annexRow";
import type { Counterparty } from "../ledger/table/ledgerEntry";
import type { RowStructure } from "./table/rowStructure";

/** The text of the sheet's mark. */
export const ROW_STRUCTURE_PURPOSE = "rowStructure";
export const ROW_STRUCTURE_SHEET = "Radstruktur";

export type SectionName = keyof RowStructure;

/** The line above each section: the annex that it makes. */
export const SECTION_TITLES: Readonly<Record<SectionName, string>> = {
  operatingStatement: "Resultatrapport",
  activityResult: "Verksamhetens utfall och resultat",
  politicalActivity: "Politisk verksamhet",
};

/** The headings of every section, in the order of the columns. */
export const STRUCTURE_HEADINGS = {
  label: "Rad",
  kind: "Slag",
  level: "Nivå",
  side: "Sida",
  from: "Konto från",
  to: "Konto till",
  counterparty: "Motpart",
  activity: "Verksamhet",
  activityGroup: "Verksamhetsgrupp",
  group: "Under rubrik",
  sum: "Summerar",
  id: "Id",
} as const;
export type StructureField = keyof typeof STRUCTURE_HEADINGS;
export const STRUCTURE_FIELDS = Object.keys(STRUCTURE_HEADINGS) as readonly StructureField[];

/** "ofWhich" is a row of accounts or activities that is shown and never added; "selection" says what a table is about. */
export type StructureKind =
  "heading" | "subheading" | "accounts" | "activities" | "ofWhich" | "sum" | "selection";

export const KIND_WORDS: Readonly<Record<StructureKind, string>> = {
  heading: "Rubrik",
  subheading: "Underrubrik",
  accounts: "Konton",
  activities: "Verksamheter",
  ofWhich: "Varav",
  sum: "Summa",
  selection: "Urval",
};

export const LEVEL_WORDS: Readonly<Record<RowLevel, string>> = {
  row: "Rad",
  subtotal: "Delsumma",
  total: "Summa",
  grandTotal: "Slutsumma",
};

export const SIDE_WORDS: Readonly<Record<AccountSide, string>> = { income: "Intäkt", cost: "Kostnad" };

/** An empty cell is any counterparty. */
export const COUNTERPARTY_WORDS: Readonly<Record<Counterparty, string>> = {
  internal: "Intern",
  external: "Extern",
};

/** The kinds of row that a section may hold. */
export const SECTION_KINDS: Readonly<Record<SectionName, readonly StructureKind[]>> = {
  operatingStatement: ["heading", "subheading", "accounts", "ofWhich", "sum"],
  activityResult: ["heading", "subheading", "activities", "ofWhich", "sum"],
  politicalActivity: ["selection", "heading", "subheading", "accounts", "ofWhich", "sum"],
};

/**
 * The id of a row that is given none: its name; "Äldreomsorg/Övriga insatser" for an activity under a heading, and a
 * heading's own is told apart from that of a row with the same name. A semicolon, which parts the rows of a sum, is a comma.
 */
export function idWithoutOwn(kind: StructureKind, label: string, group: string | null): string {
  const name = kind === "heading" || kind === "subheading" ? `heading:${label}` : label;
  return (group === null ? name : `${group}/${name}`).replaceAll(";", ",");
}
