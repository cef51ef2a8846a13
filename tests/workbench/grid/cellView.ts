import type { ICellRendererComp, ICellRendererParams } from "ag-grid-community";
import { contains, type Rectangle } from "../../host/model/address";
import type { CellStyle } from "../../host/model/styleTable";
import type { Cell } from "../../host/model/workbook";
import { type CellDisplay, displayOf } from "./displayText";
import { fittedNumber } from "./fitNumber";
import { columnOf, type GridRow } from "./gridRow";
import type { CellPlace } from "./gridSelection";
import { CELL_PADDING } from "./sheetLayout";
import type { LiveCell, SheetView } from "./sheetView";
import { type ShownArea, shownAreaAt } from "./shownArea";
import { cssFont } from "./textWidth";

const VERTICAL = {
  Top: "flex-start",
  Center: "center",
  Bottom: "flex-end",
  Justify: "flex-start",
  Distributed: "center",
};
const HORIZONTAL = { left: "flex-start", center: "center", right: "flex-end" };

type Params = ICellRendererParams<GridRow, string, SheetView>;

/**
 * Draws one cell. A cell of a merged area, or one that the text of its neighbour runs into, draws its own slice of the
 * common picture: so merged areas work in both directions and across frozen panes, however far the sheet is scrolled.
 */
export class CellView implements ICellRendererComp<GridRow>, LiveCell {
  readonly #cell = document.createElement("div");
  readonly #picture = document.createElement("div");
  readonly #text = document.createElement("span");
  #view: SheetView | null = null;
  place: CellPlace = { row: 0, column: 0 };

  init(params: Params): void {
    this.#cell.className = "cell";
    this.#picture.className = "cell-picture";
    this.#picture.append(this.#text);
    this.#view = params.context;
    this.#view.liveCells.add(this);
    this.refresh(params);
  }

  getGui(): HTMLElement {
    return this.#cell;
  }

  refresh(params: Params): boolean {
    if (params.data === undefined || params.column === undefined) return false;
    this.place = { row: params.data.row, column: columnOf(params.column) };
    this.paint();
    return true;
  }

  destroy(): void {
    this.#view?.liveCells.delete(this);
  }

  paint(): void {
    const view = this.#view;
    if (view === null) return;
    const { row, column } = this.place;
    const shown = shownAreaAt(view.layout, row, column);
    const owner = shown === null ? this.place : shown.area;
    const content = view.sheet.cell(owner.row, owner.column);
    const style = view.styles.get(content.styleId);
    const ownStyle = shown?.kind === "merged" ? style : view.styles.get(view.sheet.cell(row, column).styleId);

    this.#cell.style.backgroundColor = ownStyle.fillColor ?? "";
    this.#cell.classList.toggle("cell-filled", ownStyle.fillColor !== null);
    this.#paintEdges(shown?.area ?? null);
    const display = displayOf(content, style);
    if (display.text === "") this.#picture.remove();
    else this.#paintPicture(view, shown, content, style, display);
    this.paintSelection();
  }

  paintSelection(): void {
    const view = this.#view;
    if (view === null) return;
    const { selection, layout } = view;
    const { row, column } = this.place;
    const { area } = selection;
    const isIn = contains(area, row, column);
    const classes = this.#cell.classList;
    const active = layout.merged.at(selection.active.row, selection.active.column);
    const isActive =
      active === null
        ? selection.active.row === row && selection.active.column === column
        : contains(active, row, column);
    classes.toggle("selected", isIn && !isActive);
    classes.toggle("selected-top", isIn && row === area.row);
    classes.toggle("selected-left", isIn && column === area.column);
    classes.toggle("selected-bottom", isIn && row === area.row + area.rowCount - 1);
    classes.toggle("selected-right", isIn && column === area.column + area.columnCount - 1);
  }

  /** Grid lines inside a shown area are left out. */
  #paintEdges(area: Rectangle | null): void {
    const { row, column } = this.place;
    const classes = this.#cell.classList;
    classes.toggle("joined-right", area !== null && column < area.column + area.columnCount - 1);
    classes.toggle("joined-below", area !== null && row < area.row + area.rowCount - 1);
  }

  #paintPicture(
    { layout }: SheetView,
    shown: ShownArea | null,
    content: Cell,
    style: CellStyle,
    display: CellDisplay,
  ): void {
    const { row, column } = this.place;
    const css = this.#picture.style;
    const { area } = shown ?? { area: null };
    css.left = area === null ? "0" : `${-layout.width(area.column, column - area.column)}px`;
    css.top = area === null ? "0" : `${-layout.height(area.row, row - area.row)}px`;
    css.width = area === null ? "100%" : `${layout.width(area.column, area.columnCount)}px`;
    css.height = area === null ? "100%" : `${layout.height(area.row, area.rowCount)}px`;
    css.alignItems = VERTICAL[style.verticalAlignment];
    css.justifyContent = HORIZONTAL[display.alignment];
    css.textAlign = display.alignment;
    const font = cssFont(style);
    css.font = font;
    css.color = display.formatColor ?? style.fontColor ?? "";

    const room = area === null ? layout.columnWidth(column) : layout.width(area.column, area.columnCount);
    const isCovered = area !== null && (area.row !== row || area.column !== column);
    this.#text.className = style.wrapText ? "cell-text cell-text-wrapped" : "cell-text";
    this.#text.textContent = fittedNumber(
      content,
      display.text,
      style.numberFormat,
      font,
      room - 2 * CELL_PADDING,
    );
    // Read out once, where the content is.
    if (isCovered) this.#text.setAttribute("aria-hidden", "true");
    else this.#text.removeAttribute("aria-hidden");
    if (this.#picture.parentElement === null) this.#cell.append(this.#picture);
  }
}
