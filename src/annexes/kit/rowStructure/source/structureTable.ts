import { resolveSums } from "../../table/resolveSums";
import type { RowStructureProblem } from "../../../../workbook/issues/rowStructureIssue";
import { readSum } from "./sumReferences";
import type { PlacedRow, StructureRow } from "./structureRows";

const ADDEND_PROBLEMS = {
  missing: "addendUnknown",
  heading: "addendHeading",
  ofWhich: "addendOfWhich",
  circular: "addendCircular",
} as const satisfies Record<string, RowStructureProblem>;

/**
 * Brings the rows of a section together: every id is one row's, every activity's heading is there, there is one grand total
 * at most, and every sum adds rows that can be added, none of them itself.
 */
export function readStructureTable(placed: readonly PlacedRow[]): readonly StructureRow[] {
  checkIds(placed);
  checkGroups(placed);
  checkGrandTotals(placed);
  const rows = placed.map(({ row }) => row);
  const filled = placed.map(({ row, reader }): StructureRow => {
    if (row.kind !== "sum") return row;
    const text = reader.text("sum");
    if (text === "") reader.problem("sum", "sumEmpty", "");
    const { rowIds, unknown, ambiguous } = readSum(rows, text);
    for (const name of unknown) reader.problem("sum", "addendUnknown", name);
    for (const name of ambiguous) reader.problem("sum", "addendAmbiguous", name);
    return { ...row, rowIds };
  });
  checkSums(placed, filled);
  return filled;
}

function checkIds(placed: readonly PlacedRow[]): void {
  const taken = new Set<string>();
  for (const { row, reader } of placed) {
    if (taken.has(row.id)) reader.problem(reader.text("id") === "" ? "label" : "id", "idTaken", row.id);
    taken.add(row.id);
  }
}

function checkGroups(placed: readonly PlacedRow[]): void {
  const headings = new Set(placed.flatMap(({ row }) => (row.kind === "heading" ? [row.label] : [])));
  for (const { row, reader } of placed) {
    if (row.kind === "activities" && row.group !== null && !headings.has(row.group))
      reader.problem("group", "groupUnknown", row.group);
  }
}

function checkGrandTotals(placed: readonly PlacedRow[]): void {
  const totals = placed.filter(({ row }) => "level" in row && row.level === "grandTotal");
  for (const { row, reader } of totals.slice(1)) reader.problem("level", "secondGrandTotal", row.label);
}

function checkSums(placed: readonly PlacedRow[], rows: readonly StructureRow[]): void {
  const labels = new Map(rows.map(({ id, label }) => [id, label]));
  const { findings } = resolveSums(rows);
  for (const { row, reader } of placed) {
    for (const finding of findings) {
      if (finding.code === "rowNotAdded" && finding.rowId === row.id)
        reader.problem("sum", ADDEND_PROBLEMS[finding.reason], labels.get(finding.addendId) ?? "");
    }
  }
}
