/** A failure that Excel would answer a request with. `location` is filled in by the interpreter when it is empty. */
export class HostError extends Error {
  override readonly name = "HostError";

  constructor(
    readonly code: string,
    message: string,
    readonly location = "",
  ) {
    super(message);
  }
}

/** Excel's own wording for the codes that the stand-in answers with. */
const MESSAGES = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound:
    "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
  GeneralException: "There was an internal error while processing the request.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperationInCellEditMode:
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  InvalidReference: "This reference is not valid for the current operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  RequestPayloadSizeLimitExceeded:
    "The request payload size has exceeded the limit. Refer to https://aka.ms/excel-data-limits.",
  ResponsePayloadSizeLimitExceeded:
    "The response payload size has exceeded the limit. Refer to https://aka.ms/excel-data-limits.",
} as const;

export type HostErrorCode = keyof typeof MESSAGES;

export function hostError(code: HostErrorCode, detail = ""): HostError {
  return new HostError(code, detail === "" ? MESSAGES[code] : `${MESSAGES[code]} (${detail})`);
}

/** The text Excel answers with when a two-dimensional array does not have the shape of its range. */
export function shapeError(): HostError {
  return new HostError(
    "InvalidArgument",
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}
