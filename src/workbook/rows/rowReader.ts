import { saysNothing, unreadable, type Decoded } from "../cells/decoded";
import { shownNumber } from "../cells/shownNumber";
import { numberInUnit } from "../cells/units";
import type { OwnLevel } from "../../domain/followUp";
import { decodeOwnLevel } from "../cells/decodeLevel";
import type { Field, LevelField } from "../columns/catalogue";
import { decodeCell, type CellConventions, type FieldValue } from "../columns/decodeCell";
import { cellAddress } from "../grid/cellAddress";
import { plainText } from "../grid/cellText";
import { cellAt, EMPTY_CELL_SNAPSHOT, type CellSnapshot, type CellValue } from "../grid/snapshot";
import type { CellPlace, Issue, IssueSeverity } from "../issues/issue";
import type { FollowUpBlock, HistoryColumn } from "../layout/followUpBlock";
import { readingOf, type Doubt } from "./doubtfulCells";

/** A row of a block. */
export interface BlockRow {
  readonly block: FollowUpBlock;
  /** Zero-based sheet row. */
  readonly row: number;
}

/** The cells of one row of a block by field, and a place to collect what is wrong in them. */
export class RowReader implements BlockRow {
  constructor(
    readonly block: FollowUpBlock,
    readonly row: number,
    readonly conventions: CellConventions,
    private readonly issues: Issue[],
    private readonly doubts: readonly Doubt[],
  ) {}

  text(field: Field): string {
    return plainText(this.#cell(field).value);
  }

  valueOf(field: Field): CellValue {
    return this.#cell(field).value;
  }

  cellOf(field: Field): CellSnapshot {
    return this.#cell(field);
  }

  /** Tells whether anything is told in the cell: a dash tells nothing. */
  isTold(field: Field): boolean {
    const text = this.text(field);
    return text !== "" && !saysNothing(text);
  }

  /** The text of the row's only filled cell, wherever it stands; null where several are filled, or none. */
  onlyText(): string | null {
    const { sheet } = this.block;
    const filled = (sheet.values[this.row - sheet.firstRow] ?? []).filter((value) => plainText(value) !== "");
    const [only] = filled;
    return only === undefined || filled.length > 1 ? null : plainText(only);
  }

  /** A cell's content, without a word of what cannot be read. */
  decode<Name extends Field>(field: Name): Decoded<FieldValue<Name>> {
    if (this.#isUnclear(field)) return unreadable({ code: "unreadableNumber", raw: this.text(field) });
    return decodeCell(field, this.#cell(field), this.conventions);
  }

  /** Takes the value out of a cell; a problem becomes an issue there. */
  take<Name extends Field>(field: Name): FieldValue<Name> | null {
    const { value, problem } = this.decode(field);
    // No figure depends on a date.
    const severity = problem?.code === "unreadableDate" ? "warning" : "error";
    if (problem !== null) this.report(field, severity, { ...problem, field });
    return value;
  }

  /** The controller's own level in a column of levels, without a word of what cannot be read. */
  ownLevel(field: LevelField): OwnLevel | undefined {
    return decodeOwnLevel(this.#cell(field), this.conventions.legend).value ?? undefined;
  }

  /** The row's cell in another column than those that the follow-up is read from. */
  cellAt(column: number): CellSnapshot {
    const cell = cellAt(this.block.sheet, this.row, column);
    const doubt = this.#doubtAt(column);
    return doubt === undefined ? cell : (readingOf(doubt, this.conventions, cell) ?? EMPTY_CELL_SNAPSHOT);
  }

  /** The row's cell of a former period, wherever that is kept. */
  formerCell({ column, on }: HistoryColumn): CellSnapshot {
    if (on === undefined) return this.cellAt(column);
    const row = on.rows.get(this.row);
    return row === undefined ? EMPTY_CELL_SNAPSHOT : cellAt(on.sheet, row, column);
  }

  report(field: Field, severity: IssueSeverity, detail: Issue["detail"]): void {
    this.issues.push({ detail, severity, place: fieldPlace(this, field) });
  }

  #doubtAt(column: number): Doubt | undefined {
    return this.doubts.find((doubt) => doubt.row === this.row && doubt.column === column);
  }

  /** Whether it is to be asked what stands in the cell. */
  #isUnclear(field: Field): boolean {
    const column = this.block.columns.get(field);
    const doubt = column === undefined ? undefined : this.#doubtAt(column);
    return doubt !== undefined && readingOf(doubt, this.conventions, EMPTY_CELL_SNAPSHOT) === null;
  }

  #cell(field: Field): CellSnapshot {
    const column = this.block.columns.get(field);
    if (column === undefined) return EMPTY_CELL_SNAPSHOT;
    if (this.#isUnclear(field)) return cellAt(this.block.sheet, this.row, column);
    const alongside = this.block.readings.get(field)?.alongside ?? [];
    const cell = this.cellAt(column);
    return alongside.length === 0 ? cell : inOneCell([cell, ...alongside.map((each) => this.cellAt(each))]);
  }
}

/** Cells that stand side by side as one that holds what they show: "96 % / 89 %". */
function inOneCell(cells: readonly CellSnapshot[]): CellSnapshot {
  const [only = EMPTY_CELL_SNAPSHOT, ...others] = cells.filter(({ value }) => plainText(value) !== "");
  if (others.length === 0) return only;
  const value = [only, ...others].map(shownText).join(" / ");
  return { ...EMPTY_CELL_SNAPSHOT, value, formula: value };
}

function shownText({ value, numberFormat }: CellSnapshot): string {
  if (typeof value !== "number") return plainText(value);
  const shown = shownNumber(value, numberFormat);
  return numberInUnit(shown.value, shown.unit);
}

/** The cell of a field on a row; where the block has no such column, the indicator's own cell stands for it. */
export function fieldPlace({ block, row }: BlockRow, field: Field): CellPlace {
  const column = block.columns.get(field) ?? block.columns.get("indicatorTitle") ?? block.sheet.firstColumn;
  return { sheet: block.sheet.name, address: cellAddress(row, column) };
}
