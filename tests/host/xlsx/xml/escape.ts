/** Text for the inside of an element. A carriage return would be read back as a line feed, so it is written as a reference. */
export function escapeText(text: string): string {
  return text.replace(/[&<>\r]/g, (character) => REFERENCES[character] ?? character);
}

/** Text for an attribute in double quotes; white space other than a blank would be read back as a blank. */
export function escapeAttribute(text: string): string {
  return text.replace(/[&<>"\r\n\t]/g, (character) => REFERENCES[character] ?? character);
}

const REFERENCES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\r": "&#13;",
  "\n": "&#10;",
  "\t": "&#9;",
};

/** Characters that XML cannot hold, and half characters (lone surrogates). */
const FORBIDDEN =
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * Cell text as Excel writes it: a character that XML cannot hold becomes "_xHHHH_", and text that
 * happens to look like that has its underscore written as "_x005F_".
 */
export function encodeCellText(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(
      FORBIDDEN,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
    );
}

export function decodeCellText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** Readers may trim text that does not ask for its outer white space to be kept. */
export function needsPreservedSpace(text: string): boolean {
  return /^\s|\s$/.test(text);
}
