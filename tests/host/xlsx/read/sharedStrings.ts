import type { CellContent } from "../../model/workbook";
import { decodeCellText } from "../xml/escape";
import { localNameOf, prefixOf, type Attributes } from "../xml/tag";
import { RaisedRuns } from "./raisedRuns";
import { readStream, tagStart } from "../xml/stream";

/** The texts that cells point at by number, and where in the part more can be added. */
export interface SharedStrings {
  readonly contents: readonly CellContent[];
  /** Numbers of the texts with formatting or reading aids inside: never reused for plain text. */
  readonly rich: ReadonlySet<number>;
  readonly prefix: string;
  readonly root: {
    readonly name: string;
    readonly attributes: Attributes;
    readonly start: number;
    readonly tagEnd: number;
    /** Where the end tag begins; equal to `tagEnd` for an empty element. */
    readonly contentEnd: number;
    readonly end: number;
  };
}

/** The text of an item is that of its runs put together; phonetic runs (rPh) are no part of it. */
export function readSharedStrings(text: string, path: string): SharedStrings {
  const contents: CellContent[] = [];
  const rich = new Set<number>();
  let prefix = "";
  let root = { name: "", attributes: {} as Attributes, start: 0, tagEnd: 0, contentEnd: 0, end: 0 };
  let depth = 0;
  let item = "";
  let isInText = false;
  let phoneticDepth = 0;
  let runs = new RaisedRuns();
  readStream(text, path, {
    open(tag, end) {
      depth++;
      if (depth === 1) {
        prefix = prefixOf(tag.name);
        root = {
          ...root,
          name: tag.name,
          attributes: tag.attributes,
          start: tagStart(text, end),
          tagEnd: end,
        };
        return;
      }
      const name = localNameOf(tag.name);
      runs.open(tag.name, tag.attributes);
      if (depth === 2) {
        item = "";
        runs = new RaisedRuns();
      } else if (name === "rPh") phoneticDepth++;
      else if (name === "t" && phoneticDepth === 0) isInText = true;
      if (depth === 3 && name !== "t") rich.add(contents.length);
    },
    text(piece) {
      if (!isInText) return;
      item += piece;
      runs.text();
    },
    close(tag, end) {
      depth--;
      if (depth === 0) {
        root = { ...root, contentEnd: tag.isSelfClosing ? end : tagStart(text, end), end };
      } else if (depth === 1) {
        contents.push({ kind: "text", value: decodeCellText(item), ...runs.said });
      } else if (isInText) {
        isInText = false;
      } else if (localNameOf(tag.name) === "rPh") {
        phoneticDepth--;
      }
    },
  });
  return { contents, rich, prefix, root };
}
