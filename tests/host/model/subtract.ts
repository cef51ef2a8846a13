import { intersection, type Rectangle } from "./address";

/** What is left of an area when another is taken out of it: up to four rectangles, above, left, right and below. */
export function subtract(area: Rectangle, hole: Rectangle): Rectangle[] {
  const shared = intersection(area, hole);
  if (shared === null) return [area];
  const bottom = shared.row + shared.rowCount;
  const right = shared.column + shared.columnCount;
  const beside = { row: shared.row, rowCount: shared.rowCount };
  const rest: Rectangle[] = [
    { ...area, rowCount: shared.row - area.row },
    { ...beside, column: area.column, columnCount: shared.column - area.column },
    { ...beside, column: right, columnCount: area.column + area.columnCount - right },
    { ...area, row: bottom, rowCount: area.row + area.rowCount - bottom },
  ];
  return rest.filter(({ rowCount, columnCount }) => rowCount > 0 && columnCount > 0);
}

/** The same for many areas. */
export function subtractFromAll(areas: readonly Rectangle[], hole: Rectangle): Rectangle[] {
  return areas.flatMap((area) => subtract(area, hole));
}
