import { GOAL_LEVEL_RULES } from "../../src/domain/rules/goalRules";
import { LEVEL_SOURCES } from "../../src/domain/rules/levelSource";
import { WHOLE_RULES } from "../../src/domain/rules/wholeRule";
import { ATTAINED_WORDING, FULFILLED_WORDING } from "../../src/workbook/scale/threeStepWords";
import fc from "fast-check";
import { evaluate } from "../../src/domain/evaluate";
import { explainGoal } from "../domain/byThreeSteps";
import type { GoalReason } from "../../src/domain/evaluation";
import type { CommitteeGoal } from "../../src/domain/followUp";
import { DEFAULT_SETTINGS, type EvaluationSettings } from "../../src/domain/settings";
import { anyFollowUp, assessed, followUpOf, goalOf, indicator } from "../domain/followUps";
import { expectGoodSwedish } from "./goodSwedish";
import { SWEDISH } from "../../src/text/swedish";

const { goalLevelSentence, goalScoreSentence } = SWEDISH;

function reasonOf(goal: CommitteeGoal, changes: Partial<EvaluationSettings> = {}): GoalReason {
  const settings = { ...DEFAULT_SETTINGS, ...changes };
  const [evaluation] = evaluate(followUpOf([goal]), settings).goals;
  if (evaluation === undefined) throw new Error("No goal");
  return explainGoal(evaluation);
}

const plain = (text: string): string => text.replaceAll("\u00A0", " ");

test.each([
  [
    goalOf(["notAttained", "notAttained", "attained", "partlyAttained"]),
    "Medel av 4 indikatorer: 1 uppnådd, 1 delvis uppnådd och 2 ej uppnådda → 0,375.",
  ],
  [
    goalOf(["attained", "attained", "partlyAttained"]),
    "Medel av 3 indikatorer: 2 uppnådda och 1 delvis uppnådd → 0,833.",
  ],
  [goalOf(["partlyAttained"]), ""],
  [goalOf(["attained", null]), "1 indikator utan nivå räknas inte med."],
  [
    goalOf([], {
      indicators: [
        indicator(assessed("attained"), { weight: 2.5 }),
        indicator(assessed("notAttained"), { weight: 0.5 }),
      ],
    }),
    "Viktat medel av 2 indikatorer: 1 uppnådd (vikt 2,5) och 1 ej uppnådd (vikt 0,5) → 0,833.",
  ],
  [goalOf([null]), "Målet har inget värde, för ingen indikator har en nivå."],
])("%#: %s", (goal, text) => {
  expect(plain(goalScoreSentence(reasonOf(goal), ATTAINED_WORDING))).toBe(text);
});

test("what a missing level counts as is said", () => {
  const goal = goalOf(["attained", null, null]);
  expect(
    plain(goalScoreSentence(reasonOf(goal, { missingDataRule: "countAsPartlyAttained" }), ATTAINED_WORDING)),
  ).toContain("2 indikatorer utan nivå räknas som 0,5.");
  expect(plain(goalScoreSentence(reasonOf(goal, { missingDataRule: "blockGoal" }), ATTAINED_WORDING))).toBe(
    "Målet har inget värde, för 2 indikatorer saknar nivå.",
  );
});

test.each([
  [
    ["notAttained", "notAttained", "attained", "partlyAttained"],
    "Värdet 0,375 når gränsen 0,25 men inte 0,75: delvis uppnått.",
  ],
  [["attained", "partlyAttained"], "Värdet 0,75 når gränsen 0,75: uppnått."],
  [["notAttained"], "Värdet 0 når inte gränsen 0,25: ej uppnått."],
  [[null], "Utan värde får målet ingen beräknad nivå."],
] as const)("%p: %s", (levels, text) => {
  expect(goalLevelSentence(reasonOf(goalOf(levels)), ATTAINED_WORDING)).toBe(text);
});

test("a value just below a limit does not look as if it had reached it", () => {
  const { computed, ...reason } = reasonOf(goalOf(["attained"]));
  const below = {
    ...computed,
    kind: "thresholds",
    level: "partlyAttained",
    score: 0.74999,
    from: 0.25,
    below: 0.75,
  } as const;
  expect(goalLevelSentence({ ...reason, computed: below }, ATTAINED_WORDING)).toBe(
    "Värdet 0,74999 når gränsen 0,25 men inte 0,75: delvis uppnått.",
  );
});

test.each([
  [["attained", "attained"], "Inga indikatorer är ej uppfyllda och minst hälften är uppfyllda: uppfyllt."],
  [
    ["notAttained", "attained"],
    "Det finns ej uppfyllda indikatorer, eller färre än hälften är uppfyllda: delvis uppfyllt.",
  ],
  [["notAttained"], "Alla indikatorer är ej uppfyllda: ej uppfyllt."],
] as const)("the older rule, %p: %s", (levels, text) => {
  const reason = reasonOf(goalOf(levels), { goalLevelRule: "noneNotAttainedAndHalfAttained" });
  expect(goalLevelSentence(reason, FULFILLED_WORDING)).toBe(text);
});

test.each([
  ["attained", "Beslutad nivå är densamma: Uppnått."],
  ["notAttained", "Beslutad nivå gäller i stället: Ej uppnått."],
] as const)("decided %s beside the computed level", (level, text) => {
  const decided = { level, motivation: "Ny mätning" };
  expect(goalLevelSentence(reasonOf(goalOf(["attained"], { decided })), ATTAINED_WORDING)).toBe(
    `Värdet 1 når gränsen 0,75: uppnått. ${text}`,
  );
});

test("a decision without its motivation is said to be without", () => {
  const decided = { level: "attained", motivation: null } as const;
  expect(goalLevelSentence(reasonOf(goalOf([null], { decided })), ATTAINED_WORDING)).toBe(
    "Utan värde får målet ingen beräknad nivå. Beslutad nivå gäller i stället: Uppnått. Motivering saknas.",
  );
});

test("every goal's reasons are good Swedish, whatever the rules", () => {
  const anySettings = fc.record({
    scale: fc.constant(DEFAULT_SETTINGS.scale),
    thresholds: fc.constant(DEFAULT_SETTINGS.thresholds),
    goalLevelRule: fc.constantFrom(...GOAL_LEVEL_RULES),
    missingDataRule: fc.constantFrom("leaveOut", "countAsNotAttained", "countAsPartlyAttained", "blockGoal"),
    limitRule: fc.constant(DEFAULT_SETTINGS.limitRule),
    levelSource: fc.constantFrom(...LEVEL_SOURCES),
    wholeRule: fc.constantFrom(...WHOLE_RULES),
  });
  fc.assert(
    fc.property(anyFollowUp, anySettings, (followUp, settings) => {
      for (const goal of evaluate(followUp, settings).goals) {
        const reason = explainGoal(goal);
        const score = plain(goalScoreSentence(reason, ATTAINED_WORDING));
        if (score !== "") expectGoodSwedish(score);
        expectGoodSwedish(goalLevelSentence(reason, ATTAINED_WORDING));
      }
    }),
  );
});
