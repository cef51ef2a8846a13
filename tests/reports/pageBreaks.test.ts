import fc from "fast-check";
import { sheetPages, type PagedSheet } from "../../src/reports/ownSheet/pageBreaks";
import type { OwnCell } from "../../src/reports/ownSheet/ownSheet";

const row = (text = "x"): OwnCell[] => [{ content: text, format: { wrapText: true } }];

/** A sheet of groups of so many rows each, below two rows of title. */
function sheetOf(sizes: readonly number[], text = "x"): PagedSheet {
  const rows = [row(), row(), ...sizes.flatMap((size) => Array.from({ length: size }, () => row(text)))];
  const groups = sizes.map((_, at) => 2 + sizes.slice(0, at).reduce((sum, size) => sum + size, 0));
  return { rows, columnWidths: [200], orientation: "Portrait", repeated: 2, groups, again: 2 };
}

test("a group without room begins the next page, and one with room does not", () => {
  expect(sheetPages(sheetOf([20, 20, 20])).breaks).toEqual([42]);
  expect(sheetPages(sheetOf([20, 20])).breaks).toEqual([]);
});

test("a group that is longer than a page is broken within, and what is named again takes room there", () => {
  // 47 rows have room: two are the title's, which stand on each page, and two name what goes on.
  expect(sheetPages(sheetOf([120])).breaks).toEqual([47, 90]);
});

test("texts of several lines take as much of the page as they need", () => {
  const long = "Andel brukare som upplever att de får hjälp";
  expect(sheetPages(sheetOf([20, 20], long)).breaks).toEqual([22]);
});

test("a sheet that is wider than its page is printed smaller, with more rows", () => {
  const wide = { ...sheetOf([20, 20, 20]), columnWidths: [1000] };
  expect(sheetPages(wide)).toEqual({ scale: 50, breaks: [] });
  expect(sheetPages({ ...wide, orientation: "Landscape" }).scale).toBe(73);
});

test("whatever the groups, no page holds more than has room, and one that fits on a page is never cut", () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 70 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(sizes, (given) => {
      const sheet = sheetOf(given);
      const { breaks } = sheetPages(sheet);
      const pages = [0, ...breaks].map((first, at) => [first, breaks[at] ?? sheet.rows.length] as const);
      expect(Math.max(...pages.map(([first, end]) => end - first))).toBeLessThanOrEqual(47);
      sheet.groups.forEach((first, at) => {
        const isCut = breaks.some((each) => each > first && each < first + (given[at] ?? 0));
        if (isCut) expect(given[at]).toBeGreaterThan(45);
      });
    }),
  );
});
