/** A field of a SIE record: a text, or a list of objects in braces. */
export type SieField = string | readonly string[];

export interface SieRecord {
  /** In upper case with its mark: "#PSALDO". */
  readonly label: string;
  readonly fields: readonly SieField[];
}

/** A quoted text with \" for a quotation mark in it, a brace, or all up to the next space, tab or brace. */
const TOKEN = /"((?:[^"\\]|\\.)*)(?:"|$)|([{}])|[^\s{}"]+/g;

/**
 * Takes a line of a SIE file apart: fields stand between spaces or tabs, may be quoted, and "" holds the place of an empty
 * one. Null for an empty line and for the braces that stand alone around the rows of a voucher.
 */
export function readSieLine(line: string): SieRecord | null {
  if (line.trim() === "") return null;
  const fields: SieField[] = [];
  let objects: string[] | null = null;
  for (const [token, quoted, brace] of line.matchAll(TOKEN)) {
    if (brace === "{") objects = [];
    else if (brace === "}") {
      if (objects !== null) fields.push(objects);
      objects = null;
    } else {
      const text = quoted === undefined ? token : quoted.replace(/\\(.)/g, "$1");
      (objects ?? fields).push(text);
    }
  }
  const [label, ...rest] = fields;
  if (typeof label !== "string" || !label.startsWith("#")) return null;
  return { label: label.toUpperCase(), fields: rest };
}
