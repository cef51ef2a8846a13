import { ATTAINED_WORDING } from "../../../src/workbook/scale/threeStepWords";
import type { Summary } from "../../../src/app/summarise";
import type { FigurePlace } from "../../../src/summary/figurePlaces";
import { summaryModel, type SummaryModel } from "../../../src/taskpane/summary/summaryModel";
import { SWEDISH } from "../../../src/text/swedish";
import type { Issue, IssueSeverity } from "../../../src/workbook/issues/issue";

const PLACE = { sheet: "Huvudbok", address: "F2:F90" };
const statementFact = {
  rowId: "net",
  actual: -592_500_000,
  budget: -601_600_000,
  variance: 9_100_000,
  varianceShare: 9.1 / 601.6,
};

/** A committee with a ledger and an index of goals, as far as the model looks. */
function summary(change: object = {}): Summary {
  const block = (name: string): object => ({ block: { sheet: { name } } });
  return {
    facts: {
      committee: "Socialnämnden",
      followUpDate: "2023-12-31",
      amountsDate: "2023-12-31",
      goals: {
        all: {
          index: 0.5,
          range: null,
          goalCount: 2,
          levels: { attained: 1, partlyAttained: 0, notAttained: 1, none: 0 },
        },
        areAllInIndex: true,
        onFew: [],
        forecasts: [],
        overarching: [],
        groupings: [],
        named: [],
      },
      statement: { net: statementFact, income: null, cost: null },
      yearForecast: null,
      deviations: [],
      areas: null,
      investments: null,
      grants: null,
      measures: null,
      tables: [],
    },
    wording: ATTAINED_WORDING,
    isDateAssumed: false,
    input: {
      followUp: { decoded: { blocks: [block("Mål 2023"), block("Mål 2023")] } },
      ledger: block("Huvudbok"),
      records: { investments: block("Projekt") },
      tables: [],
      snapshot: { sheets: [], settings: null },
    },
    readingIssues: [],
    placeOf: ({ figure }: { readonly figure: string }): FigurePlace => {
      if (figure === "statement") return { place: PLACE, reason: null };
      return { place: null, reason: figure === "index" ? "noOwnCell" : "notCalculated" };
    },
    ...change,
  } as unknown as Summary;
}

const model = (change: object = {}): SummaryModel =>
  summaryModel(summary(change), "2024-02-12T14:05", SWEDISH);

const facts = (change: object): object => ({ facts: { ...summary().facts, ...change } });

test("a paragraph says the same in its parts as where it is copied, sentence after sentence", () => {
  const { paragraphs, plain } = model();
  for (const paragraph of paragraphs)
    expect(paragraph.parts.map(({ text }) => text).join("")).toBe(paragraph.plain);
  expect(paragraphs.map(({ heading }) => heading)).toEqual(["Måluppfyllelse", "Ekonomi"]);
  expect(plain.replaceAll("\u00A0", " ")).toBe(
    [
      "Måluppfyllelse",
      "Per den sista december 2023 var ett av målen uppnått medan ett mål var ej uppnått. Det sammanlagda indexet för måluppfyllelse var 0,50, räknat på samtliga mål.",
      "",
      "Ekonomi",
      "Socialnämndens ekonomiska resultat 2023 är ett överskott på 9,1 mnkr motsvarande 1,5 procent av nämndens nettobudget (601,6 mnkr).",
    ].join("\n"),
  );
});

test("a figure with a cell leads to it and tells it in its name", () => {
  const links = model().paragraphs[1]?.parts.flatMap(({ link }) => link ?? []);
  expect(links?.map(({ place }) => place)).toEqual([PLACE, PLACE, PLACE]);
  expect(links?.[0]?.name).toBe("9,1\u00A0mnkr, visa i bladet Huvudbok, cellerna F2:F90");
  expect(model().paragraphs[1]?.notes).toEqual([]);
});

test("figures without a cell are plain text, and each reason is told once with its figures", () => {
  const [goals] = model().paragraphs;
  expect(goals?.parts.every(({ link }) => link === null)).toBe(true);
  expect(goals?.notes).toEqual([
    SWEDISH.noPlaceText("notCalculated", ["ett"]),
    SWEDISH.noPlaceText("noOwnCell", ["0,50"]),
  ]);
});

test("what it was computed from names the sheets that the text speaks of, once each", () => {
  expect(model().basis).toEqual([
    "Beräknat 2024-02-12 14:05 av bladen Mål 2023 och Huvudbok, per 2023-12-31.",
  ]);
  const economy = model(facts({ goals: null }));
  expect(economy.basis).toEqual(["Beräknat 2024-02-12 14:05 av bladet Huvudbok, per 2023-12-31."]);
});

test("amounts of another day than the goals, and a day that is not known, are told", () => {
  const { basis } = model({ ...facts({ amountsDate: "2023-10-31" }), isDateAssumed: true });
  expect(basis.slice(1)).toEqual([
    SWEDISH.amountsDateText("2023-10-31"),
    SWEDISH.assumedDateText("2023-12-31"),
  ]);
  expect(model(facts({ amountsDate: "2023-10-31", statement: null })).basis).toHaveLength(1);
});

test("with nothing to say nothing is said of what it was computed from", () => {
  const input = { ...summary().input, followUp: null };
  const empty = model({ ...facts({ goals: null, statement: null }), input });
  expect(empty).toMatchObject({ basis: [], paragraphs: [], plain: "", isWithoutFollowUp: true });
});

test("of the reading the errors come first, upplysningar are left out, and what is left of many is counted", () => {
  const issue = (severity: IssueSeverity, row: number): Issue => ({
    severity,
    detail: { code: "duplicateHeading", heading: `Utfall ${row}` },
    place: { sheet: "Mål 2023", address: `A${row}` },
  });
  const issues = [
    issue("warning", 1),
    issue("info", 2),
    ...[3, 4, 5, 6, 7].map((row) => issue("error", row)),
  ];
  const { remarks, more } = model({ readingIssues: issues });
  expect(remarks.map(({ placeText }) => placeText)).toEqual(
    [3, 4, 5, 6, 7].map((row) => `Blad Mål 2023, cell A${row}`),
  );
  expect(remarks[0]?.sentence).toContain("”Utfall 3”");
  expect(more).toBe("1\u00A0upplysning till.");
  expect(model({ readingIssues: issues.slice(0, 2) })).toMatchObject({
    remarks: [{ place: { address: "A1" } }],
    more: null,
  });
});
