import type { OwnCell, OwnSheet } from "../reports/ownSheet/ownSheet";
import { FROZEN_NOTES, FROZEN_SHEET } from "../text/cells/frozenSheetText";
import { FROZEN_PURPOSE } from "../workbook/grid/frozenSheet";
import { cellAt, endRow, type CellValue, type SheetSnapshot } from "../workbook/grid/snapshot";
import type { CellFormat } from "../workbook/plan/writePlan";
import { checksumOf } from "./checksum";
import type { Figure, RuleLine } from "./figure";

/** A level that was decided instead of the computed one, in the workbook's words. */
export interface FrozenDecision {
  readonly goal: string;
  readonly computed: string;
  readonly decided: string;
  /** "" where the workbook has none. */
  readonly motivation: string;
}

/** The contents of a sheet that is frozen for a decision. */
export interface FrozenContent {
  readonly name: string;
  /** The committee and period, when it was made and by which version. */
  readonly basis: readonly RuleLine[];
  readonly rules: readonly RuleLine[];
  readonly decisions: readonly FrozenDecision[];
  readonly figures: readonly Figure[];
}

/** A frozen sheet as it stands. */
export interface Frozen extends Pick<FrozenContent, "name" | "basis" | "rules" | "figures"> {
  /** Whether it still is as it was made. */
  readonly isIntact: boolean;
}

const TITLE: CellFormat = { bold: true, fontSize: 14 };
const HEADING: CellFormat = { bold: true, fillColor: "#DDEBF7" };
const TERM: CellFormat = { bold: true, verticalAlignment: "Top" };
const TEXT: CellFormat = { verticalAlignment: "Top" };
const WRAPPED: CellFormat = { verticalAlignment: "Top", wrapText: true };
const RIGHT: CellFormat = { verticalAlignment: "Top", horizontalAlignment: "Right" };
/** In points; together they fit a lying A4 page. */
const COLUMN_WIDTHS = [128, 120, 44, 250, 150, 110, 84];
const COLUMNS = COLUMN_WIDTHS.length;
/** Of what stands beside a name, above the figures. */
const TEXT_COLUMN = 3;
/** Text stays text: 1.1 is no date. */
const AS_TYPED = "@";

/** The sheet of values, with the checksum over all that it holds. */
export async function frozenSheet(content: FrozenContent): Promise<OwnSheet> {
  const checksum = await checksumOf(rowsOf(content, "").map((row) => row.map(plainContent)));
  const rows = rowsOf(content, checksum);
  const headings = rows.findIndex(([first]) => first?.content === FROZEN_SHEET.figureHeadings[0]);
  return {
    purpose: FROZEN_PURPOSE,
    name: content.name,
    rows,
    columnWidths: COLUMN_WIDTHS,
    dress: {
      rules: [],
      frozen: { rows: 1, columns: 0 },
      page: {
        orientation: "Landscape",
        titleRows: { first: headings, last: headings },
        footerLeft: content.name,
      },
      charts: [],
    },
  };
}

function rowsOf(content: FrozenContent, checksum: string): readonly (readonly OwnCell[])[] {
  const { name, basis, rules, decisions, figures } = content;
  const counted: readonly RuleLine[] = [
    ...basis,
    { name: FROZEN_SHEET.figureCount, text: String(figures.length) },
    { name: FROZEN_SHEET.checksum, text: checksum },
  ];
  return [
    [{ content: name, format: TITLE }],
    ...FROZEN_NOTES.map((note) => [{ content: note }]),
    [],
    section(FROZEN_SHEET.basis),
    ...counted.map(lineCells),
    [],
    section(FROZEN_SHEET.rules),
    ...rules.map(lineCells),
    ...decisionRows(decisions),
    [],
    FROZEN_SHEET.figureHeadings.map((heading, at) => ({
      content: heading,
      format: at < COLUMNS - 2 ? HEADING : { ...HEADING, horizontalAlignment: "Right" },
    })),
    ...figures.map(figureCells),
  ];
}

function section(heading: string): readonly OwnCell[] {
  return Array.from({ length: COLUMNS }, (_, at) => ({ content: at === 0 ? heading : "", format: HEADING }));
}

function lineCells({ name, text }: RuleLine): readonly OwnCell[] {
  return [
    { content: name, numberFormat: AS_TYPED, format: TERM },
    // In the widest column, so that a long text takes few lines.
    ...Array.from({ length: TEXT_COLUMN - 1 }, () => ({ content: "" })),
    { content: text, numberFormat: AS_TYPED, format: WRAPPED },
  ];
}

function decisionRows(decisions: readonly FrozenDecision[]): readonly (readonly OwnCell[])[] {
  if (decisions.length === 0) return [];
  return [
    [],
    section(FROZEN_SHEET.decisions),
    ...decisions.flatMap(({ goal, computed, decided, motivation }) => {
      const [ofGoal, ofComputed, ofDecided, ofMotivation] = FROZEN_SHEET.decisionHeadings;
      return [
        lineCells({ name: ofGoal, text: goal }),
        lineCells({ name: ofComputed, text: computed }),
        lineCells({ name: ofDecided, text: decided }),
        lineCells({ name: ofMotivation, text: motivation === "" ? FROZEN_SHEET.noMotivation : motivation }),
      ];
    }),
  ];
}

function figureCells({ part, place, row, column, shown, number }: Figure): readonly OwnCell[] {
  return [
    ...[part, place.sheet, place.address].map((content) => ({
      content,
      numberFormat: AS_TYPED,
      format: TEXT,
    })),
    ...[row, column].map((content) => ({ content, numberFormat: AS_TYPED, format: WRAPPED })),
    { content: shown, numberFormat: AS_TYPED, format: number === null ? WRAPPED : RIGHT },
    { content: number ?? "", format: RIGHT },
  ];
}

function plainContent({ content }: OwnCell): CellValue {
  if (typeof content === "object") throw new Error("A frozen sheet holds no formulas");
  return content;
}

/** Reads a frozen sheet to its end; null where its headings are gone, so that nothing can be read of it. */
export async function readFrozen(sheet: SheetSnapshot): Promise<Frozen | null> {
  const rows = Array.from({ length: endRow(sheet) }, (_, row) =>
    Array.from({ length: COLUMNS }, (__, column) => cellAt(sheet, row, column).value),
  );
  const rowOf = (text: string): number => rows.findIndex(([first]) => first === text);
  const headings = rowOf(FROZEN_SHEET.figureHeadings[0]);
  if (headings === -1) return null;
  const sum = rowOf(FROZEN_SHEET.checksum);
  const withoutSum = rows.map((row, at) => (at === sum ? row.with(TEXT_COLUMN, "") : row));
  return {
    name: sheet.name,
    basis: linesBelow(rows, rowOf(FROZEN_SHEET.basis)),
    rules: linesBelow(rows, rowOf(FROZEN_SHEET.rules)),
    figures: rows.slice(headings + 1).flatMap(figureOf),
    isIntact: sum !== -1 && rows[sum]?.[TEXT_COLUMN] === (await checksumOf(withoutSum)),
  };
}

/** The lines down to the next free row. */
function linesBelow(rows: readonly (readonly CellValue[])[], heading: number): readonly RuleLine[] {
  if (heading === -1) return [];
  const end = rows.findIndex(([first], at) => at > heading && first === "");
  return rows
    .slice(heading + 1, end === -1 ? rows.length : end)
    .map((cells) => ({ name: String(cells[0] ?? ""), text: String(cells[TEXT_COLUMN] ?? "") }));
}

function figureOf(cells: readonly CellValue[]): readonly Figure[] {
  const [part = "", sheet = "", address = "", row = "", column = "", shown = "", number = ""] = cells;
  if (part === "") return [];
  return [
    {
      part: String(part),
      row: String(row),
      column: String(column),
      place: { sheet: String(sheet), address: String(address) },
      shown: String(shown),
      number: typeof number === "number" ? number : null,
    },
  ];
}
