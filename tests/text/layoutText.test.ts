import { headingPeriodText } from "../../src/text/cells/headingPeriodText";
import { detectLayout } from "../../src/workbook/layout/followUpLayout";
import type { LayoutQuestion } from "../../src/workbook/layout/layoutQuestion";
import { workbookOf } from "../reports/planning";
import { sheetOf } from "../workbook/sheet";
import { expectGoodSwedish } from "./goodSwedish";
import { enumeration } from "../../src/text/make/enumeration";
import { SWEDISH } from "../../src/text/swedish";

const { layoutQuestionSentence, layoutRows, refusalSentence } = SWEDISH;

test.each<[LayoutQuestion, string]>([
  [
    { code: "confirmColumn", sheet: "Mål", field: "goalTitle", column: { column: 0, heading: "" } },
    "Stämmer det att kolumn A (utan rubrik) på bladet Mål är Nämndmål?",
  ],
  [
    {
      code: "chooseColumn",
      sheet: "Mål",
      field: "actualValue",
      columns: [
        { column: 7, heading: "Utfall" },
        { column: 8, heading: "Resultat" },
      ],
      proposed: null,
    },
    "Vilken kolumn på bladet Mål är Utfall: kolumn H (”Utfall”) eller kolumn I (”Resultat”)?",
  ],
  [
    { code: "lostColumn", sheet: "Mål", field: "targetValue", heading: "Mål 2022" },
    "Kolumnen ”Mål 2022”, som valts för Målvärde, finns inte längre på bladet Mål. Vilken kolumn ska gälla?",
  ],
  [
    { code: "lostColumn", sheet: "Mål", field: "goalTitle", heading: "" },
    "Kolumnen som valts för Nämndmål på bladet Mål går inte att hitta igen. Vilken kolumn ska gälla?",
  ],
  [
    { code: "missingColumn", sheet: "Mål", field: "actualValue", column: null },
    "Vilken kolumn på bladet Mål är Utfall?",
  ],
  [
    {
      code: "missingColumn",
      sheet: "Mål",
      field: "indicatorTitle",
      column: { column: 1, heading: "Så mäter vi" },
    },
    "Vilken kolumn på bladet Mål är Indikator? Av innehållet att döma är det kolumn B (”Så mäter vi”).",
  ],
  [
    {
      code: "chooseBlock",
      blocks: [
        { sheet: "Mål", row: 3 },
        { sheet: "Kopia", row: 3 },
      ],
    },
    "Samma mål finns på flera ställen. Vilket ska följas upp: bladet Mål (rubriker på rad 4) eller bladet Kopia (rubriker på rad 4)?",
  ],
  [
    { code: "lostSheet", sheet: "Mål" },
    "Uppföljningen på bladet Mål, som valts tidigare, går inte att hitta igen. Vilket blad ska följas upp?",
  ],
])("%j", (question, sentence) => {
  expect(layoutQuestionSentence(question)).toBe(sentence);
});

test("how a block was understood, line by line", () => {
  const sheet = sheetOf([
    ["", "Indikator", "Utfall", "Utfall", "Analys av utfallet"],
    ["Ett nämndmål", "Trygga", 90, 80, "Bra"],
  ]);
  const [block] = detectLayout(workbookOf(sheet)).blocks;
  if (block === undefined) throw new Error("The sheet has a follow-up");
  expect(
    layoutRows(block).map(
      ({ label, columnText, certaintyWord }) => `${label} ← ${columnText}: ${certaintyWord}`,
    ),
  ).toEqual([
    "Nämndmål ← kolumn A (utan rubrik): Trolig",
    "Indikator ← kolumn B ”Indikator”: Säker",
    "Utfall ← kolumn C ”Utfall”: Flera möjliga",
    "Kommentar ← kolumn E ”Analys av utfallet”: Trolig",
  ]);
});

test("what comes nearest to a follow-up is named, and many sheets are not all listed", () => {
  const sheets = Array.from({ length: 200 }, (_, index) => `Blad${index + 1}`);
  const nearest = {
    sheet: "Blad7",
    row: 4,
    found: ["indicatorTitle", "actualValue"],
    missing: ["goalTitle"],
  } as const;
  const sentence = refusalSentence({ code: "noFollowUp", sheets, nearest });
  expectGoodSwedish(sentence);
  expect(sentence).toContain(
    "Närmast är rad 5 på bladet Blad7, med Indikator och Utfall, men utan Nämndmål.",
  );
  expect(sentence).toContain("”Blad12” och 188 till.");
});

test.each([
  [[], ""],
  [["Nivå"], "Nivå"],
  [["Nivå", "Värde", "Trend"], "Nivå, Värde och Trend"],
])("%j in a sentence", (words, text) => {
  expect(enumeration.sv(words)).toBe(text);
});

test.each([
  ["2022-08-31", "aug 2022"],
  ["2022-12-31", "2022"],
  ["2023-04-30", "apr 2023"],
])("the period that ends on %s", (date, text) => {
  expect(headingPeriodText(date)).toBe(text);
});
