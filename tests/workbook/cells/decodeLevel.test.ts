import { withoutLegend } from "../../../src/workbook/rows/levelLegend";
import {
  ATTAINED_WORDING,
  FULFILLED_WORDING,
  THREE_STEP_WORDS,
} from "../../../src/workbook/scale/threeStepWords";
import { decodeLevel } from "../../../src/workbook/cells/decodeLevel";
import { levelWording } from "../../../src/workbook/cells/levelText";
import type { LevelLegend } from "../../../src/workbook/rows/levelLegend";
import { cellOf, percent, type Cell } from "../sheet";

test.each<[Cell, string]>([
  ["Uppnått", "attained"],
  ["UPPNÅTT", "attained"],
  ["Helt uppnått", "attained"],
  ["Uppfyllt", "attained"],
  ["uppfylld", "attained"],
  ["Målet är uppfyllt", "attained"],
  ["Målet uppnås", "attained"],
  ["Uppnått mål", "attained"],
  ["Målet har uppnåtts", "attained"],
  ["Delvis uppnått", "partlyAttained"],
  ["Delvis\nuppfyllt", "partlyAttained"],
  ["delvis uppnådd *", "partlyAttained"],
  ["Uppfylls delvis", "partlyAttained"],
  ["Delvis", "partlyAttained"],
  ["Ej uppnått", "notAttained"],
  ["Inte uppfyllt", "notAttained"],
  ["icke uppnått", "notAttained"],
  ["Uppnås ej", "notAttained"],
  ["Målet är inte uppfyllt", "notAttained"],
  ["Ej\u00A0uppfylld 1)", "notAttained"],
  [0, "notAttained"],
  [0.5, "partlyAttained"],
  [1, "attained"],
  ["0", "notAttained"],
  ["0,5", "partlyAttained"],
  ["0.5", "partlyAttained"],
  ["1,0", "attained"],
  [percent(50), "partlyAttained"],
])("the level %j is %s", (cell, level) => {
  expect(decodeLevel(cellOf(cell), withoutLegend(THREE_STEP_WORDS))).toEqual({ value: level, problem: null });
});

test.each<[Cell, string, string]>([
  ["Grön", "unreadableLevel", "Grön"],
  ["G", "unreadableLevel", "G"],
  ["Ja", "unreadableLevel", "Ja"],
  ["Nej", "unreadableLevel", "Nej"],
  ["nästan uppnått", "unreadableLevel", "nästan uppnått"],
  ["ej uppnått helt", "unreadableLevel", "ej uppnått helt"],
  ["inte helt uppnått", "unreadableLevel", "inte helt uppnått"],
  ["uppnåttdelvis", "unreadableLevel", "uppnåttdelvis"],
  [0.75, "unreadableLevel", "0.75"],
  [2, "unreadableLevel", "2"],
  ["100 %", "unreadableLevel", "100 %"],
  ["0x1", "unreadableLevel", "0x1"],
  ["*", "unreadableLevel", "*"],
  ["1)", "unreadableLevel", "1)"],
  [true, "unreadableLevel", "true"],
  ["#N/A", "errorInCell", "#N/A"],
])("%j is no level: %s", (cell, code, raw) => {
  expect(decodeLevel(cellOf(cell), withoutLegend(THREE_STEP_WORDS))).toEqual({
    value: null,
    problem: { code, raw },
  });
});

test.each<Cell>(["", "–", "Ingen uppgift", { fillColor: "#00B050" }])("%j tells no level", (cell) => {
  expect(decodeLevel(cellOf(cell), withoutLegend(THREE_STEP_WORDS))).toEqual({ value: null, problem: null });
});

const NONE: LevelLegend = {
  words: THREE_STEP_WORDS,
  tokens: new Map(),
  hues: new Map(),
  rows: new Set(),
};
const LETTERS: LevelLegend = {
  ...NONE,
  tokens: new Map([
    ["u", "attained"],
    ["d", "partlyAttained"],
    ["e", "notAttained"],
  ]),
};
const NUMBERS: LevelLegend = {
  ...NONE,
  tokens: new Map([
    ["3", "attained"],
    ["2", "partlyAttained"],
    ["1", "notAttained"],
  ]),
};
const COLOURS: LevelLegend = {
  ...NONE,
  hues: new Map([
    ["green", "attained"],
    ["yellow", "partlyAttained"],
    ["red", "notAttained"],
  ]),
};

test.each<[Cell, LevelLegend, string]>([
  ["U", LETTERS, "attained"],
  ["d *", LETTERS, "partlyAttained"],
  ["Ej uppnått", LETTERS, "notAttained"],
  [0.5, LETTERS, "partlyAttained"],
  [2, NUMBERS, "partlyAttained"],
  ["1", NUMBERS, "notAttained"],
  [1, NUMBERS, "notAttained"],
  ["Grönt", COLOURS, "attained"],
  [{ fillColor: "#FFC7CE" }, COLOURS, "notAttained"],
  [{ value: "Delvis uppnått", fillColor: "#00B050" }, COLOURS, "partlyAttained"],
  [1, COLOURS, "attained"],
])("with a legend %j is a level", (cell, legend, level) => {
  expect(decodeLevel(cellOf(cell), legend)).toEqual({ value: level, problem: null });
});

test.each<[Cell, LevelLegend]>([
  ["G", LETTERS],
  ["Grön", LETTERS],
  [0.5, NUMBERS],
  [0, NUMBERS],
  ["Blå", COLOURS],
])("the legend does not name %j", (cell, legend) => {
  expect(decodeLevel(cellOf(cell), legend).problem?.code).toBe("unreadableLevel");
});

test.each<[Cell, LevelLegend]>([
  [{ fillColor: "#00B050" }, LETTERS],
  [{ fillColor: "#DDEBF7" }, COLOURS],
  [{ value: "–", fillColor: "#00B050" }, COLOURS],
])("%j is empty all the same", (cell, legend) => {
  expect(decodeLevel(cellOf(cell), legend)).toEqual({ value: null, problem: null });
});

test.each([
  ["Uppnått", ATTAINED_WORDING],
  ["Ej uppnådd", ATTAINED_WORDING],
  ["Målet nås delvis", ATTAINED_WORDING],
  ["Delvis uppfyllt", FULFILLED_WORDING],
  ["uppfylld", FULFILLED_WORDING],
  ["Delvis", null],
  ["1", null],
  ["", null],
])("%j is in the words of %j", (text, wording) => {
  expect(levelWording(text, THREE_STEP_WORDS)).toBe(wording);
});
