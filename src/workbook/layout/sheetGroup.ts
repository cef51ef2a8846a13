import { committeeIn } from "../cells/committeeName";
import { plainText } from "../grid/cellText";
import type { BlockGroup, FollowUpBlock } from "./followUpBlock";

/** "Målområde: Trygghet", "Nämnd – Socialnämnden" */
const GROUP_LINE = /^(målområde|fokusområde|perspektiv|nämnd)(?:\s+\d+)?\s*[:–—-]\s*(.+)$/iu;

/** The committee that the sheet's name gives, or null. */
export function committeeOf({ sheet }: Pick<FollowUpBlock, "sheet">): string | null {
  return committeeIn(sheet.name);
}

/**
 * Gives the blocks of a follow-up that lies on several sheets, or in several blocks of one, what they belong to: a line
 * right above the headings says so, else the sheet's name is the committee that it names or the area. A column of the
 * block's own goes before.
 */
export function withSheetGroups(blocks: readonly FollowUpBlock[]): readonly FollowUpBlock[] {
  const sheets = new Set(blocks.map(({ sheet }) => sheet.id));
  return blocks.map((block) => {
    const group = groupLine(block) ?? (sheets.size > 1 ? groupOfSheet(block) : null);
    return group === null || block.columns.has(group.field) ? block : { ...block, group };
  });
}

function groupOfSheet(block: FollowUpBlock): BlockGroup {
  const committee = committeeOf(block);
  return committee === null
    ? { field: "goalArea", name: block.sheet.name }
    : { field: "committee", name: committee };
}

function groupLine({ sheet, headerRow, headings }: FollowUpBlock): BlockGroup | null {
  const row = headerRow - (headings.isTwoRows ? 2 : 1);
  const texts = [...(sheet.values[row - sheet.firstRow] ?? [])].map(plainText).filter((text) => text !== "");
  const [only, ...others] = texts;
  if (only === undefined || others.length > 0) return null;
  return readGroupLine(only);
}

/** What a line that stands alone says of the goals below it; null when it says nothing of the kind. */
export function readGroupLine(text: string): BlockGroup | null {
  const [, kind = "", name = ""] = GROUP_LINE.exec(text) ?? [];
  if (kind === "") return null;
  return { field: kind.toLocaleLowerCase("sv") === "nämnd" ? "committee" : "goalArea", name: name.trim() };
}
