import type { SheetModel, WorkbookModel } from "../../model/workbook";
import type { SheetSource } from "../read/sheetSource";
import type { SheetDraft } from "../write/sheetDraft";

/**
 * One thing a sheet has besides its cells. Adding one is a file in this folder and a line in `sheetFeatures.ts`.
 * `write` is called only when `state` differs from what it was after opening, so an untouched feature keeps its
 * very bytes.
 */
export interface SheetFeature {
  /** The names it goes by in `SheetModel.changedFeatures`. */
  readonly names: readonly string[];
  /** Fills the model from the file; called after all cells have been read. */
  read(sheet: SheetModel, source: SheetSource, workbook: WorkbookModel): void;
  /** Everything this feature would write, as text to compare. */
  state(sheet: SheetModel, workbook: WorkbookModel): string;
  write(sheet: SheetModel, draft: SheetDraft, workbook: WorkbookModel): void;
}
