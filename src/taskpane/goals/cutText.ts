const MOST = 120;

/** The beginning of a long text, cut between words; null for a text that is shown whole. */
export function cutText(text: string): string | null {
  if (text.length <= MOST) return null;
  const beginning = text.slice(0, MOST);
  const lastSpace = beginning.search(/\s\S*$/);
  return `${(lastSpace > MOST / 2 ? beginning.slice(0, lastSpace) : beginning).trimEnd()}…`;
}
