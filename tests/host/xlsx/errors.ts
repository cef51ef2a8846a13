export type UnreadableReason = "notAWorkbook" | "encrypted" | "oldFormat" | "damaged" | "tooLarge";

/** The bytes cannot be opened as a workbook; `reason` says why in a way a program can act on. */
export class UnreadableWorkbookError extends Error {
  override readonly name = "UnreadableWorkbookError";

  constructor(
    readonly reason: UnreadableReason,
    message: string,
    options?: { cause: unknown },
  ) {
    super(message, options);
  }
}

/** Something in memory cannot be written to the file. Thrown instead of leaving it out. */
export class UnsavableChangeError extends Error {
  override readonly name = "UnsavableChangeError";
}
