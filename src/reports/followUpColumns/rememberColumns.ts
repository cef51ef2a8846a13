import type { Field } from "../../workbook/columns/catalogue";
import type { FollowUpLayout } from "../../workbook/layout/followUpLayout";
import {
  MAPPING_SETTING,
  mappingOf,
  type BlockAnchor,
  type ColumnAnchor,
} from "../../workbook/layout/mapping";
import type { WorkbookSnapshot } from "../../workbook/grid/snapshot";
import type { WriteOperation } from "../../workbook/plan/writePlan";

/**
 * Lets the workbook remember a layout with some of its fields in other columns, as those that are being made.
 *
 * @param anchors what is to be read from where, block by block as in the layout
 */
export function rememberColumns(
  { remembered }: WorkbookSnapshot,
  layout: FollowUpLayout,
  anchors: readonly ReadonlyMap<Field, ColumnAnchor>[],
): WriteOperation {
  const mapping = mappingOf(layout);
  const blocks = mapping.blocks.map((block, index): BlockAnchor => {
    const columns = { ...block.columns };
    for (const [field, anchor] of anchors[index] ?? []) columns[field] = anchor;
    return { ...block, columns };
  });
  const text = JSON.stringify({ ...mapping, blocks });
  return { kind: "writeSetting", key: MAPPING_SETTING, text, expected: remembered };
}
