import { understand } from "../../../src/app/readFollowUp";
import { planOfLayout } from "../../../src/app/recalculate";
import { SWEDISH } from "../../../src/text/swedish";
import type { Question } from "../../../src/workbook/questions/question";
import { questionsOf } from "../../../src/workbook/questions/questionsOf";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/workbook/grid/snapshot";
import type { SettingsChange } from "../../../src/workbook/settings/addinSettings";
import { withSettings } from "../../../src/workbook/settings/readSettings";
import { workbookOf } from "../../reports/planning";
import { sheetOf } from "../sheet";

const { issueSentence, layoutQuestionSentence, optionText } = SWEDISH;

function asked(snapshot: WorkbookSnapshot): Question | undefined {
  const questions = questionsOf({ snapshot, layout: understand(snapshot, null), needsFollowUp: true });
  return questions.find(({ detail }) => detail.code === "ownLevel");
}

function settingsOf(question: Question | undefined, option: string): SettingsChange {
  const answer = question?.options.find(({ id }) => id === option)?.answer;
  if (answer?.kind !== "settings") throw new Error(`No answer ${option}`);
  return answer.settings;
}

/** Levels of indicators as goals come to, by title, with what is said of them and what would be written in a column. */
function result(snapshot: WorkbookSnapshot, column: number) {
  const { evaluation, decoded, issues, plan } = planOfLayout(
    { snapshot, layout: understand(snapshot, null) },
    { followUpDate: "2023-12-31", calculatedAt: "2024-01-10T10:00" },
  );
  return {
    indicators: evaluation.goals.flatMap(({ indicators }) => indicators.map(({ level }) => level)),
    goals: evaluation.goals.map(({ level, score }) => [level, score]),
    index: evaluation.index,
    said: issues.map(({ detail }) => issueSentence(detail, decoded.wording)),
    written: plan.flatMap((operation) =>
      operation.kind === "writeCells" && operation.area.column === column ? operation.contents.flat() : [],
    ),
  };
}

/** Bare targets with no limit for partly, and a level on each row that we have not written. */
const OF_INDICATORS: SheetSnapshot = sheetOf([
  ["Nämndmål", "Indikator", "Riktning", "Målvärde", "Utfall", "Nivå"],
  ["Trygg omsorg", "Nöjda", "Högre är bättre", 90, 88, "Uppnått"],
  ["", "Kontinuitet", "Lägre är bättre", 12, 12, "Uppnått"],
  ["Egen försörjning", "Väntetid", "Lägre är bättre", 14, 24, "Ej uppnått"],
  ["", "Avslutade", "Högre är bättre", 50, 40, ""],
]);

test("whose level counts is asked where levels stand that we have not written, with an example", () => {
  const question = asked(workbookOf(OF_INDICATORS));
  expect(question && layoutQuestionSentence(question.detail).replaceAll("\u00A0", " ")).toBe(
    "I kolumnen ”Nivå” står nivåer för 2 indikatorer som Måluppföljning inte har skrivit. ”Nöjda”: där står ”Uppnått”, men siffrorna ger ingen säker nivå. Vems nivå gäller?",
  );
  expect(question?.options.map(({ detail, isProposed }) => [optionText(detail), isProposed])).toEqual([
    ["Mina egna nivåer gäller. De som skiljer sig från siffrorna listas", true],
    ["Mina egna nivåer gäller där de finns, annars de beräknade", false],
    ["De beräknade nivåerna gäller", false],
  ]);
});

test("the controller's own counts, what differs is listed, and nothing is written over it", () => {
  const snapshot = workbookOf(OF_INDICATORS);
  const said = withSettings(snapshot, settingsOf(asked(snapshot), "own"));
  expect(asked(said)).toBeUndefined();
  expect(result(said, 5)).toMatchObject({
    indicators: ["attained", "attained", "notAttained", null],
    goals: [
      ["attained", 1],
      ["notAttained", 0],
    ],
    index: 0.5,
    said: [
      "Dina egna nivåer gäller, men indikatorn ”Avslutade” har ingen. Fyll i nivån.",
      "Din egen nivå Uppnått gäller, men mot målvärdet ger utfallet en annan nivå.",
    ],
    written: [],
  });
});

test("the computed counts where the controller says so, and beside the own where that is chosen", () => {
  const snapshot = workbookOf(OF_INDICATORS);
  const rule = { evaluation: { limitRule: { kind: "reachedOrNot" } } } as const;
  const computed = withSettings(withSettings(snapshot, rule), settingsOf(asked(snapshot), "computed"));
  expect(asked(computed)).toBeUndefined();
  expect(result(computed, 5).indicators).toEqual(["notAttained", "attained", "notAttained", "notAttained"]);
  const where = withSettings(withSettings(snapshot, rule), settingsOf(asked(snapshot), "ownWhereGiven"));
  expect(result(where, 5)).toMatchObject({
    indicators: ["attained", "attained", "notAttained", "notAttained"],
    written: ["Ej uppnått"],
  });
});

test("nothing is asked of levels beside which our values stand, nor of those that the figures give", () => {
  const ours = sheetOf([
    ["Nämndmål", "Indikator", "Riktning", "Målvärde", "Utfall", "Nivå", "Värde"],
    ["Trygg omsorg", "Nöjda", "Högre är bättre", 90, 88, "Uppnått", 1],
  ]);
  expect(asked(workbookOf(ours))).toBeUndefined();
  const same = sheetOf([
    ["Nämndmål", "Indikator", "Riktning", "Målvärde", "Gräns delvis", "Utfall", "Nivå"],
    ["Trygg omsorg", "Nöjda", "Högre är bättre", 90, 80, 88, "Delvis uppnått"],
  ]);
  expect(asked(workbookOf(same))).toBeUndefined();
});

/** The goal's own level, beside indicators that have none. */
const OF_GOALS: SheetSnapshot = sheetOf([
  ["Nämndmål", "Måluppfyllelse", "Indikator", "Riktning", "Utfall", "Målvärde"],
  ["God omsorg", "Delvis uppnått", "Nöjda", "Högre är bättre", 82, 84],
  ["", "", "Kontinuitet", "Lägre är bättre", 11, 10],
  ["Låg arbetslöshet", "Uppnått", "Bistånd", "Lägre är bättre", 14, 15],
]);

test("a goal's own level counts for the goal, its indicators get none, and it stays", () => {
  const snapshot = workbookOf(OF_GOALS);
  const question = asked(snapshot);
  expect(question && layoutQuestionSentence(question.detail).replaceAll("\u00A0", " ")).toBe(
    "I kolumnen ”Måluppfyllelse” står nivåer för 1 mål som Måluppföljning inte har skrivit. ”God omsorg”: där står ”Delvis uppnått”, men siffrorna ger ingen säker nivå. Vems nivå gäller?",
  );
  expect(question?.options.map(({ detail, isProposed }) => [optionText(detail), isProposed])).toEqual([
    ["Målens egna nivåer gäller. Indikatorerna får inga nivåer", true],
    ["Målens egna nivåer gäller. Indikatorerna bedöms mot sina målvärden", false],
    ["Målens nivåer beräknas av indikatorerna", false],
  ]);
  const own = result(withSettings(snapshot, settingsOf(question, "own")), 1);
  expect(own).toMatchObject({ indicators: [null, null, null], index: null, written: [] });
  expect(own.goals).toEqual([
    ["partlyAttained", null],
    ["attained", null],
  ]);
  const graded = result(withSettings(snapshot, settingsOf(question, "ownWithIndicators")), 1);
  expect([graded.indicators, graded.goals[1]]).toEqual([
    [null, null, "attained"],
    ["attained", 1],
  ]);
  const computed = withSettings(snapshot, settingsOf(question, "computed"));
  expect(asked(computed)).toBeUndefined();
  expect(result(computed, 1).goals[0]).toEqual([null, null]);
});

test("what is not assessed in the workbook's own word is no failure, and the goal says so", () => {
  const sheet = sheetOf([
    ["Nämndmål", "Indikator", "Nivå"],
    ["Trygg omsorg", "Nöjda", "Grön"],
    ["", "Kontinuitet", "Vit"],
    ["Egen försörjning", "Väntetid", "Vit"],
  ]);
  const snapshot = workbookOf(sheet);
  const [scale] = questionsOf({ snapshot, layout: understand(snapshot, null), needsFollowUp: true });
  const { goals, said, written } = result(withSettings(snapshot, settingsOf(scale, "words")), 2);
  expect(goals).toEqual([
    ["attained", 1],
    [null, null],
  ]);
  expect(said).toEqual([
    "Indikatorn ”Kontinuitet” är inte bedömd. Den får ingen nivå och räknas inte med i målets värde.",
    "Indikatorn ”Väntetid” är inte bedömd. Den får ingen nivå och räknas inte med i målets värde.",
    "Målet ”Egen försörjning” har ingen indikator med nivå. Det får inget värde och räknas inte med i indexet.",
  ]);
  expect(written).toEqual([]);
});
