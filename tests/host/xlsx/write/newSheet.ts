import { SheetModel, type WorkbookModel } from "../../model/workbook";
import type { SheetFeature } from "../features/feature";
import { PackageParts } from "../package/parts";
import { loadSheet, type OpenedSheet } from "../read/loadSheet";
import { encodeXml } from "../xml/encoding";

export const SHEET_CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/** What Excel gives a new sheet, without any cells. */
export const EMPTY_SHEET =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><dimension ref="A1"/>' +
  '<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData/>' +
  '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>';

/** A sheet that was never in a file is saved as the changes that lead to it from an empty one. */
export function emptySheet(
  path: string,
  isStrict: boolean,
  workbook: WorkbookModel,
  features: readonly SheetFeature[],
): { opened: OpenedSheet; parts: PackageParts } {
  const parts = new PackageParts(new Map([[path, encodeXml(isStrict ? strict(EMPTY_SHEET) : EMPTY_SHEET)]]));
  const { date1904 } = workbook;
  const context = { path, sharedStrings: [], sharedFormulas: new Map(), date1904, formatCount: 1 };
  return { opened: loadSheet(new SheetModel("", "", true), parts, context, workbook, features), parts };
}

function strict(xml: string): string {
  return xml
    .replace(
      "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
      "http://purl.oclc.org/ooxml/spreadsheetml/main",
    )
    .replace(
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
      "http://purl.oclc.org/ooxml/officeDocument/relationships",
    );
}
