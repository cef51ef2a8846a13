/** A text of the controller's on one line, with a full stop where it has no end of its own; "" for nothing. */
export function ownSentence(text: string): string {
  const line = text.trim().replace(/\s*\n\s*/g, " ");
  return line === "" || /[.!?…]$/.test(line) ? line : `${line}.`;
}
