import type { ReportInput } from "../annexes/annexData";
import type { AnnexRow } from "../annexes/kit/table/annexRow";
import type { AnnexTable } from "../annexes/kit/table/annexTable";
import type { FigureReport } from "../annexes/registry";
import type { SheetSnapshot } from "../workbook/grid/snapshot";
import type { CellPlace } from "../workbook/issues/issue";
import { annexTable } from "./annexTables";
import type { FoundAnnex } from "./findAnnex";
import { shownAnnex, type ShownAnnex } from "./shownAnnex";

/** The fault of a figure of a table in a report. */
export type ReportedMatter =
  /** It is another than the expected, and none that stands in the workbook. */
  | "altered"
  /** It is what the workbook says now, and not what was frozen. */
  | "newer"
  /** It is what was frozen, and the workbook says something else now. */
  | "stale"
  /** The cell is empty. */
  | "missing"
  /** The row is not there. */
  | "missingRow";

/** A figure that is old or new is to be looked at: which of them is right is the controller's to say. */
const SEVERITIES: Readonly<Record<ReportedMatter, "error" | "check">> = {
  altered: "error",
  newer: "check",
  stale: "check",
  missing: "error",
  missingRow: "error",
};

/** A figure of a table in a report that is not as it should be. */
export interface ReportedFigure {
  readonly kind: "reported";
  readonly matter: ReportedMatter;
  readonly severity: "error" | "check";
  readonly report: FigureReport;
  /** The label of the row. */
  readonly label: string;
  /** Which of the annex's rows with that label it is, from the top, counted from 0. */
  readonly nth: number;
  /** The column's number among the annex's, counted from 1; 0 for a whole row. */
  readonly column: number;
  /** As the report has it; null for nothing. */
  readonly stated: number | null;
  /** As it is expected, rounded as it is shown; null for a whole row. */
  readonly expected: number | null;
  /** Where the expected figure stands; null where it stands nowhere now. */
  readonly place: CellPlace | null;
}

export interface ReportedTables {
  readonly figures: readonly ReportedFigure[];
  /** How many figures agree. */
  readonly agreed: number;
}

type Table = readonly (readonly string[])[];

/**
 * Holds the tables of a report against the annexes, cell by cell: each annex against the table that has most of its rows. Annexes that the
 * report does not have are not asked for, and tables that are no annex are not looked at.
 *
 * @param expected the annexes that the report is to agree with
 * @param now the annexes as they stand in the workbook, where the expected ones are frozen; else null
 */
export function reportedTables(
  tables: readonly Table[],
  input: ReportInput,
  expected: readonly FoundAnnex[],
  now: readonly FoundAnnex[] | null,
): ReportedTables {
  const sheets = tables.map(sheetOf);
  const held = expected.flatMap((annex) => {
    const table = annexTable(annex.report, input);
    const stated = table === null ? null : nearest(sheets, annex, table);
    const standing = now?.find(({ report }) => report === annex.report) ?? null;
    return stated === null ? [] : [heldTable(stated, annex, standing)];
  });
  return {
    figures: held.flatMap(({ figures }) => figures),
    agreed: held.reduce((sum, { agreed }) => sum + agreed, 0),
  };
}

/** A table as if it stood on a sheet: so it is read as an annex that is typed in. */
function sheetOf(rows: Table, at: number): SheetSnapshot {
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  const values = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ""));
  return {
    id: String(at),
    name: "",
    visibility: "Visible",
    isProtected: false,
    isFiltered: false,
    ownMark: null,
    firstRow: 0,
    firstColumn: 0,
    values,
    formulas: values,
    numberFormats: values.map((row) => row.map(() => "General")),
    fills: null,
    tables: [],
    hiddenRows: [],
    hiddenColumns: [],
  };
}

/** The table with most of the annex's rows; null where none has half of them. */
function nearest(
  sheets: readonly SheetSnapshot[],
  { report }: FoundAnnex,
  table: AnnexTable<AnnexRow, unknown>,
): ShownAnnex | null {
  let best: ShownAnnex | null = null;
  let most = 0;
  for (const sheet of sheets) {
    const shown = shownAnnex(sheet, report, table);
    if (shown === null) continue;
    const figures = shown.table.rows.flatMap((row) => row.figures).filter((figure) => figure !== null).length;
    if (figures <= most) continue;
    [best, most] = [shown, figures];
  }
  return best;
}

function heldTable(stated: ShownAnnex, annex: FoundAnnex, now: FoundAnnex | null): ReportedTables {
  const { table, place } = annex.shown;
  const figures: ReportedFigure[] = [];
  let agreed = 0;
  for (const [rowAt, row] of table.rows.entries()) {
    const statedRow = stated.table.rows[rowAt]?.figures ?? [];
    const standingRow = now?.shown.table.rows.find(({ id }) => id === row.id)?.figures ?? [];
    const about = {
      kind: "reported",
      report: annex.report,
      label: row.label,
      nth: table.rows.slice(0, rowAt).filter(({ label }) => label === row.label).length,
    } as const;
    const add = (matter: ReportedMatter, figure: FigureOfRow): void => {
      figures.push({ ...about, matter, severity: SEVERITIES[matter], ...figure });
    };
    const isEmpty = row.figures.every((figure) => figure === null);
    if (!isEmpty && statedRow.every((figure) => figure === null)) {
      const [first] = table.columns;
      const at = first === undefined ? null : place(row.id, first.id);
      add("missingRow", { column: 0, stated: null, expected: null, place: at });
      continue;
    }
    for (const [at, column] of table.columns.entries()) {
      const expected = row.figures[at] ?? null;
      const figure = statedRow[at] ?? null;
      const matter = matterOf(figure, expected, now === null ? expected : (standingRow[at] ?? null));
      if (matter !== null)
        add(matter, { column: at + 1, stated: figure, expected, place: place(row.id, column.id) });
      else if (expected !== null) agreed++;
    }
  }
  return { figures, agreed };
}

type FigureOfRow = Pick<ReportedFigure, "column" | "stated" | "expected" | "place">;

/** Null where there is nothing the matter. An empty cell and a 0 say the same. */
function matterOf(stated: number | null, expected: number | null, now: number | null): ReportedMatter | null {
  const isSame = (one: number | null, other: number | null): boolean => (one ?? 0) === (other ?? 0);
  if (isSame(stated, expected)) return isSame(expected, now) ? null : "stale";
  if (stated === null) return "missing";
  return isSame(stated, now) ? "newer" : "altered";
}
