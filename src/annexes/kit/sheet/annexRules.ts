import type { OwnRule } from "../../../reports/ownSheet/ownSheet";
import type { AnnexContent } from "./annexContent";
import { rulesOf, UNDER } from "./annexFormats";
import { FIGURES_LEFT, headingsTop, shownColumns, tableTop } from "./annexPlaces";

/** The lines of an annex: under the headings and under the name of each group of columns, and at its sums. */
export function annexRules(content: AnnexContent): readonly OwnRule[] {
  const { table, headings } = content;
  const top = tableTop(content);
  const across = (row: number): OwnRule["area"] => ({
    row,
    column: 0,
    rowCount: 1,
    columnCount: shownColumns(content),
  });
  const groups = new Map<string, number>();
  for (const { group } of headings) if (group !== null) groups.set(group, (groups.get(group) ?? 0) + 1);
  return [
    { area: across(top - 1), line: UNDER },
    ...[...groups].map(([name, columnCount]) => ({
      area: {
        row: headingsTop(content),
        column: FIGURES_LEFT + headings.findIndex(({ group }) => group === name),
        rowCount: 1,
        columnCount,
      },
      line: UNDER,
    })),
    ...table.rows.flatMap((row, at) => rulesOf(row).map((line) => ({ area: across(top + at), line }))),
  ];
}
