import { Calculation } from "../../formulas/calculation";
import type { Rectangle } from "../../model/address";
import type { AllowedChange, Cell, SheetModel, WorkbookModel } from "../../model/workbook";
import type { Hostility } from "../../hostility";
import { hostError } from "../../wire/hostError";
import { ReferenceTable } from "../../wire/referenceTable";
import { ChangeRecorder } from "./changes";

export type CalculationMode = "Automatic" | "AutomaticExceptTables" | "Manual";

const TOP_LEFT: Rectangle = { row: 0, column: 0, rowCount: 1, columnCount: 1 };

/** Excel while the workbook is open: what belongs to the program and not to the file. */
export class HostSession {
  readonly references = new ReferenceTable();
  readonly changes = new ChangeRecorder();
  readonly calculation: Calculation;
  calculationMode: CalculationMode = "Automatic";
  /** Set by suspendApiCalculationUntilNextSync, cleared when the batch is over. */
  isCalculationSuspended = false;
  readonly #selections = new Map<string, Rectangle>();

  constructor(
    readonly workbook: WorkbookModel,
    private readonly hostilities: ReadonlySet<Hostility>,
  ) {
    this.calculation = new Calculation(workbook);
  }

  /** Tells whether Excel behaves so. */
  is(hostility: Hostility): boolean {
    return this.hostilities.has(hostility);
  }

  /** The active sheet; where the file names none, the first that is visible. */
  get activeSheet(): SheetModel {
    const { workbook } = this;
    const active = workbook.activeSheetId === null ? null : workbook.sheetById(workbook.activeSheetId);
    const sheet = active ?? workbook.sheets.find(({ visibility }) => visibility === "Visible");
    if (sheet === undefined) throw hostError("ItemNotFound", "the workbook has no visible sheet");
    return sheet;
  }

  activate(sheet: SheetModel): void {
    if (sheet.visibility !== "Visible")
      throw hostError("InvalidArgument", "a hidden sheet cannot be activated");
    if (this.activeSheet.id === sheet.id) return;
    this.workbook.activeSheetId = sheet.id;
    this.changes.selection();
  }

  selection(sheet: SheetModel): Rectangle {
    return this.#selections.get(sheet.id) ?? TOP_LEFT;
  }

  select(sheet: SheetModel, area: Rectangle): void {
    this.activate(sheet);
    this.#selections.set(sheet.id, area);
    this.changes.selection();
  }

  /** The one way to change a cell. A protected sheet refuses where the cell is locked. */
  setCell(sheet: SheetModel, row: number, column: number, cell: Cell): void {
    this.requireOpen(sheet, { row, column, rowCount: 1, columnCount: 1 });
    this.calculation.beforeChange();
    sheet.setCell(row, column, cell);
    this.calculation.cellChanged({ sheet, row, column });
  }

  /** Changes only the format of a cell: nothing needs to be calculated. */
  setStyle(sheet: SheetModel, row: number, column: number, styleId: number): void {
    const cell = sheet.cell(row, column);
    if (cell.styleId !== styleId) sheet.setCell(row, column, { ...cell, styleId });
  }

  /** @param change what is done, where protection may leave it open */
  requireUnprotected(sheet: SheetModel, change: AllowedChange | null = null): void {
    if (!sheet.isProtected || (change !== null && sheet.allowedWhenProtected.has(change))) return;
    throw hostError("AccessDenied", "the sheet is protected");
  }

  /** Of an area that is written at once one locked cell is enough. */
  requireOpen(sheet: SheetModel, { row, column, rowCount, columnCount }: Rectangle): void {
    if (!sheet.isProtected) return;
    for (let at = row; at < row + rowCount; at++)
      for (let across = column; across < column + columnCount; across++)
        if (this.workbook.styles.get(sheet.cell(at, across).styleId).locked)
          throw hostError("AccessDenied", "the cell is locked");
  }

  /** Notes a change of a sheet that is not in its cells, under the name of the model's property. */
  sheetChanged(sheet: SheetModel, feature: string): void {
    sheet.changedFeatures.add(feature);
    this.changes.sheet(sheet.id);
  }

  /** Brings formulas up to date unless calculation is manual or suspended. */
  calculateIfAutomatic(): void {
    if (this.calculationMode !== "Manual" && !this.isCalculationSuspended) this.calculate();
  }

  calculate(): void {
    for (const { sheet, row, column } of this.calculation.recalculate()) {
      this.changes.recalculated(sheet.id, { row, column, rowCount: 1, columnCount: 1 });
    }
  }

  endBatch(): void {
    this.isCalculationSuspended = false;
    this.calculateIfAutomatic();
  }
}
