import { decodeLayout, understood } from "../../../src/app/readFollowUp";
import { evaluate } from "../../../src/domain/evaluate";
import { planFollowUpColumns } from "../../../src/reports/followUpColumns/planFollowUpColumns";
import { describePlan } from "../../../src/workbook/plan/describePlan";
import { writePlan } from "../../../src/workbook/plan/writePlan";
import type { FetchChoice } from "../../../src/workbook/layout/fetchedColumns";
import { questionsOf } from "../../../src/workbook/questions/questionsOf";
import type { Question } from "../../../src/workbook/questions/question";
import type { SheetSnapshot } from "../../../src/workbook/grid/snapshot";
import { workbookOf } from "../../reports/planning";
import { percent, sheetOf, type Cell } from "../sheet";

const INDICATORS: readonly (readonly Cell[])[] = [
  ["Nr", "Nämndmål", "Indikator", "Riktning", "Målvärde", "Gräns delvis"],
  [1, "Trygg skola", "Trygga elever (%)", "Högre är bättre", 90, 80],
  [2, "Trygg skola", "Frånvaro (%)*", "Lägre är bättre", 5, 8],
  [3, "Kunskap", "Behöriga (%)", "Högre är bättre", 88, 80],
];

function sheet(name: string, rows: readonly (readonly Cell[])[], facts: Partial<SheetSnapshot> = {}) {
  return sheetOf(rows, { id: `{${name}}`, name, ...facts });
}

function asked(...sheets: readonly SheetSnapshot[]): readonly Question[] {
  const snapshot = workbookOf(...sheets);
  const { layout } = understood(snapshot, null);
  return questionsOf({ snapshot, layout, needsFollowUp: true });
}

/** "Utfall 2022, Utfall 2023 of 3 of 3 from Utfall" */
function proposals(...sheets: readonly SheetSnapshot[]): readonly string[] {
  return asked(...sheets).flatMap(({ detail }) =>
    detail.code === "otherSheet"
      ? `${detail.headings.join(", ")} of ${detail.found} of ${detail.of} from ${detail.from}`
      : detail.code,
  );
}

function fetched(from: string, by: FetchChoice["by"], ...sheets: readonly SheetSnapshot[]) {
  const choices = { blocks: [], columns: [], fetched: [{ sheet: "Indikatorer", from, by }] };
  const read = understood(workbookOf(...sheets), choices);
  const { decoded } = decodeLayout(read);
  const evaluation = evaluate(decoded.followUp);
  const { changes } = describePlan(writePlan(planFollowUpColumns(decoded, evaluation, null).operations));
  return { read, evaluation, changes };
}

const OUTCOMES = sheet("Utfall", [
  ["Nr", "Indikator", "Utfall 2022", "Utfall 2023"],
  [3, "behöriga (%)", 84, 85],
  [1, "Trygga elever (%)", 88, 92],
  [2, "Frånvaro (%)", 7, 9],
]);

test("outcomes on another sheet are offered, and read row by row", () => {
  const main = sheet("Indikatorer", INDICATORS);
  expect(proposals(main, OUTCOMES)).toEqual(["Utfall 2022, Utfall 2023 of 3 of 3 from Utfall"]);
  const { evaluation, read } = fetched("Utfall", "indicatorTitle", main, OUTCOMES);
  expect(
    evaluation.goals.flatMap(({ indicators }) => indicators.map(({ levelScore }) => levelScore)),
  ).toEqual([1, 0, 0.5]);
  expect(evaluation.index).toBe(0.5);
  expect(read.layout.questions).toEqual([]);
});

test("they come as formulas that find the row by its key, and by its place where Excel would not find that", () => {
  const { changes } = fetched("Utfall", "indicatorTitle", sheet("Indikatorer", INDICATORS), OUTCOMES);
  const written = new Map(changes.map(({ address, after }) => [address, after]));
  expect(written.get("G1")).toBe("Utfall 2022");
  expect(written.get("H1")).toBe("Utfall 2023");
  const found = "INDEX('Utfall'!$D$2:$D$4,MATCH($C2,'Utfall'!$B$2:$B$4,0))";
  expect(written.get("H2")).toEqual({ formula: `=IF(${found}="","",${found})` });
  // The asterisk of a footnote means any text to MATCH.
  expect(written.get("H3")).toEqual({ formula: `=IF('Utfall'!$D$4="","",'Utfall'!$D$4)` });
  expect(written.get("I1")).toBe("Nivå");
});

test("what is fetched is not fetched again", () => {
  const { read } = fetched("Utfall", "indicatorTitle", sheet("Indikatorer", INDICATORS), OUTCOMES);
  const again = understood(read.snapshot, {
    blocks: [],
    columns: [],
    fetched: [{ sheet: "Indikatorer", from: "Utfall", by: "indicatorTitle" }],
  });
  expect(again.snapshot.sheets[0]).toBe(read.snapshot.sheets[0]);
});

test("by number where the names are others, and never by a column that is no number of the row", () => {
  const byNumber = sheet("Utfall", [
    ["Nr", "Mätning", "Utfall"],
    [1, "A", 92],
    [2, "B", 9],
    [3, "C", 85],
  ]);
  expect(proposals(sheet("Indikatorer", INDICATORS), byNumber)).toEqual(["Utfall of 3 of 3 from Utfall"]);
  const { evaluation } = fetched("Utfall", "goalNumber", sheet("Indikatorer", INDICATORS), byNumber);
  expect(evaluation.index).toBe(0.5);
  const without = sheet("Utfall", [
    ["Antal", "Mätning", "Utfall"],
    [1, "A", 92],
    [2, "B", 9],
    [3, "C", 85],
  ]);
  expect(proposals(sheet("Indikatorer", INDICATORS), without)).not.toContain("Utfall of 3 of 3 from Utfall");
});

test.each<[string, readonly (readonly Cell[])[]]>([
  [
    "fewer than two thirds of the rows",
    [
      ["Indikator", "Utfall"],
      ["Behöriga (%)", 85],
      ["Annat", 1],
    ],
  ],
  [
    "rows that stand twice",
    [
      ["Indikator", "Utfall"],
      ["Behöriga (%)", 85],
      ["Behöriga (%)", 86],
      ["Frånvaro (%)", 9],
      ["Frånvaro (%)", 8],
      ["Trygga elever (%)", 92],
    ],
  ],
  [
    "no outcome",
    [
      ["Indikator", "Kommentar"],
      ["Behöriga (%)", "x"],
      ["Frånvaro (%)", "y"],
      ["Trygga elever (%)", "z"],
    ],
  ],
])("nothing is offered of a sheet with %s", (_, rows) => {
  expect(asked(sheet("Indikatorer", INDICATORS), sheet("Annat", rows)).map(({ id }) => id)).not.toContain(
    "otherSheet",
  );
});

test("a sheet whose own column of outcomes is empty gets them from the other sheet, until the controller points its own out", () => {
  const empty = sheet(
    "Indikatorer",
    INDICATORS.map((row, at) => [...row, at === 0 ? "Utfall" : ""]),
  );
  expect(proposals(empty, OUTCOMES)).toEqual(["Utfall 2022, Utfall 2023 of 3 of 3 from Utfall"]);
  const { evaluation } = fetched("Utfall", "indicatorTitle", empty, OUTCOMES);
  expect(
    evaluation.goals.flatMap(({ indicators }) => indicators.map(({ levelScore }) => levelScore)),
  ).toEqual([1, 0, 0.5]);
  const columns = [{ sheet: "Indikatorer", field: "actualValue", column: 6, row: 0 }] as const;
  const snapshot = workbookOf(empty, OUTCOMES);
  const { layout } = understood(snapshot, { blocks: [], columns });
  expect(questionsOf({ snapshot, layout, needsFollowUp: true }).map(({ id }) => id)).not.toContain(
    "otherSheet",
  );
  const followUp = sheet("Förra året", [...INDICATORS.map((row, at) => [...row, at === 0 ? "Utfall" : 80])]);
  expect(asked(empty, followUp).map(({ id }) => id)).not.toContain("otherSheet");
});

test("neither hidden sheets nor our own are offered, and no sheet where the outcomes stand already", () => {
  const main = sheet("Indikatorer", INDICATORS);
  const ids = (...sheets: readonly SheetSnapshot[]) => asked(...sheets).map(({ id }) => id);
  expect(ids(main, { ...OUTCOMES, visibility: "Hidden" })).not.toContain("otherSheet");
  expect(ids(main, { ...OUTCOMES, ownMark: "index" })).not.toContain("otherSheet");
  const whole = sheet(
    "Indikatorer",
    INDICATORS.map((row, at) => [...row, at === 0 ? "Utfall" : 90]),
  );
  expect(ids(whole, OUTCOMES)).toEqual([]);
});

test("a column of the sheet itself can be pointed out instead", () => {
  const [question] = asked(sheet("Indikatorer", INDICATORS), OUTCOMES);
  expect(question?.options.map(({ id, isProposed }) => `${id} ${isProposed}`)).toEqual([
    "Utfall true",
    "A false",
    "B false",
    "C false",
    "D false",
    "E false",
    "F false",
  ]);
});

test("levels of goals on another sheet are theirs, and levels of indicators the controller's own", () => {
  const bare = sheet("Indikatorer", [
    ["Nämndmål", "Indikator", "Kommentar"],
    ["Trygg skola", "Trygga elever", ""],
    ["", "Frånvaro", ""],
    ["Kunskap", "Behöriga", ""],
  ]);
  const ofGoals = sheet("Bedömning", [
    ["Nr", "Mål", "Bedömning"],
    [1, "Trygg skola", "Uppnått"],
    [2, "Kunskap", "Delvis uppnått"],
  ]);
  expect(proposals(bare, ofGoals)).toEqual(["Måluppfyllelse of 2 of 2 from Bedömning"]);
  const { evaluation, changes } = fetched("Bedömning", "goalTitle", bare, ofGoals);
  expect(evaluation.goals.map(({ goal }) => goal.own)).toEqual([
    { kind: "level", level: "attained" },
    { kind: "level", level: "partlyAttained" },
  ]);
  expect(changes.filter(({ address }) => address === "D1").map(({ after }) => after)).toEqual([
    "Måluppfyllelse",
  ]);
  const ofIndicators = sheet("Bedömning", [
    ["Indikator", "Bedömning"],
    ["Trygga elever", "Uppnått"],
    ["Frånvaro", "Ej uppnått"],
    ["Behöriga", "Delvis uppnått"],
  ]);
  expect(proposals(bare, ofIndicators)).toEqual(["Bedömd nivå of 3 of 3 from Bedömning"]);
  expect(fetched("Bedömning", "indicatorTitle", bare, ofIndicators).evaluation.index).toBe(0.5);
});

test("years alone become headings of outcomes, number formats come along, and what is not there stays empty", () => {
  const years = sheet("Utfall", [
    ["Indikator", "2022", "2023"],
    ["Trygga elever (%)", percent(88), percent(92)],
    ["Behöriga (%)", percent(84), percent(85)],
  ]);
  const main = sheet("Indikatorer", INDICATORS);
  expect(proposals(main, years)).toEqual(["Utfall 2022, Utfall 2023 of 2 of 3 from Utfall"]);
  const { evaluation, read } = fetched("Utfall", "indicatorTitle", main, years);
  expect(evaluation.gradedIndicatorCount).toBe(2);
  expect(read.snapshot.sheets[0]?.numberFormats[1]?.slice(6)).toEqual(["0 %", "0 %"]);
  expect(read.snapshot.sheets[0]?.formulas[2]?.slice(6)).toEqual(["", ""]);
});

test("beside a key that stands apart a column is left free", () => {
  const main = sheet(
    "Indikatorer",
    INDICATORS.map((row, at) => [...row, "", at === 2 ? "Grön = nått" : ""]),
  );
  const { read } = fetched("Utfall", "indicatorTitle", main, OUTCOMES);
  expect(read.snapshot.sheets[0]?.fetched?.columns).toEqual([9, 10]);
});

test("a sheet that is not there, or has nothing of it, leaves the workbook as it is", () => {
  const main = sheet("Indikatorer", INDICATORS);
  const choices = (from: string) => ({
    blocks: [],
    columns: [],
    fetched: [{ sheet: "Indikatorer", from, by: "indicatorNumber" as const }],
  });
  expect(understood(workbookOf(main, OUTCOMES), choices("Saknas")).snapshot.sheets[0]).toBe(main);
  expect(understood(workbookOf(main, OUTCOMES), choices("Utfall")).snapshot.sheets[0]).toBe(main);
});
