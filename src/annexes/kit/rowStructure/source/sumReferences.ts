import type { AnnexRow } from "../../table/annexRow";

/** The word for a sum of all rows of the section, "varav" rows and sums left out. */
const ALL_ROWS = "Alla rader";

/** The rows that a sum row says it adds: "Alla rader", or each by its name where only one has it and else by its id. */
export function sumText(rows: readonly AnnexRow[], rowIds: readonly string[]): string {
  if (isSame(rowIds, allRowIds(rows))) return ALL_ROWS;
  return rowIds.map((id) => nameOf(rows, id)).join("; ");
}

export interface ReadSum {
  readonly rowIds: readonly string[];
  readonly unknown: readonly string[];
  /** Names of several rows. */
  readonly ambiguous: readonly string[];
}

/** Reads what `sumText` writes, and names or ids that the controller has written. Headings have no amounts to add. */
export function readSum(rows: readonly AnnexRow[], text: string): ReadSum {
  if (text.toLocaleLowerCase("sv") === ALL_ROWS.toLocaleLowerCase("sv"))
    return { rowIds: allRowIds(rows), unknown: [], ambiguous: [] };
  const names = text
    .split(";")
    .map((name) => name.trim())
    .filter((name) => name !== "");
  const found = names.map((name) => ({ name, ids: idsOf(rows, name) }));
  return {
    rowIds: found.flatMap(({ ids }) => (ids.length === 1 ? ids : [])),
    unknown: found.filter(({ ids }) => ids.length === 0).map(({ name }) => name),
    ambiguous: found.filter(({ ids }) => ids.length > 1).map(({ name }) => name),
  };
}

function allRowIds(rows: readonly AnnexRow[]): readonly string[] {
  return rows.flatMap((row) =>
    (row.kind === "accounts" || row.kind === "activities") && !row.isOfWhich ? [row.id] : [],
  );
}

function idsOf(rows: readonly AnnexRow[], name: string): readonly string[] {
  if (rows.some(({ id }) => id === name)) return [name];
  const named = rows.filter(({ label }) => label === name);
  const withAmounts = named.filter(({ kind }) => kind !== "heading");
  return (withAmounts.length > 0 ? withAmounts : named).map(({ id }) => id);
}

function nameOf(rows: readonly AnnexRow[], id: string): string {
  const label = rows.find((row) => row.id === id)?.label ?? id;
  const isName = isSame(idsOf(rows, label), [id]) && !label.includes(";");
  return isName ? label : id;
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id, at) => id === b[at]);
}
