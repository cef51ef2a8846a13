import { absoluteReference, cellAddress } from "../../workbook/grid/cellAddress";
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
import type { KeptComments } from "./source";
import { DEVIATION_COLUMNS, type ExplainedAnnex, type MovedPart } from "./table";
import { COMMENTS, COMMENT_WORDS, DEVIATIONS, limitLine, WORDS } from "./words";

/** Rad, Bilaga, Utfall, Budget, Avvikelse, procent, Störst avvikelse, three comments; and two hidden ones. */
const COLUMN_WIDTHS = [150, 96, 58, 58, 62, 58, 150, 180, 160, 160, 0, 0];
const HEADING_ROW = 3;
const [BUDGET, VARIANCE] = [3, 4];
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

/** Avvikelser: the rows over the limit, each with what moved most in it and three cells for the controller's own words. */
export function deviationsSheet(
  { deviations, gone }: ExplainedDeviations,
  { committee, limit }: { readonly committee: string | null; readonly limit: DeviationLimit },
  tables: ReadonlyMap<ExplainedAnnex, BuiltTable>,
  options: AmountOptions,
): OwnSheet {
  const rows: OwnCell[][] = [
    [{ content: WORDS.title, format: TITLE }],
    [
      {
        content: [committee, limitText(limit)].filter((each) => each !== null).join(". "),
        format: SUBTITLE,
      },
    ],
    [],
    HEADINGS,
    ...deviations.map((deviation, at) => deviationRow(deviation, HEADING_ROW + 1 + at, tables, options)),
  ];
  const end = rows.length;
  const goneRows = gone.length === 0 ? [] : goneList(gone);
  return {
    purpose: "deviations",
    name: DEVIATIONS.sheet,
    rows: [...rows, ...goneRows],
    columnWidths: COLUMN_WIDTHS,
    dress: {
      rules: [
        ...tableRules(HEADING_ROW + 1, end),
        ...(gone.length === 0 ? [] : tableRules(end + 3, end + goneRows.length)),
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

function limitText({ kronor, percent }: DeviationLimit): string {
  return limitLine(
    kronor === null ? null : countText(kronor / 1000).sv,
    percent === null ? null : String(percent).replace(".", ","),
  );
}

const HEADINGS: OwnCell[] = [
  ...[WORDS.row, WORDS.annex].map((content) => ({ content, format: LABEL_HEADING })),
  ...[WORDS.actual, WORDS.budget, WORDS.variance, WORDS.share].map((content) => ({
    content,
    format: FIGURE_HEADING,
  })),
  { content: WORDS.moved, format: LABEL_HEADING },
  ...COMMENTS.map((name) => ({ content: COMMENT_WORDS[name], format: LABEL_HEADING })),
  { content: WORDS.key },
  { content: WORDS.selection },
];

function deviationRow(
  deviation: ExplainedDeviation,
  row: number,
  tables: ReadonlyMap<ExplainedAnnex, BuiltTable>,
  options: AmountOptions,
): OwnCell[] {
  const { annex, name, moved, comments, key, selection } = deviation;
  const table = tables.get(annex);
  const figure = (name: "actual" | "budget" | "variance"): OwnCell =>
    figureCell(deviation[name], table, deviation.rowId, DEVIATION_COLUMNS[annex][name], options);
  return [
    { content: name, format: { ...TEXT, bold: true } },
    { content: REPORT_WORDS[annex].sheet, format: TEXT },
    figure("actual"),
    figure("budget"),
    figure("variance"),
    { content: shareContent(deviation, row, options), numberFormat: SHARE_FORMAT, format: FIGURE },
    { content: moved.map(movedText).join("\n"), format: TEXT },
    ...COMMENTS.map((name) => ({ content: comments?.contents[name] ?? "", format: TO_WRITE })),
    { content: key },
    { content: selection },
  ];
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

function shareContent({ share }: ExplainedDeviation, row: number, { amounts }: AmountOptions): CellContent {
  if (amounts === "values") return share ?? "";
  const [budget, variance] = [cellAddress(row, BUDGET), cellAddress(row, VARIANCE)];
  return { formula: `=IF(${budget}=0,"",${variance}/ABS(${budget}))` };
}

/** Below the table: what was written of rows that are not in it now. */
function goneList(gone: readonly KeptComments[]): OwnCell[][] {
  return [
    [],
    [{ content: WORDS.gone, format: { bold: true } }],
    [
      ...[WORDS.row, WORDS.annex].map((content) => ({ content, format: LABEL_HEADING })),
      ...Array.from({ length: 5 }, () => ({ content: "", format: LABEL_HEADING })),
      ...COMMENTS.map((name) => ({ content: COMMENT_WORDS[name], format: LABEL_HEADING })),
    ],
    ...gone.map(({ label, annex, contents, key, selection }): OwnCell[] => [
      { content: label, format: TEXT },
      { content: annex, format: TEXT },
      ...Array.from({ length: 5 }, () => EMPTY),
      ...COMMENTS.map((name) => ({ content: contents[name], format: TEXT })),
      { content: key },
      { content: selection },
    ]),
  ];
}

function tableRules(row: number, end: number): NonNullable<OwnSheet["dress"]>["rules"] {
  if (end <= row) return [];
  const area = { row, column: 0, rowCount: end - row, columnCount: COLUMN_WIDTHS.length - 2 };
  return [
    { area, line: HAIR },
    { area: { ...area, rowCount: 1 }, line: THIN },
  ];
}
