import { pageRoom, STANDARD_ROW_HEIGHT } from "../../workbook/plan/pageRoom";
import type { OwnCell } from "./ownSheet";
import { rowHeight } from "./rowHeight";

/** Letters take another room on each printer: a page is filled to this part of it. */
const FILLED = 0.94;
/** How much of a page a group that is longer than one must have room for at its beginning. */
const LEAST_BEGUN = 0.4;
/** And columns are given whole numbers of letters, which may make them wider than was asked. */
const FILLED_ACROSS = 0.93;

/** A sheet whose rows are to be divided between pages. */
export interface PagedSheet {
  readonly rows: readonly (readonly OwnCell[])[];
  readonly columnWidths: readonly number[];
  readonly orientation: "Portrait" | "Landscape";
  /** How many rows are repeated on each page. */
  readonly repeated: number;
  /** The row that each group begins with, in order: what belongs together stands on one page where there is room for it. */
  readonly groups: readonly number[];
  /** The room that is taken again where a group goes on: its name, and its headings. Rows. */
  readonly again: number;
}

/** Where the pages of a sheet begin. */
export interface SheetPages {
  /** In percent: as wide as the page, and no larger than it is on the screen. */
  readonly scale: number;
  /** Zero-based rows that begin a page, in order. */
  readonly breaks: readonly number[];
}

/** Divides a sheet between pages: before a group that has no room left, and within one that is longer than a page. */
export function sheetPages(sheet: PagedSheet): SheetPages {
  const { rows, columnWidths, orientation, repeated, groups, again } = sheet;
  const room = pageRoom(orientation);
  const width = columnWidths.reduce((sum, each) => sum + each, 0);
  const scale = Math.min(100, Math.floor((100 * FILLED_ACROSS * room.width) / width));
  const heights = rows.map((cells) => rowHeight(cells, columnWidths));
  const sum = (from: number, to: number): number =>
    heights.slice(from, to).reduce((total, each) => total + each, 0);
  const whole = (FILLED * room.height * 100) / scale;
  const onNext = whole - sum(0, repeated);
  const breaks: number[] = [];
  let left = whole - sum(0, groups[0] ?? rows.length);
  groups.forEach((first, at) => {
    const end = groups[at + 1] ?? rows.length;
    const needed = sum(first, end);
    // The first stands below the title; one that is longer than a page begins where it is, if there is some room for it.
    if (at > 0 && needed > left && (needed <= onNext || left < LEAST_BEGUN * onNext)) {
      breaks.push(first);
      left = onNext;
    }
    for (let row = first; row < end; row++) {
      const height = heights[row] ?? STANDARD_ROW_HEIGHT;
      // A free row after a group begins no page.
      if (height > left && row > first && (rows[row]?.length ?? 0) > 0) {
        breaks.push(row);
        left = onNext - again * STANDARD_ROW_HEIGHT;
      }
      left -= height;
    }
  });
  return { scale, breaks };
}
