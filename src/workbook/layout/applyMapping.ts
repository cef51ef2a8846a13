import { cellAddress } from "../cellAddress";
import type { Field } from "../field";
import type { Issue } from "../issue";
import { endRow, type SheetSnapshot, type WorkbookSnapshot } from "../snapshot";
import { blockEnd } from "./findFollowUpBlocks";
import { FIGURE_FIELDS, type ColumnReading, type FollowUpBlock } from "./followUpBlock";
import { layoutOf, type FollowUpLayout } from "./followUpLayout";
import { FOLLOW_UP_VOCABULARY } from "./followUpVocabulary";
import { HeadingReader, readHeadingRow, type HeadingRow } from "./headingRow";
import type { LayoutQuestion } from "./layoutQuestion";
import { sameHeading, type BlockAnchor, type ColumnAnchor, type StoredMapping } from "./mapping";
import { readColumns } from "./readColumns";

/**
 * Finds again what the controller has said of the workbook, by the texts of the headings. A column whose heading is no
 * longer there is lost: that is asked about where figures depend on it, and never guessed. Fields that the mapping does
 * not name, as columns created since, are read from their headings.
 */
export function applyMapping({ sheets }: WorkbookSnapshot, mapping: StoredMapping): FollowUpLayout {
  const blocks: FollowUpBlock[] = [];
  const lost: LayoutQuestion[] = [];
  for (const anchor of mapping.blocks) {
    const block = findBlock(sheets, anchor);
    if (block === null) lost.push({ code: "lostSheet", sheet: anchor.sheet.name });
    else blocks.push(block);
  }
  const layout = layoutOf(blocks, [], blocks.flatMap(lostColumns));
  return { ...layout, questions: [...lost, ...layout.questions], isRemembered: true };
}

function findBlock(sheets: readonly SheetSnapshot[], anchor: BlockAnchor): FollowUpBlock | null {
  const sheet =
    sheets.find(({ id }) => id === anchor.sheet.id) ??
    sheets.find(({ name }) => name === anchor.sheet.name) ??
    sheets.find(({ tables }) => tables.some(({ name }) => name === anchor.table));
  if (sheet === undefined) return null;
  const headings = findHeadings(sheet, anchor);
  return headings === null
    ? null
    : readColumns(sheet, headings, blockEnd(sheet, headings), findColumns(headings, anchor));
}

/** The row with the most of the mapping's headings, at least half of them: the table's own, or the n-th of equals. */
function findHeadings(sheet: SheetSnapshot, anchor: BlockAnchor): HeadingRow<Field> | null {
  const wanted = Object.values(anchor.columns).flatMap((column) =>
    column !== null && "heading" in column ? [column] : [],
  );
  const reader = new HeadingReader(FOLLOW_UP_VOCABULARY);
  const table = sheet.tables.find(({ name }) => name === anchor.table);
  let most = Math.max(1, Math.ceil(wanted.length / 2));
  let best: HeadingRow<Field>[] = [];
  for (let row = table?.area.row ?? sheet.firstRow; row < endRow(sheet); row++) {
    const headings = readHeadingRow(sheet, row, reader);
    const count = wanted.filter((column) => columnOf(headings, column) !== null).length;
    if (count > most) best = [];
    if (count >= most) best.push(headings);
    most = Math.max(most, count);
    if (table !== undefined) break;
  }
  return best[anchor.nth] ?? best[0] ?? null;
}

function columnOf(
  { cells }: HeadingRow<Field>,
  { heading, nth }: Extract<ColumnAnchor, { readonly heading: string }>,
): number | null {
  return cells.filter(({ text }) => sameHeading(text, heading))[nth]?.column ?? null;
}

function findColumns(
  headings: HeadingRow<Field>,
  { columns }: BlockAnchor,
): ReadonlyMap<Field, ColumnReading> {
  const readings = new Map<Field, ColumnReading>();
  const entries = Object.entries(columns) as [Field, ColumnAnchor | null][];
  const put = (field: Field, column: number | null, heading: string, isLost = false): void => {
    readings.set(field, { column, heading, certainty: isLost ? "lost" : "chosen", candidates: [] });
  };
  for (const [field, anchor] of entries) {
    if (anchor === null) put(field, null, "");
    else if ("heading" in anchor) {
      const column = columnOf(headings, anchor);
      put(field, column, anchor.heading, column === null);
    }
  }
  for (const [field, anchor] of entries) {
    if (anchor === null || "heading" in anchor) continue;
    const base = readings.get(anchor.leftOf)?.column ?? null;
    put(field, base === null ? null : base - anchor.by, "", base === null);
  }
  return readings;
}

/** Lost columns that no figure depends on are not asked about, but said. */
function lostColumns({ sheet, headerRow, readings }: FollowUpBlock): readonly Issue[] {
  return [...readings].flatMap(([field, { certainty, heading }]): Issue[] => {
    if (certainty !== "lost" || FIGURE_FIELDS.has(field)) return [];
    const place = { sheet: sheet.name, address: cellAddress(headerRow, sheet.firstColumn) };
    return [{ detail: { code: "columnLost", field, heading }, severity: "warning", place }];
  });
}
