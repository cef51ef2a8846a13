/** The sign between kronor and öre in a column of amounts. */
export type DecimalMark = "," | ".";

/** Digits with marks between them, and the minus before, after, or as brackets around. A trailing "kr" says nothing. */
const AMOUNT =
  /^(?<open>\()?\s*(?<before>[-−–+])?\s*(?<digits>\d[\d., ']*?)\s*(?:kr\s*)?(?<after>[-−–])?\s*(?<close>\))?$/iu;
/** The ways that people write no amount. */
const NOTHING = /^[-–—−.]?$/;
const THOUSANDS = /^\d{1,3}(?:(?<space>[ '])\d{3})(?:\k<space>\d{3})*$|^\d+$/;

/** Tidies spaces of all kinds: a no-break space parts thousands as any other. */
export function tidy(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

export function saysNoAmount(text: string): boolean {
  return NOTHING.test(text);
}

/**
 * An amount as economy systems write it: "−592 514,50", "592514.50-", "(592 514)", "1.234.567,89". Null for any other text,
 * and for one that does not fit the mark.
 */
export function readAmount(text: string, mark: DecimalMark): number | null {
  const groups = AMOUNT.exec(text)?.groups;
  if (groups === undefined) return null;
  const { open, before, digits = "", after, close } = groups;
  if ((open === undefined) !== (close === undefined)) return null;
  const minuses = [open, before === "+" ? undefined : before, after].filter((sign) => sign !== undefined);
  if (minuses.length > 1 || (before === "+" && after !== undefined)) return null;
  const [whole = "", decimals = "", ...more] = digits.split(mark);
  if (more.length > 0 || !/^\d*$/.test(decimals)) return null;
  const plain = whole.replaceAll(mark === "," ? "." : ",", " ");
  if (!THOUSANDS.test(plain)) return null;
  const size = Number(`${plain.replace(/[ ']/g, "")}.${decimals === "" ? "0" : decimals}`);
  return minuses.length === 0 || size === 0 ? size : -size;
}

/**
 * The mark that an amount shows without doubt: the latter of two kinds, or the only one that is not followed by exactly
 * three digits. Null where it has none, or may part thousands: "1.200".
 */
export function shownMark(text: string): DecimalMark | null {
  const comma = text.lastIndexOf(",");
  const dot = text.lastIndexOf(".");
  if (comma !== -1 && dot !== -1) return comma > dot ? "," : ".";
  const at = Math.max(comma, dot);
  if (at === -1) return null;
  const mark = comma === -1 ? "." : ",";
  const other = mark === "," ? "." : ",";
  const digits = /^\d*/.exec(text.slice(at + 1))?.[0].length ?? 0;
  // Several of the same kind part thousands: the other one would part the öre.
  if (text.indexOf(mark) !== at) return other;
  if (digits !== 3) return mark;
  const before = text.slice(0, at).replace(/\D/g, "");
  return before.length > 3 || before === "0" || /[ ']\d{3}$/.test(text.slice(0, at)) ? mark : null;
}

/**
 * The mark before the öre that a file uses: the one that its amounts show without doubt. Null where none does and some
 * amount would be read in two ways; where both do, what most show.
 */
export function decimalMark(cells: Iterable<string>): DecimalMark | null {
  const shown: Record<DecimalMark, number> = { ",": 0, ".": 0 };
  for (const cell of cells) {
    if (readAmount(cell, ",") === null && readAmount(cell, ".") === null) continue;
    const mark = shownMark(cell);
    if (mark !== null) shown[mark]++;
  }
  if (shown[","] === 0 && shown["."] === 0) return null;
  return shown[","] >= shown["."] ? "," : ".";
}
