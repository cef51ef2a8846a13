import { FIGURE_PARTS_ENGLISH } from "../../src/text/figureParts/english";
import { FIGURE_PARTS_SWEDISH } from "../../src/text/figureParts/swedish";
import type { FigurePartsTexts } from "../../src/text/figureParts/texts";
import { expectGoodEnglish } from "./goodEnglish";
import { expectGoodSwedish } from "./goodSwedish";

type DifferingAmount = Parameters<FigurePartsTexts["differsSentence"]>[0];

const TYPED: DifferingAmount = {
  value: -1000,
  shown: -1000,
  sum: -302_434_455.5,
  isMoney: true,
  hasFormula: false,
};
const DIFFERING: readonly DifferingAmount[] = [
  TYPED,
  { ...TYPED, hasFormula: true },
  { ...TYPED, value: "tolv", shown: null },
  { ...TYPED, isMoney: false },
];

test("why there is nothing to show, and what differs, is said in good sentences", () => {
  for (const code of ["noFigure", "unanswered", "noData"] as const) {
    expectGoodSwedish(FIGURE_PARTS_SWEDISH.nothingBehindSentence(code));
    expectGoodEnglish(FIGURE_PARTS_ENGLISH.nothingBehindSentence(code));
  }
  for (const each of DIFFERING) {
    expectGoodSwedish(FIGURE_PARTS_SWEDISH.differsSentence(each));
    expectGoodEnglish(FIGURE_PARTS_ENGLISH.differsSentence(each));
  }
  expectGoodSwedish(FIGURE_PARTS_SWEDISH.otherResultSentence("Uppnått"));
  expectGoodEnglish(FIGURE_PARTS_ENGLISH.otherResultSentence(0.5));
});

test("a differing amount is said with both amounts and the difference", () => {
  expect(FIGURE_PARTS_SWEDISH.differsSentence(TYPED).replaceAll("\u00A0", " ")).toBe(
    "Cellen visar −1 000 kr, men delarna blir −302 434 455,5 kr. Skillnaden är 302 433 455,5 kr. Talet i cellen är inskrivet: antingen har någon skrivit över det, eller så har underlaget ändrats sedan bilagan byggdes. Klicka på Bygg rapporter om cellen ska följa underlaget.",
  );
  expect(FIGURE_PARTS_SWEDISH.differsSentence({ ...TYPED, value: "tolv", shown: null })).toMatch(
    /^Cellen visar tolv, men delarna blir −302/,
  );
});

test("parts, rows and amounts are named as the workbook does", () => {
  const { partAmountText, partName, partRowLabel, partRowsText, besideText, otherPartsText, moreRowsText } =
    FIGURE_PARTS_SWEDISH;
  const plain = [
    partName("account", "5010"),
    partName("activity", "Hemtjänst"),
    partName("activity", ""),
    partRowLabel("Konto 5010", "21"),
    partRowLabel("", "21"),
    partRowsText("account", 1),
    partRowsText("record", 4),
    partAmountText(0.1 + 0.2, true),
    partAmountText(-0.001, true),
    partAmountText(1234.5, false),
    besideText("Utfall 2022", -1200, true),
    otherPartsText(12, -34_567, true),
    moreRowsText(1234, -5000, true),
    FIGURE_PARTS_ENGLISH.partAmountText(-1234.5, true),
  ].map((text) => text.replaceAll("\u00A0", " "));
  expect(plain).toEqual([
    "Konto 5010",
    "Hemtjänst",
    "Utan namn i underlaget",
    "Konto 5010, rad 21",
    "Rad 21",
    "1 rad i underlaget",
    "4 celler i underlaget",
    "0,3 kr",
    "0 kr",
    "1 234,5",
    "Utfall 2022: −1 200 kr",
    "Övriga 12 delar: −34 567 kr",
    "1 234 rader till: −5 000 kr",
    "SEK −1,234.5",
  ]);
});
