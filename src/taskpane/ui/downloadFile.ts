/** Long enough for the browser to have begun. */
const KEPT_MILLISECONDS = 60_000;

/**
 * Hands a file to the user. Excel on Windows and on the web may refuse downloads from a pane without saying so, and Excel for
 * Mac always does: there must be another way beside this one.
 */
export function downloadFile(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MILLISECONDS);
}
