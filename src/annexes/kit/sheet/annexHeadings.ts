import type { OwnCell } from "../../../reports/ownSheet/ownSheet";
import type { AnnexContent } from "./annexContent";
import { FIGURE_HEADING, GROUP_HEADING, LABEL_HEADING } from "./annexFormats";
import { hasGroups } from "./annexPlaces";

/** The headings of an annex's columns, in one row or, where columns stand in groups, in two. */
export function annexHeadings(content: AnnexContent): OwnCell[][] {
  const { rowHeading, headings, share, words } = content;
  const labels = [
    { content: rowHeading, format: LABEL_HEADING },
    ...headings.map(({ label }) => ({ content: label, format: FIGURE_HEADING })),
    ...(share === null ? [] : [{ content: share.heading, format: FIGURE_HEADING }]),
    ...(words === null ? [] : [{ content: words.heading, format: GROUP_HEADING }]),
  ];
  return hasGroups(content) ? [groupRow(headings), labels] : [labels];
}

/** A group's name stands in the middle of its columns; over one column it stands as the figures do. */
function groupRow(headings: AnnexContent["headings"]): OwnCell[] {
  const cells = headings.map(({ group }, at): OwnCell => {
    const members = headings.flatMap((heading, place) => (heading.group === group ? [place] : []));
    const isMiddle = group !== null && at === members[Math.floor((members.length - 1) / 2)];
    const format = members.length === 1 ? { ...FIGURE_HEADING, wrapText: false } : GROUP_HEADING;
    return { content: isMiddle ? group : "", format };
  });
  return [{ content: "", format: LABEL_HEADING }, ...cells];
}
