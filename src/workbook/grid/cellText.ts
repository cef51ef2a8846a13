import type { CellValue } from "./snapshot";

/** Characters that nobody sees: soft hyphens, zero-width characters and marks of writing direction, as they come with texts from the web. */
const UNSEEN = /[\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;
/** Most texts have nothing to tidy up: they are told by one look. */
const UNTIDY = /[\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]|[^\S ]| {2}|^ | $/;

/**
 * A cell's text as a person reads it: line breaks and all kinds of spaces become one space, what nobody sees goes,
 * nothing stands at the ends. A number or truth value becomes its plain text.
 */
export function plainText(value: CellValue): string {
  const text = String(value);
  if (!UNTIDY.test(text)) return text;
  return text.replace(UNSEEN, "").replace(/\s+/g, " ").trim();
}

/** For comparing with a vocabulary: plain text in lower case, without footnote marks or a colon at its end. */
export function foldedText(value: CellValue): string {
  return plainText(value)
    .toLocaleLowerCase("sv")
    .replace(/\s*(?:(?<!\*)\*+\)?|(?<!\d)\d\)|[¹²³]|:)$/u, "");
}

const ERROR_VALUE =
  /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|GETTING_DATA)$/;

/** Excel hands over an error as its text. A text that looks the same says the same thing to the controller. */
export function isErrorValue(value: CellValue): value is string {
  return typeof value === "string" && ERROR_VALUE.test(value);
}

/** With a capital first, as a sentence or a cell begins. */
export function withCapital(text: string): string {
  return text.charAt(0).toLocaleUpperCase("sv") + text.slice(1);
}
