import type { NewPeriodFacts } from "../newPeriodText";
import { quoted } from "./enumeration";
import { fieldLabel } from "./fieldLabel";
import { counted } from "./figures";

/** What beginning a new period does, line by line, said before it is done. */
export function newPeriodLines({ kept, cleared, keptFormulas }: NewPeriodFacts): readonly string[] {
  return [
    ...kept
      .filter(({ headings }) => headings.length > 0)
      .map(({ sheet, headings }) => {
        const columns = headings.length === 1 ? "column" : "columns";
        return `On the sheet “${sheet}”, the present content is kept in the ${columns} ${quoted(headings)}, to the right of the follow-up.`;
      }),
    ...cleared
      .filter(({ cells }) => cells > 0)
      .map(
        ({ sheet, field, cells }) =>
          `${fieldLabel(field)} on the sheet “${sheet}” is cleared (${counted(cells, "cell", "cells")}).`,
      ),
    ...(keptFormulas === 0
      ? []
      : [`${counted(keptFormulas, "cell has a formula, which stays", "cells have formulas, which stay")}.`]),
    "The date in the heading of the sheet is not changed. Enter the new one yourself.",
  ];
}
