import { ATTAINED_WORDING, FULFILLED_WORDING } from "../../../src/workbook/scale/threeStepWords";
import fc from "fast-check";
import { evaluate } from "../../../src/domain/evaluate";
import type { AttainmentLevel } from "../../../src/domain/scale/scale";
import type { CommitteeGoal } from "../../../src/domain/followUp";
import { goalFacts } from "../../../src/domain/summary/goalFacts";
import { goalSentences } from "../../../src/text/cells/summary/goalSentences";
import { namedGoalSentences } from "../../../src/text/cells/summary/namedGoalSentences";
import { plainSentence, type Sentence } from "../../../src/text/cells/summary/sentence";
import { anyFollowUp, followUpOf, goalOf, indicator, assessed } from "../../domain/followUps";
import { expectGoodSwedish } from "../goodSwedish";

type Letter = "U" | "D" | "E" | "-";
const LEVELS: Record<Letter, AttainmentLevel | null> = {
  U: "attained",
  D: "partlyAttained",
  E: "notAttained",
  "-": null,
};

const levelsOf = (letters: string): readonly (AttainmentLevel | null)[] =>
  [...letters].map((letter) => LEVELS[letter as Letter]);

/** "UUD-": one goal of one indicator for each letter. */
function goalsOf(letters: string, overrides: Partial<CommitteeGoal> = {}): CommitteeGoal[] {
  return levelsOf(letters).map((level) => goalOf([level], overrides));
}

const said = (sentences: readonly Sentence[]): string[] => sentences.map(plainSentence);

function told(goals: readonly CommitteeGoal[], date = "2020-08-31"): string[] {
  const facts = goalFacts(evaluate(followUpOf(goals)));
  return facts === null ? [] : said(goalSentences(facts, date, ATTAINED_WORDING));
}

test.each([
  ["U", "är målet uppnått."],
  ["DD", "är båda målen delvis uppnådda."],
  ["UUU", "är samtliga mål uppnådda."],
  ["EEE", "är samtliga mål ej uppnådda."],
  ["UDD", "är ett av målen uppnått medan två mål är delvis uppnådda."],
  ["UUDE", "är två av målen uppnådda medan ett mål är delvis uppnått och ett mål är ej uppnått."],
  ["DDE", "är två av målen delvis uppnådda medan ett mål är ej uppnått."],
  ["U".repeat(11) + "D", "är elva av målen uppnådda medan ett mål är delvis uppnått."],
  ["U".repeat(12) + "D", "är 12 mål uppnådda och 1 delvis uppnått."],
  ["U".repeat(8) + "D".repeat(7), "är 8 mål uppnådda och 7 delvis uppnådda."],
  ["U" + "D".repeat(12) + "E", "är 1 mål uppnått, 12 delvis uppnådda och 1 ej uppnått."],
  ["UU-", "är två av målen uppnådda."],
])("%s: Per den sista augusti 2020 %s", (letters, clause) => {
  expect(told(goalsOf(letters))[0]).toBe(`Per den sista augusti 2020 ${clause}`);
});

test("of a year that is over one tells what was", () => {
  expect(told(goalsOf("UDD"), "2023-12-31")).toEqual([
    "Per den sista december 2023 var ett av målen uppnått medan två mål var delvis uppnådda.",
    "Det sammanlagda indexet för måluppfyllelse var 0,67, räknat på samtliga mål.",
  ]);
});

test("goals without a level are counted, and are not in the index", () => {
  expect(told(goalsOf("UU-"))).toEqual([
    "Per den sista augusti 2020 är två av målen uppnådda.",
    "Ett mål saknar nivå.",
    "Det sammanlagda indexet för måluppfyllelse är 1,00, räknat på de mål som har ett värde.",
  ]);
});

test("where no goal has a level nothing is said", () => {
  expect(told(goalsOf("---"))).toEqual([]);
  expect(told([])).toEqual([]);
});

test("the goals of each group, in the order in which the groups stand", () => {
  const goals = [
    ...goalsOf("UUD", { origin: "Plattform" }),
    ...goalsOf("DD", { origin: "Nämnden" }),
    ...goalsOf("E", { origin: "Lag" }),
    ...goalsOf("U-", { origin: null }),
  ];
  expect(told(goals).slice(2, 6)).toEqual([
    "Av de tre mål som har ursprunget ”Plattform” är två uppnådda och ett delvis uppnått.",
    "Båda målen som har ursprunget ”Nämnden” är delvis uppnådda.",
    "Målet som har ursprunget ”Lag” är ej uppnått.",
    "Av de två mål som saknar ursprung är ett uppnått, medan ett saknar nivå.",
  ]);
});

test.each([
  ["one group", [...goalsOf("UD", { goalArea: "Trygghet" })]],
  [
    "one goal in each",
    [...goalsOf("U", { goalArea: "Trygghet" }), ...goalsOf("D", { goalArea: "Kvalitet" })],
  ],
  [
    "all goals alike",
    [...goalsOf("UU", { goalArea: "Trygghet" }), ...goalsOf("U", { goalArea: "Kvalitet" })],
  ],
])("groups that say no more than the whole are left out: %s", (_, goals) => {
  expect(told(goals).join(" ")).not.toContain("målområdet");
});

function named(goal: CommitteeGoal): string[] {
  const facts = goalFacts(evaluate(followUpOf([goal, goalOf(["attained"])])));
  return said((facts?.named ?? []).flatMap((each) => namedGoalSentences(each, FULFILLED_WORDING)));
}

test.each([
  ["UUU", []],
  ["D", ["Mål 7 ”Trygghet” är delvis uppfyllt."]],
  ["-", ["Mål 7 ”Trygghet” saknar nivå."]],
  ["--", ["Mål 7 ”Trygghet” saknar nivå.", "Båda indikatorerna är utan nivå."]],
  ["DD", ["Mål 7 ”Trygghet” är delvis uppfyllt.", "Båda indikatorerna är delvis uppfyllda."]],
  ["EEE", ["Mål 7 ”Trygghet” är ej uppfyllt.", "Samtliga tre indikatorer är ej uppfyllda."]],
  [
    "UDD",
    [
      "Mål 7 ”Trygghet” är delvis uppfyllt.",
      "En av tre indikatorer är uppfylld medan två är delvis uppfyllda.",
    ],
  ],
  [
    "UDE-",
    [
      "Mål 7 ”Trygghet” är delvis uppfyllt.",
      "En av fyra indikatorer är uppfylld medan en är delvis uppfylld, en är ej uppfylld och en är utan nivå.",
    ],
  ],
  [
    "E".repeat(12) + "U",
    ["Mål 7 ”Trygghet” är ej uppfyllt.", "1 av 13 indikatorer är uppfylld medan 12 är ej uppfyllda."],
  ],
])("a goal of %s", (letters, sentences) => {
  expect(named(goalOf(levelsOf(letters), { nr: "7.", title: "Trygghet." }))).toEqual(sentences);
});

test("a decided level comes after what the indicators say, with its reason", () => {
  const decided = { level: "attained", motivation: "Bland de fem bästa." } as const;
  expect(named(goalOf(levelsOf("UDD"), { nr: "7", title: "Valfrihet", decided }))).toEqual([
    "När det gäller mål 7 ”Valfrihet” är en av tre indikatorer uppfylld medan två är delvis uppfyllda.",
    "Målet bedöms sammantaget vara uppfyllt.",
    "Bland de fem bästa.",
  ]);
  expect(named(goalOf(["notAttained"], { title: "Valfrihet", decided }))).toEqual([
    "Målet ”Valfrihet” bedöms sammantaget vara uppfyllt.",
    "Bland de fem bästa.",
  ]);
});

test("the controller's forecast of a named goal is told in their words", () => {
  const indicators = [indicator(assessed("partlyAttained"), { title: "Nöjda", forecast: "nås 2025." })];
  expect(named(goalOf([], { nr: "1", title: "Trygghet", indicators }))).toEqual([
    "Mål 1 ”Trygghet” är delvis uppfyllt.",
    "Prognosen för ”Nöjda” är: nås 2025.",
  ]);
});

test("whatever the goals are: the counts are those of all goals, and the sentences are good Swedish", () => {
  fc.assert(
    fc.property(anyFollowUp, (followUp) => {
      const facts = goalFacts(evaluate(followUp));
      if (facts === null) return;
      const sentences = goalSentences(facts, "2022-08-31", ATTAINED_WORDING);
      said(sentences).forEach(expectGoodSwedish);
      said(facts.named.flatMap((goal) => namedGoalSentences(goal, ATTAINED_WORDING))).forEach(
        expectGoodSwedish,
      );
      const counted = sentences
        .flat()
        .flatMap((part) =>
          part.kind === "figure" && part.source.figure === "goalsAtLevel" && part.source.group === null
            ? [part.text]
            : [],
        );
      const numbers = ["noll", "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta"];
      const all = counted.map((word) => {
        const at = numbers.indexOf(word.toLowerCase());
        return at === -1 ? followUp.goals.length : at;
      });
      expect(all.reduce((sum, count) => sum + count, 0)).toBe(followUp.goals.length);
    }),
  );
});

test("a goal that rests on less than half of its indicators is told", () => {
  const goals = [
    goalOf(levelsOf("U---"), { title: "Trygg vardag" }),
    goalOf(levelsOf("U-"), { title: "Kunskap" }),
    goalOf(levelsOf("--"), { title: "Kultur" }),
  ];
  expect(told(goals)).toContain(
    "Målet ”Trygg vardag” bygger på 1 av 4 indikatorer, för de andra saknar nivå.",
  );
  expect(told(goals).filter((text) => text.includes("bygger på"))).toHaveLength(1);
});
