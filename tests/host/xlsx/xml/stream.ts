import { SaxesParser, type SaxesTagPlain } from "saxes";
import { UnreadableWorkbookError } from "../errors";

export type StreamTag = SaxesTagPlain;

/** What is told while an XML text is read. `end` is the place in the text just after the tag. */
export interface StreamHandlers {
  open(tag: StreamTag, end: number): void;
  /** Content between tags; a text with a comment or CDATA inside comes in several pieces. */
  text(text: string): void;
  close(tag: StreamTag, end: number): void;
}

/** Reads an XML text from beginning to end. Namespaces are not resolved: names come with their prefix. */
export function readStream(text: string, path: string, handlers: StreamHandlers): void {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  parser.on("error", (cause) => {
    throw new UnreadableWorkbookError("damaged", `The part ${path} is not well-formed XML`, { cause });
  });
  parser.on("opentag", (tag) => handlers.open(tag, parser.position));
  parser.on("text", (piece) => handlers.text(piece));
  parser.on("cdata", (piece) => handlers.text(piece));
  parser.on("closetag", (tag) => handlers.close(tag, parser.position));
  parser.write(text).close();
}

/** Where the tag that ends at `end` begins. Inside a tag there is no other "<". */
export function tagStart(text: string, end: number): number {
  return text.lastIndexOf("<", end - 1);
}
