import { ATTAINED_WORDING } from "../../../src/workbook/scale/threeStepWords";
import type { StatementFact } from "../../../src/domain/summary/summaryFacts";
import type { SummaryFacts } from "../../../src/domain/summary/summaryFacts";
import { plainParagraph, summaryParagraphs } from "../../../src/text/cells/summary/summaryParagraphs";

const NOTHING: SummaryFacts = {
  committee: "Socialnämnden",
  followUpDate: "2023-12-31",
  amountsDate: "2023-12-31",
  goals: null,
  statement: null,
  yearForecast: null,
  areas: null,
  investments: null,
  grants: null,
  measures: null,
  tables: [],
  deviations: [],
};

/** Actual and budget in mnkr. */
function fact(actual: number, budget: number): StatementFact {
  const variance = (actual - budget) * 1e6;
  const varianceShare = budget === 0 ? null : variance / Math.abs(budget * 1e6);
  return { rowId: "", actual: actual * 1e6, budget: budget * 1e6, variance, varianceShare };
}

function text(facts: Partial<SummaryFacts>): string {
  return summaryParagraphs({ ...NOTHING, ...facts }, ATTAINED_WORDING)
    .map(plainParagraph)
    .join("\n")
    .replaceAll("\u00A0", " ");
}

const net = (actual: number, budget: number) => ({ net: fact(actual, budget), income: null, cost: null });

test.each([
  [
    net(-100, -110),
    "Socialnämndens ekonomiska resultat 2023 är ett överskott på 10,0 mnkr motsvarande 9,1 procent av nämndens nettobudget (110,0 mnkr).",
  ],
  [
    net(-110, -100),
    "Socialnämndens ekonomiska resultat 2023 är ett underskott på 10,0 mnkr motsvarande 10,0 procent av nämndens nettobudget (100,0 mnkr).",
  ],
  [
    net(-100.04, -100),
    "Socialnämndens ekonomiska resultat 2023 är i nivå med nämndens nettobudget (100,0 mnkr).",
  ],
  [net(12, 10), "Socialnämndens ekonomiska resultat 2023 är ett överskott på 2,0 mnkr jämfört med budget."],
  [net(-2, 0), "Socialnämndens ekonomiska resultat 2023 är ett underskott på 2,0 mnkr jämfört med budget."],
])("the result %#", (statement, sentence) => {
  expect(text({ statement })).toBe(sentence);
});

test.each([
  ["Kommunstyrelsen", "Kommunstyrelsens ekonomiska resultat 2023 är i nivå med nettobudgeten (5,0 mnkr)."],
  [null, "Det ekonomiska resultatet 2023 är i nivå med nettobudgeten (5,0 mnkr)."],
])("the committee %s", (committee, sentence) => {
  expect(text({ committee, statement: net(-5, -5) })).toBe(sentence);
});

test("a part of a year is told by its last day", () => {
  const amountsDate = "2022-08-31";
  const investments = { rowId: "total", totalBudget: 2e6, actual: 2.5e6, remainingBudget: -0.5e6 };
  expect(text({ amountsDate, areas: [], investments, statement: net(-5, -5) })).toBe(
    [
      "Socialnämndens ekonomiska resultat per den sista augusti 2022 är i nivå med nämndens nettobudget för januari–augusti (5,0 mnkr). Investeringsbudgeten uppgår till 2,0 mnkr varav 2,5 mnkr använts, vilket ger ett underskott på 0,5 mnkr.",
      "Per den sista augusti 2022 avviker inget verksamhetsområde från periodens budget med 1,0 mnkr eller mer.",
    ].join("\n"),
  );
});

test("of a part of a year money that is not used yet is no surplus", () => {
  const investments = { rowId: "total", totalBudget: 2e6, actual: 0.7e6, remainingBudget: 1.3e6 };
  expect(text({ amountsDate: "2023-08-31", investments })).toBe(
    "Investeringsbudgeten uppgår till 2,0 mnkr varav 0,7 mnkr använts och 1,3 mnkr återstår.",
  );
});

test("income and costs of a part of a year are held against the budget of that part", () => {
  const statement = { net: null, income: fact(12, 10), cost: fact(-10, -10) };
  expect(text({ amountsDate: "2023-08-31", statement })).toBe(
    "Intäkterna, totalt 12,0 mnkr, överstiger periodens budget med 2,0 mnkr (20,0 procent av budgeterade intäkter) och kostnaderna, totalt 10,0 mnkr, är i nivå med periodens budget.",
  );
});

test.each([
  [
    fact(-99, -100),
    "Prognosen för helåret 2023 är ett överskott på 1,0 mnkr motsvarande 1,0 procent av nämndens nettobudget för helåret (100,0 mnkr).",
  ],
  [
    fact(-103, -100),
    "Prognosen för helåret 2023 är ett underskott på 3,0 mnkr motsvarande 3,0 procent av nämndens nettobudget för helåret (100,0 mnkr).",
  ],
  [
    fact(-100, -100),
    "Prognosen för helåret 2023 är ett resultat i nivå med nämndens nettobudget för helåret (100,0 mnkr).",
  ],
  [fact(3, 1), "Prognosen för helåret 2023 är ett överskott på 2,0 mnkr jämfört med budget för helåret."],
])("the forecast %#", (yearForecast, sentence) => {
  expect(text({ amountsDate: "2023-08-31", yearForecast })).toBe(sentence);
});

test.each([
  [
    "2023-01-31",
    "Socialnämndens ekonomiska resultat per den sista januari 2023 är ett överskott på 2,0 mnkr jämfört med budget för januari.",
  ],
  [
    "2023-06-30",
    "Socialnämndens ekonomiska resultat per den sista juni 2023 är ett överskott på 2,0 mnkr jämfört med budget för januari–juni.",
  ],
])("the months of the budget are named: %s", (amountsDate, sentence) => {
  expect(text({ amountsDate, statement: net(12, 10) })).toBe(sentence);
});

test.each([
  [
    fact(12, 10),
    fact(-9, -10),
    "Intäkterna, totalt 12,0 mnkr, överstiger budget med 2,0 mnkr (20,0 procent av budgeterade intäkter) och kostnaderna, totalt 9,0 mnkr, understiger budget med 1,0 mnkr (10,0 procent av budgeterade kostnader).",
  ],
  [
    fact(10, 10),
    fact(-11, -10),
    "Intäkterna, totalt 10,0 mnkr, är i nivå med budget och kostnaderna, totalt 11,0 mnkr, överstiger budget med 1,0 mnkr (10,0 procent av budgeterade kostnader).",
  ],
  [fact(1, 0), null, "Intäkterna, totalt 1,0 mnkr, överstiger budget med 1,0 mnkr."],
  [null, fact(-10, -10), "Kostnaderna, totalt 10,0 mnkr, är i nivå med budget."],
])("income and costs %#", (income, cost, sentence) => {
  expect(text({ statement: { net: null, income, cost } })).toBe(sentence);
});

test("nothing is said of what is not there", () => {
  expect(text({})).toBe("");
});
