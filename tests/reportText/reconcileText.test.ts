import type { ActivityResultRow } from "../../src/annexes/kit/rowStructure/table/rowStructure";
import { claimSubjects } from "../../src/reportText/claimSubjects";
import { missingHeadings } from "../../src/reportText/missingHeadings";
import type { PublishedTable } from "../../src/domain/reconciliation/publishedTable";
import { reconcileText } from "../../src/reportText/reconcileText";
import { accountRow, activityRow, structure, sumRow } from "../annexes/table/ledgers";

/** Actual, budget and variance of each row, in tkr. */
const FIGURES: Record<string, readonly [number, number, number] | undefined> = {
  Hemtjänst: [-50_000, -48_000, -2_000],
  "Äldre/Boende": [-30_000, -31_000, 1_000],
  "Unga/Boende": [-20_000, -25_000, 5_000],
  "Unga/Familjehem": [-9_000, -9_500, 500],
  "Politisk verksamhet": [-900, -1_000, 100],
};
const ACTIVITIES: readonly ActivityResultRow[] = Object.keys(FIGURES).map((id) => {
  const [label = id, group = null] = id.split("/").toReversed();
  return activityRow(label, group, { id });
});
const STRUCTURE = structure({
  operatingStatement: [accountRow("cost", ["4–7"]), sumRow("netCost", ["cost"], "grandTotal")],
  activityResult: [
    ...ACTIVITIES,
    activityRow("Familjehem", "Unga", { id: "part", isOfWhich: true }),
    sumRow("total", [], "grandTotal"),
  ],
});
const table = (
  id: string,
  columns: readonly string[],
  rows: Record<string, readonly number[] | undefined>,
): PublishedTable => ({
  id,
  columns: columns.map((column) => ({ id: column, sumOf: null, difference: null, side: null })),
  rows: Object.entries(rows).map(([row, figures = []]) => ({
    id: row,
    label: row,
    figures,
    sumOf: null,
    partOf: null,
    side: null,
  })),
});
const TABLES = [
  table("activityResult", ["actualNet", "budgetNet", "budgetVariance"], FIGURES),
  table("operatingStatement", ["actual", "budget", "budgetVariance"], {
    netCost: [-109_900, -114_500, 4_600],
  }),
  table("politicalActivity", ["actual", "budget", "budgetVariance"], { total: [-900, -900, 0] }),
  table("investments", ["actual", "totalBudget", "remainingBudget"], { total: [700, 2_000, 1_300] }),
];

const check = (text: string): string[] => {
  const { findings, unmatched } = reconcileText(text, TABLES, claimSubjects(STRUCTURE));
  const words = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
  return [
    ...findings.map(({ finding: { severity, stated } }) =>
      [severity, ...stated.places.map((place) => (place.kind === "text" ? words(place) : ""))].join(" "),
    ),
    ...unmatched.map((amount) => `unmatched ${words(amount)}`),
  ];
};

test.each([
  ["its label names the row", "Hemtjänsten redovisar ett underskott om 2,0 mnkr.", "fine 2,0 mnkr"],
  ["a surplus is no deficit", "Hemtjänsten redovisar ett överskott om 2,0 mnkr.", "error 2,0 mnkr"],
  ["a written sign goes before the word", "Hemtjänstens överskott är -2,0 mnkr.", "fine -2,0 mnkr"],
  [
    "the last word says the sign",
    "Inget överskott utan underskott i hemtjänsten: 2,0 mnkr.",
    "fine 2,0 mnkr",
  ],
  ["the words may stand right after", "Hemtjänsten har 2,0 mnkr negativ avvikelse.", "fine 2,0 mnkr"],
  ["but not further on", "Hemtjänsten har 2,0 mnkr, ett underskott.", "unmatched 2,0 mnkr"],
  ["over budget has no sign", "Hemtjänsten överstiger budget med 2,0 mnkr.", "fine 2,0 mnkr"],
  ["the budget", "Hemtjänstens budget är 48,0 mnkr.", "fine 48,0 mnkr"],
  ["a wrong budget near its subject", "Hemtjänstens budget är 49,0 mnkr.", "error 49,0 mnkr"],
  ["and far from it", "Inom hemtjänsten har en ny stor budget beslutats om 49,0 mnkr.", "check 49,0 mnkr"],
  ["the actual figure", "Hemtjänstens utfall blev 50,0 mnkr.", "fine 50,0 mnkr"],
  ["nothing said of what it is", "Hemtjänsten fick 2,0 mnkr.", "unmatched 2,0 mnkr"],
  ["no subject", "Ett underskott på 2,0 mnkr.", "unmatched 2,0 mnkr"],
  ["a group is its rows", "Unga visar ett överskott på 5,5 mnkr.", "fine 5,5 mnkr"],
  ["a label of two rows fits the one", "Boende visar ett överskott på 1,0 mnkr.", "fine 1,0 mnkr"],
  ["or the other", "Boende visar ett överskott på 5,0 mnkr.", "fine 5,0 mnkr"],
  ["or neither", "Boende visar ett överskott på 6,0 mnkr.", "error 6,0 mnkr"],
  ["one of two tables", "Den politiska verksamhetens överskott är 0,1 mnkr.", "fine 0,1 mnkr"],
  ["the whole", "Nämndens resultat är ett överskott på 4,6 mnkr.", "fine 4,6 mnkr"],
  ["a part goes before the whole", "Hemtjänstens resultat är ett underskott på 2,0 mnkr.", "fine 2,0 mnkr"],
  ["investments", "Investeringsbudgeten uppgick till 2,0 mnkr.", "fine 2,0 mnkr"],
  ["the budget of a year", "Budgeten för 2023 var 114,5 mnkr.", "fine 114,5 mnkr"],
  ["and a wrong one", "Nettobudgeten för 2023 uppgick till 118,5 mnkr.", "error 118,5 mnkr"],
  ["what is of another size is of something else", "Budgeten för 2023 var 20,0 mnkr.", "unmatched 20,0 mnkr"],
  ["an actual of the whole", "Årets resultat blev -109 900 tkr.", "fine -109 900 tkr"],
])("%s", (_, text, expected) => {
  expect(check(text)).toEqual([expected]);
});

test("each amount has the subject last named, and the words since the amount before", () => {
  expect(
    check("Hemtjänsten visar ett underskott på 2,0 mnkr medan familjehem har ett överskott på 0,5 mnkr."),
  ).toEqual(["fine 2,0 mnkr", "fine 0,5 mnkr"]);
  expect(check("Hemtjänsten visar ett underskott på 2,0 mnkr (varav 1,5 mnkr är löner).")).toEqual([
    "fine 2,0 mnkr",
    "unmatched 1,5 mnkr",
  ]);
});

test("a sentence does not speak of the subject of the one before", () => {
  expect(check("Hemtjänsten har ökat. Underskottet är 7,0 mnkr.")).toEqual(["unmatched 7,0 mnkr"]);
});

test("a percentage is of the variance before it, by the base that the text names", () => {
  const of = (words: string): string[] =>
    check(`Hemtjänsten har ett underskott på 2,0 mnkr (${words}).`).slice(1);
  expect(of("4,2 procent av budget")).toEqual(["fine 4,2 procent"]);
  expect(of("4,0 procent av totala kostnader")).toEqual(["fine 4,0 procent"]);
  expect(of("4,2 procent av totala kostnader")).toEqual(["error 4,2 procent"]);
  expect(of("4,2 procent av alla timmar")).toEqual(["unmatched 4,2 procent"]);
  expect(of("4,2 procent")).toEqual(["fine 4,2 procent"]);
  expect(of("5,2 procent")).toEqual(["unmatched 5,2 procent"]);
});

test("a percentage after anything else than a variance is left alone", () => {
  expect(check("Hemtjänstens budget är 48,0 mnkr, 42 procent av budget.")).toEqual([
    "fine 48,0 mnkr",
    "unmatched 42 procent",
  ]);
});

test("a percentage whose figures are not all there is left alone", () => {
  const [activities] = TABLES;
  const variances = { ...(activities as PublishedTable), columns: [] };
  const text = "Hemtjänsten har ett underskott på 2,0 mnkr, 4,2 procent av budget.";
  expect(reconcileText(text, [variances], claimSubjects(STRUCTURE)).findings).toEqual([]);
  const noBudget = table("activityResult", ["budgetVariance"], { Hemtjänst: [-2_000] });
  expect(reconcileText(text, [noBudget], claimSubjects(STRUCTURE))).toMatchObject({
    findings: [{ finding: { rule: "textAmount", severity: "fine" } }],
    unmatched: [{ unit: "percent" }],
  });
});

test("under a heading of another scope nothing is compared, until the next numbered heading", () => {
  const text = [
    "3.1 Hemtjänst",
    "Hemtjänsten har ett underskott på 2,0 mnkr.",
    "Egen regi\r",
    "Hemtjänsten har ett överskott på 0,4 mnkr.",
    "3.2 Familjehem",
    "Familjehem har ett överskott på",
    "",
    "0,5 mnkr. Det är bra.",
  ].join("\n");
  expect(check(text)).toEqual(["fine 2,0 mnkr", "fine 0,5 mnkr", "unmatched 0,4 mnkr"]);
});

test("a numbered line with figures is text, not a heading", () => {
  expect(check("1. Hemtjänsten har för 2023 ett underskott\npå 2,0 mnkr")).toEqual(["fine 2,0 mnkr"]);
});

test("a reference is looked up only in chapters that the text has", () => {
  const text = "2.1 Mål\nSe rubrik 2.1 och avsnitt 2.4.1, och kapitel 5.2.\n2.4 Digitalisering\n";
  expect(missingHeadings(text)).toEqual([
    {
      number: "2.4.1",
      place: { kind: "text", start: 26, end: 39 },
      sentence: { start: 8, end: 57, heading: "2.1 Mål" },
    },
  ]);
});

test("what a percentage in brackets is of says nothing of the amount after them", () => {
  const text =
    "Hemtjänst överskrider budget med ett underskott på 2,0 mnkr (4,2 procent av budgeterade kostnader) och Familjehem, totalt 9,0 mnkr, är som väntat.";
  expect(check(text)).toEqual(["fine 2,0 mnkr", "fine 4,2 procent", "fine 9,0 mnkr"]);
});

test("each sentence of a text has its own finding, and areas that are named together are one figure", () => {
  expect(check("Nämndens resultat är 4 600 tkr bättre än budget.")).toEqual(["fine 4 600 tkr"]);
  expect(check("Nämndens resultat är 4 600 tkr sämre än budget.")).toEqual(["error 4 600 tkr"]);
  expect(check("Hemtjänsten överskrider budget med 2 000 tkr.")).toEqual(["fine 2 000 tkr"]);
  expect(check("Hemtjänsten underskrider budget med 2 000 tkr.")).toEqual(["error 2 000 tkr"]);
  expect(check("Hemtjänsten och unga ger tillsammans ett överskott på 3,5 mnkr.")).toEqual(["fine 3,5 mnkr"]);
  expect(check("Hemtjänsten och unga ger tillsammans ett överskott på 3,6 mnkr.")).toEqual([
    "error 3,6 mnkr",
  ]);
  expect(check("Avvikelsen mot budget är +4 600 tkr för nämnden som helhet.")).toEqual(["fine +4 600 tkr"]);
});

test("about how much is within the step that it is told in", () => {
  const of = (words: string): string[] => check(`Hemtjänsten har ett underskott på ${words}.`);
  expect(of("drygt 1 mnkr")).toEqual(["error 1 mnkr"]);
  expect(of("knappt 3 mnkr")).toEqual(["error 3 mnkr"]);
  expect(check("Hemtjänstens utfall blev drygt 49,5 mnkr.")).toEqual(["error 49,5 mnkr"]);
  expect(check("Unga har ett överskott på drygt 5 mnkr.")).toEqual(["fine 5 mnkr"]);
  expect(check("Unga har ett överskott på knappt 6 mnkr.")).toEqual(["fine 6 mnkr"]);
  expect(check("Nettokostnaden uppgick till cirka 110 mnkr.")).toEqual(["fine 110 mnkr"]);
});

test("a sentence ends at a bullet, a tab, and a line that a capital follows", () => {
  const text =
    "Inom hemtjänsten\n- underskott 2,0 mnkr\n• unga\töverskott 5,5 mnkr\nHemtjänst\nUnderskott 2,0 mnkr";
  expect(check(text)).toEqual(["unmatched 2,0 mnkr", "unmatched 5,5 mnkr", "unmatched 2,0 mnkr"]);
});

test("the work grows with the text: lines without full stops, and a table on one line", () => {
  const steps = (text: string): number => reconcileText(text, TABLES, claimSubjects(STRUCTURE)).comparisons;
  const line = "• Hemtjänsten redovisar ett underskott om 2,0 mnkr\n";
  const onOneLine = "Hemtjänst 50 000 tkr 48 000 tkr Boende 30 000 tkr ";
  for (const words of [line, onOneLine]) {
    const few = steps(words.repeat(100));
    expect(few).toBeGreaterThan(0);
    expect(steps(words.repeat(800))).toBeLessThanOrEqual(few * 8);
  }
});

test.each([
  ["Resultatet för helåret är enligt prognosen ett överskott på 2,5 mnkr.", "fine 2,5 mnkr"],
  ["Resultatet är ett överskott på 4,6 mnkr.", "fine 4,6 mnkr"],
  ["Resultatet är ett överskott på 3,0 mnkr.", "error 3,0 mnkr"],
  ["Nettokostnaden uppgår enligt prognosen till 169,5 mnkr.", "fine 169,5 mnkr"],
  ["Nettobudgeten för helåret är 172,0 mnkr.", "fine 172,0 mnkr"],
  ["Nettobudgeten för perioden är 114,5 mnkr.", "fine 114,5 mnkr"],
  ["Nettobudgeten är 150,0 mnkr.", "error 150,0 mnkr"],
  [
    "Resultatet är ett överskott på 2,5 mnkr, 1,5 procent av nettobudgeten.",
    "fine 2,5 mnkr,fine 1,5 procent",
  ],
  [
    "Resultatet är ett överskott på 4,6 mnkr, 4,0 procent av nettobudgeten.",
    "fine 4,6 mnkr,fine 4,0 procent",
  ],
  [
    "Resultatet är ett överskott på 4,6 mnkr, 9,0 procent av nettobudgeten.",
    "fine 4,6 mnkr,error 9,0 procent",
  ],
])(
  "beside a part of the year, what is said of the whole is held against the whole: %s",
  (sentence, expected) => {
    const statement = table(
      "operatingStatement",
      ["actual", "budget", "budgetVariance", "forecast", "yearBudget", "forecastVariance"],
      { netCost: [-109_900, -114_500, 4_600, -169_500, -172_000, 2_500] },
    );
    const { findings } = reconcileText(sentence, [statement], claimSubjects(STRUCTURE));
    const words = ({ finding: { severity, stated } }: (typeof findings)[number]): string =>
      [
        severity,
        ...stated.places.map((place) =>
          place.kind === "text" ? sentence.slice(place.start, place.end) : "",
        ),
      ].join(" ");
    expect(findings.map(words).join(",")).toBe(expected);
  },
);

test.each([
  ["Nettokostnaden ökade med 9,9 procent.", "fine 9,9 procent"],
  ["Nettokostnaden ökade med drygt 9 procent.", "fine 9 procent"],
  ["Nettokostnaden ökade med 4,2 procent.", "error 4,2 procent"],
  ["Nettokostnaden är 9,9 procent högre än föregående år.", "fine 9,9 procent"],
  ["Nettokostnaden är 4,0 procent lägre än budget.", "fine 4,0 procent"],
  ["Nettokostnaden är 5,5 procent lägre än budget.", "error 5,5 procent"],
  ["Nettokostnaden per invånare ökade med 4,2 procent.", ""],
  ["Nettokostnaden för placeringar ökade med 4,2 procent.", ""],
  ["Sjukfrånvaron ökade med 4,2 procent.", ""],
])("a percentage of what is named before it is held against its base: %s", (sentence, expected) => {
  const statement = table("operatingStatement", ["previousActual", "actual", "budget", "budgetVariance"], {
    netCost: [-100_000, -109_900, -114_500, 4_600],
  });
  const { findings } = reconcileText(sentence, [statement], claimSubjects(STRUCTURE));
  const words = ({ finding: { severity, stated } }: (typeof findings)[number]): string =>
    [
      severity,
      ...stated.places.map((place) => (place.kind === "text" ? sentence.slice(place.start, place.end) : "")),
    ].join(" ");
  expect(findings.map(words).join(",")).toBe(expected);
});
