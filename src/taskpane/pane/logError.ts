/**
 * Writes an error to the browser's console, and nowhere else. The helpers' log knows how to show the debug
 * information of Excel's errors; it is loaded when the first error comes.
 */
export function logError(error: unknown): void {
  void import("@microsoft/office-js-helpers").then(({ Utilities }) =>
    Utilities.log(error instanceof Error ? error : new Error(String(error))),
  );
}
