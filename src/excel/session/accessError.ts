import { CancelledError } from "../../workbook/port/cancelledError";
import { WorkbookAccessError, type AccessProblem } from "../../workbook/port/workbookAccessError";

/** Excel's error codes that mean something to the user. Excel's messages are not for users. */
const PROBLEM_OF_CODE: Readonly<Record<string, AccessProblem>> = {
  InvalidOperationInCellEditMode: "cellInEditMode",
  AccessDenied: "protected",
  ItemNotFound: "notFound",
  InvalidReference: "notFound",
  InvalidBinding: "notFound",
  InactiveWorkbook: "sessionLost",
  RequestAborted: "sessionLost",
  InvalidSession: "sessionLost",
  ConnectionFailure: "sessionLost",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
  RangeExceedsLimit: "tooLarge",
  InvalidArgument: "invalidRequest",
  ItemAlreadyExists: "invalidRequest",
  ApiNotFound: "notSupported",
  ApiNotAvailable: "notSupported",
  NotImplemented: "notSupported",
};

/** Tells whether Excel refused a request because a cell is being edited: then nothing of it was done. */
export function isCellBeingEdited(error: unknown): boolean {
  return excelCode(error) === "InvalidOperationInCellEditMode";
}

const LOST = new Set(["RequestAborted", "InvalidSession", "ConnectionFailure"]);

/** Tells whether Excel may have done a request although its answer did not come back. */
export function isAnswerLost(error: unknown): boolean {
  return LOST.has(excelCode(error) ?? "");
}

/** Excel's code for an error of its client, or null for an error of another kind. */
export function excelCode(error: unknown): string | null {
  return error instanceof OfficeExtension.Error ? error.code : null;
}

/**
 * Wraps what Excel's client threw; a cancelling stays one. `changedCells` must be true; null when it could not be found
 * out. `mayRemain` where not all else could be put back.
 */
export function toAccessError(
  error: unknown,
  changedCells: number | null,
  mayRemain = false,
): WorkbookAccessError | CancelledError {
  if (error instanceof CancelledError) return new CancelledError(changedCells, mayRemain);
  if (error instanceof WorkbookAccessError) {
    const { problem, excelCode, cause } = error;
    return new WorkbookAccessError(problem, excelCode, changedCells, { cause }, mayRemain);
  }
  const code = excelCode(error) ?? "unknown";
  const problem = PROBLEM_OF_CODE[code] ?? "unknown";
  return new WorkbookAccessError(problem, code, changedCells, { cause: error }, mayRemain);
}
