import { MAX_COLUMNS } from "../../model/address";
import type { SheetModel } from "../../model/workbook";
import type { SheetSource } from "../read/sheetSource";
import { attributeOf, childrenOf, isTrue } from "../xml/dom";
import { startTag, type Attributes } from "../xml/tag";
import { charactersOfPoints, pointsOfCharacters } from "./columnWidth";
import type { SheetFeature } from "./feature";

/** Columns first to last (zero-based) that share one <col> element. */
interface Span {
  readonly first: number;
  readonly last: number;
  readonly attributes: Attributes;
}

/** Widths, hiding and default formats of columns. An element is split only where a column of it has changed. */
export const columns: SheetFeature = {
  names: ["columnWidths", "hiddenColumns", "columnGroups"],

  read(sheet, source) {
    for (const { first, last, attributes } of spansIn(source)) {
      const style = Number(attributes["style"] ?? "0");
      for (let column = first; column <= last; column++) {
        if (attributes["width"] !== undefined) sheet.columnWidths.set(column, widthIn(attributes) as number);
        if (isTrue(attributes["hidden"])) sheet.hiddenColumns.add(column);
        const level = groupLevelIn(attributes);
        if (level > 0) sheet.columnGroups.set(column, level);
        if (style !== 0) sheet.columnStyles.set(column, style);
      }
    }
  },

  state(sheet) {
    const byNumber = (a: number, b: number): number => a - b;
    const widths = [...sheet.columnWidths].sort(([a], [b]) => byNumber(a, b));
    const groups = [...sheet.columnGroups].sort(([a], [b]) => byNumber(a, b));
    return JSON.stringify([widths, [...sheet.hiddenColumns].sort(byNumber), groups]);
  },

  write(sheet, draft) {
    const spans = changedSpans(sheet, spansIn(draft.source));
    if (spans.length === 0) return draft.remove("cols");
    const { prefix } = draft.source.index;
    const elements = spans.map(({ first, last, attributes }) =>
      startTag(`${prefix}col`, { ...attributes, min: String(first + 1), max: String(last + 1) }, true),
    );
    draft.put("cols", `<${prefix}cols>${elements.join("")}</${prefix}cols>`);
    if (sheet.columnGroups.size > 0) {
      // Without it Excel leaves no room for the signs above the groups.
      const deepest = Math.max(...sheet.columnGroups.values());
      draft.edit("sheetFormatPr").setAttribute("outlineLevelCol", String(deepest));
    }
  },
};

function spansIn(source: SheetSource): Span[] {
  const section = source.section("cols");
  if (section === null) return [];
  return childrenOf(section, "col").map((element) => {
    const attributes: Record<string, string> = {};
    for (let at = 0; at < element.attributes.length; at++) {
      const attribute = element.attributes.item(at);
      if (attribute !== null) attributes[attribute.name] = attribute.value;
    }
    return {
      first: Number(attributeOf(element, "min")) - 1,
      // Some writers say a number far outside the sheet.
      last: Math.min(Number(attributeOf(element, "max")), MAX_COLUMNS) - 1,
      attributes,
    };
  });
}

function widthIn(attributes: Attributes): number | undefined {
  const width = attributes["width"];
  return width === undefined ? undefined : pointsOfCharacters(Number(width));
}

function groupLevelIn(attributes: Attributes): number {
  return Number(attributes["outlineLevel"] ?? "0");
}

/** The column after a group that is hidden carries the sign that opens it. */
function hasOpeningSign({ columnGroups, hiddenColumns }: SheetModel, column: number): boolean {
  const before = columnGroups.get(column - 1) ?? 0;
  return before > (columnGroups.get(column) ?? 0) && hiddenColumns.has(column - 1);
}

function changedSpans(sheet: SheetModel, spans: readonly Span[]): Span[] {
  const known = new Set<number>();
  const result: Span[] = [];
  for (const { first, last, attributes } of spans) {
    let unchangedFrom = first;
    for (let column = first; column <= last; column++) {
      known.add(column);
      const changed = changedAttributes(sheet, column, attributes);
      if (changed === null) continue;
      if (unchangedFrom < column) result.push({ first: unchangedFrom, last: column - 1, attributes });
      result.push({ first: column, last: column, attributes: changed });
      unchangedFrom = column + 1;
    }
    if (unchangedFrom <= last) result.push({ first: unchangedFrom, last, attributes });
  }
  const grouped = [...sheet.columnGroups.keys()].flatMap((column) => [column, column + 1]);
  for (const column of new Set([...sheet.columnWidths.keys(), ...sheet.hiddenColumns, ...grouped])) {
    const attributes = known.has(column) ? null : changedAttributes(sheet, column, { min: "", max: "" });
    if (attributes !== null) result.push({ first: column, last: column, attributes });
  }
  return result.sort((a, b) => a.first - b.first);
}

/** The attributes of one column after its changes; null when it has none. */
function changedAttributes(sheet: SheetModel, column: number, before: Attributes): Attributes | null {
  const width = sheet.columnWidths.get(column);
  const isHidden = sheet.hiddenColumns.has(column);
  const sameWidth = width === widthIn(before);
  const level = sheet.columnGroups.get(column) ?? 0;
  const isCollapsed = hasOpeningSign(sheet, column);
  const sameGroup = level === groupLevelIn(before) && isCollapsed === isTrue(before["collapsed"]);
  if (sameWidth && sameGroup && isHidden === isTrue(before["hidden"])) return null;
  const replaced = ["hidden", "outlineLevel", "collapsed"];
  const visible = without(before, sameWidth ? replaced : [...replaced, ...WIDTH_ATTRIBUTES]);
  return {
    ...visible,
    ...(sameWidth || width === undefined
      ? {}
      : { width: String(charactersOfPoints(width)), customWidth: "1" }),
    ...(isHidden ? { hidden: "1" } : {}),
    ...(level > 0 ? { outlineLevel: String(level) } : {}),
    ...(isCollapsed ? { collapsed: "1" } : {}),
  };
}

/** What goes when a width does: whether it was set by hand, and whether it fits the contents best. */
const WIDTH_ATTRIBUTES = ["width", "customWidth", "bestFit"];

function without(attributes: Attributes, names: readonly string[]): Attributes {
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => !names.includes(name)));
}
