import {
  entryOf,
  FIELDS,
  isLevelField,
  TITLE_FIELDS,
  type Field,
  type LevelField,
} from "../columns/catalogue";
import { foldedText, plainText } from "../grid/cellText";
import { cellAt } from "../grid/snapshot";
import type { FollowUpBlock } from "../layout/followUpBlock";

/** One of the different things that stand in the columns of levels. */
export interface LevelContent {
  /** As it is written most often; "" for a cell that is only coloured. */
  readonly text: string;
  /** The colour of the cells that are only coloured ("#92D050"), or null. */
  readonly fill: string | null;
  readonly count: number;
  /** The first cell where it stands. */
  readonly block: FollowUpBlock;
  readonly field: LevelField;
  readonly row: number;
}

/** Where the levels of an indicator or a goal stand, whoever writes them. A decided level is never the scale's measure: it may be a Ja. */
export const LEVEL_FIELDS: readonly LevelField[] = FIELDS.filter(isLevelField).filter(
  (field) => field !== "decidedLevel",
);

/** The different contents of the columns of levels, those that stand most often first. Case and footnotes make no difference. */
export function levelContents(
  blocks: readonly FollowUpBlock[],
  fields: readonly LevelField[] = LEVEL_FIELDS,
): readonly LevelContent[] {
  const found = new Map<string, { content: LevelContent; texts: Map<string, number> }>();
  for (const block of blocks) {
    const read = new Set<number>();
    for (const field of fields) {
      const column = block.columns.get(field);
      if (column === undefined || read.has(column)) continue;
      read.add(column);
      for (const row of rowsWithTitles(block)) {
        const { value, fillColor } = cellAt(block.sheet, row, column);
        const text = plainText(value);
        if (text === "" && fillColor === null) continue;
        const fill = text === "" ? fillColor : null;
        const key = text === "" ? `fill ${fillColor}` : `text ${foldedText(value)}`;
        const before = found.get(key);
        const texts = before?.texts ?? new Map<string, number>();
        texts.set(text, (texts.get(text) ?? 0) + 1);
        const content = before?.content ?? { text, fill, count: 0, block, field, row };
        found.set(key, { content: { ...content, count: content.count + 1 }, texts });
      }
    }
  }
  return [...found.values()]
    .map(({ content, texts }) => ({ ...content, text: mostOften(texts) }))
    .sort((one, other) => other.count - one.count);
}

function mostOften(texts: ReadonlyMap<string, number>): string {
  return [...texts].reduce((most, each) => (each[1] > most[1] ? each : most))[0];
}

/** The rows of a block that hold a goal or an indicator; not the headings once more. */
export function* rowsWithTitles({ sheet, headerRow, endRow, columns }: FollowUpBlock): Generator<number> {
  const titles = TITLE_FIELDS.flatMap((field) => columns.get(field) ?? []);
  const heading = (column: number): string => plainText(cellAt(sheet, headerRow, column).value);
  for (let row = headerRow + 1; row < endRow; row++) {
    const texts = titles.map((column) => ({ column, text: plainText(cellAt(sheet, row, column).value) }));
    if (texts.some(({ column, text }) => text !== "" && text !== heading(column))) yield row;
  }
}

/** Whether the add-in writes the levels of a column, beside which the values then stand. */
export function valueField(field: LevelField): Field | null {
  if (entryOf(field).writtenBy !== "addIn") return null;
  return entryOf(field).of === "goal" ? "goalScore" : "indicatorScore";
}
