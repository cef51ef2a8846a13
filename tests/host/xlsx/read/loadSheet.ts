import { parseAddress } from "../../model/address";
import type { SheetModel, WorkbookModel } from "../../model/workbook";
import { UnreadableWorkbookError } from "../errors";
import type { SheetFeature } from "../features/feature";
import type { PackageParts } from "../package/parts";
import { isTrue } from "../xml/dom";
import { heightOf } from "./rowHeight";
import { indexSheet, type SheetIndex } from "./sheetIndex";
import type { CellContext } from "./sheetData";
import { SheetSource } from "./sheetSource";

/** What saving needs to know of a sheet as it was opened. */
export interface OpenedSheet {
  readonly path: string;
  readonly index: SheetIndex;
  readonly context: CellContext;
  readonly hiddenRows: ReadonlySet<number>;
  readonly rowHeights: ReadonlyMap<number, number>;
  /** State of each feature when it was read, in the order of the features. */
  readonly states: readonly string[];
}

/** Fills the model of a sheet from its part. */
export function loadSheet(
  sheet: SheetModel,
  parts: PackageParts,
  context: CellContext,
  workbook: WorkbookModel,
  features: readonly SheetFeature[],
): OpenedSheet {
  const path = parts.find(context.path) ?? context.path;
  const text = parts.text(path);
  const explicitBlanks: [row: number, column: number][] = [];
  const index = indexSheet(text, context, {
    rowStart({ row, attributes }) {
      if (isTrue(attributes["hidden"])) sheet.hiddenRows.add(row);
      const height = heightOf(attributes);
      if (height !== null) sheet.rowHeights.set(row, height);
      if (isTrue(attributes["customFormat"])) sheet.rowStyles.set(row, Number(attributes["s"] ?? "0"));
    },
    cell(row, column, cell, place) {
      const isBlank = cell.content.kind === "empty" && cell.formula === null && cell.styleId === 0;
      if (isBlank) explicitBlanks.push([row, column]);
      else sheet.loadCell(row, column, cell);
      const ref = place.formula?.attributes["ref"];
      const type = place.formula?.attributes["t"];
      const area = ref !== undefined && (type === "array" || type === "dataTable") ? parseAddress(ref) : null;
      if (area !== null) sheet.arrayAreas.push(area);
    },
    rowEnd() {
      // Nothing waits for the end of a row.
    },
  });
  const source = new SheetSource(text, index, path, parts);
  if (source.find("sheetData") === null) {
    throw new UnreadableWorkbookError("damaged", `The part ${path} has no sheet data`);
  }
  for (const feature of features) feature.read(sheet, source, workbook);
  for (const [row, column] of explicitBlanks) {
    if (sheet.defaultStyleId(row, column) !== 0)
      sheet.loadCell(row, column, { ...sheet.cell(row, column), styleId: 0 });
  }
  return {
    path,
    index,
    context,
    hiddenRows: new Set(sheet.hiddenRows),
    rowHeights: new Map(sheet.rowHeights),
    states: features.map((feature) => feature.state(sheet, workbook)),
  };
}
