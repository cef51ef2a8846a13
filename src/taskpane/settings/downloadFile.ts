/** Long enough for the browser to have begun. */
const KEPT_MILLISECONDS = 60_000;

/**
 * Hands a text to the user as a file. Excel on Windows and on the web may refuse downloads from a pane without saying so:
 * there must be another way beside this one.
 */
export function downloadFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MILLISECONDS);
}
