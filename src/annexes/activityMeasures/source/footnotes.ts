import { plainText } from "../../../workbook/grid/cellText";
import type { DataBlock } from "../../kit/source/dataBlocks";

const MARK = /^(\d{1,2}|\*{1,3})\s?[).:]?$/;
const LINE = /^(\d{1,2}(?=[).:])|\*{1,3})\s?[).:]?\s*(\p{L}.*)$/su;

/** A footnote's mark as it stands beside its row or before its text: "1)" and "1" are the same. Null for none. */
export function footnoteMark(text: string): string | null {
  return text === "" ? null : (MARK.exec(text)?.[1] ?? text);
}

/** The footnotes on the sheet's lines after `lastRow`: "1) Text" in one cell, or the mark and the text in two. */
export function readFootnotes({ sheet }: DataBlock, lastRow: number): ReadonlyMap<string, string> {
  const footnotes = new Map<string, string>();
  for (const values of sheet.values.slice(lastRow + 1 - sheet.firstRow)) {
    const [mark, text] = footnoteOf(values.map(plainText).filter((text) => text !== ""));
    if (mark !== undefined && text !== undefined && !footnotes.has(mark)) footnotes.set(mark, text);
  }
  return footnotes;
}

function footnoteOf([first, second, ...others]: readonly string[]): readonly (string | undefined)[] {
  if (first === undefined || others.length > 0) return [];
  if (second === undefined) return LINE.exec(first)?.slice(1) ?? [];
  return [MARK.exec(first)?.[1], second];
}
