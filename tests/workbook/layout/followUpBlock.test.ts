import { THREE_STEP_WORDS } from "../../../src/workbook/scale/threeStepWords";
import fc from "fast-check";
import { findFollowUpBlocks } from "../../../src/workbook/layout/findFollowUpBlocks";
import { headingOf } from "../../../src/workbook/columns/catalogue";
import { namesField } from "../../../src/workbook/columns/headings";
import { places, sheetOf, type Cell } from "../sheet";

const HEADINGS = ["Nr", "Nämndmål", "Indikator", "Målvärde", "Gräns delvis", "Utfall"];
const ROW = [1, "Trygghet", "Trygg hemma", 85, 70, 82];

/** The heading row and the columns by heading, as "B3": what a controller would point at. */
function found(rows: readonly (readonly Cell[])[], at = { firstRow: 0, firstColumn: 0 }): unknown {
  const [block] = findFollowUpBlocks(sheetOf(rows, at), THREE_STEP_WORDS);
  if (block === undefined) return null;
  const columns = [...block.columns].map(([field, column]) => `${column} ${headingOf(field)}`);
  return { headerRow: block.headerRow, columns, issues: places(block.issues) };
}

test("the headings are found below a title, and the columns by their headings", () => {
  const rows = [["Socialnämnden – nämndmål 2022"], [], HEADINGS, ROW];
  expect(found(rows)).toEqual({
    headerRow: 2,
    columns: ["0 Nr", "1 Nämndmål", "2 Indikator", "3 Målvärde", "4 Gräns delvis", "5 Utfall"],
    issues: [],
  });
});

test("the block may stand anywhere among the first 40 rows, in any column", () => {
  fc.assert(
    fc.property(fc.nat(60), fc.nat(100), fc.nat(20), (firstRow, firstColumn, above) => {
      const rows = [...Array.from({ length: above }, () => ["Text"]), HEADINGS, ROW];
      const [block] = findFollowUpBlocks(sheetOf(rows, { firstRow, firstColumn }), THREE_STEP_WORDS);
      const headerRow = firstRow + above;
      if (headerRow >= 40) return expect(block).toBeUndefined();
      expect(block?.headerRow).toBe(headerRow);
      return expect(block?.columns.get("actualValue")).toBe(firstColumn + 5);
    }),
  );
});

test("the order of the columns does not matter", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(HEADINGS, { minLength: HEADINGS.length }), (headings) => {
      const columns = findFollowUpBlocks(sheetOf([headings]), THREE_STEP_WORDS)[0]?.columns;
      expect(columns?.get("goalTitle")).toBe(headings.indexOf("Nämndmål"));
      expect(columns?.get("actualValue")).toBe(headings.indexOf("Utfall"));
    }),
  );
});

test("line breaks, footnote marks, case and the other words for a heading", () => {
  const headings = [
    "MÅL",
    "indikator *",
    "Mål\u00ADvärde",
    "Gräns\nför delvis",
    "Föregående\r\nutfall 1)",
    "Utfall:",
  ];
  expect(found([headings])).toMatchObject({
    columns: ["0 Nämndmål", "1 Indikator", "2 Målvärde", "3 Gräns delvis", "4 Utfall föregående", "5 Utfall"],
  });
});

test("of several rows of headings the one that knows most is taken, the first of equals", () => {
  expect(found([["Nämndmål", "Indikator", "Utfall"], [], HEADINGS])).toMatchObject({ headerRow: 2 });
  expect(found([HEADINGS, ROW, HEADINGS])).toMatchObject({ headerRow: 0 });
});

test("a word that means several things means what no other column does", () => {
  const rows = [["", "Nr", "Nämndmål", "Nr", "Indikator", "Utfall", "Mål"]];
  expect(found(rows, { firstRow: 3, firstColumn: 1 })).toEqual({
    headerRow: 3,
    columns: ["2 Nr", "3 Nämndmål", "4 Indikatornr", "5 Indikator", "6 Utfall", "7 Målvärde"],
    issues: [],
  });
});

test("of two columns with one heading that say the same the first is taken, and it is said", () => {
  const rows = [
    ["Kommentar", "Nämndmål", "Indikator", "Utfall", "Utfall", "Kommentar"],
    ["Bra", "Trygghet", "Trygg hemma", 85, 85, "Dåligt"],
  ];
  expect(found(rows)).toEqual({
    headerRow: 0,
    columns: ["0 Kommentar", "1 Nämndmål", "2 Indikator", "3 Utfall"],
    issues: ["F1 duplicateHeading", "E1 duplicateHeading"],
  });
});

test("a qualitative follow-up has Bedömd nivå in the place of Utfall", () => {
  expect(found([["Nämndmål", "Indikator", "Bedömd nivå"]])).not.toBeNull();
});

test.each<[string, Cell[][]]>([
  ["an empty sheet", []],
  ["no goal", [["Indikator", "Utfall"]]],
  ["no indicator", [["Nämndmål", "Utfall", "Bedömd nivå"]]],
  ["neither outcome nor level", [["Nämndmål", "Indikator", "Målvärde", "Kommentar"]]],
  ["the headings on two rows", [["Nämndmål"], ["Indikator", "Utfall"]]],
  ["headings within longer texts", [["Nämndmål och Indikator", "Indikator och Utfall", "Utfall 2022"]]],
])("no follow-up: %s", (_, rows) => {
  expect(found(rows)).toBeNull();
});

test("every heading that the add-in writes is one that it knows again", () => {
  for (const field of ["indicatorLevel", "indicatorScore", "trend", "goalScore", "goalLevel"] as const) {
    expect(namesField(headingOf(field), field)).toBe(true);
  }
});
