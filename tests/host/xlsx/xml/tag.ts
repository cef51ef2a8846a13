import { escapeAttribute } from "./escape";

export type Attributes = Readonly<Record<string, string>>;

/** A start tag, or with `isEmpty` a whole empty element. Attributes keep their order; null leaves one out. */
export function startTag(
  name: string,
  attributes: Readonly<Record<string, string | null>>,
  isEmpty = false,
): string {
  let tag = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null) tag += ` ${key}="${escapeAttribute(value)}"`;
  }
  return tag + (isEmpty ? "/>" : ">");
}

/** "x:row" → "x:", "row" → "". */
export function prefixOf(name: string): string {
  return name.slice(0, name.indexOf(":") + 1);
}

export function localNameOf(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
