import { cellAddress } from "./cellAddress";
import { plainText } from "./cellText";
import type { Decoded } from "./decoded";
import type { Field } from "./field";
import { ownLevelField, type FollowUpBlock } from "./followUpBlock";
import type { CellPlace, Issue, IssueSeverity } from "./issue";
import { cellAt, EMPTY_CELL_SNAPSHOT, type CellSnapshot } from "./snapshot";

/** The cells of one row of a block by field, and a place to collect what is wrong in them. */
export interface RowReader {
  /** The column of the controller's own levels. */
  readonly ownLevelField: "assessedLevel" | "indicatorLevel";
  cell(field: Field): CellSnapshot;
  text(field: Field): string;
  /** Takes the value out of a decoded cell; a problem becomes an issue at that cell. */
  take<Value>(field: Field, decode: (cell: CellSnapshot) => Decoded<Value>): Value | null;
  report(field: Field, severity: IssueSeverity, detail: Issue["detail"]): void;
}

export function rowReader(block: FollowUpBlock, row: number, issues: Issue[]): RowReader {
  const cell = (field: Field): CellSnapshot => {
    const column = block.columns.get(field);
    return column === undefined ? EMPTY_CELL_SNAPSHOT : cellAt(block.sheet, row, column);
  };
  const report: RowReader["report"] = (field, severity, detail) => {
    issues.push({ detail, severity, place: fieldPlace(block, field, row) });
  };
  return {
    ownLevelField: ownLevelField(block),
    cell,
    text: (field) => plainText(cell(field).value),
    take(field, decode) {
      const { value, problem } = decode(cell(field));
      // No figure depends on a date.
      const severity = problem?.code === "unreadableDate" ? "warning" : "error";
      if (problem !== null) report(field, severity, { ...problem, field });
      return value;
    },
    report,
  };
}

/** The cell of a field on a row; where the block has no such column, the indicator's own cell stands for it. */
export function fieldPlace(block: FollowUpBlock, field: Field, row: number): CellPlace {
  const column = block.columns.get(field) ?? block.columns.get("indicatorTitle") ?? block.sheet.firstColumn;
  return { sheet: block.sheet.name, address: cellAddress(row, column) };
}
