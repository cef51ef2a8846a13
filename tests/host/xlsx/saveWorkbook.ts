import { rectangleAddress } from "../model/address";
import type { SheetModel } from "../model/workbook";
import { UnsavableChangeError } from "./errors";
import { writeSettings } from "./features/settings";
import { savedFeatureNames, sheetFeatures } from "./features/sheetFeatures";
import type { OpenedWorkbook } from "./openWorkbook";
import { PackageDraft } from "./package/draft";
import { isOfType } from "./package/relationships";
import { partsGoneWith } from "./package/unreachable";
import { pack } from "./package/zip";
import { SheetSource } from "./read/sheetSource";
import { emptySheet, SHEET_CONTENT_TYPE } from "./write/newSheet";
import { openStyles } from "./write/newStyles";
import { requireNoOldNames } from "./write/renamedSheets";
import { SharedStringsDraft } from "./write/sharedStringsDraft";
import { writeSheetData, type CellWriting } from "./write/sheetDataWriter";
import { SheetDraft } from "./write/sheetDraft";
import { StylesDraft } from "./write/stylesDraft";
import { relationshipOfTab, writeWorkbookPart } from "./write/workbookWriter";
import { decodeXml, encodeXml } from "./xml/encoding";

/**
 * The opened package with the parts changed that the model has changed; all others keep their bytes. The opened
 * workbook itself stays as it is, so it can be changed further and saved again. Gives whole bytes or throws:
 * `UnsavableChangeError` for a change that this file format, or this code, has no place for.
 */
export function saveWorkbook(opened: OpenedWorkbook): Uint8Array {
  return pack(new WorkbookSaving(opened).finish());
}

class WorkbookSaving {
  readonly #opened: OpenedWorkbook;
  readonly #draft: PackageDraft;
  readonly #styles: StylesDraft;
  #sharedStrings: SharedStringsDraft | null = null;
  #cellsChanged = false;
  #formulasChanged = false;
  readonly #addedSheets = new Map<string, string>();

  constructor(opened: OpenedWorkbook) {
    this.#opened = opened;
    this.#draft = new PackageDraft(opened.parts);
    this.#styles = new StylesDraft(opened.model.styles, () => openStyles(this.#draft));
  }

  finish(): Map<string, Uint8Array> {
    const { model } = this.#opened;
    for (const sheet of model.sheets) this.#saveSheet(sheet);
    this.#removeSheets();
    this.#saveSharedStrings();
    const hasFormulas = model.sheets.some((sheet) => sheet.formulaCount > 0);
    writeWorkbookPart(this.#opened, this.#draft, {
      addedSheets: this.#addedSheets,
      mustRecalculate: this.#cellsChanged && hasFormulas,
    });
    if (JSON.stringify([...model.settings]) !== this.#opened.settingState) {
      writeSettings(model.settings, this.#draft);
    }
    if (this.#formulasChanged) this.#dropCalculationChain();
    const parts = this.#draft.finish();
    requireNoOldNames(this.#opened, parts);
    return parts;
  }

  #saveSheet(sheet: SheetModel): void {
    const unknown = [...sheet.changedFeatures].filter((name) => !savedFeatureNames.has(name));
    if (unknown.length > 0) {
      throw new UnsavableChangeError(`Cannot save ${unknown.join(", ")} of the sheet ${sheet.name}`);
    }
    const known = this.#opened.sheets.get(sheet.id);
    if (known === undefined) return this.#addSheet(sheet);
    const states = sheetFeatures.map((feature) => feature.state(sheet, this.#opened.model));
    const hasFeatures = states.some((state, at) => state !== known.states[at]);
    const hasRows =
      !sameMembers(sheet.hiddenRows, known.hiddenRows) || !sameEntries(sheet.rowHeights, known.rowHeights);
    // Decoding a large sheet for nothing would cost more than everything else.
    if (!hasFeatures && !hasRows && sheet.changedCells.size === 0) return;
    const { parts } = this.#opened;
    const { text, encoding } = decodeXml(parts.required(known.path), known.path);
    const draft = new SheetDraft(
      new SheetSource(text, known.index, known.path, parts),
      this.#draft,
      known.path,
    );
    writeSheetData(sheet, draft, sheet.changedCells, known, this.#writing(known.context));
    sheetFeatures.forEach((feature, at) => {
      if (states[at] !== known.states[at]) feature.write(sheet, draft, this.#opened.model);
    });
    if (draft.isChanged) this.#draft.replace(known.path, encodeXml(draft.finish(), encoding));
  }

  #addSheet(sheet: SheetModel): void {
    const { model, workbookPart } = this.#opened;
    const path = this.#draft.freePath("xl/worksheets/sheet", ".xml");
    const empty = emptySheet(path, this.#draft.isStrict, model, sheetFeatures);
    const text = empty.parts.text(path);
    const draft = new SheetDraft(
      new SheetSource(text, empty.opened.index, path, empty.parts),
      this.#draft,
      path,
    );
    const cells = new Map<number, Set<number>>();
    for (const { row, column } of sheet.cells()) {
      const columns = cells.get(row);
      if (columns === undefined) cells.set(row, new Set([column]));
      else columns.add(column);
    }
    writeSheetData(sheet, draft, cells, empty.opened, this.#writing(empty.opened.context));
    const area = sheet.usedArea(false);
    if (area !== null) draft.edit("dimension").setAttribute("ref", rectangleAddress(area));
    sheetFeatures.forEach((feature, at) => {
      if (feature.state(sheet, model) !== empty.opened.states[at]) feature.write(sheet, draft, model);
    });
    this.#draft.add(path, SHEET_CONTENT_TYPE, draft.finish());
    this.#addedSheets.set(sheet.id, this.#draft.addRelationship(workbookPart.path, "worksheet", path));
    this.#cellsChanged = true;
  }

  #writing(context: CellWriting["context"]): CellWriting {
    const { sharedStrings } = this.#opened;
    if (sharedStrings !== null) this.#sharedStrings ??= new SharedStringsDraft(sharedStrings.strings);
    return {
      context,
      sharedStrings: this.#sharedStrings,
      formatNumber: (styleId) => this.#styles.formatNumber(styleId),
      styleOf: (styleId) => this.#opened.model.styles.get(styleId),
      cellsChanged: () => void (this.#cellsChanged = true),
      formulasChanged: () => void (this.#formulasChanged = true),
    };
  }

  #saveSharedStrings(): void {
    const { sharedStrings, parts } = this.#opened;
    if (sharedStrings === null || this.#sharedStrings?.isChanged !== true) return;
    const { path } = sharedStrings;
    const { text, encoding } = decodeXml(parts.required(path), path);
    this.#draft.replace(path, encodeXml(this.#sharedStrings.finish(text), encoding));
  }

  #removeSheets(): void {
    const { model, sheets, parts, workbookPart } = this.#opened;
    const removed = [...sheets].filter(([id]) => model.sheetById(id) === null);
    if (removed.length === 0) return;
    this.#cellsChanged = true;
    this.#formulasChanged = true;
    for (const path of partsGoneWith(
      removed.map(([, sheet]) => sheet.path),
      parts,
    )) {
      this.#draft.remove(path);
    }
    for (const [id] of removed) {
      const relationship = relationshipOfTab(this.#opened, id);
      if (relationship !== null) this.#draft.removeRelationship(workbookPart.path, relationship);
    }
  }

  /** The order of calculation is only a hint, but a wrong one makes Excel report the file as damaged. */
  #dropCalculationChain(): void {
    const { workbookPart } = this.#opened;
    for (const relationship of workbookPart.relationships) {
      if (!isOfType(relationship, "calcChain")) continue;
      this.#draft.remove(relationship.target);
      this.#draft.removeRelationship(workbookPart.path, relationship.id);
    }
  }
}

function sameEntries(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): boolean {
  return a.size === b.size && [...a].every(([key, value]) => b.get(key) === value);
}

function sameMembers(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  return a.size === b.size && [...a].every((member) => b.has(member));
}
