import type { LimitRule } from "../../../src/domain/rules/limitRule";
import { evaluate } from "../../../src/domain/evaluate";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings";
import { issueSentence } from "../../../src/text/pane/issues";
import { levelReasonSentence } from "../../../src/text/pane/levelReason";
import { date, percent, places, readSheet, sheetOf, type Cell } from "../sheet";

const HEADINGS = [
  "Nämndmål",
  "Indikator",
  "Riktning",
  "Målvärde",
  "Utfall 2020",
  "Utfall 2019",
  "Utfall 2018",
  "Jämförelse",
  "Riket 2018",
  "Riket 2019",
];
const HIGHER = "Högre är bättre";
const LOWER = "Lägre är bättre";

function read(...rows: readonly (readonly Cell[])[]) {
  const sheet = readSheet(sheetOf([HEADINGS, ...rows.map((row) => ["Mål ett", "Behöriga", ...row])]));
  return { ...sheet, issues: sheet.issues.filter(({ detail }) => detail.code !== "outcomeChosen") };
}

test.each([
  ["Öka", "", 73, 71, 77, "attained"],
  ["Öka", "", 71, 71, 77, "notAttained"],
  ["Minska", "", 150_078, 153_366, "", "attained"],
  ["Oförändrat eller bättre", HIGHER, 82, 83, "", "notAttained"],
  ["Oförändrat eller bättre", HIGHER, 83, 83, "", "attained"],
  ["Oförändrat", LOWER, 84, 83, "", "notAttained"],
  // What was before is the former outcome nearest in time that is there.
  ["Öka", "", 73, "-", 77, "notAttained"],
  ["Öka med 2", "", 73, 71, "", "attained"],
  ["Öka med 5 %", "", percent(74), percent(71), "", "notAttained"],
  ["Öka med 3 procentenheter", "", percent(74), percent(71), "", "attained"],
  ["Minska med 10 %", "", 91, 100, "", "notAttained"],
] as const)("%j with %j: %p after %p and %p is %s", (target, direction, now, before, earlier, level) => {
  const { evaluation } = read([direction, target, now, before, earlier]);
  expect(evaluation.goals[0]?.indicators[0]?.level).toBe(level);
});

test.each([
  ["Bättre än riket", HIGHER, 73, "notAttained"],
  ["Bättre än riket", LOWER, 73, "attained"],
  ["Minst som riket", HIGHER, 81, "attained"],
  ["Högre än riket", "", 82, "attained"],
] as const)(
  "%j with %j: %d against 81, the latest of the country, is %s",
  (target, direction, now, level) => {
    const { evaluation, issues } = read([direction, target, now, "", "", "", 99, 81]);
    expect(evaluation.goals[0]?.indicators[0]?.level).toBe(level);
    expect(places(issues)).toEqual(["D2 comparedWith"]);
  },
);

test("what is compared with is said once, and why a level is what it is names it", () => {
  const { evaluation, issues, decoded } = read(
    [HIGHER, "Bättre än riket", 73, "", "", "", "", 81],
    ["", "Öka", 73, 71],
    ["", "Topp 25 %", 76, "", "", "Bästa gruppen"],
    ["", "Bästa kvartilen", 76, "", "", "Mellersta gruppen"],
  );
  const indicators = evaluation.goals[0]?.indicators ?? [];
  expect(indicators.map(({ level }) => level)).toEqual([
    "notAttained",
    "attained",
    "attained",
    "notAttained",
  ]);
  expect(indicators.map(({ reason }) => levelReasonSentence({ reason, step: null }, null).sv)).toEqual([
    "73 mot 81 (Riket 2019): utfallet ska vara högre, och det är det inte.",
    "73 mot 71 (Utfall 2019): utfallet ska vara högre, och det är det.",
    "Jämförelse: Bästa gruppen. Målet är den bästa gruppen.",
    "Jämförelse: Mellersta gruppen. Målet är den bästa gruppen.",
  ]);
  expect(issues.map(({ detail }) => issueSentence(detail, decoded.wording).sv)).toEqual([
    "Målvärdet är en jämförelse för 4\u00A0indikatorer. Utfallet har jämförts med ”Riket 2019”, ”Utfall 2019” och ”Jämförelse”.",
  ]);
});

test.each([
  ["Bättre än länet", "", ["D2 missingComparison", "A2 goalWithoutScore"]],
  ["Topp 25 %", "", ["D2 missingComparison", "A2 goalWithoutScore"]],
  ["Öka", "", ["D2 missingComparison", "A2 goalWithoutScore"]],
] as const)(
  "%j where there is nothing to compare with has no level, and that is said",
  (target, direction, codes) => {
    expect(places(read([direction, target, 73]).issues)).toEqual(codes);
  },
);

const WITHOUT_DIRECTION = ["Nämndmål", "Indikator", "Målvärde", "Utfall"];

function ranged(target: Cell, value: Cell, limitRule: LimitRule = { kind: "column" }) {
  const read = readSheet(sheetOf([WITHOUT_DIRECTION, ["Mål ett", "Avvikelse", target, value]]));
  const { goals } = evaluate(read.decoded.followUp, { ...DEFAULT_SETTINGS, limitRule });
  return { ...read, indicator: goals[0]?.indicators[0] };
}

test.each([
  ["-2 – 2", 1.5, "attained"],
  ["mellan −2 och 2", -2, "attained"],
  ["± 2 %", percent(1), "attained"],
  ["80–90", 91, null],
] as const)("within %j, %p is %p", (target, value, level) => {
  const { indicator, issues } = ranged(target, value);
  expect(indicator?.level).toBe(level);
  expect(places(issues)[0]).toBe("C2 rangeRead");
});

test("outside a range the workbook's rule counts from the nearer end", () => {
  const rule = { kind: "distance", distances: [3], in: "units" } as const;
  const { indicator } = ranged("-2 – 2", 4, rule);
  expect(indicator?.level).toBe("partlyAttained");
  expect(
    indicator === undefined ? "" : levelReasonSentence({ reason: indicator.reason, step: null }, null).sv,
  ).toBe("4 mot intervallet −2 till 2. Gränsen ligger 3\u00A0enheter från målvärdet.");
});

test.each([
  ["Topp 10", 8, "attained"],
  ["Topp 10", 10, "attained"],
  ["Bland de 50 bästa", "73 av 290", null],
  ["Plats 1–50", "Plats 50", "attained"],
  ["Plats 50 eller bättre", 51, null],
  ["Topp 10 %", "20 av 290", "attained"],
  ["De 10 % bästa", "72 av 290", null],
] as const)("%s: %p is %s, and below it no step is known", (target, outcome, level) => {
  const { evaluation } = read(["", target, outcome]);
  const [indicator] = evaluation.goals[0]?.indicators ?? [];
  expect(indicator?.level).toBe(level);
  expect(indicator?.possible === null).toBe(level !== null);
});

test("a share of those who are compared is not read beside a place alone", () => {
  const { evaluation, issues } = read(["", "Topp 10 %", 20]);
  expect(evaluation.goals[0]?.indicators[0]?.level).toBeNull();
  expect(places(issues)).toContain("D2 unreadableNumber");
});

test.each([
  [date("2023-12-31"), date("2023-10-01"), "attained"],
  ["31 december 2023", "Klart 2024-02-01", "notAttained"],
  [date("2023-12-31"), "2023-12-31", "attained"],
  [date("2023-12-31"), "Pågår", null],
  [date("2023-12-31"), "", null],
] as const)("to be done by %j: %j is %s", (target, done, level) => {
  const { evaluation } = read(["", target, done]);
  const [indicator] = evaluation.goals[0]?.indicators ?? [];
  expect(indicator?.level).toBe(level);
  expect(indicator?.trend).toBeNull();
});

test("a day as target is told with the day of the outcome", () => {
  const { evaluation } = read(["", date("2023-12-31"), date("2024-01-15")]);
  const [indicator] = evaluation.goals[0]?.indicators ?? [];
  if (indicator === undefined) throw new Error("No indicator");
  expect(levelReasonSentence({ reason: indicator.reason, step: null }, null).sv).toBe(
    "Klart 2024-01-15, och senast 2023-12-31 var målet.",
  );
});
