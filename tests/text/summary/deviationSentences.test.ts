import { deviationSentence } from "../../../src/text/cells/summary/deviationSentences";
import { plainSentence } from "../../../src/text/cells/summary/sentence";

const FACT = {
  key: "activityResult|Hemtjänst",
  annex: "activityResult",
  rowId: "Hemtjänst",
  label: "Hemtjänst",
  variance: -3_190_000,
  cause: "Fler brukare",
  consequence: "",
  action: "Rekrytering pågår.\nVikarier sägs upp!",
} as const;

test("a deviation is told with its size, and then in the controller's own words, each with its full stop", () => {
  expect(plainSentence(deviationSentence(FACT))).toBe(
    "Hemtjänst är 3,2\u00A0mnkr sämre än budget. Fler brukare. Rekrytering pågår. Vikarier sägs upp!",
  );
  expect(plainSentence(deviationSentence({ ...FACT, variance: 30_400, cause: "", action: "" }))).toBe(
    "Hemtjänst är 30\u00A0tkr bättre än budget.",
  );
});
