import { plainText } from "../../../workbook/grid/cellText";
import { cellAt, endColumn, endRow, type SheetSnapshot } from "../../../workbook/grid/snapshot";
import { COMMENT_WORDS, WORDS } from "../words";

/** The columns of the sheet, in their order; the last two are hidden. */
export const DEVIATION_FIELDS = [
  "label",
  "annex",
  "actual",
  "budget",
  "variance",
  "share",
  "moved",
  "cause",
  "consequence",
  "action",
  "key",
  "selection",
] as const;
export type DeviationField = (typeof DEVIATION_FIELDS)[number];

export const FIELD_HEADINGS: Readonly<Record<DeviationField, string>> = {
  label: WORDS.row,
  annex: WORDS.annex,
  actual: WORDS.actual,
  budget: WORDS.budget,
  variance: WORDS.variance,
  share: WORDS.share,
  moved: WORDS.moved,
  ...COMMENT_WORDS,
  key: WORDS.key,
  selection: WORDS.selection,
};

/** A column of the sheet: one of ours, or one that the controller has put there. */
export interface SheetColumn {
  /** Null for the controller's own. */
  readonly field: DeviationField | null;
  /** Zero-based where it stands now; null where it is not there. */
  readonly from: number | null;
}

/** The columns from left to right, as the sheet is to have them. */
export interface SheetColumns {
  /** Zero-based row of the headings; null on a sheet without them. */
  readonly heading: number | null;
  readonly columns: readonly SheetColumn[];
}

export const NEW_COLUMNS: SheetColumns = {
  heading: null,
  columns: DEVIATION_FIELDS.map((field) => ({ field, from: null })),
};

/** Within so many rows the headings stand. */
const HEADING_ROWS = 12;

/**
 * The columns of the sheet as it stands. Ours are known by their headings wherever they stand; a comment whose heading has been
 * changed, by standing where it is looked for. All others are the controller's, as far to the right as anything stands from the headings
 * down. What is missing of ours comes after the one before it.
 */
export function sheetColumns(sheet: SheetSnapshot): SheetColumns {
  const heading = headingRow(sheet);
  if (heading === null) return NEW_COLUMNS;
  const end = endColumn(sheet);
  const headings = Array.from({ length: end }, (_, column) =>
    plainText(cellAt(sheet, heading, column).value),
  );
  const places = new Map<DeviationField, number>();
  for (const field of DEVIATION_FIELDS) {
    const at = headings.indexOf(FIELD_HEADINGS[field]);
    if (at !== -1) places.set(field, at);
  }
  renamedComments(places);
  const ours = new Map([...places].map(([field, column]) => [column, field]));
  const last = headings.findLastIndex((_, column) => ours.has(column) || isInUse(sheet, heading, column));
  const columns = headings
    .slice(0, last + 1)
    .map((_, from): SheetColumn => ({ field: ours.get(from) ?? null, from }));
  return { heading, columns: withMissing(columns) };
}

/** Where the sheet has just as many columns between two of ours as are missing there, those are the missing ones. */
function renamedComments(places: Map<DeviationField, number>): void {
  const first = DEVIATION_FIELDS.indexOf("cause");
  for (let at = first; at <= DEVIATION_FIELDS.indexOf("action"); at++) {
    const next = DEVIATION_FIELDS.findIndex((field, later) => later > at && places.has(field));
    const [before, field, after] = [DEVIATION_FIELDS[at - 1], DEVIATION_FIELDS[at], DEVIATION_FIELDS[next]];
    if (field === undefined || places.has(field) || before === undefined || after === undefined) continue;
    const [from, to] = [places.get(before), places.get(after)];
    if (from !== undefined && to !== undefined && to - from === next - at + 1) places.set(field, from + 1);
  }
}

function withMissing(columns: readonly SheetColumn[]): readonly SheetColumn[] {
  const all = [...columns];
  DEVIATION_FIELDS.forEach((field, order) => {
    if (all.some((column) => column.field === field)) return;
    const before = DEVIATION_FIELDS[order - 1];
    const at = before === undefined ? 0 : all.findIndex((column) => column.field === before) + 1;
    all.splice(at, 0, { field, from: null });
  });
  return all;
}

function isInUse(sheet: SheetSnapshot, heading: number, column: number): boolean {
  for (let row = heading; row < endRow(sheet); row++) {
    if (cellAt(sheet, row, column).value !== "") return true;
  }
  return false;
}

function headingRow(sheet: SheetSnapshot): number | null {
  for (let row = 0; row < HEADING_ROWS; row++) {
    for (let column = 0; column < endColumn(sheet); column++) {
      if (plainText(cellAt(sheet, row, column).value) === WORDS.key) return row;
    }
  }
  return null;
}

/** Where a column of ours stands now; null where it does not. */
export function placeOf({ columns }: SheetColumns, field: DeviationField): number | null {
  return columns.find((column) => column.field === field)?.from ?? null;
}
