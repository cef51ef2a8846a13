import type { Cell, CellContent } from "../../model/workbook";
import { UnsavableChangeError } from "../errors";
import { formulaForFile } from "../read/formulaPrefixes";
import type { CellPlace } from "../read/sheetData";
import { encodeCellText, escapeText, needsPreservedSpace } from "../xml/escape";
import { startTag } from "../xml/tag";

/** A cell as it stands in the text of the sheet. */
export interface CellInFile {
  readonly cell: Cell;
  readonly place: CellPlace;
  /** The text that the places are in. */
  readonly source: string;
  /** The formula, as files have it, to write out where the shared formula it is part of breaks up; else null. */
  readonly ownFormula: string | null;
}

export interface CellTarget {
  readonly prefix: string;
  readonly address: string;
  /** Number of the cell's format in the file to be; null to say nothing (format 0). */
  readonly format: string | null;
  /** Number of a text among the shared strings; null where the workbook has none and the cell holds its text itself. */
  sharedString(text: string): number | null;
}

/**
 * The element of a cell. Attributes and children that we do not know are kept. When only the format differs,
 * the inside stays as it is; when only the computed value does, the formula element stays as it is.
 */
export function cellXml(cell: Cell, before: CellInFile | null, target: CellTarget): string {
  const { prefix } = target;
  const known = before?.place.attributes ?? {};
  const isSameFormula = before !== null && before.cell.formula === cell.formula;
  if (before !== null && isSameFormula && sameContent(before.cell.content, cell.content)) {
    const { source, place } = before;
    const isEmpty = source.startsWith("/>", place.tagEnd - 2);
    const attributes = { r: target.address, ...known, s: target.format };
    const rest =
      place.formula === null
        ? source.slice(place.tagEnd, place.end)
        : source.slice(place.tagEnd, place.formula.start) +
          formulaXml(cell, before, prefix) +
          source.slice(place.formula.end, place.end);
    return startTag(`${prefix}c`, attributes, isEmpty) + rest;
  }

  const { type, xml: value } = valueXml(cell, target);
  const hasKeptFormula = isSameFormula && cell.formula !== null;
  const format = { s: target.format, t: type };
  // Cell metadata marks a dynamic array formula; value metadata belongs to the old value.
  const metadata = { cm: hasKeptFormula ? (known["cm"] ?? null) : null, vm: null };
  const address = { r: target.address };
  const attributes =
    before === null ? { ...address, ...format } : { ...address, ...known, ...format, ...metadata };
  const inside = formulaXml(cell, hasKeptFormula ? before : null, prefix) + value + otherXml(before);
  return inside === ""
    ? startTag(`${prefix}c`, attributes, true)
    : `${startTag(`${prefix}c`, attributes)}${inside}</${prefix}c>`;
}

export function sameContent(a: CellContent, b: CellContent): boolean {
  if (a.kind === "empty" || b.kind === "empty") return a.kind === b.kind;
  return a.kind === b.kind && Object.is(a.value, b.value);
}

function formulaXml(cell: Cell, kept: CellInFile | null, prefix: string): string {
  const at = kept?.place.formula ?? null;
  if (kept !== null && at !== null && kept.ownFormula === null) return kept.source.slice(at.start, at.end);
  if (cell.formula === null) return "";
  const formula = kept?.ownFormula ?? formulaForFile(cell.formula.slice(1));
  return `<${prefix}f>${escapeText(formula)}</${prefix}f>`;
}

function valueXml({ content, formula }: Cell, target: CellTarget): { type: string | null; xml: string } {
  const { prefix } = target;
  const element = (text: string): string => `<${prefix}v>${text}</${prefix}v>`;
  switch (content.kind) {
    case "empty":
      return { type: null, xml: "" };
    case "number":
      return { type: null, xml: element(numberText(content.value, target.address)) };
    case "boolean":
      return { type: "b", xml: element(content.value ? "1" : "0") };
    case "error":
      return { type: "e", xml: element(escapeText(content.value)) };
    case "text": {
      if (formula !== null) return { type: "str", xml: element(escapeText(encodeCellText(content.value))) };
      const shared = target.sharedString(content.value);
      if (shared !== null) return { type: "s", xml: element(String(shared)) };
      return { type: "inlineStr", xml: `<${prefix}is>${textXml(content.value, prefix)}</${prefix}is>` };
    }
    default:
      return content satisfies never;
  }
}

/** A <t> element: the text of a shared or inline string. */
export function textXml(text: string, prefix: string): string {
  const attributes = { "xml:space": needsPreservedSpace(text) ? "preserve" : null };
  return `${startTag(`${prefix}t`, attributes)}${escapeText(encodeCellText(text))}</${prefix}t>`;
}

/** The shortest text that reads back as the same number. */
function numberText(value: number, address: string): string {
  if (!Number.isFinite(value))
    throw new UnsavableChangeError(`${address}: ${value} is no number a cell can hold`);
  return String(value).replace("e", "E");
}

function otherXml(before: CellInFile | null): string {
  if (before === null) return "";
  return before.place.others.map(({ start, end }) => before.source.slice(start, end)).join("");
}
