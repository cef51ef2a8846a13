import type { ICellEditorComp, ICellEditorParams } from "ag-grid-community";
import { isPercentFormat } from "numfmt";
import { placeOf, type GridRow } from "./gridRow";
import type { SheetView } from "./sheetView";
import { cssFont } from "./textWidth";

type Params = ICellEditorParams<GridRow, string, SheetView>;

/** The field that opens over a cell (the whole merged area, where there is one) when the user types, or presses F2. */
export class CellEditor implements ICellEditorComp<GridRow, string, SheetView> {
  readonly #field = document.createElement("textarea");
  #caret = 0;

  init({ context, node, column, value, eventKey }: Params): void {
    const place = placeOf(node, column) ?? { row: 0, column: 0 };
    const { layout } = context;
    const area = layout.merged.at(place.row, place.column) ?? { ...place, rowCount: 1, columnCount: 1 };
    const style = context.styles.get(context.sheet.cell(place.row, place.column).styleId);
    this.#field.className = "cell-editor";
    this.#field.rows = 1;
    this.#field.spellcheck = false;
    this.#field.ariaLabel = "Cellens innehåll";
    this.#field.style.font = cssFont(style);
    const width = `${layout.width(area.column, area.columnCount) + 1}px`;
    this.#field.style.minWidth = width;
    this.#field.style.maxWidth = style.wrapText ? width : `max(${width}, 480px)`;
    this.#field.style.minHeight = `${layout.height(area.row, area.rowCount) + 1}px`;
    const isPercentage = isPercentFormat(style.numberFormat);
    this.#field.value = firstText(eventKey, value ?? "", isPercentage);
    // In a cell of percentages, a number is typed before the percent sign that is there already.
    this.#caret = this.#field.value.length - (isPercentage && this.#field.value.endsWith("%") ? 1 : 0);
  }

  getGui(): HTMLElement {
    return this.#field;
  }

  afterGuiAttached(): void {
    this.#field.closest('[role="dialog"]')?.setAttribute("aria-label", "Redigera cellen");
    this.#field.focus();
    this.#field.setSelectionRange(this.#caret, this.#caret);
  }

  getValue(): string {
    return this.#field.value.replace(/%%$/, "%");
  }
}

/** A typed character replaces the content; F2 and a double click keep it. */
function firstText(eventKey: string | null, value: string, isPercentage: boolean): string {
  if (eventKey === "Backspace") return "";
  if (eventKey?.length !== 1) return value;
  return isPercentage && /[\d,.+-]/.test(eventKey) ? `${eventKey}%` : eventKey;
}
