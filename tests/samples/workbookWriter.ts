import type { NewFile, Style } from "excelize-wasm";
import { checked, type Engine } from "./engine";
import { normalisePackage } from "./normalisePackage";
import { SheetWriter } from "./sheetWriter";

/** A workbook under construction: its sheets in order, its styles, its names. */
export class WorkbookWriter {
  private readonly file: NewFile;
  private readonly styles = new Map<string, number>();
  private readonly sheets: string[] = [];

  constructor(
    readonly engine: Engine,
    title: string,
    date: string,
  ) {
    // The typings call it a class, the engine exposes it as a plain function.
    this.file = (engine.NewFile as unknown as () => NewFile)();
    const stamp = `${date}T08:00:00Z`;
    checked(
      this.file.SetDocProps({
        Title: title,
        Creator: "Måluppföljning",
        LastModifiedBy: "Måluppföljning",
        Language: "sv-SE",
        Created: stamp,
        Modified: stamp,
      }),
    );
    checked(this.file.SetCalcProps({ FullCalcOnLoad: true }));
    checked(this.file.SetWorkbookProps({ FilterPrivacy: false }));
  }

  addSheet(name: string): SheetWriter {
    checked(this.sheets.length === 0 ? this.file.SetSheetName("Sheet1", name) : this.file.NewSheet(name));
    this.sheets.push(name);
    return new SheetWriter(this, this.file, name);
  }

  /** The sheet the workbook opens on. */
  openOn(name: string): void {
    checked(this.file.SetActiveSheet(this.sheets.indexOf(name)));
  }

  style(style: Style): number {
    const key = JSON.stringify(style);
    const known = this.styles.get(key);
    if (known !== undefined) return known;
    const made = checked(this.file.NewStyle(style)).style;
    this.styles.set(key, made);
    return made;
  }

  /** Dates count from 1904, as in workbooks from old Macs. */
  countFrom1904(): void {
    checked(this.file.SetWorkbookProps({ FilterPrivacy: false, Date1904: true }));
  }

  /** A name that the whole workbook can use. */
  define(name: string, refersTo: string): void {
    checked(this.file.SetDefinedName({ Name: name, RefersTo: refersTo }));
  }

  bytes(): Uint8Array {
    const { buffer } = checked(this.file.WriteToBuffer());
    if (!(buffer instanceof Uint8Array)) throw new Error("The engine gave no bytes");
    return normalisePackage(buffer);
  }
}
