import { scaleOfWorkbook } from "../settings/readSettings";
import type { ScaleWords } from "../scale/scaleWords";
import { cellAddress } from "../grid/cellAddress";
import { foldedText } from "../grid/cellText";
import { entryOf, TITLE_FIELDS, type Field } from "../columns/catalogue";
import type { Issue } from "../issues/issue";
import { endRow, type SheetSnapshot, type WorkbookSnapshot } from "../grid/snapshot";
import { currentPeriod } from "./blocksToFollow";
import { blockEnd, findFollowUpBlocks } from "./findFollowUpBlocks";
import type { ColumnReading, FollowUpBlock } from "./followUpBlock";
import { layoutOf, type FollowUpLayout } from "./followUpLayout";
import { followUpReader, namesField } from "../columns/headings";
import { readHeadingRow, type HeadingRow } from "./headingRow";
import type { LayoutQuestion } from "./layoutQuestion";
import { sameHeading, sampleTexts, type BlockAnchor, type ColumnAnchor, type StoredMapping } from "./mapping";
import { withGoalPlace } from "./looseBlocks";
import { readColumns } from "./readColumns";

/**
 * Finds again what the controller has said of the workbook, by the texts of the headings. A column whose heading is no
 * longer there is lost: that is asked about where figures depend on it, and never guessed. Fields that the mapping does
 * not name, as columns created since, are read from their headings.
 */
export function applyMapping(snapshot: WorkbookSnapshot, mapping: StoredMapping): FollowUpLayout {
  const { sheets } = snapshot;
  const words = scaleOfWorkbook(snapshot);
  const blocks: FollowUpBlock[] = [];
  const lost: LayoutQuestion[] = [];
  for (const anchor of mapping.blocks) {
    const block = findBlock(sheets, anchor, words);
    if (block === null) lost.push({ code: "lostSheet", sheet: anchor.sheet.name });
    else blocks.push(block);
  }
  const others = sheets
    .filter((sheet) => !blocks.some((block) => block.sheet.id === sheet.id))
    .flatMap((sheet) => findFollowUpBlocks(sheet, words));
  const layout = layoutOf(
    blocks,
    others,
    [...blocks.flatMap(lostColumns), ...laterSheets(blocks, others)],
    words,
  );
  return { ...layout, questions: [...lost, ...layout.questions], isRemembered: true };
}

function findBlock(
  sheets: readonly SheetSnapshot[],
  anchor: BlockAnchor,
  words: ScaleWords,
): FollowUpBlock | null {
  const sheet =
    sheets.find(({ id }) => id === anchor.sheet.id) ??
    sheets.find(({ name }) => name === anchor.sheet.name) ??
    sheets.find(({ tables }) => tables.some(({ name }) => name === anchor.table));
  if (sheet === undefined) return null;
  const headings = findHeadings(sheet, anchor);
  if (headings === null) return null;
  const block = readColumns(
    sheet,
    headings,
    blockEnd(sheet, headings, words),
    words,
    findColumns(sheet, headings, anchor),
  );
  return anchor.goals === undefined ? block : withGoalPlace(block, anchor.goals, words);
}

/** The row with the most of the mapping's headings, at least half of them: the table's own, or the n-th of equals. */
function findHeadings(sheet: SheetSnapshot, anchor: BlockAnchor): HeadingRow<Field> | null {
  const wanted = Object.values(anchor.columns).flatMap((column) =>
    column !== null && "heading" in column ? [column] : [],
  );
  const texts = new Set(wanted.map(({ heading }) => foldedText(heading)));
  const reader = followUpReader(sheet);
  const table = sheet.tables.find(({ name }) => name === anchor.table);
  let most = Math.max(1, Math.ceil(wanted.length / 2));
  let best: HeadingRow<Field>[] = [];
  for (let row = table?.area.row ?? sheet.firstRow; row < endRow(sheet); row++) {
    const headings = readHeadingRow(sheet, row, reader);
    const isCandidate = headings.cells.some(({ text }) => texts.has(foldedText(text)));
    const count = isCandidate ? wanted.filter((column) => columnOf(headings, column) !== null).length : 0;
    if (count > most) best = [];
    if (count >= most) best.push(headings);
    most = Math.max(most, count);
    if (table !== undefined) break;
  }
  return best[anchor.nth] ?? best[0] ?? null;
}

type HeadingAnchor = Pick<Extract<ColumnAnchor, { readonly heading: string }>, "heading" | "nth" | "of">;

/** Null also when there are more or fewer columns with the heading than there were: nothing tells which is meant. */
function columnOf({ cells }: HeadingRow<Field>, { heading, nth, of }: HeadingAnchor): number | null {
  const alike = cells.filter(({ text }) => sameHeading(text, heading));
  return alike.length === of ? (alike[nth]?.column ?? null) : null;
}

/** The one column without a heading in which any of the texts stands. */
function columnOfTexts(
  sheet: SheetSnapshot,
  { row, cells }: HeadingRow<Field>,
  texts: readonly string[],
): number | null {
  const found = cells.filter(({ text, column }) => {
    if (text !== "") return false;
    return sampleTexts(sheet, column, row + 1, endRow(sheet), Infinity).some((each) => texts.includes(each));
  });
  const [only, ...others] = found;
  return only === undefined || others.length > 0 ? null : only.column;
}

function findColumns(
  sheet: SheetSnapshot,
  headings: HeadingRow<Field>,
  { columns }: BlockAnchor,
): ReadonlyMap<Field, ColumnReading> {
  const readings = new Map<Field, ColumnReading>();
  for (const [field, anchor] of Object.entries(columns) as [Field, ColumnAnchor | null][]) {
    const column =
      anchor === null
        ? null
        : "heading" in anchor
          ? columnOf(headings, anchor)
          : columnOfTexts(sheet, headings, anchor.texts);
    const isLost = anchor !== null && column === null;
    const heading = anchor !== null && "heading" in anchor ? anchor.heading : "";
    // A heading that says so itself may have come over another column since: what stands below it is looked at again.
    const isTitle = TITLE_FIELDS.includes(field) && namesField(heading, field);
    const certainty = isLost ? "lost" : isTitle ? "certain" : "chosen";
    const alongside =
      anchor === null || !("heading" in anchor)
        ? []
        : (anchor.alongside ?? []).flatMap((each) => columnOf(headings, each) ?? []);
    readings.set(field, { column, heading, certainty, candidates: [], alongside });
  }
  return readings;
}

/** A sheet of a later period than those that are remembered is not passed over in silence. */
function laterSheets(blocks: readonly FollowUpBlock[], others: readonly FollowUpBlock[]): readonly Issue[] {
  const [first] = blocks;
  const visible = others.filter(({ sheet }) => sheet.visibility === "Visible");
  const current = currentPeriod([...blocks, ...visible]).blocks;
  if (first === undefined || blocks.every((block) => current.includes(block))) return [];
  return current
    .filter((block) => !blocks.includes(block))
    .map(({ sheet }) => ({
      detail: { code: "laterSheet", sheet: sheet.name },
      severity: "warning",
      place: { sheet: first.sheet.name, address: cellAddress(first.headerRow, first.sheet.firstColumn) },
    }));
}

/** Lost columns that no figure depends on are not asked about, but said. */
function lostColumns({ sheet, headerRow, readings }: FollowUpBlock): readonly Issue[] {
  return [...readings].flatMap(([field, { certainty, heading }]): Issue[] => {
    if (certainty !== "lost" || entryOf(field).isFigure) return [];
    const place = { sheet: sheet.name, address: cellAddress(headerRow, sheet.firstColumn) };
    return [{ detail: { code: "columnLost", field, heading }, severity: "warning", place }];
  });
}
