import { isSameName, nameParts } from "../../../src/workbook/rows/joinedNames";
import { SWEDISH } from "../../../src/text/swedish";
import { THREE_STEP_WORDS } from "../../../src/workbook/scale/threeStepWords";
import { findFollowUpBlocks } from "../../../src/workbook/layout/findFollowUpBlocks";
import { withSheetGroups } from "../../../src/workbook/layout/sheetGroup";
import { decodeFollowUp } from "../../../src/workbook/rows/decodeFollowUp";
import { evaluate } from "../../../src/domain/evaluate";
import { sheetOf, type Cell } from "../sheet";

const HEADINGS = [
  "Övergripande mål",
  "Nämnd",
  "Nämndmål",
  "Indikator",
  "Riktning",
  "Målvärde",
  "Gräns delvis",
  "Utfall",
];
const LEVELS: readonly Cell[] = ["Högre är bättre", 90, 80, 95];

/** What is read of rows of overarching goal, committee and goal: the goals, the groups, and what is said. */
function read(rows: readonly (readonly string[])[]) {
  const sheet = sheetOf([HEADINGS, ...rows.map((row, at) => [...row, `Indikator ${at + 1}`, ...LEVELS])]);
  const decoded = decodeFollowUp(findFollowUpBlocks(sheet, THREE_STEP_WORDS), THREE_STEP_WORDS);
  const { goals, byOverarchingGoal, byCommittee } = evaluate(decoded.followUp);
  return {
    goals: goals.map(({ goal, indicators }) => `${goal.title}: ${indicators.length}`),
    groups: [...byOverarchingGoal, ...byCommittee].map(({ name, goalCount }) => `${name}: ${goalCount}`),
    said: decoded.issues.map(
      ({ detail, place }) => `${place.address} ${SWEDISH.issueSentence(detail, decoded.wording)}`,
    ),
  };
}

test("a goal is one however its title is written, and that is said", () => {
  const titles = ["Trygg vardag", "Trygg  vardag", "TRYGG VARDAG", "1. Trygg vardag.", "God kvalitet"];
  expect(read(titles.map((title) => ["", "", title]))).toEqual({
    goals: ["Trygg vardag: 4", "God kvalitet: 1"],
    groups: [],
    said: ["C4 ”Trygg vardag”, ”TRYGG VARDAG” och ”1. Trygg vardag.” räknas som samma mål."],
  });
});

test("goals with different numbers, or of different committees, are different; they keep the order in which they stand", () => {
  const rows = [
    ["", "Ettan", "1. Budget i balans"],
    ["", "Ettan", "Annat mål"],
    ["", "Ettan", "2. Budget i balans"],
    ["", "Tvåan", "Budget i balans"],
  ];
  expect(read(rows)).toMatchObject({
    goals: ["1. Budget i balans: 1", "Annat mål: 1", "2. Budget i balans: 1", "Budget i balans: 1"],
    said: [],
  });
});

test("a group is one with and without its number, and a goal may serve two", () => {
  const names = [
    "1. Trygghet",
    "1 Trygghet",
    "Trygghet",
    "1 Trygghet; 3 Valfrihet",
    "3. Valfrihet",
    "Mat; dryck",
  ];
  expect(read(names.map((name, at) => [name, "", `Nämndmål ${at + 1}`]))).toMatchObject({
    groups: ["Trygghet: 4", "Valfrihet: 2", "Mat; dryck: 1"],
    said: [
      "A3 ”1. Trygghet”, ”1 Trygghet” och ”Trygghet” räknas som samma övergripande mål.",
      "A5 ”3. Valfrihet” och ”3 Valfrihet” räknas som samma övergripande mål.",
    ],
  });
});

test.each([
  ["1. Trygghet", "Trygghet.", true],
  ["1. Trygghet", "2. Trygghet", false],
  ["3 av 4 är nöjda", "av 4 är nöjda", true],
  ["Trygghet", "Trygghet ute", false],
])("%j and %j: %j", (one, other, isSame) => {
  expect(isSameName(nameParts(one), nameParts(other))).toBe(isSame);
});

test("committees' names between the goals are what the goals below belong to", () => {
  const row = (title: string): readonly Cell[] => [title, `Indikator för ${title}`, ...LEVELS];
  const headings = HEADINGS.slice(2);
  const committees = (above: string, ...rows: readonly (readonly Cell[])[]): unknown => {
    const blocks = withSheetGroups(
      findFollowUpBlocks(sheetOf([[above], headings, ...rows]), THREE_STEP_WORDS),
    );
    return decodeFollowUp(blocks, THREE_STEP_WORDS).followUp.goals.map(({ title, committee }) => [
      title,
      committee,
    ]);
  };
  expect(
    committees("Kommunstyrelsen", row("Balans"), [], ["Överförmyndaren"], headings, row("Balans")),
  ).toEqual([
    ["Balans", "Kommunstyrelsen"],
    ["Balans", "Överförmyndaren"],
  ]);
  expect(committees("Kommunstyrelsen", row("Balans"))).toEqual([["Balans", null]]);
});
