import { pastedGrants } from "../../src/check/pastedGrants";
import { shownAnnex } from "../../src/check/shownAnnex";
import { sheetOf, type Cell } from "../workbook/sheet";

function read(rows: readonly (readonly Cell[])[]): unknown {
  const sheet = sheetOf(rows);
  const annex = pastedGrants(sheet);
  const shown = annex === null ? null : shownAnnex(sheet, "targetedGrants", annex);
  return shown?.table.rows.map(({ label, figures }) => [label, ...figures]) ?? null;
}

test("a table of grants from a report is read by its headings, down to its total", () => {
  expect(
    read([
      ["Riktade statsbidrag"],
      ["Intäkter av riktade statsbidrag, tkr", "Budget", "Utfall 2023", "Avvikelse"],
      ["Äldreomsorg", 9_698, 14_330, 4_632],
      ["", "", "", ""],
      ["Kommungemensamt", 10_755, 13_045, 2_290],
      ["Summa", 20_453, 27_375, 6_922],
      ["Not", 1, 2, 3],
    ]),
  ).toEqual([
    ["Äldreomsorg", 9_698, 14_330, 4_632],
    ["Kommungemensamt", 10_755, 13_045, 2_290],
    ["Summa", 20_453, 27_375, 6_922],
  ]);
});

test.each([
  [
    [
      ["Statsbidrag", "Utfall", "Budget"],
      ["Äldreomsorg", 1, 2],
      ["Totalt", 1, 2],
    ],
  ],
  [
    [
      ["Statsbidrag", "Budget", "Utfall"],
      ["Äldreomsorg", 1, 2],
    ],
  ],
  [
    [
      ["Intäkter", "Budget", "Utfall"],
      ["Äldreomsorg", 1, 2],
      ["Totalt", 1, 2],
    ],
  ],
])("what is in another order, has no total or is of something else is not: %j", (rows) => {
  expect(read(rows)).toBeNull();
});
