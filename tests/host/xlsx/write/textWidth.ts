/**
 * How wide letters are in Calibri, Excel's own font, in hundredths of the font's size: measured on Carlito, which is
 * made to take the same room.
 */
const LETTERS_BY_WIDTH: Readonly<Record<number, string>> = {
  23: "' ilj\u00a0",
  25: ",.I’:;",
  31: "`()-[]f{}J",
  34: "!tr",
  40: '/\\s"z',
  43: "Lc”xkvy",
  47: "?FS|Zg",
  49: "aåäETYÉ",
  53: "KPXCbdhnopquöü",
  58: "BRVAÅÄ",
  63: "DHGUÜ",
  67: "NOÖQ½&",
  71: "%w…",
  83: "mM",
  91: "@W—",
};

/** Digits, signs and whatever is not listed. */
const OTHER = 51;

const WIDTHS: ReadonlyMap<string, number> = new Map(
  Object.entries(LETTERS_BY_WIDTH).flatMap(([width, letters]) =>
    Array.from(letters, (letter): [string, number] => [letter, Number(width)]),
  ),
);

/** How wide a text is on one line, in points, at a size in points. */
export function textWidth(text: string, size: number): number {
  let hundredths = 0;
  for (const letter of text) hundredths += WIDTHS.get(letter) ?? OTHER;
  return (hundredths * size) / 100;
}
