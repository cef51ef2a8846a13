import { isFrozen } from "../../workbook/grid/frozenSheet";
import type { PaneState } from "../pane/paneState";
import { readOf } from "../pane/situation";

/** The frozen sheets that are known, in the workbook's order: as it was last compared or read, and the one made since. */
export function frozenNames({
  situation,
  frozen,
}: Pick<PaneState, "situation" | "frozen">): readonly string[] {
  const { made, compared } = frozen;
  const read =
    readOf(situation)
      ?.snapshot.sheets.filter(isFrozen)
      .map(({ name }) => name) ?? [];
  return [...new Set([...(compared?.names ?? read), ...(made === null ? [] : [made.sheet])])];
}
