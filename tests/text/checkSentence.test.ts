import type { ReconciliationFinding } from "../../src/domain/reconciliation/reconciliationFinding";
import { expectGoodSwedish } from "./goodSwedish";
import { SWEDISH } from "../../src/text/swedish";

const { checkedFigureText, checkRuleWord, checkSentence, checkSeverityWord, missingSectionSentence } =
  SWEDISH;

const placed = (value: number) => ({ value, places: [] });
const compared = (
  rule: "rowSum" | "columnSum" | "variance" | "sameFigure" | "textAmount",
  severity: "fine" | "rounding" | "check" | "error",
  stated: number,
  expected: number,
): ReconciliationFinding => ({
  rule,
  severity,
  stated: placed(stated),
  expected: placed(expected),
  difference: stated - expected,
});

test.each<[ReconciliationFinding, string, string]>([
  [
    compared("rowSum", "rounding", -710_696, -710_695),
    "Summa Kostnader:",
    "Summa Kostnader: −710 696 står, raderna ger −710 695. Skillnaden 1 beror på avrundning; en fotnot kan säga det.",
  ],
  [
    compared("columnSum", "check", 10, 6),
    "Netto",
    "Netto: 10 står, kolumnerna ger 6. Skillnaden 4 är stor för att bara vara avrundning. Kontrollera den.",
  ],
  [
    compared("sameFigure", "error", -1447, -1330),
    "Politisk verksamhet",
    "Politisk verksamhet: −1 447 står, men i den andra tabellen står −1 330. Skillnaden är 117. Rätta den av dem som är fel.",
  ],
  [compared("variance", "fine", 3, 3), "Personal", "Personal: 3 stämmer."],
  [
    compared("textAmount", "error", -2_200_000, -3_190_000),
    "-2,2 mnkr",
    "”-2,2 mnkr”: −2,2 mnkr står, men tabellen visar −3,19 mnkr. Skillnaden är 0,99 mnkr. Rätta den av dem som är fel.",
  ],
  // Half away from zero, on both sides of it.
  [compared("textAmount", "fine", 2_500, 2_500), "0,003 mnkr", "”0,003 mnkr”: 0,003 mnkr stämmer."],
  [compared("textAmount", "fine", -2_500, -2_500), "-0,003 mnkr", "”-0,003 mnkr”: −0,003 mnkr stämmer."],
  [
    compared("textAmount", "check", 13_000_000, 2_000_000),
    "13,0 mnkr",
    "”13,0 mnkr”: 13 mnkr står, tabellen visar 2 mnkr. Kontrollera vad beloppet gäller.",
  ],
  [
    { rule: "sign", severity: "error", stated: placed(-117), side: "income" },
    "Politisk verksamhet",
    "Politisk verksamhet: en intäkt är negativ, −117. Kontrollera tecknet.",
  ],
  [
    { rule: "sign", severity: "error", stated: placed(5), side: "cost" },
    "Personal:",
    "Personal: en kostnad är positiv, 5. Kontrollera tecknet.",
  ],
])("%j", (finding, label, sentence) => {
  expect(checkSentence({ finding, label }).replaceAll("\u00A0", " ")).toBe(sentence);
  expectGoodSwedish(sentence);
});

const percent = (
  severity: "fine" | "error",
  statedBase: "actual" | "budget" | null,
  fittingBases: readonly ("actual" | "budget")[],
): ReconciliationFinding => ({
  rule: "percentBase",
  severity,
  stated: placed(22.2),
  expected: placed(18.1),
  difference: 4.1,
  statedBase,
  fittingBases,
});

test.each<[ReconciliationFinding, string]>([
  [percent("fine", "budget", ["budget"]), "”22,2 procent” av budgeten stämmer."],
  [
    percent("error", "actual", ["budget"]),
    "”22,2 procent” sägs vara av utfallet, men stämmer med budgeten. Ändra vad det är procent av.",
  ],
  [percent("error", null, []), "”22,2 procent” stämmer inte: det blir 18,1 procent."],
])("%j", (finding, sentence) => {
  expect(checkSentence({ finding, label: "22,2 procent" })).toBe(sentence);
});

test("the words of severities and rules, and a section that is not there", () => {
  expect((["fine", "rounding", "check", "error"] as const).map(checkSeverityWord)).toEqual([
    "Stämmer",
    "Avrundning",
    "Kontrollera",
    "Fel",
  ]);
  expect(checkRuleWord(compared("sameFigure", "fine", 1, 1))).toBe("Samma uppgift i två tabeller");
  expectGoodSwedish(missingSectionSentence("2.3.1"));
});

test.each([
  ["rowSum", -3190, "−3\u00A0190"],
  ["variance", 9.1, "9,1"],
  ["textAmount", -2_200_000, "−2,2\u00A0mnkr"],
] as const)("a figure of %s is told in its unit: %p", (rule, value, text) => {
  expect(checkedFigureText(compared(rule, "fine", 0, 0), value)).toBe(text);
});

test("a percentage is told in percent", () => {
  const percent: ReconciliationFinding = {
    rule: "percentBase",
    severity: "fine",
    stated: placed(22.2),
    expected: placed(22.2),
    difference: 0,
    statedBase: null,
    fittingBases: ["budget"],
  };
  expect(checkedFigureText(percent, 22.2)).toBe("22,2\u00A0procent");
});
