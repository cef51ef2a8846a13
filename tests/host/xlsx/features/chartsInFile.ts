import type { Document, Element } from "@xmldom/xmldom";
import type { Anchor } from "../../model/anchor";
import type { Chart, ChartInFile } from "../../model/chart";
import type { WorkbookModel } from "../../model/workbook";
import type { PackageParts } from "../package/parts";
import { isOfType, readRelationships } from "../package/relationships";
import type { SheetSource } from "../read/sheetSource";
import { relationshipIdOf } from "../read/workbookPart";
import { attributeOf, childrenOf, parseDocument, rootOf } from "../xml/dom";
import { readChart } from "./chartReading";
import { readAnchor } from "./drawingXml";

/** One chart of a drawing: its anchor, its part, and what the model makes of it. */
export interface FoundChart {
  readonly anchor: Element;
  readonly path: string;
  readonly text: string;
  readonly corners: Anchor | null;
  readonly chart: Chart | ChartInFile;
}

/** The drawing of a sheet; null where it has none. */
export function drawingPath(source: SheetSource): string | null {
  const relationship = source.relationships.find((found) => isOfType(found, "drawing"));
  return relationship === undefined ? null : source.parts.find(relationship.target);
}

/** The charts that stand in a drawing by themselves, in its order. Those inside groups are not looked for. */
export function chartsIn(
  document: Document,
  path: string,
  parts: PackageParts,
  workbook: WorkbookModel,
): FoundChart[] {
  const relationships = readRelationships(parts, path);
  return childrenOf(rootOf(document)).flatMap((anchor, at) => {
    const frame = childrenOf(anchor, "graphicFrame")[0];
    const reference = frame === undefined ? undefined : frame.getElementsByTagNameNS("*", "chart").item(0);
    if (frame === undefined || reference === null || reference === undefined) return [];
    const relationshipId = relationshipIdOf(reference);
    const target = relationships.find(({ id }) => id === relationshipId)?.target ?? "";
    const part = parts.find(target);
    if (part === null) return [];
    const properties = frame.getElementsByTagNameNS("*", "cNvPr").item(0);
    const identity = {
      id: `{chart-${at + 1}}`,
      name: (properties === null ? null : attributeOf(properties, "name")) ?? "",
      relationshipId,
    };
    const text = parts.text(part);
    const whole = readChart(text, part, workbook);
    const corners = readAnchor(anchor);
    const chart = whole === null || corners === null ? identity : { ...whole, ...identity, anchor: corners };
    return [{ anchor, path: part, text, corners, chart }];
  });
}

export function readDrawing(path: string, parts: PackageParts): Document {
  return parseDocument(parts.text(path), path);
}
