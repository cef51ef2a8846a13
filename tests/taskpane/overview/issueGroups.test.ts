import { overviewModel } from "../../../src/taskpane/overview/overviewModel";
import { recalculate } from "../../../src/app/recalculate";
import { SWEDISH } from "../../../src/text/swedish";
import { fakeSheet, fakeWorkbook } from "../fakeWorkbook";

const HEADINGS = ["Nr", "Nämndmål", "Indikator", "Riktning", "Målvärde", "Gräns delvis", "Utfall"];
const TIME = { followUpDate: "2022-08-31", calculatedAt: "2022-09-12T14:05" };

/** What the overview says of goals with these indicators: target and outcome of each. */
async function issuesOf(indicators: readonly (readonly [target: number | "", outcome: number | ""])[]) {
  const rows = indicators.map(([target, outcome], at) => [
    at + 1,
    `Mål ${at + 1}`,
    `Indikator ${at + 1}`,
    "Högre är bättre",
    target,
    target === "" ? "" : target - 10,
    outcome,
  ]);
  const { port } = fakeWorkbook([fakeSheet("Mål", [HEADINGS, ...rows])]);
  return overviewModel(await recalculate(port, TIME), SWEDISH).issues;
}

test("what is not yet filled in is no fault, and one line however much it is", async () => {
  const issues = await issuesOf(Array.from({ length: 26 }, () => [90, ""] as const));
  expect(issues).toHaveLength(1);
  const [group] = issues;
  expect(group?.heading).toEqual({
    severity: "toFillIn",
    severityWord: "Att fylla i",
    sentence: "26 utfall eller bedömningar är inte ifyllda.",
  });
  expect(group?.rows).toHaveLength(26);
  expect(group?.rows[0]).toMatchObject({
    title: "Indikator 1",
    place: { sheet: "Mål", address: "G2" },
    placeText: "Blad Mål, cell G2",
  });
});

test("few stand one by one, and a goal without a value is not said where its indicator's lack is", async () => {
  const issues = await issuesOf([
    [90, 95],
    [90, ""],
  ]);
  expect(issues.map(({ heading }) => [heading.severityWord, heading.sentence])).toEqual([
    [
      "Att fylla i",
      "Indikatorn ”Indikator 2” saknar utfall. Den får ingen nivå och räknas inte med i målets värde. Fyll i utfallet.",
    ],
  ]);
});

test("what says the same of many rows is one sentence with their number", async () => {
  const issues = await issuesOf([[90, 95], ...Array.from({ length: 5 }, () => ["", 80] as const)]);
  expect(issues.map(({ heading, rows }) => [heading.severityWord, heading.sentence, rows.length])).toEqual([
    [
      "Fel",
      "Indikatorn ”Indikator 2” saknar målvärde och får därför ingen nivå. Fyll i målvärdet. Detsamma gäller 4\u00A0ställen till.",
      5,
    ],
  ]);
});
