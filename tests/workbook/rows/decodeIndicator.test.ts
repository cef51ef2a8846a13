import type { Indicator } from "../../../src/domain/followUp";
import type { IssueDetail } from "../../../src/workbook/issues/issue";
import { date, percent, places, readSheet, sheetOf, type Cell } from "../sheet";

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
  "Prognos",
  "Enhet",
];

/** The indicator of a row of a sheet with all columns of an indicator, and the issues of the row. */
function read(...row: readonly Cell[]): {
  indicator: Indicator | undefined;
  issues: string[];
  details: IssueDetail[];
} {
  const { decoded, issues } = readSheet(
    sheetOf([
      ["Nämndmål", ...HEADINGS],
      ["Trygghet", ...row],
    ]),
  );
  const issuesOfRow = places(issues).filter((issue) => !issue.endsWith("goalWithoutScore"));
  const details = issues.map(({ detail }) => detail);
  return { indicator: decoded.followUp.goals[0]?.indicators[0], issues: issuesOfRow, details };
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
    "Nås i höst",
  ];
  expect(read(...row)).toMatchObject({
    indicator: {
      id: "indicator-2",
      nr: "7.1",
      title: "Trygg hemma",
      measure: {
        kind: "quantitative",
        aim: { kind: "limit" },
        pointSize: 0.01,
        direction: "higherIsBetter",
        targetValue: 0.9,
        partlyLimit: 0.7,
        previousValue: { parts: [0.92, 0.81] },
        actualValue: { parts: [0.9, 0.79] },
        history: [],
        formerLevels: [],
      },
      milestones: [],
      weight: 2,
      dueDate: "2022-12-31",
      comment: "Mätt i maj",
      forecast: "Nås i höst",
    },
    issues: [],
  });
});

test("a row with nothing but its level is qualitative, of weight 1", () => {
  expect(read("", "Utredning är presenterad", "", "", "", "", "", "Delvis uppnått")).toMatchObject({
    indicator: {
      nr: "",
      measure: { kind: "qualitative", assessedLevel: "partlyAttained", formerLevels: [] },
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
  ["a weight in days", [UP, 85, 70, "", 82, "", "2 dagar"], ["J2 invalidWeight"]],
  ["a time in words", [UP, 85, 70, "", 82, "", "", "snart"], ["K2 unreadableDate"]],
  ["no single time", [UP, 85, 70, "", 82, "", "", "löpande"], []],
  ["an approximate outcome", [UP, 85, 70, "", "ca 82"], ["H2 numberUnderstood"]],
  ["an outcome with a bound", [UP, 85, 70, "", "> 82"], ["H2 numberUnderstood"]],
  ["an outcome that is a fraction", [UP, percent(85), percent(70), "", "3 av 4"], ["H2 numberUnderstood"]],
  [
    "outcomes with labels",
    [UP, percent(85), percent(70), "", "HT: 90 % SÄBO: 79 %"],
    ["H2 numberUnderstood"],
  ],
  ["an outcome that is an interval", [UP, percent(85), percent(70), "", "80–90 %"], ["H2 unreadableNumber"]],
  ["an outcome that is a date", [UP, 85, 70, "", date("2022-12-31")], ["H2 unreadableNumber"]],
  ["an outcome that is a year", [UP, percent(85), percent(70), "", 2022], ["H2 yearAmongNumbers"]],
  ["a footnote mark", [UP, percent(85), percent(70), "", "82 % 1)"], []],
  ["weeks among days", ["Lägre", "20 dagar", "30 dagar", "", "3 veckor"], ["H2 unitsDiffer"]],
  ["a target that is reached exactly", [UP, "över 85", 70, "", 85], ["E2 onStrictLimit"]],
  ["a strict target that is passed", [UP, "över 85", 70, "", 86], []],
  ["a strict target without an outcome", [UP, "över 85", 70, "", ""], ["H2 missingActualValue"]],
])("one cell, one issue: %s", (_, cells, issues) => {
  expect(read("", "Trygg hemma", ...cells).issues).toEqual(issues);
});

test("a weight that cannot be read counts as 1", () => {
  expect(read("", "Trygg hemma", UP, 85, 70, "", 82, "", 0).indicator?.weight).toBe(1);
});

test("a percent weight is a share", () => {
  expect(read("", "Trygg hemma", UP, 85, 70, "", 82, "", percent(40)).indicator?.weight).toBe(0.4);
});

test.each<[string, Cell[], string | null, string[]]>([
  ["≥ in the target", ["", "≥ 85", "", "", 90], "higherIsBetter", ["F2 missingPartlyLimit"]],
  ["högst in the target", ["", "högst 20 dagar", "30 dagar", "", "18 dagar"], "lowerIsBetter", []],
  ["minst in the limit", ["", 85, "minst 85", "", 90], "higherIsBetter", []],
  [
    "in words that are not known",
    ["Bättre", "≥ 85", 70, "", 90],
    "higherIsBetter",
    ["D2 directionFromLimits"],
  ],
  ["by limits alone", ["Bättre", 85, 70, "", 90], "higherIsBetter", ["D2 directionFromLimits"]],
  [
    "the column against the target",
    ["Lägre", "minst 20", 30, "", 18],
    "lowerIsBetter",
    ["D2 directionContradicted"],
  ],
  [
    "the column against the limit",
    ["Lägre", 20, "≥ 30", "", 18],
    "lowerIsBetter",
    ["D2 directionContradicted"],
  ],
  ["two words that differ", ["", "minst 20", "högst 30", "", 18], "lowerIsBetter", []],
])("the direction is told: %s", (_, cells, direction, issues) => {
  const result = read("", "Trygg hemma", ...cells);
  expect(result.indicator?.measure).toMatchObject({ direction });
  expect(result.issues).toEqual(issues);
});

test("a contradicted direction is said with what contradicts it", () => {
  const { details } = read("", "Trygg hemma", "Lägre", 20, "≥ 30", "", 18);
  expect(details).toContainEqual({ code: "directionContradicted", raw: "≥ 30", direction: "lowerIsBetter" });
});

test.each<[string, Cell[], number | null, number | null, string[]]>([
  ["higher is better", [UP, "80–90 %", "", "", percent(85)], 0.9, 0.8, ["E2 intervalRead"]],
  ["lower is better", ["Lägre", "20–30 dagar", "–", "", 25], 20, 30, ["E2 intervalRead"]],
  [
    "the limit has its own cell",
    [UP, "80–90 %", percent(70), "", percent(85)],
    null,
    0.7,
    ["E2 intervalNotRead"],
  ],
  [
    "the direction is not known",
    ["", "80–90 %", "", "", percent(85)],
    null,
    null,
    ["E2 intervalNotRead", "D2 missingDirection"],
  ],
])("an interval as target: %s", (_, cells, targetValue, partlyLimit, issues) => {
  const result = read("", "Trygg hemma", ...cells);
  expect(result.indicator?.measure).toMatchObject({ targetValue, partlyLimit });
  expect(result.issues).toEqual(issues);
});

test("an interval says what was read, or why not", () => {
  const codes = (...cells: Cell[]): unknown => read("", "Trygg hemma", ...cells).details[0];
  expect(codes(UP, "80–90 %", "", "", percent(85))).toEqual({
    code: "intervalRead",
    raw: "80–90 %",
    target: "90 %",
    limit: "80 %",
  });
  expect(codes(UP, "80–90", 70, "", 85)).toMatchObject({ reason: "ownLimit" });
  expect(codes("", "80–90", "", "", 85)).toMatchObject({ reason: "noDirection" });
});

const TITLE = "Minst 90 % av brukarna är nöjda";

test.each<[string, Cell[], string[]]>([
  ["a direction", [UP, "", "", "", ""], ["E2 targetProposed"]],
  ["an outcome", ["", "", "", "", percent(85)], ["E2 targetProposed", "D2 missingDirection"]],
  ["a dash for a target", [UP, "–", "", "", percent(85)], ["E2 targetProposed"]],
  ["a target of its own", [UP, percent(85), percent(70), "", percent(85)], []],
  ["a target that cannot be read", [UP, "bra", percent(70), "", percent(85)], ["E2 unreadableNumber"]],
  ["a limit only", ["", "", percent(70), "", ""], ["D2 missingDirection"]],
  ["no number at all", ["Kvalitativ", "", "", "", "", "Uppnått"], []],
])("a target named in the title is offered, and not used: %s", (_, cells, issues) => {
  expect(read("7.1", TITLE, ...cells).issues).toEqual(issues);
});

test("an offered target says what to write", () => {
  const { indicator, details } = read("7.1", TITLE, UP, "", percent(70), "", percent(95));
  expect(details[0]).toEqual({
    code: "targetProposed",
    title: `7.1 ${TITLE}`,
    direction: "higherIsBetter",
    understood: "90 %",
    content: { value: 0.9, numberFormat: "0%" },
  });
  expect(indicator?.measure).toMatchObject({ targetValue: null });
});

test.each<[string, Cell[], string, string[]]>([
  ["beside a level", ["", "Ja", "", "", "Klart", "Uppnått"], "qualitative", []],
  [
    "without a level",
    ["", "Ja", "", "", "Klart", ""],
    "quantitative",
    ["E2 unreadableNumber", "H2 unreadableNumber", "D2 missingDirection"],
  ],
  [
    "beside a level, one in digits",
    ["", "Ja", "", "", "2 av 5 klara", "Uppnått"],
    "quantitative",
    ["E2 unreadableNumber", "H2 unreadableNumber", "D2 missingDirection"],
  ],
  [
    "beside a level, one a number word",
    ["", "två", "", "", "Klart", "Uppnått"],
    "quantitative",
    ["H2 unreadableNumber", "D2 missingDirection"],
  ],
  [
    "beside a level, one an error",
    ["", "", "", "", "#N/A", "Uppnått"],
    "quantitative",
    ["H2 errorInCell", "D2 missingDirection"],
  ],
])("words instead of numbers %s", (_, cells, kind, issues) => {
  const result = read("", "E-tjänst finns", ...cells);
  expect(result.indicator?.measure.kind).toBe(kind);
  expect(result.issues).toEqual(issues);
});

function readWithUnit(unit: string, ...cells: readonly Cell[]): ReturnType<typeof read> {
  const blank = Array.from({ length: 11 - cells.length }, () => "");
  return read("", "Trygg hemma", ...cells, ...blank.slice(1), unit);
}

test.each<[string, Cell[], number | null, string[]]>([
  ["%", [UP, 90, 70, "", 82], 0.82, []],
  ["%", [UP, 90, 70, "", 0.82], 0.82, ["H2 unitUncertain"]],
  ["tkr", ["Lägre", 500, 600, "", "0,45 mnkr"], 450_000, []],
  ["antal", [UP, percent(90), percent(70), "", percent(82)], 0.82, ["N2 unitContradicted"]],
  ["frukter", [UP, 90, 70, "", 82], 82, []],
])("the unit %s: %j", (unit, cells, actual, issues) => {
  const result = readWithUnit(unit, ...cells);
  expect(result.indicator?.measure).toMatchObject({
    actualValue: actual === null ? null : { parts: [actual] },
  });
  expect(result.issues).toEqual(issues);
});

test("the column of units is contradicted with the units of the cells", () => {
  expect(readWithUnit("antal", UP, "20 dagar", "30 dagar", "", "25 dagar").details).toContainEqual({
    code: "unitContradicted",
    raw: "antal",
    units: ["dagar"],
  });
});

test.each<[string, Cell, Cell, number | null]>([
  ["higher is better", "≥ 60", "50–59", 50],
  ["lower is better", "≤ 5", "5,1–7", 7],
  ["the target tells which end", 60, "50–59", 50],
  ["the target tells which end, below it", 5, "6–7", 7],
  ["nothing tells which end", "", "50–59", null],
])(
  "an interval as the limit for partly ends where it lies farthest from the target: %s",
  (_, target, limit, expected) => {
    const measure = read("", "Nöjdhet", "", target, limit, "", 55).indicator?.measure;
    expect(measure?.kind === "quantitative" ? measure.partlyLimit : undefined).toBe(expected);
  },
);
