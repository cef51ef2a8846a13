import type { Rectangle } from "../host/model/address";
import type { SheetModel } from "../host/model/workbook";
import { ExcelHost } from "../host/excelHost";
import { sameArea } from "./grid/mergedAreas";
import { SheetView } from "./grid/sheetView";

declare global {
  interface Window {
    /** Where the panel's page finds the host. */
    maluppfoljningHost?: ExcelHost;
  }
}

/** An open workbook: the host that computes it, and a view of each sheet that has been looked at. */
export class SpreadsheetSession {
  readonly #views = new Map<string, SheetView>();

  private constructor(
    readonly host: ExcelHost,
    readonly fileName: string,
    readonly reportRefusal: (sentence: string) => void,
  ) {}

  static async open(
    bytes: Uint8Array,
    fileName: string,
    reportRefusal: (sentence: string) => void,
  ): Promise<SpreadsheetSession> {
    return new SpreadsheetSession(await ExcelHost.open(bytes), fileName, reportRefusal);
  }

  /** Makes this the workbook that a panel loaded from now on works in. */
  connect(): void {
    window.maluppfoljningHost = this.host;
  }

  get visibleSheets(): readonly SheetModel[] {
    return this.host.workbook.sheets.filter(({ visibility }) => visibility === "Visible");
  }

  get activeSheet(): SheetModel | null {
    return this.host.workbook.sheetById(this.host.activeSheetId);
  }

  view(sheet: SheetModel): SheetView {
    let view = this.#views.get(sheet.id);
    if (view === undefined) {
      const created = new SheetView(sheet, this.host.workbook.styles, ({ row, column }, input) =>
        this.#edit(sheet, row, column, input),
      );
      created.selectArea(this.host.selection(sheet.id));
      created.selection.onChange(() => this.#tellSelection(sheet.id, created.selection.area));
      this.#views.set(sheet.id, created);
      view = created;
    }
    return view;
  }

  activate(sheetId: string): void {
    this.host.select(sheetId, this.host.selection(sheetId));
  }

  /** The panel may follow the selection; what the panel itself selected is known already. */
  #tellSelection(sheetId: string, area: Rectangle): void {
    const isKnown = this.host.activeSheetId === sheetId && sameArea(this.host.selection(sheetId), area);
    if (!isKnown) this.host.select(sheetId, area);
  }

  #edit(sheet: SheetModel, row: number, column: number, input: string): void {
    try {
      this.host.editCell(sheet.id, row, column, input);
    } catch (error) {
      // eslint-disable-next-line no-console -- the sentence is for the user, the cause for the developer
      console.warn(error);
      this.reportRefusal(
        sheet.isProtected
          ? `Bladet ${sheet.name} är skyddat. Ta bort skyddet i Excel för att ändra celler.`
          : "Cellen kan inte ändras så: formeln går inte att tolka, eller cellen ingår i en matrisformel.",
      );
    }
  }
}
