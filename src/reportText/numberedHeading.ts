/** A section's number and name ("3.1.2 Äldreomsorg"): no other digits, and no full stop at its end. */
const NUMBERED_HEADING = /^\s*(\d+(?:\.\d+)*)\.?\s+\p{Lu}[^\n\d]{0,78}(?<![.,:;\s])\s*$/u;

/** The number of the section that a line is the heading of; null for any other line. */
export function numberedHeading(line: string): string | null {
  return NUMBERED_HEADING.exec(line)?.[1] ?? null;
}
