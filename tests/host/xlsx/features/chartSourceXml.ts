import type { Chart, ChartSource } from "../../model/chart";
import { absoluteAddress } from "../../model/sheetReference";
import type { CellContent, WorkbookModel } from "../../model/workbook";
import { encodeCellText, escapeText } from "../xml/escape";

/**
 * A reference to cells with a copy of what they hold, so that programs which do not compute can draw the chart too.
 * Numbers have the format of the first cell.
 */
export function numberReference(source: ChartSource, workbook: WorkbookModel): string {
  const points = contentsOf(source, workbook).map((content) =>
    content.kind === "number" ? String(content.value) : null,
  );
  const format = escapeText(formatOf(source, workbook));
  return `<c:numRef>${formulaXml(source, workbook)}<c:numCache><c:formatCode>${format}</c:formatCode>${pointsXml(points)}</c:numCache></c:numRef>`;
}

export function textReference(source: ChartSource, workbook: WorkbookModel): string {
  const points = contentsOf(source, workbook).map((content) =>
    content.kind === "empty" ? null : escapeText(encodeCellText(String(content.value))),
  );
  return `<c:strRef>${formulaXml(source, workbook)}<c:strCache>${pointsXml(points)}</c:strCache></c:strRef>`;
}

/** What a title says: its own text, or that of its cell. */
export function titleText({ text, source }: Chart["title"], workbook: WorkbookModel): string {
  if (source === undefined) return text;
  return contentsOf(source, workbook)
    .map((content) => (content.kind === "empty" ? "" : String(content.value)))
    .join(" ");
}

/** Categories that are all numbers (years, dates) are kept as such. */
export function categoryReference(source: ChartSource, workbook: WorkbookModel): string {
  const isNumbers = contentsOf(source, workbook).every(({ kind }) => kind === "number");
  return isNumbers ? numberReference(source, workbook) : textReference(source, workbook);
}

/** Without the copies of cells, which change while the chart stays what it is. */
export function withoutCaches(xml: string): string {
  return xml
    .replace(/<c:(str|num)Cache>.*?<\/c:\1Cache>/gs, "")
    .replace(/<(\/?)c:(?:str|num)Ref>/g, "<$1c:ref>");
}

function formulaXml({ sheetId, area }: ChartSource, workbook: WorkbookModel): string {
  const sheet = workbook.sheetById(sheetId);
  const formula = sheet === null ? "#REF!" : absoluteAddress(sheet.name, area);
  return `<c:f>${escapeText(formula)}</c:f>`;
}

function contentsOf({ sheetId, area }: ChartSource, workbook: WorkbookModel): CellContent[] {
  const sheet = workbook.sheetById(sheetId);
  if (sheet === null) return [];
  return Array.from({ length: area.rowCount * area.columnCount }, (_, at) => {
    const row = area.row + Math.floor(at / area.columnCount);
    return sheet.cell(row, area.column + (at % area.columnCount)).content;
  });
}

function formatOf({ sheetId, area }: ChartSource, workbook: WorkbookModel): string {
  const cell = workbook.sheetById(sheetId)?.cell(area.row, area.column);
  return cell === undefined ? "General" : workbook.styles.get(cell.styleId).numberFormat;
}

function pointsXml(points: readonly (string | null)[]): string {
  const written = points.map((text, at) =>
    text === null ? "" : `<c:pt idx="${at}"><c:v>${text}</c:v></c:pt>`,
  );
  return `<c:ptCount val="${points.length}"/>${written.join("")}`;
}
