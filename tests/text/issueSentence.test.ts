import { ATTAINED_WORDING, FULFILLED_WORDING } from "../../src/workbook/scale/threeStepWords";
import { LEDGER_DATA } from "../../src/annexes/kit/ledger/words";
import { INVESTMENT_SOURCE } from "../../src/annexes/investments/source";
import { GRANT_SOURCE } from "../../src/annexes/targetedGrants/source";
import type { Field } from "../../src/workbook/columns/catalogue";
import type { IssueDetail } from "../../src/workbook/issues/issue";
import { expectGoodSwedish } from "./goodSwedish";
import { DETAILED_TITLE, ISSUE_DETAILS, ISSUE_VARIANTS } from "./issueDetails";
import { SWEDISH } from "../../src/text/swedish";

const { issueSentence, placeText } = SWEDISH;

test.each(Object.values(ISSUE_DETAILS))("$code has a sentence", (detail) => {
  const sentence = issueSentence(detail, ATTAINED_WORDING);
  expectGoodSwedish(sentence);
  if ("title" in detail) expect(sentence).toContain(`”${DETAILED_TITLE}”`);
  if ("raw" in detail) expect(sentence).toContain(detail.raw);
});

test("every code has a sentence of its own", () => {
  const sentences = Object.values(ISSUE_DETAILS).map((detail) => issueSentence(detail, ATTAINED_WORDING));
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
  const sentence = issueSentence({ code: "errorInCell", raw: "#N/A", field }, ATTAINED_WORDING);
  expectGoodSwedish(sentence);
  expect(sentence).not.toMatch(/\p{Ll}\p{Lu}/u);
});

test.each<[IssueDetail, string]>([
  [
    { ...ISSUE_DETAILS.goalWithoutScore, verdict: { kind: "blocks" } },
    "Målet ”7.1 Självständighet på äldreboende” har minst en indikator utan nivå. Det får inget värde och räknas inte med i indexet.",
  ],
  [
    { ...ISSUE_DETAILS.missingPartlyLimit, title: "Trygg hemma", verdict: null },
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
  expect(issueSentence(detail, ATTAINED_WORDING)).toBe(sentence);
});

test.each<[IssueDetail, string]>([
  [
    { code: "numberUnderstood", raw: "ca 90 %", understood: "90 %", note: "approximate" },
    "”ca 90 %” är inget exakt tal och har lästs som 90 %. Skriv det exakta talet om det finns.",
  ],
  [
    { code: "numberUnderstood", raw: "3 av 4", understood: "75 %", note: "fraction" },
    "”3 av 4” har lästs som 75 %. Skriv talet som procent eller antal om något annat menas.",
  ],
  [
    { code: "numberUnderstood", raw: "K 90 % M 79 %", understood: "90 % och 79 %", note: "labelled" },
    "”K 90 % M 79 %” har lästs som 90 % och 79 %, som bedöms var för sig. Skriv bara det tal som gäller om något annat menas.",
  ],
  [
    { code: "unitUncertain", raw: "0,82", understood: "0,82" },
    "Talet 0,82 kan vara en andel bland procent. Det har lästs som det står. Formatera cellen som procent om det är en andel.",
  ],
  [
    { code: "unitUncertain", raw: "0,82", understood: "82 %" },
    "Talet 0,82 har lästs som 82 %, men det är inte säkert. Skriv talet med procenttecken.",
  ],
  [
    { code: "unitsDiffer", raw: "4,2", others: ["mnkr", "tkr"] },
    "”4,2” går inte att jämföra med radens övriga tal, som är i mnkr och tkr. Cellen har inte lästs. Skriv alla tal på raden i samma enhet.",
  ],
  [
    { code: "intervalNotRead", raw: "80–90 %", reason: "noDirection" },
    "”80–90 %” är två tal, och riktningen saknas. Skriv Högre är bättre eller Lägre är bättre, eller skriv målvärdet och gränsen för delvis i var sin cell.",
  ],
  [
    { code: "directionContradicted", raw: "högst 20", direction: "higherIsBetter" },
    "”högst 20” säger att lägre är bättre, men riktningen är Högre är bättre. Riktningen gäller. Rätta den som är fel.",
  ],
  [
    {
      code: "targetProposed",
      title: "Väntetid",
      direction: "lowerIsBetter",
      understood: "20 dagar",
      content: { value: 20, numberFormat: '#,##0 "dagar"' },
    },
    "Indikatorn ”Väntetid” saknar målvärde och får därför ingen nivå. Texten nämner 20 dagar, där lägre är bättre. Stämmer det: skriv 20 dagar som målvärde.",
  ],
])("%j", (detail, sentence) => {
  expect(issueSentence(detail, ATTAINED_WORDING)).toBe(sentence);
});

test("levels are named in the workbook's own words", () => {
  const sentence = issueSentence(ISSUE_DETAILS.assessedLevelNotUsed, FULFILLED_WORDING);
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

test.each(ISSUE_VARIANTS)("%j has a good sentence of its own", (detail) => {
  const sentences = ISSUE_VARIANTS.map((variant) => issueSentence(variant, ATTAINED_WORDING));
  const sentence = issueSentence(detail, ATTAINED_WORDING);
  expectGoodSwedish(sentence);
  expect(sentences.filter((other) => other === sentence)).toHaveLength(1);
});

test.each<[IssueDetail, string]>([
  [
    { code: "dataOnSeveralSheets", data: LEDGER_DATA.the, sheets: ["Huvudbok", "Huvudbok 2022"] },
    "Bladen ”Huvudbok” och ”Huvudbok 2022” ser båda ut att innehålla huvudboken, och inget av dem har lästs. Behåll det som gäller och flytta det andra till en annan arbetsbok.",
  ],
  [
    { code: "dataOnSeveralSheets", data: INVESTMENT_SOURCE.vocabulary.data, sheets: ["A", "B", "C"] },
    "Bladen ”A”, ”B” och ”C” ser alla ut att innehålla investeringarna, och inget av dem har lästs. Behåll det som gäller och flytta de andra till en annan arbetsbok.",
  ],
  [
    { code: "dataColumnMissing", data: LEDGER_DATA.the, column: "budget", year: "2023" },
    "I huvudboken saknas en kolumn för budget (2023). Bilagorna visar ingen budget. Lägg till kolumnen, med rubriken Budget och årtalet.",
  ],
  [
    { code: "negativeAmounts", data: GRANT_SOURCE.vocabulary.data, heading: "Utfall" },
    "Beloppen under ”Utfall” är negativa, och därför har statsbidragen inte lästs. Skriv dem utan minustecken.",
  ],
  [
    { code: "moreNotRead", count: 1 },
    "Samma slags fel finns i 1\u00a0cell till i kolumnen. Rätta den på samma sätt.",
  ],
  [
    { code: "unknownCounterparties", texts: ["81", "82", "83", "84", "85"] },
    "Motparterna ”81”, ”82”, ”83” och 2 till är varken Intern eller Extern och räknas som externa. Skriv Intern där motparten är en del av kommunen.",
  ],
  [
    { code: "unknownCounterparties", texts: ["81"] },
    "Motparten ”81” är varken Intern eller Extern och räknas som extern. Skriv Intern där motparten är en del av kommunen.",
  ],
  [
    { code: "rowStructureWord", raw: "", heading: "Sida", allowed: ["Intäkt", "Kostnad"] },
    "Cellen under Sida är tom. Skriv Intäkt eller Kostnad.",
  ],
])("%j", (detail, sentence) => {
  expect(issueSentence(detail, ATTAINED_WORDING)).toBe(sentence);
});
