import { FIELDS, type Field } from "../../src/workbook/columns/catalogue";
import { contentOf, GOAL_LEVEL } from "../samples/goalTable";
import * as look from "../samples/look";
import { HEADINGS, type GoalRow, type Heading } from "../samples/readGoals";
import { columnName, type CellContent, type SheetWriter } from "../samples/sheetWriter";
import type { UnderstoodBlock } from "./goldenCase";
import { SWEDISH } from "../../src/text/swedish";

const { fieldLabel } = SWEDISH;

export const LOOK: look.Look = { accent: "2B3A67", headerFill: "2B3A67", headerText: "FFFFFF" };

const FIELD_OF: Record<Heading, Field> = {
  Nr: "goalNumber",
  Målområde: "goalArea",
  Ursprung: "origin",
  Nämndmål: "goalTitle",
  Indikatornr: "indicatorNumber",
  Indikator: "indicatorTitle",
  Riktning: "direction",
  Målvärde: "targetValue",
  "Gräns delvis": "partlyLimit",
  Tidpunkt: "dueDate",
  "Utfall föregående": "previousValue",
  Utfall: "actualValue",
  "Bedömd nivå": "assessedLevel",
  Kommentar: "comment",
  "Beslutad måluppfyllelse": "decidedLevel",
  Motivering: "motivation",
};
const WIDE: ReadonlySet<Heading> = new Set(["Nämndmål", "Indikator", "Kommentar", "Motivering"]);

/** What a cell of a column holds for an indicator, and its number format or fill where it has one. */
export interface TableCell {
  readonly content: CellContent;
  readonly format?: string;
  /** "RRGGBB". */
  readonly fill?: string;
}

export interface TableColumn {
  /** What the case calls it; for a column of the goal files their heading. */
  readonly name: string;
  /** What it is to be understood as; null for a column that is not to be read. */
  readonly field: Field | null;
  /** What stands over it. */
  readonly heading: string;
  /** What stands over it and its neighbours, on a row of its own. */
  readonly group?: string;
  readonly width: number;
  readonly isOfGoal: boolean;
  /** `row` is the sheet's, counted from 1, for formulas. */
  readonly cell: (record: GoalRow, row: number) => TableCell;
}

/** A row below the headings. */
export type Line =
  | { readonly kind: "indicator"; readonly record: GoalRow; readonly showsGoal: boolean }
  /** Texts by the names of their columns. */
  | { readonly kind: "texts"; readonly texts: Readonly<Record<string, CellContent>> }
  | { readonly kind: "headings" };

export const BLANK: Line = { kind: "texts", texts: {} };

export interface FollowUpTable {
  readonly top: number;
  readonly left: number;
  readonly columns: readonly TableColumn[];
  readonly lines: readonly Line[];
  /** Merges each goal's cells over its rows, which must stand together. */
  readonly isMerged?: boolean;
}

export interface WrittenTable {
  readonly understood: UnderstoodBlock;
  /** The sheet's row of an indicator, counted from 1. */
  readonly rowOf: (indicatorNumber: string) => number;
  readonly lastRow: number;
  /** The letters of a column. */
  readonly letterOf: (name: string) => string;
}

/** The columns of a goal file that hold anything, with its own headings. */
export function plainColumns(rows: readonly GoalRow[]): readonly TableColumn[] {
  return HEADINGS.filter((heading) => rows.some((record) => record[heading] !== "")).map((heading) => ({
    name: heading,
    field: FIELD_OF[heading],
    heading,
    width: WIDE.has(heading) ? 40 : 13,
    isOfGoal: GOAL_LEVEL.has(heading),
    cell: (record) => {
      const [content, format] = contentOf(heading, record);
      return format === undefined ? { content } : { content, format };
    },
  }));
}

/** The same columns with other headings, by their names. */
export function renamed(
  columns: readonly TableColumn[],
  headings: Readonly<Record<string, string>>,
): readonly TableColumn[] {
  return columns.map((column) => ({ ...column, heading: headings[column.name] ?? column.heading }));
}

export function without(
  columns: readonly TableColumn[],
  ...names: readonly string[]
): readonly TableColumn[] {
  return columns.filter(({ name }) => !names.includes(name));
}

/** The same columns, one of them changed. */
export function changed(
  columns: readonly TableColumn[],
  name: string,
  change: (column: TableColumn) => Partial<TableColumn>,
): readonly TableColumn[] {
  if (!columns.some((column) => column.name === name)) throw new Error(`No column ${name}`);
  return columns.map((column) => (column.name === name ? { ...column, ...change(column) } : column));
}

/** A column besides those of the goal files. */
export function extraColumn(
  heading: string,
  field: Field | null,
  cell: TableColumn["cell"],
  isOfGoal = false,
): TableColumn {
  return { name: heading, field, heading, width: 14, isOfGoal, cell };
}

/** A row for each indicator, the goal on each row or only on its first. */
export function indicatorLines(rows: readonly GoalRow[], goals: "onEachRow" | "once" = "onEachRow"): Line[] {
  return rows.map((record, index) => ({
    kind: "indicator",
    record,
    showsGoal: goals === "onEachRow" || record.Nr !== rows[index - 1]?.Nr,
  }));
}

/** Writes the headings and the rows, and says how they are to be understood. */
export function writeTable(sheet: SheetWriter, table: FollowUpTable): WrittenTable {
  const { top, left, columns, lines } = table;
  const hasGroups = columns.some(({ group }) => group !== undefined);
  const headingRow = hasGroups ? top + 1 : top;
  writeHeadings(sheet, table, hasGroups);
  const rowOf = new Map<string, number>();
  lines.forEach((line, index) => {
    const row = headingRow + 1 + index;
    if (line.kind === "indicator") rowOf.set(line.record.Indikatornr, row);
    columns.forEach((column, at) => writeCell(sheet, row, left + at, column, line));
  });
  if (table.isMerged === true) mergeGoals(sheet, table, headingRow + 1);
  return {
    understood: understoodBlock(sheet.name, headingRow, table),
    lastRow: headingRow + lines.length,
    rowOf(number) {
      const row = rowOf.get(number);
      if (row === undefined) throw new Error(`No indicator ${number}`);
      return row;
    },
    letterOf: (name) => columnName(left + columns.findIndex((column) => column.name === name)),
  };
}

function writeHeadings(sheet: SheetWriter, { top, left, columns }: FollowUpTable, hasGroups: boolean): void {
  const style = look.header(LOOK, "left");
  columns.forEach(({ heading, group, width }, at) => {
    const column = left + at;
    sheet.width(column, width);
    if (!hasGroups) return sheet.put(top, column, heading || null, style);
    const isFirst = group !== columns[at - 1]?.group;
    sheet.put(top, column, group === undefined ? heading : isFirst ? group : null, style);
    sheet.put(top + 1, column, group === undefined ? null : heading, style);
    if (group === undefined) return sheet.merge(top, column, top + 1, column);
    const end = columns.findIndex((other, index) => index > at && other.group !== group);
    const last = end < 0 ? columns.length : end;
    if (isFirst && last > at + 1) sheet.merge(top, column, top, left + last - 1);
  });
  sheet.height(top, 34);
}

function writeCell(sheet: SheetWriter, row: number, at: number, column: TableColumn, line: Line): void {
  if (line.kind === "headings") return sheet.put(row, at, column.heading || null, look.header(LOOK, "left"));
  if (line.kind === "texts") {
    const text = line.texts[column.name];
    if (text !== undefined) sheet.put(row, at, text, look.body({ align: "left", bold: true }));
    return;
  }
  const { record, showsGoal } = line;
  const { content, format, fill } =
    showsGoal || !column.isOfGoal ? column.cell(record, row) : { content: null };
  sheet.put(
    row,
    at,
    content,
    look.body({
      align: column.width > 20 ? "left" : "center",
      ...(format === undefined ? {} : { format }),
      ...(fill === undefined ? {} : { fill }),
    }),
  );
}

function mergeGoals(sheet: SheetWriter, { left, columns, lines }: FollowUpTable, first: number): void {
  const starts = lines.flatMap((line, index) => (line.kind === "indicator" && line.showsGoal ? [index] : []));
  starts.forEach((start, index) => {
    const end = starts[index + 1] ?? lines.length;
    if (end === start + 1) return;
    columns.forEach(({ isOfGoal }, at) => {
      if (isOfGoal) sheet.merge(first + start, left + at, first + end - 1, left + at);
    });
  });
}

function understoodBlock(
  sheet: string,
  headingRow: number,
  { left, columns }: FollowUpTable,
): UnderstoodBlock {
  const understood: Record<string, string> = {};
  for (const field of FIELDS) {
    columns.forEach((column, at) => {
      if (column.field !== field) return;
      const text = [column.group ?? "", column.heading].join(" ").replace(/\s+/g, " ").trim();
      understood[fieldLabel(field)] =
        `kolumn ${columnName(left + at)} ${text === "" ? "(utan rubrik)" : `”${text}”`}`;
    });
  }
  return { sheet, headingRow, columns: understood };
}
