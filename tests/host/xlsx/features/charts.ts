import type { Document } from "@xmldom/xmldom";
import type { Chart } from "../../model/chart";
import type { SheetModel, WorkbookModel } from "../../model/workbook";
import { UnsavableChangeError } from "../errors";
import { partsGoneWith } from "../package/unreachable";
import type { SheetDraft } from "../write/sheetDraft";
import { attributeOf, serializeDocument } from "../xml/dom";
import { encodeXml } from "../xml/encoding";
import { setRelationshipId } from "../xml/relationshipId";
import { chartsIn, drawingPath, readDrawing, type FoundChart } from "./chartsInFile";
import { withoutCaches } from "./chartSourceXml";
import { CHART_CONTENT_TYPE, chartXml } from "./chartXml";
import { anchorXml, DRAWING_CONTENT_TYPE, EMPTY_DRAWING, withAnchors } from "./drawingXml";
import type { SheetFeature } from "./feature";

/**
 * Charts: each a part, which the sheet's drawing leads to. A chart of the file keeps its part, byte for byte, unless
 * the model holds all of it and has changed it.
 */
export const charts: SheetFeature = {
  names: ["charts"],

  read(sheet, source, workbook) {
    const path = drawingPath(source);
    if (path === null) return;
    const drawing = readDrawing(path, source.parts);
    sheet.charts = chartsIn(drawing, path, source.parts, workbook).map(({ chart }) => chart);
  },

  state: (sheet, workbook) =>
    JSON.stringify(
      sheet.charts.map((chart) =>
        "kind" in chart ? stateOf(chart, workbook) : [chart.relationshipId, chart.name],
      ),
    ),

  write(sheet, draft, workbook) {
    const { packageDraft } = draft;
    if (packageDraft.isStrict)
      throw new UnsavableChangeError("Charts cannot be written to a Strict workbook");
    const path = drawingPath(draft.source) ?? addDrawing(draft);
    const isNew = packageDraft.parts.find(path) === null;
    const document = isNew ? null : readDrawing(path, packageDraft.parts);
    const found = document === null ? [] : chartsIn(document, path, packageDraft.parts, workbook);
    const saving = new ChartSaving(sheet, workbook, draft, path, nextShapeId(document));
    const isEdited = found.map((each) => saving.update(each)).includes(true);
    const text = document === null ? EMPTY_DRAWING : packageDraft.parts.text(path);
    const kept = document !== null && isEdited ? serializeDocument(document) : text;
    packageDraft.replace(path, encodeXml(withAnchors(kept, saving.addAll())));
  },
};

/** Everything that is written of a chart but the copies of cells. */
function stateOf(chart: Chart, workbook: WorkbookModel): unknown[] {
  return [withoutCaches(chartXml(chart, workbook)), anchorXml(chart, 0, "")];
}

class ChartSaving {
  readonly #anchors: string[] = [];

  constructor(
    private readonly sheet: SheetModel,
    private readonly workbook: WorkbookModel,
    private readonly draft: SheetDraft,
    private readonly drawing: string,
    private shapeId: number,
  ) {}

  /** Brings a chart of the file up to date; true when its anchor has gone, or is among the new ones. */
  update({ anchor, path, text, corners, chart: before }: FoundChart): boolean {
    const { packageDraft } = this.draft;
    const now = this.sheet.charts.find(({ relationshipId }) => relationshipId === before.relationshipId);
    if (now === undefined) {
      anchor.parentNode?.removeChild(anchor);
      for (const gone of partsGoneWith([path], packageDraft.parts)) packageDraft.remove(gone);
      packageDraft.removeRelationship(this.drawing, before.relationshipId ?? "");
      return true;
    }
    if (!("kind" in now)) return false;
    const xml = chartXml(now, this.workbook);
    if (withoutCaches(xml) !== withoutCaches(text)) packageDraft.replace(path, encodeXml(xml));
    const anchored = { name: before.name, anchor: corners ?? now.anchor };
    if (anchorXml(now, 0, "") === anchorXml(anchored, 0, "")) return false;
    anchor.parentNode?.removeChild(anchor);
    this.#anchors.push(anchorXml(now, this.shapeId++, now.relationshipId ?? ""));
    return true;
  }

  /** Adds the parts of new charts; gives the anchors to put in the drawing. */
  addAll(): readonly string[] {
    const { packageDraft } = this.draft;
    for (const chart of this.sheet.charts) {
      if (!("kind" in chart) || chart.relationshipId !== null) continue;
      const path = packageDraft.freePath("xl/charts/chart", ".xml");
      packageDraft.add(path, CHART_CONTENT_TYPE, chartXml(chart, this.workbook));
      const id = packageDraft.addRelationship(this.drawing, "chart", path);
      this.#anchors.push(anchorXml(chart, this.shapeId++, id));
    }
    return this.#anchors;
  }
}

function addDrawing(draft: SheetDraft): string {
  const { packageDraft } = draft;
  const path = packageDraft.freePath("xl/drawings/drawing", ".xml");
  packageDraft.add(path, DRAWING_CONTENT_TYPE, EMPTY_DRAWING);
  setRelationshipId(draft.edit("drawing"), packageDraft.addRelationship(draft.path, "drawing", path));
  return path;
}

/** Numbers of shapes are unique in a drawing; 1 is the drawing's own. */
function nextShapeId(document: Document | null): number {
  const shapes = document === null ? [] : [...document.getElementsByTagNameNS("*", "cNvPr")];
  return Math.max(1, ...shapes.map((shape) => Number(attributeOf(shape, "id") ?? "0"))) + 1;
}
