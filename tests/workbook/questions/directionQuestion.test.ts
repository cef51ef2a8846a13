import { understand } from "../../../src/app/readFollowUp";
import { layoutQuestionSentence, optionText } from "../../../src/text/pane/layoutQuestions";
import type { Question } from "../../../src/workbook/questions/question";
import { questionsOf } from "../../../src/workbook/questions/questionsOf";
import { withSettings } from "../../../src/workbook/settings/readSettings";
import { decodeFollowUp } from "../../../src/workbook/rows/decodeFollowUp";
import { readingRules } from "../../../src/workbook/rows/readingRules";
import { THREE_STEP_WORDS } from "../../../src/workbook/scale/threeStepWords";
import type { WorkbookSnapshot } from "../../../src/workbook/grid/snapshot";
import { workbookOf } from "../../reports/planning";
import { percent, sheetOf, type Cell } from "../sheet";

const HEADINGS = ["Nämndmål", "Indikator", "Målvärde", "Utfall"];

function workbook(rows: readonly (readonly Cell[])[], headings = HEADINGS): WorkbookSnapshot {
  return workbookOf(sheetOf([headings, ...rows]));
}

function asked(snapshot: WorkbookSnapshot): Question | undefined {
  const questions = questionsOf({ snapshot, layout: understand(snapshot, null), needsFollowUp: true });
  return questions.find(({ id }) => id === "direction");
}

function directionsOf(snapshot: WorkbookSnapshot) {
  const { blocks } = understand(snapshot, null);
  const { followUp } = decodeFollowUp(blocks, THREE_STEP_WORDS, readingRules(snapshot));
  return followUp.goals.flatMap(({ indicators }) =>
    indicators.map(({ measure }) => (measure.kind === "quantitative" ? measure.direction : "none")),
  );
}

const BARE = workbook([
  ["Trygghet", "Anmälda våldsbrott", 13, 16.1],
  ["", "Nöjda (%)", 90, 88],
  ["", "Klara i tid", percent(100), percent(90)],
  ["", "Olyckor", 0, 2],
  ["", "Bemötande", "Minst 80", 81],
]);

test("which way is better is asked once for all that no column and no words tell, as their words suggest", () => {
  const question = asked(BARE);
  expect(question?.place).toEqual({ sheet: "Mål 2022", address: "B2" });
  expect(question === undefined ? null : layoutQuestionSentence(question.detail).sv).toBe(
    "Inget i arbetsboken säger om högre eller lägre är bättre för 4\u00A0indikatorer. Stämmer detta: lägre är bättre för ”Anmälda våldsbrott” och ”Olyckor”; högre är bättre för ”Nöjda (%)” och ”Klara i tid”?",
  );
  expect(question?.options.map(({ id, isProposed }) => `${id}${isProposed ? " (proposed)" : ""}`)).toEqual([
    "proposed (proposed)",
    "B2",
    "B3",
    "B4",
    "B5",
  ]);
  expect(question?.options.slice(0, 2).map(({ detail }) => optionText(detail).sv)).toEqual([
    "Ja: lägre är bättre för ”Anmälda våldsbrott” och ”Olyckor”; högre är bättre för ”Nöjda (%)” och ”Klara i tid”",
    "Ja, men högre är bättre för ”Anmälda våldsbrott”",
  ]);
});

test.each([
  [0, ["lowerIsBetter", "higherIsBetter", "higherIsBetter", "lowerIsBetter", "higherIsBetter"]],
  [1, ["higherIsBetter", "higherIsBetter", "higherIsBetter", "lowerIsBetter", "higherIsBetter"]],
] as const)("by the answer %d the directions are %j, and nothing more is asked of them", (at, directions) => {
  const answer = asked(BARE)?.options[at]?.answer;
  if (answer?.kind !== "settings") throw new Error("No answer");
  const answered = withSettings(BARE, answer.settings);
  expect(directionsOf(answered)).toEqual(directions);
  expect(asked(answered)).toBeUndefined();
});

test("nothing is asked where a column or two limits tell it, of what has no target, or of what has no number", () => {
  const withColumn = workbook([["Trygghet", "Olyckor", 5, 6, ""]], [...HEADINGS, "Riktning"]);
  expect(asked(withColumn)).toBeUndefined();
  const withLimit = workbook([["Trygghet", "Olyckor", 5, 6, 8]], [...HEADINGS, "Gräns delvis"]);
  expect(asked(withLimit)).toBeUndefined();
  const withoutTarget = workbook([
    ["Trygghet", "Olyckor", "", 6],
    ["", "Plan finns", "", "Klart"],
  ]);
  expect(asked(withoutTarget)).toBeUndefined();
});

test.each([
  [["Olyckor"], ["Nöjda"], "lägre är bättre för ”Olyckor”; högre är bättre för ”Nöjda”"],
  [["Olyckor"], [], "lägre är bättre för ”Olyckor”"],
  [[], ["Nöjda"], "högre är bättre för ”Nöjda”"],
])("%j and %j are one list", (lower, higher, list) => {
  expect(optionText({ code: "directions", lower, higher }).sv).toBe(`Ja: ${list}`);
});

test("a long list can be accepted but for one of its first hundred: its answers do not grow with its square", () => {
  const rows = Array.from({ length: 150 }, (_, at): readonly Cell[] => [
    at === 0 ? "Trygghet" : "",
    `Nöjda ${at}`,
    90,
    88,
  ]);
  const options = asked(workbook(rows))?.options ?? [];
  expect(options).toHaveLength(101);
  expect(options[0]?.answer).toMatchObject({ settings: { directions: { "nöjda 149": "higherIsBetter" } } });
});
