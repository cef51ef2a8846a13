import { isSameValue } from "../../workbook/grid/sameValue";
import type { CellValue } from "../../workbook/grid/snapshot";
import type { CellContent, CellFormat, Grid, WriteOperation } from "../../workbook/plan/writePlan";
import { formulaOf } from "../cells/excelContent";
import { queueFormats } from "../cells/cellFormats";
import { mapWritten } from "./handlers/handler";

/** Operations that say what each of their cells shall be. */
export type CellOperation = Extract<
  WriteOperation,
  { readonly kind: "writeCells" | "setNumberFormats" | "formatCells" }
>;

/** The contents of an operation's cells, as Excel gives them: in the terms of its kind, over its whole area. */
export type Standing =
  | { readonly kind: "writeCells"; readonly contents: readonly (readonly CellValue[])[] }
  | { readonly kind: "setNumberFormats"; readonly numberFormats: readonly (readonly string[])[] }
  | { readonly kind: "formatCells"; readonly formats: Grid<CellFormat> };

export function isCellOperation(operation: WriteOperation): operation is CellOperation {
  const { kind } = operation;
  return kind === "writeCells" || kind === "setNumberFormats" || kind === "formatCells";
}

/** Asks what stands in the operation's cells; it is there after the next sync. */
export function queueStanding(operation: CellOperation, range: Excel.Range): () => Standing {
  const { kind } = operation;
  switch (kind) {
    case "writeCells":
      range.load("formulas");
      return () => ({ kind, contents: range.formulas as CellValue[][] });
    case "setNumberFormats":
      range.load("numberFormat");
      return () => ({ kind, numberFormats: range.numberFormat as string[][] });
    case "formatCells": {
      const formats = queueFormats(range, operation.formats);
      return () => ({ kind, formats: formats() });
    }
  }
}

/**
 * The operation for those of its cells only that stand as it expects them; the others are left to who has changed them,
 * and told to `leave` by their place in the area.
 */
export function whereAsLeft(
  operation: CellOperation,
  standing: Standing,
  leave: (row: number, column: number) => void,
): CellOperation {
  const keep = <Item>(grid: Grid<Item>, isAsLeft: (row: number, column: number) => boolean): Grid<Item> => {
    return grid.map((items, row) =>
      items.map((item, column) => {
        if (item === null || isAsLeft(row, column)) return item;
        leave(row, column);
        return null;
      }),
    );
  };
  switch (operation.kind) {
    case "writeCells": {
      const { expected, contents } = operation;
      const now = standing.kind === "writeCells" ? standing.contents : [];
      const isAsLeft = (row: number, column: number): boolean =>
        isMadeOf(now[row]?.[column] ?? "", expected[row]?.[column] ?? "");
      // A cell that holds already what it shall is neither written nor anybody's change.
      const wanted = contents.map((cells, row) =>
        cells.map((content, column) =>
          content === null || holdsContent(now[row]?.[column] ?? "", content) ? null : content,
        ),
      );
      return { ...operation, contents: keep(wanted, isAsLeft) };
    }
    case "setNumberFormats": {
      const { expected } = operation;
      const now = standing.kind === "setNumberFormats" ? standing.numberFormats : [];
      const isAsLeft = (row: number, column: number): boolean =>
        (expected?.[row]?.[column] ?? null) === null || now[row]?.[column] === expected?.[row]?.[column];
      return { ...operation, numberFormats: keep(operation.numberFormats, isAsLeft) };
    }
    case "formatCells": {
      const { expected } = operation;
      const now = standing.kind === "formatCells" ? standing.formats : [];
      const isAsLeft = (row: number, column: number): boolean =>
        hasLook(now[row]?.[column] ?? null, expected?.[row]?.[column] ?? null);
      return { ...operation, formats: keep(operation.formats, isAsLeft) };
    }
  }
}

/** Tells whether a cell looks as it was given, in the parts that were given; null was given nothing. */
function hasLook(now: CellFormat | null, given: CellFormat | null): boolean {
  return (Object.keys(given ?? {}) as (keyof CellFormat)[]).every(
    (part) => lookKey(now?.[part]) === lookKey(given?.[part]),
  );
}

/** Excel gives colours in capitals. */
function lookKey(part: CellFormat[keyof CellFormat] | undefined): unknown {
  return typeof part === "string" && part.startsWith("#") ? part.toUpperCase() : part;
}

/** Tells whether a cell holds what was written. */
export function holdsContent(stands: CellValue, said: CellContent): boolean {
  return isSame(stands, formulaOf(said));
}

/**
 * Tells whether a cell holds what was written, or what Excel has made of it: a number that it keeps as text, a heading of a
 * table.
 */
export function isMadeOf(stands: CellValue, said: CellContent): boolean {
  return isSame(stands, formulaOf(said)) || String(stands) === String(formulaOf(said));
}

/** Excel writes formulas in its own way: without quotes that a sheet's name can do without, in capitals, with "@". */
function isSame(stands: CellValue, said: CellValue): boolean {
  if (isSameValue(stands, said)) return true;
  const [a, b] = [formulaKey(stands), formulaKey(said)];
  return a !== null && a === b;
}

function formulaKey(value: CellValue): string | null {
  if (typeof value !== "string" || !value.startsWith("=")) return null;
  return value.replace(/['@\s]/g, "").toUpperCase();
}

/** The inverse of an operation, expecting what stands now that it is done. */
export function expecting(inverse: WriteOperation, standing: Standing | null): WriteOperation {
  if (inverse.kind === "writeCells" && standing?.kind === "writeCells") {
    const { contents } = standing;
    return {
      ...inverse,
      expected: mapWritten(inverse.contents, (row, column) => contents[row]?.[column] ?? ""),
    };
  }
  if (inverse.kind === "setNumberFormats" && standing?.kind === "setNumberFormats") {
    const { numberFormats } = standing;
    const expected = mapWritten(inverse.numberFormats, (row, column) => numberFormats[row]?.[column] ?? null);
    return { ...inverse, expected };
  }
  return inverse;
}
