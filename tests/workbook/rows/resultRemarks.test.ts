import { issueSentence } from "../../../src/text/pane/issues";
import { ATTAINED_WORDING } from "../../../src/workbook/scale/threeStepWords";
import { resultRemarks } from "../../../src/workbook/rows/resultRemarks";
import { date, readSheet, sheetOf, type Cell } from "../sheet";

const HEADINGS = [
  "Nr",
  "Nämndmål",
  "Indikator",
  "Riktning",
  "Målvärde",
  "Gräns delvis",
  "Utfall",
  "Tidpunkt",
];
const HIGHER = "Högre är bättre";

function remarks(rows: readonly (readonly Cell[])[], day: string | null = null): readonly string[] {
  const { evaluation, decoded } = readSheet(sheetOf([HEADINGS, ...rows]));
  return resultRemarks(evaluation, decoded, day).map(
    ({ detail, place }) => `${place.address}: ${issueSentence(detail, ATTAINED_WORDING).sv}`,
  );
}

test("a goal that rests on less than half of its indicators is said, with its number where it has one", () => {
  const goal = (nr: string, title: string, outcomes: readonly Cell[]): readonly (readonly Cell[])[] =>
    outcomes.map((outcome, at) => [nr, title, `Indikator ${at}`, HIGHER, 90, 80, outcome]);
  expect(
    remarks([
      ...goal("3", "Trygg vardag", [95, "", "", ""]),
      ...goal("", "Kunskap", [95, "", ""]),
      ...goal("", "Kultur", [95, ""]),
      ...goal("", "Idrott", ["", "", ""]),
    ]),
  ).toEqual([
    "B2: Målet ”3 Trygg vardag” bygger på 1 av 4 indikatorer. De andra har ingen nivå och räknas inte med.",
    "B6: Målet ”Kunskap” bygger på 1 av 3 indikatorer. De andra har ingen nivå och räknas inte med.",
  ]);
});

test("what is known not to reach its target is told by its goal's range, and is graded", () => {
  expect(
    remarks([
      ["", "Trygg vardag", "En", HIGHER, 90, "", 70],
      ["", "Trygg vardag", "Två", HIGHER, 90, "", 95],
      ["", "Trygg vardag", "Tre", HIGHER, 90, "", ""],
    ]),
  ).toEqual([]);
});

const DATED: readonly (readonly Cell[])[] = [
  ["", "Trygg vardag", "Nådd", HIGHER, 90, 80, 95, date("2021-12-31")],
  ["", "Trygg vardag", "Delvis", HIGHER, 90, 80, 85, date("2021-12-31")],
  ["", "Trygg vardag", "Inte känd", HIGHER, 90, "", 70, date("2021-12-31")],
  ["", "Trygg vardag", "Senare", HIGHER, 90, 80, 70, date("2022-12-31")],
  ["", "Trygg vardag", "Utan utfall", HIGHER, 90, 80, "", date("2021-12-31")],
  ["", "Trygg vardag", "Utan dag", HIGHER, 90, 80, 70, ""],
];

test("indicators that were to be reached before the day are said once; a guessed day says nothing", () => {
  expect(remarks(DATED, "2022-08-31")).toEqual([
    "H3: 2\u00A0indikatorer skulle ha varit nådda före uppföljningens dag men är det inte, till exempel ”Delvis” (2021-12-31).",
  ]);
  expect(remarks(DATED.slice(0, 2), "2022-08-31")).toEqual([
    "H3: Indikatorn ”Delvis” skulle ha varit nådd 2021-12-31 men är det inte.",
  ]);
  expect(remarks(DATED, "2021-12-31")).toEqual([]);
  expect(remarks(DATED, null)).toEqual([]);
});
