import type { CellArea } from "../workbook/cellAddress";
import type { SheetTarget } from "../workbook/writePlan";

/** The worksheets that a plan writes to, within one conversation with Excel. */
export class PlanSheets {
  readonly #added = new Map<string, Excel.Worksheet>();

  constructor(readonly context: Excel.RequestContext) {}

  add({ name }: SheetTarget): Excel.Worksheet {
    const sheet = this.context.workbook.worksheets.add(name);
    sheet.load("id");
    this.#added.set(name, sheet);
    return sheet;
  }

  get({ id, name }: SheetTarget): Excel.Worksheet {
    if (id !== null) return this.context.workbook.worksheets.getItem(id);
    const added = this.#added.get(name);
    if (added === undefined) throw new Error(`The plan writes to "${name}" before it adds it`);
    return added;
  }

  range(target: SheetTarget, { row, column, rowCount, columnCount }: CellArea): Excel.Range {
    return this.get(target).getRangeByIndexes(row, column, rowCount, columnCount);
  }

  /** The same target by Excel's id, once an added sheet has been added. */
  settled(target: SheetTarget): SheetTarget {
    return target.id === null ? { id: this.get(target).id, name: target.name } : target;
  }
}
