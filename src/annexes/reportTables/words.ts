import type { ReportTableKind } from "../../domain/summary/reportTable";

/** The names of the tables within sentences of the pane, in both languages. */
export const TABLE_NAMES: Readonly<Record<ReportTableKind, { readonly sv: string; readonly en: string }>> = {
  assignments: { sv: "uppdrag", en: "assignments" },
  internalControl: { sv: "internkontroll", en: "internal control" },
  actions: { sv: "åtgärder med belopp", en: "actions with amounts" },
};
