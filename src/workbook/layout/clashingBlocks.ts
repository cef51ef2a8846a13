import { foldedText } from "../grid/cellText";
import { cellAt } from "../grid/snapshot";
import type { FollowUpBlock } from "./followUpBlock";
import { committeeOf } from "./sheetGroup";

/**
 * The blocks that cannot both be followed up: two that share at least half of the goals of the smaller. Committees may
 * have goals in common, so blocks that name different committees never clash.
 */
export function clashingBlocks(blocks: readonly FollowUpBlock[]): readonly FollowUpBlock[] {
  const goals = new Map(blocks.map((block) => [block, goalTitles(block)]));
  const clashing = new Set<FollowUpBlock>();
  blocks.forEach((one, index) => {
    for (const other of blocks.slice(index + 1)) {
      if (!shareGoals(goals.get(one) ?? new Set(), goals.get(other) ?? new Set())) continue;
      if (committeeOf(one) !== committeeOf(other)) continue;
      clashing.add(one).add(other);
    }
  });
  return [...clashing];
}

function goalTitles({ sheet, headerRow, endRow, columns }: FollowUpBlock): ReadonlySet<string> {
  const titles = new Set<string>();
  const column = columns.get("goalTitle");
  if (column === undefined) return titles;
  for (let row = headerRow + 1; row < endRow; row++) {
    const title = foldedText(cellAt(sheet, row, column).value);
    if (title !== "") titles.add(title);
  }
  return titles;
}

function shareGoals(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const smaller = Math.min(one.size, other.size);
  const shared = [...one].filter((title) => other.has(title)).length;
  return shared > 0 && shared * 2 >= smaller;
}
