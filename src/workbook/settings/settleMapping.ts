import type { StoredMapping } from "../layout/mapping";
import type { WorkbookSnapshot } from "../grid/snapshot";

/**
 * A mapping from another workbook, anchored in this one. Excel gives sheets of different workbooks the same ids, so a
 * block is of the sheet that has the name; where none has, no id is left to find another sheet by chance: the sheet
 * with the table is taken, and else the block is lost, which is asked about.
 */
export function settleMapping(mapping: StoredMapping, { sheets }: WorkbookSnapshot): StoredMapping {
  return {
    ...mapping,
    blocks: mapping.blocks.map((block) => {
      const { name } = block.sheet;
      const id = sheets.find((sheet) => sheet.name === name)?.id ?? "";
      return { ...block, sheet: { id, name } };
    }),
  };
}
