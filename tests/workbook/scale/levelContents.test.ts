import { findFollowUpBlocks } from "../../../src/workbook/layout/findFollowUpBlocks";
import { LEVEL_FIELDS, levelContents, valueField } from "../../../src/workbook/scale/levelContents";
import { THREE_STEP_WORDS } from "../../../src/workbook/scale/threeStepWords";
import { sheetOf, type Cell } from "../sheet";

const HEADINGS = ["Nämndmål", "Indikator", "Bedömd nivå", "Beslutad måluppfyllelse"];

function contentsOf(rows: readonly (readonly Cell[])[]) {
  const blocks = findFollowUpBlocks(sheetOf([HEADINGS, ...rows]), THREE_STEP_WORDS);
  return levelContents(blocks).map(({ text, fill, count, field, row }) => ({
    text,
    fill,
    count,
    field,
    row,
  }));
}

test("what stands in the columns of levels, most often first, as it is most often written, with its first cell", () => {
  const at = { fill: null, field: "assessedLevel" };
  expect(
    contentsOf([
      ["Trygghet", "En", "Gul"],
      ["", "Två", "GRÖN"],
      ["Kvalitet", "Tre", "Grön"],
      ["", "Fyra", "Grön"],
      ["", "Fem", ""],
    ]),
  ).toEqual([
    { text: "Grön", count: 3, row: 2, ...at },
    { text: "Gul", count: 1, row: 1, ...at },
  ]);
});

test("cells that are only coloured are told apart by their colour, and the colour of a cell with words says nothing", () => {
  const at = { text: "", field: "assessedLevel" };
  expect(
    contentsOf([
      ["Trygghet", "En", { value: "", fillColor: "#92D050" }],
      ["", "Två", { value: "", fillColor: "#FF0000" }],
      ["", "Tre", { value: "", fillColor: "#92D050" }],
      ["", "Fyra", { value: "Gul", fillColor: "#92D050" }],
    ]),
  ).toEqual([
    { fill: "#92D050", count: 2, row: 1, ...at },
    { fill: "#FF0000", count: 1, row: 2, ...at },
    { text: "Gul", fill: null, count: 1, row: 4, field: "assessedLevel" },
  ]);
});

test("decided levels, rows without titles and headings once more are not counted", () => {
  expect(
    contentsOf([
      ["Trygghet", "En", "Ja", "Uppnått"],
      ["", "", "Ej uppnått", ""],
      HEADINGS,
      ["Kvalitet", "Två", "Ja", ""],
    ]),
  ).toEqual([{ text: "Ja", fill: null, count: 2, field: "assessedLevel", row: 1 }]);
});

test("beside a column of levels that the add-in writes stand its values: the indicator's or the goal's", () => {
  expect(LEVEL_FIELDS).toEqual(["assessedLevel", "indicatorLevel", "goalLevel"]);
  expect(LEVEL_FIELDS.map(valueField)).toEqual([null, "indicatorScore", "goalScore"]);
});
