import { plainText, foldedText } from "../grid/cellText";
import { findFollowUpDate } from "../rows/followUpDate";
import type { Issue } from "../issues/issue";
import { cellAddress } from "../grid/cellAddress";
import { isOutputField, RESULT_FIELDS } from "../columns/catalogue";
import { cellAt } from "../grid/snapshot";
import type { FollowUpBlock } from "./followUpBlock";
import { committeeOf } from "./sheetGroup";

/**
 * Of follow-ups for several periods (one sheet a year) those of the latest period in which anything stands as outcome or
 * level; of those of a day that the controller has said, where any are. Follow-ups that name no period are kept beside them.
 *
 * @param said year and month of that day ("2022-08"); null where none has been said
 */
export function currentPeriod(
  blocks: readonly FollowUpBlock[],
  said: string | null = null,
): {
  readonly blocks: readonly FollowUpBlock[];
  readonly issues: readonly Issue[];
} {
  const periods = new Map(blocks.map((block) => [block, periodOf(block)]));
  const named = [...new Set(periods.values())].filter((period) => period !== null).sort();
  if (named.length < 2) return { blocks, issues: [] };
  const isFilled = (period: string): boolean =>
    blocks.some((block) => periods.get(block) === period && hasOutcomes(block));
  const current = periodAt(named, said) ?? named.findLast(isFilled) ?? named.at(-1);
  const kept = blocks.filter((block) => periods.get(block) === current || periods.get(block) === null);
  const [first] = kept.filter((block) => periods.get(block) === current);
  if (first === undefined) return { blocks, issues: [] };
  const sheets = blocks.filter((block) => !kept.includes(block)).map(({ sheet }) => sheet.name);
  const place = { sheet: first.sheet.name, address: cellAddress(first.headerRow, first.sheet.firstColumn) };
  return {
    blocks: kept,
    issues: [{ detail: { code: "formerPeriods", sheets: [...new Set(sheets)] }, severity: "info", place }],
  };
}

/**
 * Of periods in rising order that of a day: the latest of its year that has ended by then, else the first that ends later the
 * same year, as that of the year as a whole does. Null where the year has none.
 */
export function periodAt(periods: readonly string[], day: string | null): string | null {
  if (day === null) return null;
  const ofYear = periods.filter((period) => period.slice(0, 4) === day.slice(0, 4));
  return ofYear.findLast((period) => period <= day) ?? ofYear[0] ?? null;
}

/** Year and month of the follow-up ("2022-08"): from the title or the sheet's name; "2022-12" for a year alone. */
function periodOf(block: FollowUpBlock): string | null {
  const date = findFollowUpDate(block)?.slice(0, 7);
  if (date !== undefined) return date;
  const [year, ...others] = block.sheet.name.match(/(?<!\d)20\d\d(?!\d)/g) ?? [];
  return year === undefined || others.length > 0 ? null : `${year}-12`;
}

/** Whether a block is of a later period than all of some others, each of which names one, and holds outcomes or levels. */
export function isNewer(block: FollowUpBlock, others: readonly FollowUpBlock[]): boolean {
  const period = periodOf(block);
  if (period === null || !hasOutcomes(block)) return false;
  return others.every((other) => {
    const former = periodOf(other);
    return former !== null && former < period;
  });
}

function hasOutcomes({ sheet, headerRow, endRow, columns }: FollowUpBlock): boolean {
  const filled = RESULT_FIELDS.flatMap((field) => (isOutputField(field) ? [] : (columns.get(field) ?? [])));
  for (let row = headerRow + 1; row < endRow; row++) {
    if (filled.some((column) => plainText(cellAt(sheet, row, column).value) !== "")) return true;
  }
  return false;
}

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
