import type { Indicator } from "../../src/domain/followUp";
import { date, percent, places, readSheet, sheetOf, type Cell } from "./sheet";

const HEADINGS = [
  "Indikatornr",
  "Indikator",
  "Riktning",
  "Målvärde",
  "Gräns delvis",
  "Utfall föregående",
  "Utfall",
  "Bedömd nivå",
  "Vikt",
  "Tidpunkt",
  "Kommentar",
];

/** The indicator of a row of a sheet with all columns of an indicator, and the issues of the row. */
function read(...row: readonly Cell[]): { indicator: Indicator | undefined; issues: string[] } {
  const { decoded, issues } = readSheet(
    sheetOf([
      ["Nämndmål", ...HEADINGS],
      ["Trygghet", ...row],
    ]),
  );
  const issuesOfRow = places(issues).filter((issue) => !issue.endsWith("goalWithoutScore"));
  return { indicator: decoded.followUp.goals[0]?.indicators[0], issues: issuesOfRow };
}

const UP = "Högre är bättre";

test("a row with everything", () => {
  const row = [
    "7.1",
    "Trygg hemma",
    UP,
    percent(90),
    percent(70),
    "92 % / 81 %",
    "90 % / 79 %",
    "",
    2,
    date("2022-12-31"),
    "Mätt i maj",
  ];
  expect(read(...row)).toEqual({
    indicator: {
      id: "indicator-2",
      nr: "7.1",
      title: "Trygg hemma",
      measure: {
        kind: "quantitative",
        direction: "higherIsBetter",
        targetValue: 0.9,
        partlyLimit: 0.7,
        previousValue: { parts: [0.92, 0.81] },
        actualValue: { parts: [0.9, 0.79] },
      },
      weight: 2,
      dueDate: "2022-12-31",
      comment: "Mätt i maj",
    },
    issues: [],
  });
});

test("a row with nothing but its level is qualitative, of weight 1", () => {
  expect(read("", "Utredning är presenterad", "", "", "", "", "", "Delvis uppnått")).toMatchObject({
    indicator: {
      nr: "",
      measure: { kind: "qualitative", assessedLevel: "partlyAttained" },
      weight: 1,
      dueDate: null,
      comment: "",
    },
    issues: [],
  });
});

test.each<[string, Cell[], string[]]>([
  ["Kvalitativ is qualitative whatever numbers there are", ["Kvalitativ", 90, 70, "", 80, "Uppnått"], []],
  ["a dash is no number", ["–", "–", "–", "", "Ingen uppgift", "Uppnått"], []],
  ["the level is missing", ["Kvalitativ", "", "", "", "", ""], ["I2 missingAssessedLevel"]],
  ["the level is an error", ["", "", "", "", "", "#REF!"], ["I2 errorInCell"]],
])("qualitative: %s", (_, cells, issues) => {
  const result = read("", "Utredning", ...cells);
  expect(result.indicator?.measure.kind).toBe("qualitative");
  expect(result.issues).toEqual(issues);
});

test.each<[string, Cell[], string | null, string[]]>([
  ["said", ["Lägre är bättre", 30, 40, "", 35], "lowerIsBetter", []],
  ["shown by a target above its limit", ["", 85, 70, "", 82], "higherIsBetter", []],
  ["shown by a target below its limit", ["", 30, 40, "", 35], "lowerIsBetter", []],
  ["not shown by equal limits", ["", 85, 85, "", 82], null, ["D2 missingDirection"]],
  ["not shown by a target alone", ["", 85, "", "", 82], null, ["D2 missingDirection"]],
  ["said against the limits", ["Lägre är bättre", 85, 70, "", 82], "lowerIsBetter", ["F2 limitsReversed"]],
])("direction: %s", (_, cells, direction, issues) => {
  const result = read("", "Trygg hemma", ...cells);
  expect(result.indicator?.measure).toMatchObject({ kind: "quantitative", direction });
  expect(result.issues).toEqual(issues);
});

test.each<[string, Cell[], string[]]>([
  ["no outcome", [UP, 85, 70, "", ""], ["H2 missingActualValue"]],
  ["Ingen uppgift", [UP, 85, 70, "", "Ingen uppgift"], ["H2 missingActualValue"]],
  ["no target", [UP, "", 70, "", 82], ["E2 missingTargetValue"]],
  ["no limit, target not reached", [UP, 85, "", "", 82], ["F2 missingPartlyLimit"]],
  ["no limit, target reached", [UP, 85, "", "", 90], ["F2 missingPartlyLimit"]],
  ["an outcome in words", [UP, 85, 70, "", "bra"], ["H2 unreadableNumber"]],
  ["an outcome that is an error", [UP, 85, 70, "", "#N/A"], ["H2 errorInCell"]],
  ["two targets in one cell", [UP, "85 % / 90 %", percent(70), "", percent(82)], ["E2 unreadableNumber"]],
  ["a plain 90 among percents", [UP, 90, percent(70), "", percent(82)], ["E2 unitNormalised"]],
  ["a share among plain numbers", [UP, 90, 70, "", 0.82], ["H2 unitUncertain"]],
  ["a level that the outcome does not give", [UP, 85, 70, "", 82, "Uppnått"], ["I2 assessedLevelNotUsed"]],
  ["a level that it gives", [UP, 85, 70, "", 82, "Delvis uppnått"], []],
  ["weight 0", [UP, 85, 70, "", 82, "", 0], ["J2 invalidWeight"]],
  ["a negative weight", [UP, 85, 70, "", 82, "", -1], ["J2 invalidWeight"]],
  ["a weight without bounds", [UP, 85, 70, "", 82, "", 1e300], ["J2 invalidWeight"]],
  ["a weight in words", [UP, 85, 70, "", 82, "", "dubbel"], ["J2 unreadableNumber"]],
  ["a dash for weight and time", [UP, 85, 70, "", 82, "", "–", "–"], []],
  ["a time in words", [UP, 85, 70, "", 82, "", "", "löpande"], ["K2 unreadableDate"]],
])("one cell, one issue: %s", (_, cells, issues) => {
  expect(read("", "Trygg hemma", ...cells).issues).toEqual(issues);
});

test("a weight that cannot be read counts as 1", () => {
  expect(read("", "Trygg hemma", UP, 85, 70, "", 82, "", 0).indicator?.weight).toBe(1);
});

test("a percent weight is a share", () => {
  expect(read("", "Trygg hemma", UP, 85, 70, "", 82, "", percent(40)).indicator?.weight).toBe(0.4);
});
