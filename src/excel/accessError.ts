import { WorkbookAccessError, type AccessProblem } from "../workbook/workbookAccessError";

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

/** Excel's code for an error of its client, or null for an error of another kind. */
export function excelCode(error: unknown): string | null {
  return error instanceof OfficeExtension.Error ? error.code : null;
}

/** Wraps what Excel's client threw. `changedCells` must be true; null when it could not be found out. */
export function toAccessError(error: unknown, changedCells: number | null): WorkbookAccessError {
  if (error instanceof WorkbookAccessError) {
    return new WorkbookAccessError(error.problem, error.excelCode, changedCells, { cause: error.cause });
  }
  const code = excelCode(error) ?? "unknown";
  return new WorkbookAccessError(PROBLEM_OF_CODE[code] ?? "unknown", code, changedCells, { cause: error });
}
