/** On what a rule of the stand-in rests: Microsoft's pages, its samples, its issue tracker, or nothing but likeness. */
export type Basis = "doc" | "sample" | "issue" | "assumption";

interface HostileRule {
  readonly rule: string;
  readonly basis: Basis;
  /** Where it says so; for an assumption what makes it likely. */
  readonly source: string;
}

/**
 * What real Excel does, or may do, that makes trouble for an add-in. Off unless a test turns it on: what the add-in writes
 * is to be true whichever of them hold.
 */
export const HOSTILITIES = {
  numberIntoTextIsText: {
    rule: "a number written into a cell in the format @ becomes text",
    basis: "assumption",
    source: "as in COM",
  },
  tablesExtend: {
    rule: "a table takes in the cells right of it and below it when they are written",
    basis: "issue",
    source: "office-js 2093, 6745; doc: co-authoring; sideways an assumption",
  },
  calculatedColumnsFill: {
    rule: "a formula in one cell of a table column that is otherwise empty fills the column",
    basis: "issue",
    source: "office-js 2093, 5909, 1916",
  },
  nullObjectResultsThrow: {
    rule: "a method that gives a result, called on a null object, is ItemNotFound",
    basis: "assumption",
    source: "the docs show only calls that give nothing",
  },
  copiedFormatsBringAll: {
    rule: "copying formats brings conditional formats and merged areas",
    basis: "assumption",
    source: "as in the user interface",
  },
  hiddenLegendThrows: {
    rule: "a hidden legend cannot be placed",
    basis: "assumption",
    source: "error 1004 in COM",
  },
  eventsLate: {
    rule: "events come three seconds late",
    basis: "assumption",
    source: "they come over a network",
  },
  eventsTwice: {
    rule: "each event comes twice",
    basis: "assumption",
    source: "they come over a network",
  },
  eventsLost: {
    rule: "no event comes",
    basis: "issue",
    source: "office-js 6844, 4004: the runtime may end with the pane",
  },
  settingsAbove2MB: {
    rule: "settings of more than 2 MB together are refused",
    basis: "doc",
    source: "persisting add-in state and settings; the code is an assumption",
  },
  listsBringNoLists: {
    rule: "a load of a list brings nothing of the lists within it but how long they are",
    basis: "assumption",
    source: "the docs name it only in the shape of the data",
  },
  commasAnywhere: {
    rule: "a comma anywhere in a number is passed over: 14,37 becomes 1437",
    basis: "assumption",
    source: "as when it is typed in an English Excel; the sample culture-info says that it stays text",
  },
} as const satisfies Readonly<Record<string, HostileRule>>;

export type Hostility = keyof typeof HOSTILITIES;

export const ALL_HOSTILITIES = Object.keys(HOSTILITIES) as Hostility[];
