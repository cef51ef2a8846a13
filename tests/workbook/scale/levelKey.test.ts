import {
  entriesInText,
  levelKeys,
  type KeyFreeArea,
  type LevelKey,
} from "../../../src/workbook/scale/levelKey";
import { sheetOf, type Cell } from "../sheet";

/** "Grön = Målet är uppnått (1)": token or colour, meaning, and what it says. */
function told({ entries }: Pick<LevelKey, "entries">): readonly string[] {
  return entries.map(({ token, fill, meaning, says }) => {
    const place =
      says === null
        ? "?"
        : says.kind === "level"
          ? String(Math.round(says.place * 100) / 100)
          : "inte bedömt";
    return `${token === "" ? (fill ?? "") : token} = ${meaning} (${place})`;
  });
}

function keysOf(rows: readonly (readonly Cell[])[], tables: readonly KeyFreeArea[] = []) {
  return levelKeys(sheetOf(rows), tables).map((key) => ({ told: told(key), rows: key.rows }));
}

test.each<[string, readonly string[]]>([
  [
    "U = Uppnått, D = Delvis uppnått, E = Ej uppnått",
    ["U = Uppnått (1)", "D = Delvis uppnått (0.5)", "E = Ej uppnått (0)"],
  ],
  [
    "Grön: målet är uppnått. Gul: målet är delvis uppnått. Röd: målet är ej uppnått.",
    ["Grön = målet är uppnått (1)", "Gul = målet är delvis uppnått (0.5)", "Röd = målet är ej uppnått (0)"],
  ],
  ["4 – Helt uppfyllt; 1 – Ej uppfyllt", ["4 = Helt uppfyllt (1)", "1 = Ej uppfyllt (0)"]],
  ["Färger: Grön = uppnått, Röd = ej uppnått", ["Grön = uppnått (1)", "Röd = ej uppnått (0)"]],
  [
    "Grönt betyder att målet är uppnått, rött att målet inte är uppnått",
    ["Grönt = målet är uppnått (1)", "rött = målet inte är uppnått (0)"],
  ],
  ["Målet är uppnått (grönt), ej uppnått (rött)", ["grönt = Målet är uppnått (1)", "rött = ej uppnått (0)"]],
  ["En vanlig mening om målen.", []],
])("the text %j has the lines %j", (text, lines) => {
  expect(told({ entries: entriesInText(text, 0) })).toEqual(lines);
});

const LINES: readonly (readonly Cell[])[] = [
  ["Grön", "Målet är uppnått"],
  ["Gul", "Målet är delvis uppnått"],
  ["Röd", "Målet är inte uppnått"],
];
const OF_LINES = [
  "Grön = Målet är uppnått (1)",
  "Gul = Målet är delvis uppnått (0.5)",
  "Röd = Målet är inte uppnått (0)",
];

test("lines of a word and its meaning are a key, alone on their rows", () => {
  expect(keysOf([["Teckenförklaring"], ...LINES])).toEqual([{ told: OF_LINES, rows: [0, 1, 2, 3] }]);
});

test("an empty row ends a key, and one line alone is none", () => {
  const [first = [], ...others] = LINES;
  expect(keysOf([first, [], ...others]).map((key) => key.told)).toEqual([OF_LINES.slice(1)]);
  expect(keysOf([first])).toEqual([]);
});

test("coloured cells with their meaning beside them, or in them, are a key of colours", () => {
  const filled = (fillColor: string): Cell => ({ value: "", fillColor });
  expect(
    keysOf([
      [filled("#92D050"), "Målet är uppnått"],
      [filled("#FF0000"), "Målet är inte uppnått"],
    ]),
  ).toEqual([
    { told: ["#92D050 = Målet är uppnått (1)", "#FF0000 = Målet är inte uppnått (0)"], rows: [0, 1] },
  ]);
  expect(
    keysOf([
      [{ value: "Uppnått", fillColor: "#92D050" }],
      [{ value: "Ej uppnått", fillColor: "#FF0000" }],
    ]).map((key) => key.told),
  ).toEqual([["Uppnått = Uppnått (1)", "Ej uppnått = Ej uppnått (0)"]]);
});

test("words side by side are a key, and so is a sentence in one cell", () => {
  expect(keysOf([["U = Uppnått", "E = Ej uppnått"]]).map((key) => key.told)).toEqual([
    ["U = Uppnått (1)", "E = Ej uppnått (0)"],
  ]);
  expect(keysOf([["", "U = Uppnått, E = Ej uppnått"]]).map((key) => key.told)).toEqual([
    ["U = Uppnått (1)", "E = Ej uppnått (0)"],
  ]);
});

test("three words alone on their rows are a key, two are not", () => {
  const words = ["Målet är uppnått", "Målet är delvis uppnått", "Målet är inte uppnått"].map((word) => [
    word,
  ]);
  expect(keysOf(words).map((key) => key.told.length)).toEqual([3]);
  expect(keysOf(words.slice(1))).toEqual([]);
});

test("lines that say the same, or the same word twice, are no key, nor are more than nine", () => {
  expect(
    keysOf([
      ["Grön", "Målet är uppnått"],
      ["Blå", "Målet är uppnått"],
    ]),
  ).toEqual([]);
  expect(
    keysOf([
      ["Grön", "Målet är uppnått"],
      ["grön", "Målet är inte uppnått"],
    ]),
  ).toEqual([]);
  const steps = (count: number) =>
    Array.from({ length: count }, (_, at) => [
      String(at),
      at % 2 === 0 ? "Målet är uppnått" : "Målet är inte uppnått",
    ]);
  expect(keysOf(steps(9))).toHaveLength(1);
  expect(keysOf(steps(10))).toEqual([]);
});

test("a key on rows of the table stands to the right of it only, and its rows hold more than the key", () => {
  const table: KeyFreeArea = { firstRow: 0, endRow: 3, endColumn: 2, isTaken: () => true };
  const beside = LINES.map((line, at): readonly Cell[] => ["Trygghet", `Andel ${at}`, "", ...line]);
  expect(keysOf(beside, [table])).toEqual([{ told: OF_LINES, rows: [] }]);
  expect(keysOf(LINES, [table])).toEqual([]);
  expect(keysOf(LINES, [{ ...table, isTaken: () => false }]).map((key) => key.told)).toEqual([OF_LINES]);
  expect(keysOf([["Trygghet"], ...LINES], [{ ...table, endRow: 1 }]).map((key) => key.told)).toEqual([
    OF_LINES,
  ]);
});

test("a key stands near the top or close below a table, and within the first columns", () => {
  const below = (rows: number): readonly (readonly Cell[])[] => [
    ...Array.from({ length: rows }, (): readonly Cell[] => []),
    ...LINES,
  ];
  expect(keysOf(below(57)).map((key) => key.told)).toEqual([OF_LINES]);
  expect(keysOf(below(60))).toEqual([]);
  const table: KeyFreeArea = { firstRow: 0, endRow: 40, endColumn: 0, isTaken: () => false };
  expect(keysOf(below(90), [table]).map((key) => key.told)).toEqual([OF_LINES]);
  const right = (columns: number) =>
    LINES.map((line) => [...Array.from({ length: columns }, () => ""), ...line]);
  expect(keysOf(right(39)).map((key) => key.told)).toEqual([OF_LINES]);
  expect(keysOf(right(40))).toEqual([]);
});
