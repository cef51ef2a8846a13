import { MAX_COLUMNS, MAX_ROWS, type Rectangle } from "../../model/address";
import type { Margins, PageLayout } from "../../model/pageLayout";
import type { CallArguments } from "../../wire/callArguments";
import { hostError } from "../../wire/hostError";
import { HostObject, type ObjectType, type Scalar } from "../../wire/objectType";
import { headerFooterGroupType } from "./headerFooterTypes";
import { POINTS_IN, parseZoom, PAPERS, zoomOf } from "./pageLayoutValues";
import { rangeAreasType } from "../range/rangeAreasType";
import { rangeObject, rangeType } from "../range/rangeType";
import { resolveAddress } from "../range/resolveAddress";
import { boolean } from "../looks/styleProperties";
import type { SheetTarget } from "../session/targets";

/** A property of the layout: what it accepts becomes the part of the layout that it gives. */
function laidOut(
  get: (layout: PageLayout) => unknown,
  accept: (value: unknown, layout: PageLayout) => Partial<PageLayout>,
): Scalar<SheetTarget> {
  return {
    get: ({ sheet }) => get(sheet.pageLayout),
    set: (target, value) => change(target, accept(value, target.sheet.pageLayout)),
  };
}

function margin(side: keyof Margins): Scalar<SheetTarget> {
  return laidOut(
    ({ margins }) => margins[side],
    (value, { margins }) => {
      if (typeof value !== "number" || value < 0) throw hostError("InvalidArgument", "margin");
      return { margins: { ...margins, [side]: value } };
    },
  );
}

/** Black and white, drafts, order, errors and comments in print are not simulated. */
export const pageLayoutType: ObjectType<SheetTarget> = {
  name: "PageLayout",
  scalars: {
    Orientation: laidOut(
      ({ orientation }) => orientation,
      (value) => {
        if (value !== "Portrait" && value !== "Landscape") throw hostError("InvalidArgument");
        return { orientation: value };
      },
    ),
    // A sheet that does not say is printed on the printer's own paper: A4 in Sweden.
    PaperSize: laidOut(
      ({ paper }) => (paper === null ? "A4" : (PAPERS[paper - 1] ?? null)),
      (value) => {
        const at = PAPERS.indexOf(String(value));
        if (at < 0) throw hostError("InvalidArgument", "paper size");
        return { paper: at + 1 };
      },
    ),
    // Empty is Excel's own: it goes on from the sheet before.
    FirstPageNumber: laidOut(
      ({ firstPageNumber }) => firstPageNumber ?? "",
      (value) => {
        if (value !== "" && !(typeof value === "number" && Number.isInteger(value)))
          throw hostError("InvalidArgument", "first page number");
        return { firstPageNumber: typeof value === "number" ? value : null };
      },
    ),
    CenterHorizontally: laidOut(
      (layout) => layout.centerHorizontally,
      (value) => ({ centerHorizontally: boolean(value) }),
    ),
    CenterVertically: laidOut(
      (layout) => layout.centerVertically,
      (value) => ({ centerVertically: boolean(value) }),
    ),
    PrintGridlines: laidOut(
      (layout) => layout.printGridlines,
      (value) => ({ printGridlines: boolean(value) }),
    ),
    PrintHeadings: laidOut(
      (layout) => layout.printHeadings,
      (value) => ({ printHeadings: boolean(value) }),
    ),
    Zoom: laidOut(zoomOf, (value) => ({ zoom: parseZoom(value) })),
    LeftMargin: margin("left"),
    RightMargin: margin("right"),
    TopMargin: margin("top"),
    BottomMargin: margin("bottom"),
    HeaderMargin: margin("header"),
    FooterMargin: margin("footer"),
  },
  objects: { HeadersFooters: (target) => HostObject.of(headerFooterGroupType, target) },
  methods: {
    SetPrintMargins: setMargins,
    SetPrintArea: (target, call) => change(target, { printArea: areasOf(target, call) }, "printNames"),
    GetPrintArea: (target) => orItemNotFound(printArea(target)),
    GetPrintAreaOrNullObject: printArea,
    SetPrintTitleRows: (target, call) => {
      const titleRows = { ...areaOf(target, call), column: 0, columnCount: MAX_COLUMNS };
      change(target, { titleRows }, "printNames");
    },
    GetPrintTitleRows: (target) => orItemNotFound(rangeOf(target, target.sheet.pageLayout.titleRows)),
    GetPrintTitleRowsOrNullObject: (target) => rangeOf(target, target.sheet.pageLayout.titleRows),
    SetPrintTitleColumns: (target, call) => {
      const titleColumns = { ...areaOf(target, call), row: 0, rowCount: MAX_ROWS };
      change(target, { titleColumns }, "printNames");
    },
    GetPrintTitleColumns: (target) => orItemNotFound(rangeOf(target, target.sheet.pageLayout.titleColumns)),
    GetPrintTitleColumnsOrNullObject: (target) => rangeOf(target, target.sheet.pageLayout.titleColumns),
  },
};

function change(
  { session, sheet }: SheetTarget,
  parts: Partial<PageLayout>,
  feature: "pageLayout" | "printNames" = "pageLayout",
): void {
  session.requireUnprotected(sheet);
  Object.assign(sheet.pageLayout, parts);
  session.sheetChanged(sheet, feature);
}

function setMargins(target: SheetTarget, call: CallArguments): void {
  const points = POINTS_IN[call.string(0)];
  const given = call.at(1);
  if (points === undefined || typeof given !== "object" || given === null) throw hostError("InvalidArgument");
  const margins: Record<string, number> = { ...target.sheet.pageLayout.margins };
  for (const [side, size] of Object.entries(given)) {
    if (margins[side] === undefined || typeof size !== "number" || size < 0)
      throw hostError("InvalidArgument", side);
    margins[side] = size * points;
  }
  change(target, { margins: margins as unknown as Margins });
}

/** A range, several, or an address. */
function areasOf(target: SheetTarget, call: CallArguments): readonly Rectangle[] {
  const several = call.objectOrNull(0, rangeAreasType);
  if (several === null) return [areaOf(target, call)];
  requireSameSheet(target, several);
  return several.areas;
}

function areaOf(target: SheetTarget, call: CallArguments): Rectangle {
  const range = call.objectOrNull(0, rangeType) ?? resolveAddress(target, call.string(0));
  requireSameSheet(target, range);
  return range.area;
}

function requireSameSheet({ sheet }: SheetTarget, other: SheetTarget): void {
  if (other.sheet.id !== sheet.id) throw hostError("InvalidArgument", "a range of another sheet");
}

function printArea(target: SheetTarget): HostObject | null {
  const areas = target.sheet.pageLayout.printArea;
  return areas === null ? null : HostObject.of(rangeAreasType, { ...target, areas });
}

function rangeOf(target: SheetTarget, area: Rectangle | null): HostObject | null {
  return area === null ? null : rangeObject({ ...target, area }, area);
}

function orItemNotFound(object: HostObject | null): HostObject {
  if (object === null) throw hostError("ItemNotFound");
  return object;
}
