import type { LimitRule } from "../../../src/domain/rules/limitRule";
import { evaluate } from "../../../src/domain/evaluate";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings";
import { issueSentence } from "../../../src/text/pane/issues";
import { levelReasonSentence } from "../../../src/text/pane/levelReason";
import { percent, places, readSheet, sheetOf, type Cell } from "../sheet";

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
