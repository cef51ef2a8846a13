import { issueSentence, placeText } from "../../src/text/issueSentence";
import type { Field } from "../../src/workbook/field";
import type { IssueCode, IssueDetail } from "../../src/workbook/issue";
import { expectGoodSwedish } from "./goodSwedish";

type DetailOf<Code extends IssueCode> = Extract<IssueDetail, { readonly code: Code }>;

const title = "7.1 Självständighet på äldreboende";
const leavesNoLevel = true;

/** One detail of every code: a new code does not compile without one here. */
const DETAILS: { readonly [Code in IssueCode]: DetailOf<Code> } = {
  errorInCell: { code: "errorInCell", raw: "#N/A", field: "actualValue" },
  unreadableNumber: { code: "unreadableNumber", raw: "ca 90", field: "targetValue" },
  unreadableLevel: { code: "unreadableLevel", raw: "Grön", field: "assessedLevel" },
  unreadableDate: { code: "unreadableDate", raw: "löpande", field: "dueDate" },
  invalidWeight: { code: "invalidWeight", raw: "0", field: "weight" },
  missingActualValue: { code: "missingActualValue", title, leavesNoLevel },
  missingDirection: { code: "missingDirection", title, leavesNoLevel },
  missingTargetValue: { code: "missingTargetValue", title, leavesNoLevel },
  missingPartlyLimit: { code: "missingPartlyLimit", title, leavesNoLevel },
  limitsReversed: { code: "limitsReversed", title, leavesNoLevel },
  missingAssessedLevel: { code: "missingAssessedLevel", title, leavesNoLevel },
  decidedWithoutMotivation: { code: "decidedWithoutMotivation", title, leavesNoLevel },
  goalWithoutScore: { code: "goalWithoutScore", title, leavesNoLevel },
  directionFromLimits: { code: "directionFromLimits", raw: "Uppåt", direction: "lowerIsBetter" },
  indicatorWithoutGoal: { code: "indicatorWithoutGoal", title },
  goalWithoutIndicators: { code: "goalWithoutIndicators", title },
  conflictingGoalValue: { code: "conflictingGoalValue", field: "goalArea", first: "Vård", other: "Skola" },
  unitNormalised: { code: "unitNormalised", raw: "90", understood: "90 %" },
  unitUncertain: { code: "unitUncertain", raw: "0,9" },
  assessedLevelNotUsed: { code: "assessedLevelNotUsed", assessed: "attained", computed: "partlyAttained" },
  levelReplaced: { code: "levelReplaced", field: "goalLevel", before: "Uppnått", after: "Delvis uppnått" },
  formulaKept: { code: "formulaKept", field: "goalScore", shown: 0.5, computed: 0.375 },
  outcomeChosen: { code: "outcomeChosen", heading: "Utfall aug 2022" },
  duplicateHeading: { code: "duplicateHeading", heading: "Utfall" },
  unusableIndexName: { code: "unusableIndexName", name: "Måluppfyllelseindex" },
  ownSheetNameTaken: { code: "ownSheetNameTaken", sheet: "Måluppfyllelse – index" },
};

test.each(Object.values(DETAILS))("$code has a sentence", (detail) => {
  const sentence = issueSentence(detail, "uppnått");
  expectGoodSwedish(sentence);
  if ("title" in detail) expect(sentence).toContain(`”${title}”`);
  if ("raw" in detail) expect(sentence).toContain(detail.raw);
});

test("every code has a sentence of its own", () => {
  const sentences = Object.values(DETAILS).map((detail) => issueSentence(detail, "uppnått"));
  expect(new Set(sentences).size).toBe(sentences.length);
});

const FIELDS: readonly Field[] = [
  "goalNumber",
  "goalArea",
  "origin",
  "goalTitle",
  "indicatorNumber",
  "indicatorTitle",
  "direction",
  "targetValue",
  "partlyLimit",
  "weight",
  "dueDate",
  "previousValue",
  "actualValue",
  "assessedLevel",
  "comment",
  "decidedLevel",
  "motivation",
  "indicatorLevel",
  "indicatorScore",
  "trend",
  "goalScore",
  "goalLevel",
];

test.each(FIELDS)("the field %s has a Swedish name in a sentence", (field) => {
  const sentence = issueSentence({ code: "errorInCell", raw: "#N/A", field }, "uppnått");
  expectGoodSwedish(sentence);
  expect(sentence).not.toMatch(/\p{Ll}\p{Lu}/u);
});

test.each<[IssueDetail, string]>([
  [
    { code: "missingPartlyLimit", title: "Trygg hemma", leavesNoLevel: false },
    "Indikatorn ”Trygg hemma” saknar gräns för delvis. Nivån är ändå säker, men fyll i gränsen.",
  ],
  [
    { code: "formulaKept", field: "index", shown: "#DIV/0!", computed: 44 / 45 },
    "Cellen för indexet har en egen formel som visar #DIV/0!. Beräkningen ger 0,978. Formeln har fått stå kvar.",
  ],
  [
    { code: "formulaKept", field: "goalLevel", shown: "", computed: "Uppnått" },
    "Cellen för måluppfyllelsen har en egen formel som visar ingenting. Beräkningen ger Uppnått. Formeln har fått stå kvar.",
  ],
])("%j", (detail, sentence) => {
  expect(issueSentence(detail, "uppnått")).toBe(sentence);
});

test("levels are named in the workbook's own words", () => {
  const sentence = issueSentence(DETAILS.assessedLevelNotUsed, "uppfyllt");
  expect(sentence).toBe(
    "Den bedömda nivån är Uppfyllt, men utfallet ger Delvis uppfyllt. För en mätt indikator gäller utfallet.",
  );
});

test("the place of one cell and of several", () => {
  expect(placeText({ place: { sheet: "Mål 2022", address: "H12" } })).toBe("Blad Mål 2022, cell H12");
  expect(placeText({ place: { sheet: "Mål 2022", address: "Q5:Q30" } })).toBe(
    "Blad Mål 2022, cellerna Q5:Q30",
  );
});
