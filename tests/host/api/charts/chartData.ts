import type { ChartSeries, ChartSource } from "../../model/chart";
import type { Rectangle } from "../../model/address";
import type { CallArguments } from "../../wire/callArguments";
import { hostError } from "../../wire/hostError";
import { formatSkeleton, numberFormatCategory } from "../looks/numberFormatCategory";
import type { RangeTarget } from "../session/targets";

/**
 * How charts.add divides a range into series. Each column is a series where there are at least as many rows as
 * columns ("Auto"); the first row gives names and the first column categories where they hold texts or dates, or
 * the cell in the corner is empty.
 */
export function seriesOf(range: RangeTarget, seriesBy: string): ChartSeries[] {
  const { area } = range;
  const byColumns = seriesBy === "Columns" || (seriesBy === "Auto" && area.rowCount >= area.columnCount);
  const lines = byColumns ? area.columnCount : area.rowCount;
  const points = byColumns ? area.rowCount : area.columnCount;
  const part = (line: number, point: number, count: number): Rectangle =>
    byColumns
      ? { row: area.row + point, column: area.column + line, rowCount: count, columnCount: 1 }
      : { row: area.row + line, column: area.column + point, rowCount: 1, columnCount: count };
  const isLabel = (line: number, point: number): boolean => isLabelCell(range, part(line, point, 1));
  const isCornerEmpty = isEmptyCell(range, part(0, 0, 1));
  const all = (count: number, from: number, test: (at: number) => boolean): boolean =>
    count > from && Array.from({ length: count - from }, (_, at) => from + at).every(test);
  const hasCategories = lines > 1 && (isCornerEmpty || all(points, 1, (point) => isLabel(0, point)));
  const firstLine = hasCategories ? 1 : 0;
  const hasNames = points > 1 && (isCornerEmpty || all(lines, firstLine, (line) => isLabel(line, 0)));
  const firstPoint = hasNames ? 1 : 0;
  const source = (line: number, point: number, count: number): ChartSource => ({
    sheetId: range.sheet.id,
    area: part(line, point, count),
  });
  return Array.from({ length: lines - firstLine }, (_, at) => ({
    ...newSeries(),
    nameSource: hasNames ? source(firstLine + at, 0, 1) : null,
    values: source(firstLine + at, firstPoint, points - firstPoint),
    categories: hasCategories ? source(0, firstPoint, points - firstPoint) : null,
  }));
}

/** How charts.add and setData are told to divide a range. */
export function seriesBy(call: CallArguments, index: number): string {
  const value = call.optionalString(index) ?? "Auto";
  if (!["Auto", "Columns", "Rows"].includes(value)) throw hostError("InvalidArgument", "seriesBy");
  return value;
}

export function newSeries(): ChartSeries {
  return {
    name: null,
    nameSource: null,
    values: null,
    categories: null,
    isLine: false,
    fillColor: null,
    lineColor: null,
    lineStyle: "Continuous",
    lineWeight: null,
    markerFill: null,
    markerLine: null,
    showValues: false,
    labelFormat: null,
  };
}

function isEmptyCell({ sheet }: RangeTarget, { row, column }: Rectangle): boolean {
  return sheet.cell(row, column).content.kind === "empty";
}

function isLabelCell({ session, sheet }: RangeTarget, { row, column }: Rectangle): boolean {
  const { content, styleId } = sheet.cell(row, column);
  if (content.kind === "text") return true;
  const { numberFormat } = session.workbook.styles.get(styleId);
  return content.kind === "number" && numberFormatCategory(formatSkeleton(numberFormat)) === "Date";
}
