import { THREE_STEP_WORDS } from "../../../src/workbook/scale/threeStepWords";
import fc from "fast-check";
import { decodeLevel } from "../../../src/workbook/cells/decodeLevel";
import { findLevelLegend, namesColours, withoutLegend } from "../../../src/workbook/rows/levelLegend";
import { anyRows, gridOf } from "../anySheet";
import { cellOf, sheetOf, type Cell } from "../sheet";

const GREEN = "#00B050";
const YELLOW = "#FFC000";
const RED = "#FF0000";

const FOLLOW_UP: Cell[][] = [
  ["Nämndmål", "Indikator", "Vikt", "Nivå"],
  ["Trygghet", "Trygg hemma", 1, "U"],
  ["", "Trygg ute", 2, "D"],
  ["Kvalitet", "Nöjda", 3, "E"],
];

/** What a level cell means in the words attained, partly, not; "?" for what the legend does not tell. */
function meanings(rows: readonly (readonly Cell[])[], cells: readonly Cell[]): string {
  const legend = findLevelLegend(sheetOf(rows), THREE_STEP_WORDS);
  if (legend.tokens.size + legend.hues.size === 0) return "none";
  return cells.map((cell) => decodeLevel(cellOf(cell), legend).value ?? "?").join(" ");
}

const LEVELS = "attained partlyAttained notAttained";

test.each<[string, Cell[][], Cell[]]>([
  ["in one cell", [["U = Uppnått, D = Delvis uppnått, E = Ej uppnått"]], ["U", "D", "E"]],
  ["introduced", [["Nivåer: U = Uppnått; D = Delvis uppnått; E = Ej uppnått."]], ["U", "D", "E"]],
  ["in brackets", [["(U=Uppnått, D=Delvis, E=Ej)"]], ["U", "D", "E"]],
  ["numbers", [["3 – Uppnått; 2 – Delvis; 1 – Ej"]], [3, 2, 1]],
  [
    "on the lines of a cell",
    [["Grön: målet är uppfyllt\nGul: målet är delvis uppfyllt\nRöd: målet är inte uppfyllt"]],
    ["Grön", "Gult", "Rött"],
  ],
  ["from the level", [["Uppnått = 2 | Delvis uppnått = 1 | Ej uppnått = 0"]], [2, 1, 0]],
  ["decimals", [["1 = Uppnått, 0,5 = Delvis uppnått, 0 = Ej uppnått"]], [1, "0,5", 0]],
  ["words", [["Ja = uppnått, Delvis = delvis uppnått, Nej = ej uppnått"]], ["Ja", "Delvis", "Nej"]],
  [
    "with an explanation",
    [["G: Uppnått (minst 90 %); Y: Delvis uppnått (70–89 %); R: Ej uppnått (under 70 %)"]],
    ["G", "Y", "R"],
  ],
  [
    "in cells below each other",
    [["U = Uppnått"], ["D = Delvis uppnått"], ["E = Ej uppnått"]],
    ["U", "D", "E"],
  ],
  [
    "in cells beside each other",
    [["U = Uppnått", "", "D = Delvis uppnått", "", "E = Ej uppnått"]],
    ["U", "D", "E"],
  ],
  [
    "the same twice",
    [["U = Uppnått, D = Delvis, E = Ej"], ["U = Uppnått, D = Delvis, E = Ej"]],
    ["U", "D", "E"],
  ],
  [
    "letters beside their meanings",
    [
      ["Förklaring:", "U", "Uppnått"],
      ["", "D", "Delvis uppnått"],
      ["", "E", "Ej uppnått"],
    ],
    ["U", "D", "E"],
  ],
  [
    "numbers beside their meanings",
    [
      [3, "Uppnått"],
      [2, "Delvis uppnått"],
      [1, "Ej uppnått"],
    ],
    [3, 2, 1],
  ],
  [
    "meanings before their letters",
    [
      ["Uppnått", "U"],
      ["Delvis uppnått", "D"],
      ["Ej uppnått", "E"],
    ],
    ["U", "D", "E"],
  ],
  ["pairs on one row", [["U", "Uppnått", "D", "Delvis uppnått", "E", "Ej uppnått"]], ["U", "D", "E"]],
  [
    "coloured cells beside their meanings",
    [
      [{ fillColor: GREEN }, "Uppnått"],
      [{ fillColor: YELLOW }, "Delvis uppnått"],
      [{ fillColor: RED }, "Ej uppnått"],
    ],
    [{ fillColor: "#C6EFCE" }, { fillColor: YELLOW }, "Röd"],
  ],
  [
    "coloured meanings",
    [
      [{ value: "Uppnått", fillColor: GREEN }],
      [{ value: "Delvis uppnått", fillColor: YELLOW }],
      [{ value: "Ej uppnått", fillColor: RED }],
    ],
    [{ fillColor: GREEN }, { fillColor: YELLOW }, { fillColor: RED }],
  ],
  [
    "coloured letters",
    [
      [{ value: "U", fillColor: GREEN }, "Uppnått"],
      [{ value: "D", fillColor: YELLOW }, "Delvis uppnått"],
      [{ value: "E", fillColor: RED }, "Ej uppnått"],
    ],
    ["U", { fillColor: YELLOW }, "E"],
  ],
  [
    "colours in words",
    [["Grön = uppnått, gul = delvis uppnått, röd = ej uppnått"]],
    [{ fillColor: GREEN }, { fillColor: YELLOW }, { fillColor: RED }],
  ],
])("a legend below the follow-up: %s", (_, legend, cells) => {
  expect(meanings([...FOLLOW_UP, [], ...legend], cells)).toBe(LEVELS);
});

test("a legend beside the follow-up, with an empty column between", () => {
  const beside = [
    ["", "Bokstav", "Betyder"],
    ["", "U", "Uppnått"],
    ["", "D", "Delvis uppnått"],
    ["", "E", "Ej uppnått"],
  ];
  const rows = FOLLOW_UP.map((row, at) => [...row, ...(beside[at] ?? [])]);
  expect(meanings(rows, ["U", "D", "E"])).toBe(LEVELS);
});

test("the rows of a legend are told where nothing else stands on them", () => {
  const rowsOf = (rows: readonly (readonly Cell[])[]): number[] => [
    ...(findLevelLegend(sheetOf(rows), THREE_STEP_WORDS)?.rows ?? []),
  ];
  const pairs = [
    ["Förklaring:", "U", "Uppnått"],
    ["", "D", "Delvis uppnått"],
    ["", "E", "Ej uppnått"],
  ];
  expect(rowsOf([...FOLLOW_UP, [], ...pairs])).toEqual([5, 6, 7]);
  expect(rowsOf([["U = Uppnått, D = Delvis, E = Ej"], ...FOLLOW_UP])).toEqual([0]);
  expect(rowsOf([["Mål 2022", "U = Uppnått, D = Delvis, E = Ej"], ...FOLLOW_UP])).toEqual([]);
});

test("letters and colours may both be named", () => {
  const rows = [["U = Uppnått, D = Delvis, E = Ej"], ["Grön = Uppnått, Gul = Delvis, Röd = Ej"]];
  expect(meanings(rows, ["U", { fillColor: YELLOW }, "Röd"])).toBe(LEVELS);
});

test.each<[string, Cell[][]]>([
  ["nothing", []],
  ["two levels only", [["U = Uppnått, E = Ej uppnått"]]],
  ["a level named twice", [["4 = Helt uppnått, 3 = Uppnått, 2 = Delvis uppnått, 1 = Ej uppnått"]]],
  ["a letter that means two things", [["U = Uppnått, D = Delvis uppnått, D = Ej uppnått"]]],
  ["two legends that disagree", [["U = Uppnått, D = Delvis, E = Ej"], ["E = Uppnått, D = Delvis, U = Ej"]]],
  ["levels without letters", [["Nivåer: uppnått, delvis uppnått, ej uppnått"]]],
  ["a list of levels", [["Uppnått"], ["Delvis uppnått"], ["Ej uppnått"]]],
  ["scattered", [["U = Uppnått"], [], ["D = Delvis uppnått"], [], ["E = Ej uppnått"]]],
  [
    "tokens too long",
    [["Hemtjänsten i kommunens södra delar: uppnått, Skolan i söder i fjol: delvis, Vården i norr nu: ej"]],
  ],
  [
    "only grey beside the meanings",
    [
      [{ fillColor: "#D9D9D9" }, "Uppnått"],
      [{ fillColor: "#BFBFBF" }, "Delvis"],
      [{ fillColor: "#A6A6A6" }, "Ej"],
    ],
  ],
  [
    "one colour for two levels",
    [
      [{ fillColor: GREEN }, "Uppnått"],
      [{ fillColor: GREEN }, "Delvis"],
      [{ fillColor: RED }, "Ej"],
    ],
  ],
])("no legend: %s", (_, legend) => {
  expect(meanings([...FOLLOW_UP, [], ...legend], [])).toBe("none");
});

test("the rows of a follow-up are no legend, though a number stands beside each of the three levels", () => {
  const rows = [
    ["Nämndmål", "Indikator", "Vikt", "Bedömd nivå"],
    ["Trygghet", "Trygg hemma", 1, "Uppnått"],
    ["", "Trygg ute", 2, "Delvis uppnått"],
    ["Kvalitet", "Nöjda", 3, "Ej uppnått"],
  ];
  expect(findLevelLegend(sheetOf(rows), THREE_STEP_WORDS)).toEqual(withoutLegend(THREE_STEP_WORDS));
  expect(
    findLevelLegend(sheetOf(rows.map((row) => [...row.slice(0, 2), "", ...row.slice(2)])), THREE_STEP_WORDS),
  ).toEqual(withoutLegend(THREE_STEP_WORDS));
});

test("no follow-up is taken for a legend", () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      expect(findLevelLegend(sheetOf(gridOf(rows)), THREE_STEP_WORDS)).toEqual(
        withoutLegend(THREE_STEP_WORDS),
      );
    }),
  );
});

test("a legend is found wherever it stands", () => {
  fc.assert(
    fc.property(fc.nat(30), fc.nat(30), fc.nat(3), fc.nat(3), (firstRow, firstColumn, down, right) => {
      const before = Array.from({ length: right }, () => "");
      const rows = [
        ["U", "Uppnått"],
        ["D", "Delvis uppnått"],
        ["E", "Ej uppnått"],
      ];
      const grid = [...Array.from({ length: down }, () => []), ...rows.map((row) => [...before, ...row])];
      expect(
        findLevelLegend(sheetOf(grid, { firstRow, firstColumn }), THREE_STEP_WORDS)?.tokens.get("d"),
      ).toBe("partlyAttained");
    }),
  );
});

test.each<[string, Cell[][], boolean]>([
  ["colours in words", [["Grön = uppnått, gul = delvis uppnått, röd = ej uppnått"]], true],
  [
    "a blank cell before each meaning",
    [
      ["", "Uppnått"],
      ["", "Delvis uppnått"],
      ["", "Ej uppnått"],
    ],
    true,
  ],
  [
    "a letter before each meaning",
    [
      ["U", "Uppnått"],
      ["D", "Delvis uppnått"],
      ["E", "Ej uppnått"],
    ],
    true,
  ],
  ["letters in a text", [["U = Uppnått, D = Delvis uppnått, E = Ej uppnått"]], false],
  ["no legend", [], false],
])("the fills are needed: %s", (_, legend, isNeeded) => {
  const sheet = sheetOf([...FOLLOW_UP, [], ...legend]);
  expect(namesColours({ ...sheet, fills: null }, THREE_STEP_WORDS)).toBe(isNeeded);
});
