import { ENGLISH } from "../../../src/text/english";
import { GOALS, headings, modelOf, sheet, workbook } from "./layouts";
import { DEFAULT_ADDIN_SETTINGS } from "../../../src/workbook/settings/addinSettings";

const PLAIN = workbook([sheet("Mål 2022", [headings(), ...GOALS])]);

test("the way of assessing that is in force is told part by part", async () => {
  const { assessment } = await modelOf(PLAIN);
  expect(assessment?.map(({ label, text }) => `${label}: ${text}`)).toEqual([
    "Nivåer, den bästa först: Uppnått (1), Delvis uppnått (0,5) och Ej uppnått (0)",
    "Under målvärdet: Gränsen på varje rad",
    "Vems nivå gäller: Den beräknade; fråga om det står egna",
    "Målets nivå: Efter målets värde",
    "Indikator utan nivå: Räknas inte med",
    "Helheten: Ett index",
  ]);
});

test("what has been said of the workbook holds", async () => {
  const settings = JSON.stringify({
    ...DEFAULT_ADDIN_SETTINGS,
    evaluation: {
      ...DEFAULT_ADDIN_SETTINGS.evaluation,
      limitRule: { kind: "share", percents: [85] },
      levelSource: "own",
      wholeRule: "counts",
    },
  });
  const { assessment } = await modelOf({ ...PLAIN, settings });
  expect(assessment?.map(({ text }) => text)).toEqual([
    "Uppnått (1), Delvis uppnått (0,5) och Ej uppnått (0)",
    "Minst 85\u00A0procent av målvärdet är gränsen",
    "Din egen",
    "Efter målets värde",
    "Räknas inte med",
    "Antal mål per nivå",
  ]);
});

test("in English", async () => {
  const { assessment } = await modelOf(PLAIN, null, ENGLISH);
  expect(assessment?.map(({ label, text }) => `${label}: ${text}`).slice(0, 3)).toEqual([
    "Levels, the best first: Attained (1), Partly attained (0.5) and Not attained (0)",
    "Below the target: The limit on each row",
    "Whose level applies: The calculated one; ask where there are own ones",
  ]);
});

test("before anything can be assessed there is nothing to tell", async () => {
  const { assessment } = await modelOf(workbook([sheet("Blad1", [["Inköp"], ["Papper", 3]])]));
  expect(assessment).toBeNull();
});
