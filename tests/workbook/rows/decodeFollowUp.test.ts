import type { FollowUp } from "../../../src/domain/followUp";
import { places, percent, readSheet, sheetOf, type Cell } from "../sheet";

/** "1 Trygghet: a, b" for each goal with its indicators. */
function outline({ goals }: FollowUp): string[] {
  return goals.map(({ nr, title, indicators }) =>
    `${nr} ${title}: ${indicators.map((indicator) => indicator.title).join(", ")}`.trim(),
  );
}

function read(rows: readonly (readonly Cell[])[]): { goals: string[]; issues: string[] } {
  const { decoded } = readSheet(sheetOf(rows));
  return { goals: outline(decoded.followUp), issues: places(decoded.issues) };
}

const HEADINGS = ["Nr", "Nämndmål", "Indikator", "Bedömd nivå"];

test.each<[string, Cell[][], string[]]>([
  [
    "the goal on each row",
    [
      [1, "Trygghet", "Trygg hemma", 1],
      [1, "Trygghet", "Trygg ute", 0.5],
      [2, "Kvalitet", "Nöjda", 1],
    ],
    ["1 Trygghet: Trygg hemma, Trygg ute", "2 Kvalitet: Nöjda"],
  ],
  [
    "the goal once, with blanks or a merged cell below",
    [
      [1, "Trygghet", "Trygg hemma", 1],
      ["", "", "Trygg ute", 0.5],
      [2, "Kvalitet", "Nöjda", 1],
    ],
    ["1 Trygghet: Trygg hemma, Trygg ute", "2 Kvalitet: Nöjda"],
  ],
  [
    "the title on each row, the number once",
    [
      [1, "Trygghet", "Trygg hemma", 1],
      ["", "Trygghet", "Trygg ute", 0.5],
    ],
    ["1 Trygghet: Trygg hemma, Trygg ute"],
  ],
  [
    "the goal on a row of its own",
    [
      [1, "Trygghet"],
      ["", "", "Trygg hemma", 1],
      [2, "Kvalitet"],
      ["", "", "Nöjda", 1],
    ],
    ["1 Trygghet: Trygg hemma", "2 Kvalitet: Nöjda"],
  ],
  [
    "a goal that comes back later",
    [
      [1, "Trygghet", "Trygg hemma", 1],
      [2, "Kvalitet", "Nöjda", 1],
      [1, "Trygghet", "Trygg ute", 0.5],
    ],
    ["1 Trygghet: Trygg hemma, Trygg ute", "2 Kvalitet: Nöjda"],
  ],
  [
    "blank rows and a legend in another column",
    [
      [1, "Trygghet", "Trygg hemma", 1],
      [],
      ["", "", "Trygg ute", 1],
      [],
      ["Nivåer: Ej uppnått 0 · Delvis uppnått 0,5 · Uppnått 1"],
    ],
    ["1 Trygghet: Trygg hemma, Trygg ute"],
  ],
  [
    "the headings once more, as printed on each page",
    [
      [1, "Trygghet", "Trygg hemma", 1],
      HEADINGS,
      ["", "", "Trygg ute", 1],
      ["Nr", "MÅL", "Indikator *", "Bedömd nivå"],
      [2, "Kvalitet", "Nöjda", 1],
    ],
    ["1 Trygghet: Trygg hemma, Trygg ute", "2 Kvalitet: Nöjda"],
  ],
])("%s", (_, rows, goals) => {
  expect(read([HEADINGS, ...rows])).toEqual({ goals, issues: [] });
});

test("rows and ids follow the sheet, the goal's first row first", () => {
  const { part } = readSheet(
    sheetOf(
      [
        HEADINGS,
        [1, "Trygghet", "Trygg hemma", 1],
        [2, "Kvalitet", "Nöjda", 1],
        [1, "Trygghet", "Trygg ute", 1],
      ],
      { firstRow: 4, firstColumn: 1 },
    ),
  );
  expect([...part.goalRows]).toEqual([
    ["goal-6", [5, 7]],
    ["goal-7", [6]],
  ]);
  expect([...part.indicatorRows].map(([id, { row }]) => [id, row])).toEqual([
    ["indicator-6", 5],
    ["indicator-7", 6],
    ["indicator-8", 7],
  ]);
});

test("an indicator above the first goal is left out and reported", () => {
  expect(read([HEADINGS, ["", "", "Herrelös", 1], [1, "Trygghet", "Trygg hemma", 1]])).toEqual({
    goals: ["1 Trygghet: Trygg hemma"],
    issues: ["C2 indicatorWithoutGoal"],
  });
});

test("a running number for every row does not make goals of them, and is reported", () => {
  const rows = [
    [1, "Trygghet", "Trygg hemma", 1],
    [2, "Trygghet", "Trygg ute", 0.5],
    [3, "Trygghet", "Trygg på natten", 0.5],
  ];
  expect(read([HEADINGS, ...rows])).toEqual({
    goals: ["1 Trygghet: Trygg hemma, Trygg ute, Trygg på natten"],
    issues: ["A3 conflictingGoalValue"],
  });
});

test("what has no indicators is no goal, and is reported once", () => {
  const { decoded, evaluation, issues } = readSheet(
    sheetOf([
      HEADINGS,
      [1, "Trygghet"],
      [2, "Kvalitet", "Nöjda", 1],
      [],
      ["", "Nivåer: uppnått 1, delvis 0,5"],
    ]),
  );
  expect(outline(decoded.followUp)).toEqual(["2 Kvalitet: Nöjda"]);
  expect(places(issues)).toEqual(["B2 goalWithoutIndicators", "B5 goalWithoutIndicators"]);
  expect(evaluation).toMatchObject({ goalCount: 1, index: 1, levels: { attained: 1, none: 0 } });
});

const GOAL_HEADINGS = [
  "Nr",
  "Målområde",
  "Ursprung",
  "Nämndmål",
  "Indikator",
  "Bedömd nivå",
  "Beslutad måluppfyllelse",
  "Motivering",
];

test("what belongs to the goal may stand on any of its rows", () => {
  const { decoded } = readSheet(
    sheetOf([
      GOAL_HEADINGS,
      [1, "Vård", "", "Trygghet", "Trygg hemma", 0.5],
      ["", "", "Tillagt av nämnden", "", "Trygg ute", 0.5, "Uppnått", "Ny mätning"],
    ]),
  );
  expect(decoded.followUp.goals[0]).toMatchObject({
    goalArea: "Vård",
    origin: "Tillagt av nämnden",
    decided: { level: "attained", motivation: "Ny mätning" },
  });
  expect(decoded.issues).toEqual([]);
});

test("rows of one goal that say different things are reported where they differ, and the first counts", () => {
  const { decoded, issues } = readSheet(
    sheetOf([
      GOAL_HEADINGS,
      [1, "Vård", "Plattform", "Trygghet", "Trygg hemma", 0.5, "Uppnått", "Ny mätning"],
      [1, "Vård", "Plattform", "Trygghet", "Trygg ute", 0.5, "Uppnått", "Ny mätning"],
      [1, "Skola", "Nämnden", "Trygghet", "Trygg natt", 0.5, "Ej uppnått", "Gammal"],
    ]),
  );
  expect(places(issues)).toEqual([
    "G4 conflictingGoalValue",
    "H4 conflictingGoalValue",
    "B4 conflictingGoalValue",
    "C4 conflictingGoalValue",
  ]);
  expect(issues[2]?.detail).toEqual({
    code: "conflictingGoalValue",
    field: "goalArea",
    first: "Vård",
    other: "Skola",
  });
  expect(decoded.followUp.goals[0]).toMatchObject({
    goalArea: "Vård",
    origin: "Plattform",
    decided: { level: "attained", motivation: "Ny mätning" },
  });
});

test("another number without a title is no silent part of the goal above", () => {
  const rows = [HEADINGS, [1, "Trygghet", "Trygg hemma", 1], [2, "", "Nöjda", 0]];
  expect(read(rows)).toEqual({
    goals: ["1 Trygghet: Trygg hemma, Nöjda"],
    issues: ["A3 conflictingGoalValue"],
  });
});

test("a decided level that cannot be read is reported and not used", () => {
  const rows = [GOAL_HEADINGS, [1, "", "", "Trygghet", "Trygg hemma", 0.5, "Grön", "Ny mätning"]];
  const { decoded, issues } = readSheet(sheetOf(rows));
  expect(decoded.followUp.goals[0]?.decided).toBeNull();
  expect(places(issues)).toEqual(["G2 unreadableLevel"]);
});

test("a decided level without motivation is reported at the motivation", () => {
  const rows = [GOAL_HEADINGS, [1, "", "", "Trygghet", "Trygg hemma", 0.5, "Uppnått"]];
  expect(places(readSheet(sheetOf(rows)).issues)).toEqual(["H2 decidedWithoutMotivation"]);
});

test.each<[Cell[], string]>([
  [["Uppnått", "Delvis uppnått", "Uppfyllt"], "uppnått"],
  [["Uppfyllt", "Delvis uppfyllt", "Uppnått"], "uppfyllt"],
  [["Uppfyllt", "Uppnått"], "uppnått"],
  [[1, 0.5], "uppnått"],
])("levels written %j: the words are those of %s", (levels, wording) => {
  const rows = levels.map((level, at) => [at, `Mål ${at}`, "Indikator A", level]);
  expect(readSheet(sheetOf([HEADINGS, ...rows])).decoded.wording.id).toBe(wording);
});

test("the words of the add-in's own columns count too", () => {
  const rows = [
    ["Nämndmål", "Indikator", "Målvärde", "Utfall", "Nivå", "Måluppfyllelse"],
    ["Trygghet", "Trygg hemma", percent(85), percent(90), "Uppfyllt", "Uppfyllt"],
  ];
  expect(readSheet(sheetOf(rows)).decoded.wording.id).toBe("uppfyllt");
});
