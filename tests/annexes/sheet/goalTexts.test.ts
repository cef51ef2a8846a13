import { followUpResultSheet } from "../../../src/annexes/followUpResult/sheet";
import { goalAttainmentSheet } from "../../../src/annexes/goalAttainment/sheet";
import type { OwnCell } from "../../../src/reports/ownSheet/ownSheet";
import { goalFacts } from "../../../src/domain/summary/goalFacts";
import { forecastSentences, overarchingSentences } from "../../../src/text/cells/summary/forecastSentences";
import { namedGoalSentences } from "../../../src/text/cells/summary/namedGoalSentences";
import { plainSentence } from "../../../src/text/cells/summary/sentence";
import { workbookOf } from "../../reports/planning";
import { readSheet, sheetOf, type Cell } from "../../workbook/sheet";

const VALUES = { amounts: "values" } as const;

function read(...rows: readonly (readonly Cell[])[]) {
  const { decoded, evaluation } = readSheet(sheetOf(rows));
  const followUp = { decoded, evaluation, indexHistory: [] };
  const input = { committee: "Socialnämnden", period: "2023-08", snapshot: workbookOf(sheetOf(rows)) };
  const shown = (sheet: { readonly rows: readonly (readonly OwnCell[])[] }): string[] =>
    sheet.rows
      .slice(2)
      .map((cells) => cells.map(({ content }) => String(content)).join("|"))
      .filter((line) => line.replaceAll("|", "") !== "");
  const facts = goalFacts(evaluation);
  const { wording } = decoded;
  return {
    decoded,
    attainment: shown(goalAttainmentSheet(followUp, input, VALUES).sheet),
    result: shown(followUpResultSheet(followUp, { ...input, period: "2023-08" }, VALUES).sheet),
    forecasts: forecastSentences(facts?.forecasts ?? [], "Socialnämnden", wording).map(plainSentence),
    overarching: overarchingSentences(facts?.overarching ?? [], "Socialnämnden", wording).map(plainSentence),
    named: (facts?.named ?? []).flatMap((goal) => namedGoalSentences(goal, wording)).map(plainSentence),
  };
}

const MEASURES = ["Målvärde", "Gräns delvis", "Utfall"];

test("a goal's forecast stands once, below the goal and in the text, in the controller's own word", () => {
  const { attainment, result, forecasts } = read(
    ["Nämndmål", "Indikator", ...MEASURES, "Prognos måluppfyllelse"],
    ["Trygghet", "Trygga", 85, 70, 90, "Uppnått"],
    ["", "Nöjda", 85, 70, 80, ""],
    ["Kvalitet", "Nöjda brukare", 85, 70, 60, "Uppnås under 2025."],
    ["Arbete", "Sysselsatta", 85, 70, 60, "Osäker, beror på ny lag"],
  );
  expect(attainment).toEqual([
    "Mål|Trygghet||Måluppfyllelse|Uppnått",
    "Prognos|Uppnått.",
    "|Indikator|Utfall|Trend|Nivå",
    "|Trygga|90|Ingen uppgift|Uppnått",
    "|Nöjda|80|Ingen uppgift|Delvis uppnått",
    "Mål|Kvalitet||Måluppfyllelse|Ej uppnått",
    "Prognos|Uppnås under 2025.",
    "|Indikator|Utfall|Trend|Nivå",
    "|Nöjda brukare|60|Ingen uppgift|Ej uppnått",
    "Mål|Arbete||Måluppfyllelse|Ej uppnått",
    "Prognos|Osäker, beror på ny lag.",
    "|Indikator|Utfall|Trend|Nivå",
    "|Sysselsatta|60|Ingen uppgift|Ej uppnått",
  ]);
  expect(result[1]).toBe("Trygghet\nPrognos: Uppnått.|Trygga|||Uppnått|Uppnått");
  expect(forecasts).toEqual([
    "Socialnämnden bedömer att målet ”Trygghet” kommer att vara uppnått.",
    "Socialnämnden bedömer att målet ”Kvalitet” uppnås under 2025.",
    "Prognosen för målet ”Arbete” är: Osäker, beror på ny lag.",
  ]);
});

test("an indicator's forecast has a column of its own in both annexes, where there is any", () => {
  const { attainment, result, forecasts, named } = read(
    ["Nämndmål", "Indikator", ...MEASURES, "Prognos", "Kommentar"],
    ["Trygghet", "Trygga", 85, 70, 90, "Nås", ""],
    ["", "Nöjda", 85, 70, 60, "Nås 2026", "Ny enkät"],
  );
  expect(attainment.slice(1)).toEqual([
    "|Indikator|Utfall|Trend|Nivå|Prognos",
    "|Trygga|90|Ingen uppgift|Uppnått|Nås",
    "|Nöjda|60|Ingen uppgift|Ej uppnått|Nås 2026",
  ]);
  expect(result).toEqual([
    "Nämndmål|Indikator|Tidpunkter|Kommentar|Prognos|Nivå|Måluppfyllelse",
    "Trygghet|Trygga|||Nås|Uppnått|Delvis uppnått",
    "|Nöjda||Ny enkät|Nås 2026|Ej uppnått|",
  ]);
  expect(forecasts).toEqual([]);
  expect(named.slice(-1)).toEqual(["Prognosen för ”Nöjda” är: Nås 2026."]);
});

test("forecasts of a goal's indicators that all say the same are told as one", () => {
  const { named } = read(
    ["Nämndmål", "Indikator", ...MEASURES, "Prognos"],
    ["Trygghet", "Trygga", 85, 70, 90, "Nås 2026"],
    ["", "Nöjda", 85, 70, 60, "Nås 2026"],
    ["", "Sedda", 85, 70, 60, "Nås 2026"],
  );
  expect(named.at(-1)).toBe("Prognosen för samtliga tre indikatorer är: Nås 2026.");
});

test("a column that is only called Prognos is the goals' where it stands on their first rows alone", () => {
  const { decoded } = read(
    ["Nämndmål", "Indikator", ...MEASURES, "Prognos"],
    ["Trygghet", "Trygga", 85, 70, 90, "Uppnås"],
    ["", "Nöjda", 85, 70, 60, ""],
    ["Kvalitet", "Brukare", 85, 70, 60, "Uppnås ej"],
    ["", "Anhöriga", 85, 70, 60, ""],
  );
  expect(
    decoded.followUp.goals.map(({ forecast, indicators }) => [
      forecast,
      indicators.map((indicator) => indicator.forecast),
    ]),
  ).toEqual([
    ["Uppnås", ["", ""]],
    ["Uppnås ej", ["", ""]],
  ]);
});

test("a column that is called a goal's is the indicators' where a goal has two that differ", () => {
  const { decoded } = read(
    ["Nämndmål", "Indikator", ...MEASURES, "Bedömning helår"],
    ["Trygghet", "Trygga", 85, 70, 90, "Nås"],
    ["", "Nöjda", 85, 70, 60, "Nås ej"],
  );
  const [goal] = decoded.followUp.goals;
  expect(goal?.forecast).toBeUndefined();
  expect(goal?.indicators.map(({ forecast }) => forecast)).toEqual(["Nås", "Nås ej"]);
});

test("a motivation is printed also where the level is the computed one, or no level is decided", () => {
  const { attainment } = read(
    ["Nämndmål", "Indikator", ...MEASURES, "Beslutad nivå", "Motivering"],
    ["Trygghet", "Trygga", 85, 70, 90, "Uppnått", "Bekräftat av tillsynen"],
    ["Kvalitet", "Nöjda", 85, 70, 60, "Delvis uppnått", "Ny mätmetod"],
    ["Arbete", "Sysselsatta", 85, 70, 90, "", "Enligt plan"],
  );
  expect(attainment.filter((line) => /^(?:Beslut|Motivering)/.test(line))).toEqual([
    "Motivering|Bekräftat av tillsynen.",
    "Beslut|Nivån är beslutad. Beräknad nivå: Ej uppnått. Ny mätmetod.",
    "Motivering|Enligt plan.",
  ]);
});

test("an overarching goal stands above its goals, with its level, what was decided on its own row and why", () => {
  const { attainment, overarching, decoded } = read(
    ["Övergripande mål", "Nämndmål", "Indikator", ...MEASURES, "Beslutad nivå", "Motivering", "Prognos mål"],
    ["Ett tryggt Ekerö", "", "", "", "", "", "Uppnått", "Fullmäktiges enkät visar det", "Delvis uppnått"],
    ["", "Trygghet", "Trygga", 85, 70, 90, "", "", ""],
    ["", "Kvalitet", "Nöjda", 85, 70, 60, "", "", ""],
    ["Ett grönt Ekerö", "", "", "", "", "", "", "", ""],
    ["", "Klimat", "Utsläpp", 85, 70, 90, "", "", ""],
  );
  expect(decoded.issues).toEqual([]);
  expect(attainment.filter((line) => /^(?:Över|Beslut|Prognos|Mål)/.test(line))).toEqual([
    "Övergripande mål|Ett tryggt Ekerö||Måluppfyllelse|Uppnått",
    "Beslut|Nivån är beslutad. Beräknad nivå: Delvis uppnått. Fullmäktiges enkät visar det.",
    "Prognos|Delvis uppnått.",
    "Mål|Trygghet||Måluppfyllelse|Uppnått",
    "Mål|Kvalitet||Måluppfyllelse|Ej uppnått",
    "Övergripande mål|Ett grönt Ekerö||Måluppfyllelse|Uppnått",
    "Mål|Klimat||Måluppfyllelse|Uppnått",
  ]);
  expect(overarching).toEqual([
    "Det övergripande målet ”Ett tryggt Ekerö” bedöms sammantaget vara uppnått.",
    "Fullmäktiges enkät visar det.",
    "Socialnämnden bedömer att det övergripande målet ”Ett tryggt Ekerö” kommer att vara delvis uppnått.",
    "Det övergripande målet ”Ett grönt Ekerö” är uppnått.",
  ]);
});

test("a goal without indicators stands in Periodens uppföljning too, with its level", () => {
  const { result, attainment } = read(
    ["Nämndmål", "Indikator", ...MEASURES, "Måluppfyllelse"],
    ["Trygghet", "Trygga", 85, 70, 90, ""],
    ["Samverkan", "", "", "", "", "Delvis uppnått"],
  );
  expect(result.slice(1)).toEqual(["Trygghet|Trygga|||Uppnått|Uppnått", "Samverkan|||||Delvis uppnått"]);
  expect(attainment.at(-1)).toBe("Mål|Samverkan||Måluppfyllelse|Delvis uppnått");
});
