import type { CellArea } from "../../workbook/grid/cellAddress";
import type { SheetTarget, WritePlan } from "../../workbook/plan/writePlan";

/** Places in points may come back a little off. */
const ROUNDING = 2;

export interface BoundChart {
  readonly chart: Excel.Chart;
  readonly hasOurTitle: boolean;
  readonly isInPlace: boolean;
}

/** The worksheets that a plan writes to, within one conversation with Excel. */
export class PlanSheets {
  readonly #added = new Map<string, Excel.Worksheet>();
  /** By sheet id, for the sheets that were looked at. */
  readonly #charts = new Map<string, Excel.ChartCollection>();
  /** The widths of columns that others are to have, by sheet id and column. */
  readonly #widths = new Map<string, Excel.RangeFormat>();
  /** Those that are to show other cells, by sheet id and name, with the cells that tell whose their title and place are. */
  readonly #bound = new Map<string, { chart: Excel.Chart; title: Excel.Range; corner: Excel.Range }>();

  constructor(readonly context: Excel.RequestContext) {}

  /**
   * Looks at the charts that a plan binds, those of the sheets that it draws on, and the columns whose widths it copies. One
   * request, with `before` before it; none when there is nothing of it.
   */
  async lookFirst(plan: WritePlan, before: () => Promise<void>): Promise<void> {
    const bound = plan.filter((operation) => operation.kind === "bindChart");
    const drawnOn = new Set(
      plan.flatMap((operation) => (operation.kind === "addChart" ? (operation.sheet.id ?? []) : [])),
    );
    const copied = plan.filter((operation) => operation.kind === "copyColumnWidth");
    if (bound.length === 0 && drawnOn.size === 0 && copied.length === 0) return;
    await before();
    for (const { sheet, fromColumn: column } of copied) {
      const { format } = this.range(sheet, { row: 0, column, rowCount: 1, columnCount: 1 });
      format.load("columnWidth");
      this.#widths.set(widthKey(sheet, column), format);
    }
    for (const { sheet, name, before: shown } of bound) {
      const chart = this.get(sheet).charts.getItemOrNullObject(name);
      chart.load("left,top,title/text,series/count");
      const title = this.range(sheet, shown.title);
      title.load("text");
      const corner = this.range(sheet, { ...shown.place, rowCount: 1, columnCount: 1 });
      corner.load("left,top");
      this.#bound.set(chartKey(sheet, name), { chart, title, corner });
    }
    for (const id of drawnOn) {
      const { charts } = this.context.workbook.worksheets.getItem(id);
      charts.load("items/name");
      this.#charts.set(id, charts);
    }
    await this.context.sync();
  }

  /** The chart, when it is there with so many series; whether its title says what our cell says, and it stands where we put it. */
  chartToBind(sheet: SheetTarget, name: string, seriesCount: number): BoundChart | null {
    const bound = this.#bound.get(chartKey(sheet, name));
    if (bound === undefined || bound.chart.isNullObject || bound.chart.series.count !== seriesCount)
      return null;
    const { chart, title, corner } = bound;
    return {
      chart,
      hasOurTitle: chart.title.text === title.text[0]?.[0],
      isInPlace: Math.abs(chart.left - corner.left) < ROUNDING && Math.abs(chart.top - corner.top) < ROUNDING,
    };
  }

  /** The width of a column, in points. Throws for one that was not looked at first. */
  widthOf(sheet: SheetTarget, column: number): number {
    const format = this.#widths.get(widthKey(sheet, column));
    if (format === undefined) throw new Error(`The width of column ${column} was not asked for`);
    return format.columnWidth;
  }

  hasChart({ id }: SheetTarget, wanted: string): boolean {
    const charts = id === null ? undefined : this.#charts.get(id);
    return charts?.items.some(({ name }) => name === wanted) ?? false;
  }

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

  /** Excel's id of a sheet that has been added; null when it was not, or when that is not known. */
  addedId({ name }: SheetTarget): string | null {
    try {
      return this.#added.get(name)?.id ?? null;
    } catch (error) {
      if (error instanceof OfficeExtension.Error) return null;
      throw error;
    }
  }

  range(target: SheetTarget, { row, column, rowCount, columnCount }: CellArea): Excel.Range {
    return this.get(target).getRangeByIndexes(row, column, rowCount, columnCount);
  }

  /** Whole columns. */
  columns(target: SheetTarget, column: number, count: number): Excel.Range {
    return this.range(target, { row: 0, column, rowCount: 1, columnCount: count }).getEntireColumn();
  }

  /** The same target by Excel's id, once an added sheet has been added. */
  settled(target: SheetTarget): SheetTarget {
    return target.id === null ? { id: this.get(target).id, name: target.name } : target;
  }
}

function chartKey({ id }: SheetTarget, name: string): string {
  return `${id ?? ""} ${name}`;
}

function widthKey({ id }: SheetTarget, column: number): string {
  return `${id ?? ""} ${column}`;
}
