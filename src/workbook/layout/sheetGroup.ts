import { committeeIn } from "../cells/committeeName";
import { plainText } from "../grid/cellText";
import type { SheetSnapshot } from "../grid/snapshot";
import type { BlockGroup, FollowUpBlock } from "./followUpBlock";

/** "Målområde: Trygghet", "Nämnd – Socialnämnden" */
const GROUP_LINE = /^(målområde|fokusområde|perspektiv|nämnd)(?:\s+\d+)?\s*[:–—-]\s*(.+)$/iu;

/** The committee that the line above a block or its sheet's name gives, or null. */
export function committeeOf(block: FollowUpBlock): string | null {
  const line = groupLine(block);
  return line?.field === "committee" ? line.name : committeeIn(block.sheet.name);
}

/**
 * Gives the blocks of a follow-up that lies on several sheets, or in several blocks of one, what they belong to: a line
 * right above the headings says so, else the sheet's name is the committee that it names or the area. A column of the
 * block's own goes before.
 */
export function withSheetGroups(blocks: readonly FollowUpBlock[]): readonly FollowUpBlock[] {
  const sheets = new Set(blocks.map(({ sheet }) => sheet.id));
  const lines = blocks.map(groupLine);
  return blocks.map((block, at) => {
    // Of a follow-up of one committee its name is a title.
    const isTitle = lines[at]?.isCalled === false && blocks.length === 1 && !namesOthers(block);
    const line = isTitle ? null : (lines[at] ?? null);
    const group = line ?? (sheets.size > 1 ? groupOfSheet(block) : null);
    return group === null || block.columns.has(group.field) ? block : { ...block, group };
  });
}

/** Whether another line of the kind stands among the block's rows. */
function namesOthers({ sheet, headerRow, endRow }: FollowUpBlock): boolean {
  for (let row = headerRow + 1; row < endRow; row++) {
    const text = onlyText(sheet, row);
    if (text !== null && readGroupLine(text) !== null) return true;
  }
  return false;
}

function onlyText(sheet: SheetSnapshot, row: number): string | null {
  const texts = [...(sheet.values[row - sheet.firstRow] ?? [])].map(plainText).filter((text) => text !== "");
  const [only, ...others] = texts;
  return only === undefined || others.length > 0 ? null : only;
}

function groupOfSheet(block: FollowUpBlock): BlockGroup {
  const committee = committeeOf(block);
  return committee === null
    ? { field: "goalArea", name: block.sheet.name }
    : { field: "committee", name: committee };
}

function groupLine({ sheet, headerRow, headings }: FollowUpBlock): GroupLine | null {
  const row = headerRow - (headings.isTwoRows ? 2 : 1);
  const text = onlyText(sheet, row);
  return text === null ? null : readGroupLine(text);
}

interface GroupLine extends BlockGroup {
  /** Whether it says what it is ("Nämnd: …"), or is a committee's name alone. */
  readonly isCalled: boolean;
}

/**
 * The meaning of a line that stands alone for the goals below it: "Målområde: Trygghet", or a committee's name and nothing else. Null
 * when it says nothing of the kind.
 */
export function readGroupLine(text: string): GroupLine | null {
  const [, kind = "", name = ""] = GROUP_LINE.exec(text) ?? [];
  if (kind === "")
    return committeeIn(text) === text ? { field: "committee", name: text, isCalled: false } : null;
  const field = kind.toLocaleLowerCase("sv") === "nämnd" ? "committee" : "goalArea";
  return { field, name: name.trim(), isCalled: true };
}
