import { absoluteReference, cellAddress } from "../../workbook/grid/cellAddress";
import { cellAt, type SheetSnapshot } from "../../workbook/grid/snapshot";
import type { DeviationLimit } from "../../domain/deviationLimit";
import { amountText, countText } from "../../text/make/figures";
import type { OwnCell, OwnSheet } from "../../reports/ownSheet/ownSheet";
import type { CellContent, CellFormat } from "../../workbook/plan/writePlan";
import type { AmountOptions } from "../kit/sheet/amountOptions";
import type { AnnexContent } from "../kit/sheet/annexContent";
import {
  FIGURE_FORMATS,
  FIGURE_HEADING,
  HAIR,
  LABEL_HEADING,
  SUBTITLE,
  THIN,
  TITLE,
} from "../kit/sheet/annexFormats";
import { figurePlace } from "../kit/sheet/annexPlaces";
import { inThousands } from "../kit/table/thousands";
import { REPORT_WORDS } from "../reportNames";
import type { ExplainedDeviation, ExplainedDeviations } from "./explained";
import {
  DEVIATION_FIELDS,
  FIELD_HEADINGS,
  NEW_COLUMNS,
  placeOf,
  type DeviationField,
  type SheetColumn,
  type SheetColumns,
} from "./source/columns";
import { movedContent } from "./movedContent";
import { contentAt, type KeptComments } from "./source";
import { DEVIATION_COLUMNS, type ExplainedAnnex, type MovedPart } from "./table";
import { DEVIATIONS, limitLine, WORDS, type CommentName } from "./words";

/** In points. */
const COLUMN_WIDTHS: Readonly<Record<DeviationField, number>> = {
  label: 150,
  annex: 96,
  actual: 58,
  budget: 58,
  variance: 62,
  share: 58,
  moved: 150,
  cause: 180,
  consequence: 160,
  action: 160,
  key: 0,
  selection: 0,
};
/** Of a column of the controller's own, where Excel has not kept its width. */
const OWN_WIDTH = 96;
const HEADING_ROW = 3;
/** With room before the words in the next column. */
const SHARE_FORMAT = '0.0%"  ";"−"0.0%"  ";0.0%"  "';
const TEXT: CellFormat = { wrapText: true, verticalAlignment: "Top" };
const FIGURE: CellFormat = { horizontalAlignment: "Right", verticalAlignment: "Top" };
/** Where the controller is to write. */
const TO_WRITE: CellFormat = { ...TEXT, fillColor: "#FFF9E5" };
const EMPTY: OwnCell = { content: "" };

/** An annex as it was built, and the name of its sheet where the same job builds it. */
export interface BuiltTable {
  readonly content: AnnexContent;
  readonly sheet: string | null;
}

/** The sheet as it stands, for what the controller has put on it. */
export interface StandingSheet {
  readonly sheet: SheetSnapshot;
  readonly columns: SheetColumns;
}

/**
 * Avvikelser: the rows over the limit, each with what moved most in it and three cells for the controller's own words. Columns that the
 * controller has put in stay where they stand, and their cells follow the rows.
 */
export function deviationsSheet(
  { deviations, gone }: ExplainedDeviations,
  { committee, limit }: { readonly committee: string | null; readonly limit: DeviationLimit },
  tables: ReadonlyMap<ExplainedAnnex, BuiltTable>,
  options: AmountOptions,
  standing: StandingSheet | null,
): OwnSheet {
  const columns = standing?.columns.columns ?? NEW_COLUMNS.columns;
  const above = (row: number, cells: PlannedRow["cells"]): PlannedRow => ({ cells, from: row });
  const heading = standing?.columns.heading ?? null;
  const planned: PlannedRow[] = [
    above(0, { label: { content: WORDS.title, format: TITLE } }),
    above(1, {
      label: {
        content: [committee, limitText(limit)].filter((each) => each !== null).join(". "),
        format: SUBTITLE,
      },
    }),
    above(2, {}),
    { cells: headingsOf(standing), from: heading },
    ...deviations.map((deviation, at): PlannedRow => {
      const cells = deviationCells(deviation, HEADING_ROW + 1 + at, columns, tables, options);
      return { cells, from: deviation.comments?.row ?? null };
    }),
  ];
  const end = planned.length;
  const goneRows = gone.length === 0 ? [] : goneList(gone, standing);
  const rows = [...planned, ...goneRows].map((row, at) => placedCells(row, at, columns, standing));
  // Of the controller's own columns at the end Excel keeps the widths.
  const lastOfOurs = columns.findLastIndex(({ field }) => field !== null);
  return {
    purpose: "deviations",
    name: DEVIATIONS.sheet,
    rows,
    columnWidths: columns
      .slice(0, lastOfOurs + 1)
      .map(({ field }) => (field === null ? OWN_WIDTH : COLUMN_WIDTHS[field])),
    dress: {
      rules: [
        ...tableRules(HEADING_ROW + 1, end, columns),
        ...(gone.length === 0 ? [] : tableRules(end + 3, end + goneRows.length, columns)),
      ],
      frozen: { rows: HEADING_ROW + 1, columns: 1 },
      page: {
        orientation: "Landscape",
        titleRows: { first: HEADING_ROW, last: HEADING_ROW },
        footerLeft: DEVIATIONS.footer,
      },
      charts: [],
    },
  };
}

/** The cells of ours on a row, and the zero-based row of the standing sheet whose own cells it has; null for none. */
interface PlannedRow {
  readonly cells: Readonly<Partial<Record<DeviationField, OwnCell | undefined>>>;
  readonly from: number | null;
}

/** A row from left to right, as far as anything stands on it. */
function placedCells(
  { cells, from }: PlannedRow,
  row: number,
  columns: readonly SheetColumn[],
  standing: StandingSheet | null,
): OwnCell[] {
  const placed = columns.map((column): OwnCell => {
    if (column.field !== null) return cells[column.field] ?? EMPTY;
    if (standing === null || from === null || column.from === null) return EMPTY;
    const { numberFormat } = cellAt(standing.sheet, from, column.from);
    const content = movedContent(contentAt(standing.sheet, from, column.from), from, row);
    return content === "" ? EMPTY : { content, numberFormat, format: TEXT };
  });
  return placed.slice(0, placed.findLastIndex((cell) => cell !== EMPTY) + 1);
}

function limitText({ kronor, percent }: DeviationLimit): string {
  return limitLine(
    kronor === null ? null : countText(kronor / 1000).sv,
    percent === null ? null : String(percent).replace(".", ","),
  );
}

const FIGURE_FIELDS: ReadonlySet<DeviationField> = new Set(["actual", "budget", "variance", "share"]);
const HIDDEN_FIELDS: ReadonlySet<DeviationField> = new Set(["key", "selection"]);

/** The headings of ours; a comment's as the controller has it. */
function headingsOf(standing: StandingSheet | null): PlannedRow["cells"] {
  const heading = standing?.columns.heading ?? null;
  return Object.fromEntries(
    DEVIATION_FIELDS.map((field): [DeviationField, OwnCell] => {
      const from = standing === null ? null : placeOf(standing.columns, field);
      const content =
        standing === null || heading === null || from === null
          ? FIELD_HEADINGS[field]
          : contentAt(standing.sheet, heading, from);
      if (HIDDEN_FIELDS.has(field)) return [field, { content }];
      return [field, { content, format: FIGURE_FIELDS.has(field) ? FIGURE_HEADING : LABEL_HEADING }];
    }),
  );
}

function deviationCells(
  deviation: ExplainedDeviation,
  row: number,
  columns: readonly SheetColumn[],
  tables: ReadonlyMap<ExplainedAnnex, BuiltTable>,
  options: AmountOptions,
): PlannedRow["cells"] {
  const { annex, name, moved, comments, key, selection } = deviation;
  const table = tables.get(annex);
  const figure = (name: "actual" | "budget" | "variance"): OwnCell =>
    figureCell(deviation[name], table, deviation.rowId, DEVIATION_COLUMNS[annex][name], options);
  const comment = (name: CommentName): OwnCell => ({
    content: comments?.contents[name] ?? "",
    format: TO_WRITE,
  });
  return {
    label: { content: name, format: { ...TEXT, bold: true } },
    annex: { content: REPORT_WORDS[annex].sheet, format: TEXT },
    actual: figure("actual"),
    budget: figure("budget"),
    variance: figure("variance"),
    share: {
      content: shareContent(deviation, row, columns, options),
      numberFormat: SHARE_FORMAT,
      format: FIGURE,
    },
    moved: { content: moved.map(movedText).join("\n"), format: TEXT },
    cause: comment("cause"),
    consequence: comment("consequence"),
    action: comment("action"),
    key: { content: key },
    selection: { content: selection },
  };
}

/** "Konto 4510: −1 234" */
function movedText({ kind, name, variance }: MovedPart): string {
  return `${kind === "account" ? `${WORDS.account} ${name}` : name}: ${amountText(inThousands(variance)).sv}`;
}

function figureCell(
  value: number,
  table: BuiltTable | undefined,
  rowId: string,
  columnId: string,
  { amounts, unit }: AmountOptions,
): OwnCell {
  const isRounded = unit === "roundedToThousands";
  const numberFormat = isRounded ? FIGURE_FORMATS.whole : FIGURE_FORMATS.thousands;
  if (amounts === "values" || table === undefined || table.sheet === null)
    return { content: isRounded ? inThousands(value) : value, numberFormat, format: FIGURE };
  const place = { ...figurePlace(table.content, rowId, columnId), rowCount: 1, columnCount: 1 };
  return { content: { formula: `=${absoluteReference(table.sheet, place)}` }, numberFormat, format: FIGURE };
}

function shareContent(
  { share }: ExplainedDeviation,
  row: number,
  columns: readonly SheetColumn[],
  { amounts }: AmountOptions,
): CellContent {
  if (amounts === "values") return share ?? "";
  const at = (field: DeviationField): string =>
    cellAddress(
      row,
      columns.findIndex((column) => column.field === field),
    );
  const [budget, variance] = [at("budget"), at("variance")];
  return { formula: `=IF(${budget}=0,"",${variance}/ABS(${budget}))` };
}

/** Below the table: what was written of rows that are not in it now. */
function goneList(gone: readonly KeptComments[], standing: StandingSheet | null): PlannedRow[] {
  const { label, annex, cause, consequence, action } = headingsOf(standing);
  const empty: OwnCell = { content: "", format: LABEL_HEADING };
  return [
    { cells: {}, from: null },
    { cells: { label: { content: WORDS.gone, format: { bold: true } } }, from: null },
    {
      cells: {
        label,
        annex,
        cause,
        consequence,
        action,
        actual: empty,
        budget: empty,
        variance: empty,
        share: empty,
        moved: empty,
      },
      from: standing?.columns.heading ?? null,
    },
    ...gone.map(({ row, label, annex, contents, key, selection }): PlannedRow => ({
      cells: {
        label: { content: label, format: TEXT },
        annex: { content: annex, format: TEXT },
        cause: { content: contents.cause, format: TEXT },
        consequence: { content: contents.consequence, format: TEXT },
        action: { content: contents.action, format: TEXT },
        key: { content: key },
        selection: { content: selection },
      },
      from: row,
    })),
  ];
}

function tableRules(
  row: number,
  end: number,
  columns: readonly SheetColumn[],
): NonNullable<OwnSheet["dress"]>["rules"] {
  if (end <= row) return [];
  const shown = columns.findLastIndex(({ field }) => field === "action") + 1;
  const area = { row, column: 0, rowCount: end - row, columnCount: shown };
  return [
    { area, line: HAIR },
    { area: { ...area, rowCount: 1 }, line: THIN },
  ];
}
