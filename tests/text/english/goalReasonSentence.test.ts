import { ATTAINED_WORDING } from "../../../src/workbook/scale/threeStepWords";
import { evaluate } from "../../../src/domain/evaluate";
import { explainGoal } from "../../domain/byThreeSteps";
import type { GoalReason } from "../../../src/domain/evaluation";
import type { CommitteeGoal } from "../../../src/domain/followUp";
import { DEFAULT_SETTINGS, type EvaluationSettings } from "../../../src/domain/settings";
import { followUpOf, goalOf } from "../../domain/followUps";
import { ENGLISH } from "../../../src/text/english";

const { goalLevelSentence, goalScoreSentence } = ENGLISH;

function reasonOf(goal: CommitteeGoal, changes: Partial<EvaluationSettings> = {}): GoalReason {
  const settings = { ...DEFAULT_SETTINGS, ...changes };
  const [evaluation] = evaluate(followUpOf([goal]), settings).goals;
  if (evaluation === undefined) throw new Error("No goal");
  return explainGoal(evaluation);
}

const plain = (text: string): string => text.replaceAll("\u00A0", " ");

test.each([
  [
    goalOf(["attained", "attained", "partlyAttained"]),
    "Mean of 3 indicators: 2 attained and 1 partly attained → 0.833.",
  ],
  [goalOf(["attained", null]), "1 indicator without a level is not included."],
  [goalOf([null]), "The goal has no value, because no indicator has a level."],
])("%#: %s", (goal, text) => {
  expect(plain(goalScoreSentence(reasonOf(goal), ATTAINED_WORDING))).toBe(text);
});

test("what a missing level counts as is said", () => {
  const goal = goalOf(["attained", null, null]);
  expect(
    plain(goalScoreSentence(reasonOf(goal, { missingDataRule: "countAsPartlyAttained" }), ATTAINED_WORDING)),
  ).toContain("2 indicators without a level count as 0.5.");
  expect(plain(goalScoreSentence(reasonOf(goal, { missingDataRule: "blockGoal" }), ATTAINED_WORDING))).toBe(
    "The goal has no value, because 2 indicators have no level.",
  );
});

test.each([
  [
    ["notAttained", "notAttained", "attained", "partlyAttained"],
    "The value 0.375 reaches the limit 0.25 but not 0.75: partly attained.",
  ],
  [["attained", "partlyAttained"], "The value 0.75 reaches the limit 0.75: attained."],
  [[null], "Without a value the goal gets no calculated level."],
] as const)("%p: %s", (levels, text) => {
  expect(goalLevelSentence(reasonOf(goalOf(levels)), ATTAINED_WORDING)).toBe(text);
});

test("the older rule, and a decision without its reason", () => {
  const decided = { level: "attained", motivation: null } as const;
  const reason = reasonOf(goalOf(["notAttained", "attained"], { decided }), {
    goalLevelRule: "noneNotAttainedAndHalfAttained",
  });
  expect(goalLevelSentence(reason, ATTAINED_WORDING)).toBe(
    "Some indicator has the level not attained, or fewer than half have the level attained: partly attained. The decided level applies instead: Attained. It lacks a reason.",
  );
});
