import type { Element } from "@xmldom/xmldom";
import type { Anchor, Corner } from "../../model/anchor";
import type { Chart } from "../../model/chart";
import { childOf } from "../xml/dom";
import { escapeAttribute } from "../xml/escape";
import { CHART, DRAWING, RELATIONSHIPS, SHEET_DRAWING } from "./chartNamespaces";

export const DRAWING_CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
export const EMPTY_DRAWING =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  `<xdr:wsDr xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING}"></xdr:wsDr>`;

const EMU_PER_POINT = 12_700;

type AnchoredChart = Pick<Chart, "name" | "anchor">;

/** A chart in a drawing, from one cell to another. It says its own namespaces, whatever prefixes the drawing has. */
export function anchorXml({ name, anchor }: AnchoredChart, shapeId: number, relationshipId: string): string {
  return (
    `<xdr:twoCellAnchor xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING}">` +
    `<xdr:from>${cornerXml(anchor.from)}</xdr:from><xdr:to>${cornerXml(anchor.to)}</xdr:to>` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${shapeId}" name="${escapeAttribute(name)}"/>` +
    "<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>" +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${RELATIONSHIPS}" r:id="${relationshipId}"/>` +
    "</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>"
  );
}

/** The corners of an anchor from cell to cell; null for other anchors. */
export function readAnchor(anchor: Element): Anchor | null {
  const from = childOf(anchor, "from");
  const to = childOf(anchor, "to");
  return from === null || to === null ? null : { from: cornerOf(from), to: cornerOf(to) };
}

/** Puts anchors last in the text of a drawing; the others stay as they are. */
export function withAnchors(drawing: string, anchors: readonly string[]): string {
  const opened = drawing.replace(/<([^\s<>/]+)([^<>]*)\/>\s*$/, "<$1$2></$1>");
  const end = opened.lastIndexOf("</");
  return opened.slice(0, end) + anchors.join("") + opened.slice(end);
}

function cornerXml({ column, columnOffset, row, rowOffset }: Corner): string {
  const emu = (points: number): number => Math.round(points * EMU_PER_POINT);
  return (
    `<xdr:col>${column}</xdr:col><xdr:colOff>${emu(columnOffset)}</xdr:colOff>` +
    `<xdr:row>${row}</xdr:row><xdr:rowOff>${emu(rowOffset)}</xdr:rowOff>`
  );
}

function cornerOf(corner: Element): Corner {
  const number = (name: string): number => Number(childOf(corner, name)?.textContent ?? "0");
  return {
    column: number("col"),
    columnOffset: number("colOff") / EMU_PER_POINT,
    row: number("row"),
    rowOffset: number("rowOff") / EMU_PER_POINT,
  };
}
