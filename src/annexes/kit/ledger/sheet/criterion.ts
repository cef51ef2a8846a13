/** Excel takes no longer text in a formula. */
const LONGEST_TEXT = 255;

/**
 * The criterion of SUMIFS that is met by one text, whatever is in it: the wildcards * and ? and their ~ stand for
 * themselves, and so do =, < and > at its beginning. Nothing at all is met by an empty cell.
 */
export function equalTo(text: string): string {
  const escaped = text.replace(/[~*?]/g, "~$&");
  return /^(?:[=<>]|$)/.test(escaped) ? `=${escaped}` : escaped;
}

/** The criterion that is met by all but one text, empty cells too. */
export function otherThan(text: string): string {
  return `<>${text.replace(/[~*?]/g, "~$&")}`;
}

/** A text in a formula; null when it is longer than a formula's texts may be. */
export function quoted(text: string): string | null {
  return text.length > LONGEST_TEXT ? null : `"${text.replaceAll('"', '""')}"`;
}
