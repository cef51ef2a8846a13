import type { ReportPart } from "../../app/reportParts";

type Content = Pick<ReportPart, "html" | "text">;

/**
 * Puts a part of the report on the clipboard, with its tables as tables and as text. False where the clipboard is closed to the
 * pane, as it can be in Excel on the web. To be called from what the user has pressed.
 */
export async function writeClipboard({ html, text }: Content): Promise<boolean> {
  try {
    const item = new ClipboardItem({
      "text/html": blob(html, "text/html"),
      "text/plain": blob(text, "text/plain"),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return copiedByEvent({ html, text });
  }
}

function blob(text: string, type: string): Blob {
  return new Blob([text], { type });
}

/** The older way, which is let through where the other is not: the page is asked to copy, and says itself what. */
function copiedByEvent({ html, text }: Content): boolean {
  let isTaken = false;
  const give = (event: ClipboardEvent): void => {
    if (event.clipboardData === null) return;
    event.clipboardData.setData("text/html", html);
    event.clipboardData.setData("text/plain", text);
    event.preventDefault();
    isTaken = true;
  };
  document.addEventListener("copy", give);
  try {
    // Old, and the only way in a frame whose page has not been given the clipboard.
    return typeof document.execCommand === "function" && document.execCommand("copy") && isTaken;
  } finally {
    document.removeEventListener("copy", give);
  }
}
