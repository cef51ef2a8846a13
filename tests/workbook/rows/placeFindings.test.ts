import type { Issue } from "../../../src/workbook/issues/issue";
import { percent, places, readSheet, sheetOf } from "../sheet";

const HEADINGS = [
  "Nr",
  "Nämndmål",
  "Indikatornr",
  "Indikator",
  "Riktning",
  "Målvärde",
  "Gräns delvis",
  "Utfall",
  "Bedömd nivå",
];

function issuesOf(rows: Parameters<typeof sheetOf>[0]): readonly Issue[] {
  return readSheet(sheetOf(rows)).issues;
}

test("what is missing is said at the empty cell, with the number and title of what it belongs to", () => {
  const issues = issuesOf([
    HEADINGS,
    [7, "Trygghet", "7.1", "Trygg hemma", "Högre är bättre", percent(90), percent(70), ""],
    ["", "", "", "Trygg ute", "Högre är bättre", percent(90), "", percent(95)],
  ]);
  expect(issues).toEqual([
    {
      detail: {
        code: "missingActualValue",
        title: "7.1 Trygg hemma",
        verdict: { kind: "leftOut" },
      },
      severity: "error",
      place: { sheet: "Mål 2022", address: "H2" },
    },
    {
      detail: {
        code: "missingPartlyLimit",
        title: "Trygg ute",
        verdict: null,
      },
      severity: "warning",
      place: { sheet: "Mål 2022", address: "G3" },
    },
  ]);
});

test("a goal without any level is said at the goal, after what its indicators lack", () => {
  const issues = issuesOf([HEADINGS, [], [7, "Trygghet", "", "Utredning", "Kvalitativ"]]);
  expect(issues).toMatchObject([
    { detail: { code: "missingAssessedLevel" }, place: { address: "I3" } },
    {
      detail: {
        code: "goalWithoutScore",
        title: "7 Trygghet",
        verdict: { kind: "leftOut" },
      },
      severity: "error",
      place: { address: "B3" },
    },
  ]);
});

test("a column that is not there is spoken of at the indicator", () => {
  const rows = [
    ["Nämndmål", "Indikator", "Målvärde", "Utfall", "Beslutad måluppfyllelse"],
    ["Trygghet", "Trygg hemma", 85, 82, "Uppnått"],
  ];
  expect(places(issuesOf(rows))).toEqual([
    "B2 missingDirection",
    "A2 goalWithoutScore",
    "B2 decidedWithoutMotivation",
  ]);
});

test("a cell that could not be read is not said to be empty as well", () => {
  const rows = [
    HEADINGS,
    [7, "Trygghet", "", "Trygg hemma", "Högre", 85, 70, "bra"],
    ["", "", "", "Trygg ute", "", "", "", "", 1],
  ];
  expect(places(issuesOf(rows))).toEqual(["H2 unreadableNumber"]);
});

test("a remark on the unit does not hide that there is no level", () => {
  const rows = [
    HEADINGS,
    [7, "Trygghet", "", "Väntetid", "Lägre är bättre", 30, 0.4, 35],
    ["", "", "", "Trygg ute", "", "", "", "", 1],
  ];
  expect(places(issuesOf(rows))).toEqual(["G2 unitUncertain", "G2 limitsReversed"]);
});

test("a level of the controller's on a measured indicator is mentioned when it differs", () => {
  const rows = [
    HEADINGS,
    [7, "Trygghet", "", "Trygg hemma", "Högre", 85, 70, 82, "Uppnått"],
    ["", "", "", "Trygg ute", "Högre", 85, 70, "", "Uppnått"],
    ["", "", "", "Utredning", "Kvalitativ", "", "", "", "Uppnått"],
  ];
  const unused = issuesOf(rows).filter(({ severity }) => severity === "info");
  expect(unused).toEqual([
    {
      detail: { code: "assessedLevelNotUsed", assessed: "attained", computed: "partlyAttained" },
      severity: "info",
      place: { sheet: "Mål 2022", address: "I2" },
    },
  ]);
});
