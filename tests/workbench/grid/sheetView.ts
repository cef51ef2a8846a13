import type { Rectangle } from "../../host/model/address";
import type { StyleTable } from "../../host/model/styleTable";
import type { SheetModel } from "../../host/model/workbook";
import { editTextOf } from "./editText";
import { type CellPlace, GridSelection } from "./gridSelection";
import { SheetLayout } from "./sheetLayout";

/** A cell on the screen, which can be asked to draw itself again. */
export interface LiveCell {
  readonly place: CellPlace;
  paint(): void;
  paintSelection(): void;
}

/** What the grid's parts share about one sheet: its layout, its selection and the cells that are on the screen now. */
export class SheetView {
  readonly selection = new GridSelection();
  readonly liveCells = new Set<LiveCell>();
  #layout: SheetLayout;

  constructor(
    readonly sheet: SheetModel,
    readonly styles: StyleTable,
    readonly edit: (place: CellPlace, input: string) => void,
  ) {
    this.#layout = new SheetLayout(sheet, styles);
    this.selection.onChange(() => {
      for (const cell of this.liveCells) cell.paintSelection();
    });
  }

  get layout(): SheetLayout {
    return this.#layout;
  }

  layOutAgain(): void {
    this.#layout = new SheetLayout(this.sheet, this.styles);
  }

  paint(): void {
    for (const cell of this.liveCells) cell.paint();
  }

  editText({ row, column }: CellPlace): string {
    const cell = this.sheet.cell(row, column);
    return editTextOf(cell, this.styles.get(cell.styleId).numberFormat);
  }

  /** The cell that stands for this one: the top left of the merged area it lies in, else itself. */
  ownerOf({ row, column }: CellPlace): CellPlace {
    const area = this.layout.merged.at(row, column);
    return area === null ? { row, column } : { row: area.row, column: area.column };
  }

  select(place: CellPlace): void {
    const owner = this.ownerOf(place);
    const area = this.layout.merged.at(owner.row, owner.column) ?? { ...owner, rowCount: 1, columnCount: 1 };
    this.selection.select(owner, area);
  }

  selectArea(area: Rectangle): void {
    this.selection.select(this.ownerOf(area), this.layout.merged.grownToWholeAreas(area));
  }

  extendSelectionTo(place: CellPlace): void {
    this.selection.extendTo(place, (area) => this.layout.merged.grownToWholeAreas(area));
  }
}
