import type { AnnexContent } from "../annexes/kit/sheet/annexContent";

/** A figure of an annex as its rules give it, exact; null where there is none. */
export function figureOf({ table }: AnnexContent, rowId: string, columnId: string): number | null {
  const cells = table.rows.find(({ id }) => id === rowId)?.cells;
  return cells?.[table.columns.findIndex(({ id }) => id === columnId)] ?? null;
}

/** The heading of a column, with what stands over it: "Utfall 2023, Netto". */
export function headingText({ table, headings }: AnnexContent, columnId: string): string {
  const heading = headings[table.columns.findIndex(({ id }) => id === columnId)];
  return [heading?.group ?? "", heading?.label ?? ""].filter((text) => text !== "").join(", ");
}
