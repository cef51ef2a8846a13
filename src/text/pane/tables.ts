import type { ReportTableFacts, ReportTableKind, TableNotTold } from "../../domain/summary/reportTable";
import { counted } from "../make/figures";
import type { Both } from "../make/language";

/** The pane's texts on the controller's own tables, which the report shows as they stand. */
export const TABLES = {
  heading: { sv: "Tabeller ur arbetsboken", en: "Tables from the workbook" },
  hint: {
    sv: "Uppdrag, internkontroll och åtgärder med belopp känns igen på sina rubriker. De står i texten och i Word-dokumentet så som de står på bladen.",
    en: "Assignments, internal control and actions with amounts are recognised by their headings. They stand in the text and in the Word document as they stand on the sheets.",
  },
  another: { sv: "Ta med ett annat blad", en: "Include another sheet" },
  sheet: { sv: "Blad", en: "Sheet" },
  kind: { sv: "Tabellen är", en: "The table is" },
  include: { sv: "Ta med", en: "Include" },
  saved: { sv: "Sparat i arbetsboken.", en: "Saved in the workbook." },
};

/** The name of each kind of table. */
export const TABLE_KINDS: Readonly<Record<ReportTableKind, Both>> = {
  assignments: { sv: "Uppdrag", en: "Assignments" },
  internalControl: { sv: "Internkontroll", en: "Internal control" },
  actions: { sv: "Åtgärder", en: "Actions" },
};

const NOT_TOLD: Readonly<Record<TableNotTold, Both>> = {
  leftOut: { sv: "den är avmarkerad", en: "it is not ticked" },
  hidden: { sv: "bladet är dolt", en: "the sheet is hidden" },
  otherYear: { sv: "bladets namn anger ett annat år", en: "the name of the sheet says another year" },
};

type FoundFacts = Pick<ReportTableFacts, "kind" | "sheet" | "count">;

/** "Uppdrag på bladet Uppdrag 2023, 7 rader": a table that was found. */
export function foundTableText({ kind, sheet, count }: FoundFacts): Both {
  return {
    sv: `${TABLE_KINDS[kind].sv} på bladet ${sheet}, ${counted.sv(count, "rad", "rader")}`,
    en: `${TABLE_KINDS[kind].en} on the sheet “${sheet}”, ${counted.en(count, "row", "rows")}`,
  };
}

/** "Uppdrag på bladet Uppdrag 2022, 4 rader, är inte med: bladets namn anger ett annat år." */
export function tableNotToldText(table: FoundFacts, reason: TableNotTold): Both {
  const found = foundTableText(table);
  return {
    sv: `${found.sv}, är inte med: ${NOT_TOLD[reason].sv}.`,
    en: `${found.en}, is not included: ${NOT_TOLD[reason].en}.`,
  };
}

/** "2 dolda rader på bladet är inte med.": said of a table that is told without them. */
export function hiddenRowsText(count: number): Both {
  return {
    sv: `${counted.sv(count, "dold rad", "dolda rader")} på bladet är inte med.`,
    en: `${counted.en(count, "hidden row", "hidden rows")} on the sheet ${count === 1 ? "is" : "are"} not included.`,
  };
}
