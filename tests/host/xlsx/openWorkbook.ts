import { StyleTable } from "../model/styleTable";
import { WorkbookModel, type CellContent, type SheetModel } from "../model/workbook";
import { readSettings } from "./features/settings";
import { sheetFeatures } from "./features/sheetFeatures";
import { assertZip } from "./package/fileKind";
import { PackageParts } from "./package/parts";
import { isOfType } from "./package/relationships";
import { unpack } from "./package/zip";
import { printNameState, readPrintNames } from "./printNames";
import { loadSheet, type OpenedSheet } from "./read/loadSheet";
import { readSharedStrings, type SharedStrings } from "./read/sharedStrings";
import { packageColors } from "./read/packageColors";
import { readStyles } from "./read/styles";
import { modelNames, readWorkbookPart, type WorkbookPart } from "./read/workbookPart";
import { parseDocument, rootOf } from "./xml/dom";

/** A workbook in memory together with the package it came from, which saving patches. */
export interface OpenedWorkbook {
  readonly model: WorkbookModel;
  readonly parts: PackageParts;
  readonly workbookPart: WorkbookPart;
  /** By sheet id of the model. Sheets made later are not in here. */
  readonly sheets: ReadonlyMap<string, OpenedSheet>;
  /** For each tab of the file the id of its sheet in the model; null for chart sheets. */
  readonly sheetIds: readonly (string | null)[];
  readonly sharedStrings: { readonly path: string; readonly strings: SharedStrings } | null;
  /** What the parts besides the sheets said, as text to compare. */
  readonly nameState: string;
  readonly settingState: string;
  readonly printNameState: string;
  readonly activeSheetId: string | null;
}

/** Reads all sheets of an .xlsx or .xlsm file. Throws `UnreadableWorkbookError`. */
export function openWorkbook(bytes: Uint8Array): OpenedWorkbook {
  assertZip(bytes);
  const parts = new PackageParts(unpack(bytes));
  const workbookPart = readWorkbookPart(parts);
  const partOfType = (type: string): string | null => {
    const relationship = workbookPart.relationships.find((candidate) => isOfType(candidate, type));
    return relationship === undefined ? null : parts.find(relationship.target);
  };

  const stylesPath = partOfType("styles");
  const model = new WorkbookModel(readStyleTable(parts, stylesPath));
  model.accentColors = packageColors(parts).accents;
  model.date1904 = workbookPart.date1904;
  model.isStructureProtected = workbookPart.isStructureProtected;
  const stringsPath = partOfType("sharedStrings");
  const sharedStrings =
    stringsPath === null
      ? null
      : { path: stringsPath, strings: readSharedStrings(parts.text(stringsPath), stringsPath) };
  const contents: readonly CellContent[] = sharedStrings?.strings.contents ?? [];

  const models: (SheetModel | null)[] = workbookPart.sheets.map((entry) => {
    if (!entry.isWorksheet) return null;
    const sheet = model.addSheet(entry.name, false);
    sheet.visibility = entry.visibility;
    return sheet;
  });
  const sheetIds = models.map((sheet) => sheet?.id ?? null);
  model.names.push(...modelNames(workbookPart, sheetIds));
  readPrintNames(workbookPart.names, models);
  for (const [key, value] of readSettings(parts)) model.settings.set(key, value);
  model.activeSheetId = sheetIds[workbookPart.activePosition] ?? model.activeSheetId;

  const sheets = new Map<string, OpenedSheet>();
  workbookPart.sheets.forEach((entry, position) => {
    const sheet = models[position];
    if (sheet === null || sheet === undefined) return;
    const context = {
      path: entry.path,
      sharedStrings: contents,
      sharedFormulas: new Map(),
      date1904: model.date1904,
      formatCount: model.styles.entries.length,
    };
    sheets.set(sheet.id, loadSheet(sheet, parts, context, model, sheetFeatures));
  });
  return {
    model,
    parts,
    workbookPart,
    sheets,
    sheetIds,
    sharedStrings,
    nameState: JSON.stringify(model.names),
    printNameState: printNameState(model),
    settingState: JSON.stringify([...model.settings]),
    activeSheetId: model.activeSheetId,
  };
}

function readStyleTable(parts: PackageParts, stylesPath: string | null): StyleTable {
  if (stylesPath === null) return new StyleTable();
  const styles = rootOf(parseDocument(parts.text(stylesPath), stylesPath));
  return new StyleTable(readStyles(styles, packageColors(parts)));
}
