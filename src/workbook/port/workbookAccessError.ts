/** Why Excel did not do what it was asked. */
export type AccessProblem =
  /** A cell is being edited, so Excel takes no orders. */
  | "cellInEditMode"
  | "protected"
  /** A sheet, name or range that was there is gone. */
  | "notFound"
  /** Another workbook has the focus, or Excel's connection to the workbook is lost. */
  | "sessionLost"
  | "tooLarge"
  | "invalidRequest"
  /** Cells that were to be written no longer hold what was read. */
  | "changedMeanwhile"
  /** A request was not answered in time: Excel may still be at work on it. */
  | "noAnswer"
  /** This Excel lacks something that the add-in needs. */
  | "notSupported"
  | "unknown";

/**
 * Reading or writing failed. `changedCells` is the number of cells in the workbook that differ from before the job,
 * after everything that could be put back has been; null when Excel could not even be asked. `mayRemain` tells that looks,
 * settings or a sheet of the job may stand all the same, because not all of it could be put back.
 */
export class WorkbookAccessError extends Error {
  override readonly name = "WorkbookAccessError";

  constructor(
    readonly problem: AccessProblem,
    /** Excel's own code, for the technical information. */
    readonly excelCode: string,
    readonly changedCells: number | null,
    options: { readonly cause: unknown },
    readonly mayRemain = false,
  ) {
    super(`${problem} (${excelCode})`, options);
  }
}
