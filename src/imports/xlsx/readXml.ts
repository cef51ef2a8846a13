import type { SaxesParser } from "saxes";
import type { Steps } from "../../workbook/port/steps";
import { UnreadableFileError } from "../unreadableFileError";
import type { ZipParts } from "./zipParts";

/** The libraries that reading a workbook takes; loaded with the first one. */
export interface XmlPackage {
  readonly parts: ZipParts;
  readonly Parser: typeof SaxesParser;
}

/** An element's attributes by their names, with their prefixes. */
export type XmlAttributes = Readonly<Record<string, string>>;

/** The events while a part is read. Names of elements come without their prefix. */
export interface XmlHandlers {
  open(name: string, attributes: XmlAttributes): void;
  /** Comes in several pieces where the part is read in pieces. */
  text?(piece: string): void;
  close?(name: string): void;
  /** Whether the rest of the part is not needed. */
  isEnough?(): boolean;
}

/** Reads a part of XML a step at a time. An entity that XML does not know itself is an error: nothing grows. */
export function* readXml({ parts, Parser }: XmlPackage, path: string, handlers: XmlHandlers): Steps<void> {
  const parser = new Parser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  parser.on("error", (cause) => {
    throw new UnreadableFileError({ code: "damagedWorkbook" }, { cause });
  });
  parser.on("opentag", ({ name, attributes }) => handlers.open(localName(name), attributes));
  parser.on("text", (piece) => handlers.text?.(piece));
  parser.on("cdata", (piece) => handlers.text?.(piece));
  parser.on("closetag", ({ name }) => handlers.close?.(localName(name)));
  let decoder: TextDecoder | null = null;
  yield* parts.read(path, (piece) => {
    decoder ??= new TextDecoder(encodingOf(piece));
    parser.write(decoder.decode(piece, { stream: true }));
    return handlers.isEnough?.() === true ? "enough" : "more";
  });
  if (handlers.isEnough?.() !== true) parser.close();
}

function localName(name: string): string {
  const at = name.indexOf(":");
  return at === -1 ? name : name.slice(at + 1);
}

/** UTF-8, or UTF-16 where a byte order mark says so. */
function encodingOf([first, second]: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}
