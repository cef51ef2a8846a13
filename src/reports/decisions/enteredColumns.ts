import type { DecodedBlock } from "../../workbook/rows/decodeBlock";
import { headingOf, type CreatedField, type Field, type InputField } from "../../workbook/columns/catalogue";
import type { FollowUpBlock } from "../../workbook/layout/followUpBlock";
import type { FollowUpLayout } from "../../workbook/layout/followUpLayout";
import { sameHeading, type ColumnAnchor } from "../../workbook/layout/mapping";
import type { WorkbookSnapshot } from "../../workbook/grid/snapshot";
import type { WriteOperation } from "../../workbook/plan/writePlan";
import { createColumn } from "../followUpColumns/createColumn";
import { firstFreeColumn, lastGoalRow } from "../followUpColumns/outputColumns";
import { rememberColumns } from "../followUpColumns/rememberColumns";

/** The controller's own columns that the pane enters something in. */
export type EnteredField = InputField & CreatedField;

/** The columns to enter something in, and what makes those that are missing. */
export interface EnteredColumns {
  readonly columns: ReadonlyMap<Field, number>;
  readonly created: ReadonlyMap<EnteredField, number>;
  readonly operations: readonly WriteOperation[];
}

/**
 * The block's columns, with those of `needed` that it lacks created as the output columns are: side by side to the right
 * of all that stands on the block's rows, under headings that are recognised. Where the workbook remembers how it is
 * read, or the controller has said that there is no such column, it remembers the new ones too.
 */
export function enteredColumns(
  snapshot: WorkbookSnapshot,
  layout: FollowUpLayout,
  decoded: DecodedBlock,
  needed: readonly EnteredField[],
): EnteredColumns {
  const { block } = decoded;
  const first = firstFreeColumn(block);
  const missing = needed.filter((field) => !block.columns.has(field));
  const created = new Map(missing.map((field, index) => [field, first + index]));
  const operations = [...created].flatMap(([field, column]) =>
    createColumn(block, lastGoalRow(decoded) + 1, field, column, decoded.legend.words.scale),
  );
  const isSaid = missing.some((field) => block.readings.has(field));
  if (missing.length > 0 && (snapshot.remembered !== null || isSaid)) {
    const anchors = anchorsOf(block, missing);
    operations.push(
      rememberColumns(
        snapshot,
        layout,
        layout.blocks.map((each) => (each === block ? anchors : new Map())),
      ),
    );
  }
  return { columns: new Map<Field, number>([...block.columns, ...created]), created, operations };
}

/**
 * Where the created columns are read from. One that gets the same heading as a column that the controller has chosen for
 * something else is the last of them, and that one is still known as what it was.
 */
function anchorsOf(block: FollowUpBlock, created: readonly EnteredField[]): ReadonlyMap<Field, ColumnAnchor> {
  const anchors = new Map<Field, ColumnAnchor>();
  for (const field of created) {
    const heading = headingOf(field);
    const alike = block.headings.cells.filter(({ text }) => sameHeading(text, heading));
    const of = alike.length + 1;
    for (const [other, { column }] of block.readings) {
      const nth = alike.findIndex((cell) => cell.column === column);
      if (nth !== -1) anchors.set(other, { heading, nth, of });
    }
    anchors.set(field, { heading, nth: alike.length, of });
  }
  return anchors;
}
