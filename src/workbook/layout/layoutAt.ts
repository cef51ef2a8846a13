import type { Field } from "../columns/catalogue";
import type { ScaleWords } from "../scale/scaleWords";
import { currentPeriod } from "./blocksToFollow";
import type { ColumnReading, FollowUpBlock } from "./followUpBlock";
import { layoutOf, type FollowUpLayout } from "./followUpLayout";
import { withGoalPlace } from "./looseBlocks";
import { readColumns } from "./readColumns";

/**
 * The layout as it is for a day that the controller has said: of sheets of several periods those of that day, and of outcomes
 * side by side that of that day. Sheets and columns that the controller has chosen stay, and so does what the workbook
 * remembers.
 *
 * @param date ISO date; null where none has been said
 */
export function layoutAt(layout: FollowUpLayout, date: string | null, words: ScaleWords): FollowUpLayout {
  if (date === null || layout.isRemembered || layout.blocks.length === 0) return layout;
  const period = date.slice(0, 7);
  const all = [...layout.blocks, ...layout.others];
  const visible = all.filter(({ sheet }) => sheet.visibility === "Visible");
  const { blocks, issues } = layout.areBlocksChosen
    ? { blocks: layout.blocks, issues: [] }
    : currentPeriod(layout.blocks.some(isHidden) ? all : visible, period);
  const read = blocks.map((block) => blockAt(block, period, words));
  const isSame = read.length === layout.blocks.length && read.every((block) => layout.blocks.includes(block));
  if (isSame) return layout;
  const others = all.filter((block) => !blocks.includes(block));
  return { ...layoutOf(read, others, issues, words), areBlocksChosen: layout.areBlocksChosen };
}

function isHidden({ sheet }: FollowUpBlock): boolean {
  return sheet.visibility !== "Visible";
}

/** The same block where the day makes no other of its outcomes the current one. */
function blockAt(block: FollowUpBlock, period: string, words: ScaleWords): FollowUpBlock {
  const { sheet, headings, endRow, readings, goalPlace, group } = block;
  const outcome = readings.get("actualValue");
  if (outcome === undefined || outcome.certainty === "chosen" || outcome.certainty === "lost") return block;
  const chosen = new Map<Field, ColumnReading>(
    [...readings].filter(([, { certainty }]) => certainty === "chosen" || certainty === "lost"),
  );
  const read = readColumns(sheet, headings, endRow, words, chosen, period);
  if (read.readings.get("actualValue")?.column === outcome.column) return block;
  return { ...(goalPlace === null ? read : withGoalPlace(read, goalPlace, words)), group };
}
