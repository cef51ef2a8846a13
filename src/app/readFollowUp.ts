import { decodeFollowUp, type DecodedFollowUp } from "../workbook/decodeFollowUp";
import { findFollowUpBlock, type FollowUpBlock } from "../workbook/followUpBlock";
import { RefusedError } from "../workbook/refusal";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import type { WorkbookPort } from "../workbook/workbookPort";

/** The workbook's follow-up with the snapshot it was read from. */
export interface ReadFollowUp {
  readonly snapshot: WorkbookSnapshot;
  readonly block: FollowUpBlock;
  readonly decoded: DecodedFollowUp;
}

/**
 * Finds and reads the follow-up of the workbook: the one visible sheet that has one, or a hidden one when no visible
 * has. Throws RefusedError when there is none, more than one, or one without goals.
 */
export async function readFollowUp(port: WorkbookPort): Promise<ReadFollowUp> {
  const snapshot = await port.readSnapshot({ needsAllRows: (head) => findFollowUpBlock(head) !== null });
  const block = chooseBlock(snapshot);
  const decoded = decodeFollowUp(block);
  if (decoded.indicatorRows.size === 0)
    throw new RefusedError({ code: "emptyFollowUp", sheet: block.sheet.name });
  return { snapshot, block, decoded };
}

function chooseBlock({ sheets }: WorkbookSnapshot): FollowUpBlock {
  const blocks = sheets.map(findFollowUpBlock).filter((block) => block !== null);
  const visible = blocks.filter(({ sheet }) => sheet.visibility === "Visible");
  const candidates = visible.length > 0 ? visible : blocks;
  const names = (of: readonly { readonly name: string }[]): string[] => of.map(({ name }) => name);
  const [only] = candidates;
  if (only === undefined) throw new RefusedError({ code: "noFollowUp", sheets: names(sheets) });
  if (candidates.length > 1) {
    throw new RefusedError({ code: "severalFollowUps", sheets: names(candidates.map(({ sheet }) => sheet)) });
  }
  return only;
}
