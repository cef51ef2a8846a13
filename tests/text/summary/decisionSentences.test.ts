import { decisionPoints } from "../../../src/text/cells/summary/decisionSentences";
import type { SummaryFacts } from "../../../src/domain/summary/summaryFacts";

const FACTS: SummaryFacts = {
  committee: "Socialnämnden",
  followUpDate: "2023-08-31",
  amountsDate: "2023-08-31",
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
const net = (actual: number, variance: number): SummaryFacts["statement"] => ({
  net: { rowId: "netCost", actual, budget: actual - variance, variance, varianceShare: 0 },
  income: null,
  cost: null,
});

test.each([
  [
    9_091_000,
    "Socialnämnden godkänner uppföljningen per den sista augusti 2023 med resultat −592\u00A0514\u00A0tkr, vilket är 9\u00A0091\u00A0tkr positiv avvikelse jämfört med budget.",
  ],
  [
    -1_200_000,
    "Socialnämnden godkänner uppföljningen per den sista augusti 2023 med resultat −592\u00A0514\u00A0tkr, vilket är 1\u00A0200\u00A0tkr negativ avvikelse jämfört med budget.",
  ],
  [
    400,
    "Socialnämnden godkänner uppföljningen per den sista augusti 2023 med resultat −592\u00A0514\u00A0tkr, vilket är i nivå med budget.",
  ],
])("a result that is %d from budget", (variance, sentence) => {
  expect(decisionPoints({ ...FACTS, statement: net(-592_514_000, variance) })).toEqual([sentence]);
});

test("nothing is proposed where there is no result and no goals, or no committee", () => {
  expect(decisionPoints(FACTS)).toEqual([]);
  expect(decisionPoints({ ...FACTS, committee: null, statement: net(-1, 0) })).toEqual([]);
});
