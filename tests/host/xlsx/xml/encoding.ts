import { UnreadableWorkbookError } from "../errors";

export type XmlEncoding = "utf-8" | "utf-16le" | "utf-16be";

/** XML in a package is UTF-8 or, announced by a byte order mark, UTF-16. The mark stays in the text. */
export function decodeXml(bytes: Uint8Array, path: string): { text: string; encoding: XmlEncoding } {
  const encoding = encodingOf(bytes);
  try {
    return { text: new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes), encoding };
  } catch (cause) {
    throw new UnreadableWorkbookError("damaged", `The part ${path} is not ${encoding} text`, { cause });
  }
}

/** The other way round, in the encoding the text came in. */
export function encodeXml(text: string, encoding: XmlEncoding = "utf-8"): Uint8Array {
  if (encoding === "utf-8") return new TextEncoder().encode(text);
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++)
    view.setUint16(at * 2, text.charCodeAt(at), encoding === "utf-16le");
  return bytes;
}

function encodingOf(bytes: Uint8Array): XmlEncoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return "utf-8";
}
