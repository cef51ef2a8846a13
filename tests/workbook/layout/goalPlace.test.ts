import { understand } from "../../../src/app/readFollowUp";
import { applyMapping } from "../../../src/workbook/layout/applyMapping";
import { goalLine, goalOfSheetName, type GoalPlace } from "../../../src/workbook/layout/goalPlace";
import { mappingOf } from "../../../src/workbook/layout/mapping";
import { questionsOf } from "../../../src/workbook/questions/questionsOf";
import { decodeFollowUp } from "../../../src/workbook/rows/decodeFollowUp";
import { THREE_STEP_WORDS } from "../../../src/workbook/scale/threeStepWords";
import type { SheetSnapshot } from "../../../src/workbook/grid/snapshot";
import { SWEDISH } from "../../../src/text/swedish";
import { workbookOf } from "../../reports/planning";
import { sheetOf, type Cell } from "../sheet";

const { layoutQuestionSentence, optionText } = SWEDISH;

/** The first question with its proposal. */
function asked(...sheets: readonly SheetSnapshot[]): unknown {
  const snapshot = workbookOf(...sheets);
  const [question] = questionsOf({ snapshot, layout: understand(snapshot, null), needsFollowUp: true });
  if (question === undefined) return null;
  const proposed = question.options.find(({ isProposed }) => isProposed);
  return [
    layoutQuestionSentence(question.detail),
    proposed === undefined ? null : optionText(proposed.detail),
    question.options.map(({ id }) => id).join(" "),
  ];
}

/** "1 Trygghet (Socialnämnden): Trygga, Nöjda" */
function goals(place: GoalPlace, ...sheets: readonly SheetSnapshot[]): readonly string[] {
  const snapshot = workbookOf(...sheets);
  const layout = understand(snapshot, { blocks: [], columns: [], goals: place });
  expect(layout.questions).toEqual([]);
  const told = [layout, applyMapping(snapshot, mappingOf(layout))].map(({ blocks }) =>
    decodeFollowUp(blocks, THREE_STEP_WORDS).followUp.goals.map(
      ({ nr, title, goalArea, committee, overarchingGoal, isNamed = true, indicators }) => {
        const of = goalArea ?? committee ?? overarchingGoal;
        const name = `${nr} ${isNamed ? title : `[${title}]`}`.trim();
        return `${name}${of === null ? "" : ` (${of})`}: ${indicators.map((each) => each.title).join(", ")}`;
      },
    ),
  );
  expect(told[1]).toEqual(told[0]);
  return told[0] ?? [];
}

const HEADINGS = ["Indikator", "Målvärde", "Utfall"];

describe("goals as rows above their indicators", () => {
  const ROWS: readonly (readonly Cell[])[] = [
    ["", "Utfall 2022", "Målvärde 2022"],
    ["Trygghet"],
    ["Trygga i boendet", 90, 80],
    ["Nöjda", 70, 80],
    ["2. Delaktighet"],
    ["Kan påverka", 60, 80],
    [],
    ["Källa: egen enkät"],
  ];

  test("are proposed with an example, and read", () => {
    const sheet = sheetOf(ROWS, { name: "Nämnden" });
    expect(asked(sheet)).toEqual([
      "Ingen kolumn på bladet Nämnden är mål. Var står målen?",
      "På egna rader ovanför sina indikatorer, till exempel ”Trygghet”",
      "rows none",
    ]);
    expect(goals("rows", sheet)).toEqual(["Trygghet: Trygga i boendet, Nöjda", "2 Delaktighet: Kan påverka"]);
  });

  test("an area, or a committee, stands above them", () => {
    const sheet = sheetOf([
      HEADINGS,
      ["Invånare"],
      ["Trygghet"],
      ["Trygga", 90, 80],
      ["Målområde: Ekonomi"],
      ["Balans"],
      ["Avvikelse", 1, 2],
    ]);
    expect(goals("rows", sheet)).toEqual(["Trygghet (Invånare): Trygga", "Balans (Ekonomi): Avvikelse"]);
  });

  test("the column may be called both", () => {
    const sheet = sheetOf([["Mål/mätetal", "Målvärde", "Utfall"], ["Trygghet"], ["Trygga", 90, 80]]);
    expect(asked(sheet)).toMatchObject({ 2: "rows none" });
    expect(goals("rows", sheet)).toEqual(["Trygghet: Trygga"]);
  });
});

describe("goals on a line above each table", () => {
  const sheet = (title: string, name: string, id = name): SheetSnapshot =>
    sheetOf([[title], ["Ansvarig: enhetschef"], [], HEADINGS, ["Trygga", 90, 80]], { name, id });

  test("are asked about once for all sheets", () => {
    const sheets = [sheet("Mål 1: Självständigt liv", "Ett"), sheet("Mål 2: Trygg vardag", "Två")];
    expect(asked(...sheets)).toEqual([
      "Ingen kolumn på bladen Ett och Två är mål. Var står målen?",
      "På en rad ovanför tabellen: ”Självständigt liv”",
      "line sheetName none",
    ]);
    expect(goals("line", ...sheets)).toEqual([
      "1 Självständigt liv (Ett): Trygga",
      "2 Trygg vardag (Två): Trygga",
    ]);
  });

  test("may call themselves nothing where there are several tables; what stands between tables is the next one's", () => {
    const both = sheetOf([
      ["Värdig omsorg"],
      HEADINGS,
      ["Trygga", 90, 80],
      [],
      ["Likvärdig skola"],
      HEADINGS,
      ["Behöriga", 90, 80],
    ]);
    expect(asked(both)).toMatchObject({ 1: "På en rad ovanför tabellen: ”Värdig omsorg”" });
    expect(goals("line", both)).toEqual(["Värdig omsorg: Trygga", "Likvärdig skola: Behöriga"]);
  });

  test("may stand in the cell beside the word", () => {
    const labelled = sheetOf([["Mål 3:", "Trygg vardag"], HEADINGS, ["Trygga", 90, 80]]);
    expect(goals("line", labelled)).toEqual(["3 Trygg vardag: Trygga"]);
  });
});

test("the name of a sheet may be the goal", () => {
  const sheet = sheetOf([HEADINGS, ["Trygga", 90, 80]], { name: "Mål 1 Trygg vardag" });
  expect(asked(sheet)).toMatchObject({ 1: "I bladets namn: ”Trygg vardag”" });
  expect(goals("sheetName", sheet)).toEqual(["1 Trygg vardag: Trygga"]);
  expect(goalOfSheetName("Trygghet")).toEqual({ nr: "", title: "Trygghet" });
});

test("indicators may have no goals at all; “Mål 2023” over numbers is no goal", () => {
  const sheet = sheetOf(
    [
      ["Nämnden – nyckeltal 2023"],
      [],
      ["Nyckeltal", "Mål 2023", "Godkänt från", "Utfall 2023"],
      ["Besök", 120, 100, 126],
    ],
    { name: "Nyckeltal" },
  );
  expect(asked(sheet)).toEqual([
    "Ingen kolumn på bladet Nyckeltal är mål. Var står målen?",
    "Det finns inga mål, bara indikatorer",
    "none",
  ]);
  expect(goals("none", sheet)).toEqual(["[Nyckeltal]: Besök"]);
});

describe("goals without indicators", () => {
  const ROWS: readonly (readonly Cell[])[] = [
    ["Kommungemensamma mål", "Nämndens mål", "Måluppfyllelse"],
    ["Nöjda invånare", "", "Delvis uppnått"],
    ["", "Gott bemötande", "Uppnått"],
    ["", "Öppet hus", "Ej uppnått"],
    ["Valfrihet", "", "Uppnått"],
    ["", "Val av utförare", "Uppnått"],
  ];

  test("are asked about, and belong to the tier above", () => {
    const sheet = sheetOf(ROWS, { name: "Kund" });
    expect(asked(sheet)).toEqual([
      "På bladet Kund finns mål men inga indikatorer. Ska målen följas upp som de är?",
      "Ja, utan indikatorer",
      "alone",
    ]);
    expect(goals("alone", sheet)).toEqual([
      "Gott bemötande (Nöjda invånare): ",
      "Öppet hus (Nöjda invånare): ",
      "Val av utförare (Valfrihet): ",
    ]);
  });

  test("of several columns of levels the judgement of all is proposed", () => {
    const words = ["Viss", "God", "Viss", "Viss", "Ingen", "Viss"];
    const sheet = sheetOf([
      ["Mål", "Nämnder", "Bolag", "Samlad bedömning", "Kontakt"],
      ...words.map((word, at) => [`Mål nummer ${at}`, word, "Viss", word, `Namn ${at}`]),
    ]);
    const snapshot = workbookOf(sheet);
    const layout = understand(snapshot, { blocks: [], columns: [], goals: "alone" });
    const [question] = questionsOf({ snapshot, layout, needsFollowUp: true });
    expect(question?.options.slice(0, 3).map(({ id, isProposed }) => [id, isProposed])).toEqual([
      ["B", false],
      ["C", false],
      ["D", true],
    ]);
  });
});

test("a column of titles that no heading names is proposed as what is missing", () => {
  const sheet = sheetOf([
    ["Mål", "Så mäter vi", "Målvärde", "Utfall"],
    ["Trygghet", "Trygga i boendet", 90, 80],
  ]);
  expect(asked(sheet)).toMatchObject([
    "Vilken kolumn på bladet Mål 2022 är Indikator? Av innehållet att döma är det kolumn B (”Så mäter vi”).",
    "Kolumn B (”Så mäter vi”)",
    "B A C D",
  ]);
});

test.each([
  ["Mål: Trygg vardag", { nr: "", title: "Trygg vardag" }],
  ["Nämndmål 2 – Trygg vardag", { nr: "2", title: "Trygg vardag" }],
  ["Mål 1.2 Trygg vardag", { nr: "1.2", title: "Trygg vardag" }],
  ["Måluppfyllelse: Uppfyllt", null],
  ["Mål 1", null],
  ["Målområde: Trygghet", null],
])("%j names the goal %j", (text, goal) => {
  expect(goalLine(text)).toEqual(goal);
});

test("levels on the rows of the goals are the goals', those between them in the same column the indicators'", () => {
  const rows = (levels: readonly string[]) =>
    sheetOf([
      ["Indikator", "Målvärde", "Utfall", "Bedömning"],
      ["Trygg vardag", "", "", levels[0] ?? ""],
      ["Nöjda (%)", 90, 95, levels[1] ?? ""],
      ["Kunskap", "", "", levels[2] ?? ""],
      ["Behöriga (%)", 90, 70, levels[3] ?? ""],
    ]);
  const fieldOf = (levels: readonly string[]): readonly string[] => {
    const choices = { blocks: [], columns: [], goals: "rows" } as const;
    const [block] = understand(workbookOf(rows(levels)), choices).blocks;
    return [...(block?.columns ?? [])].flatMap(([field, column]) => (column === 3 ? [field] : []));
  };
  expect(fieldOf(["Uppnått", "", "Ej uppnått", ""])).toEqual(["goalLevel"]);
  expect(fieldOf(["Uppnått", "Uppnått", "Ej uppnått", ""])).toEqual(["goalLevel", "assessedLevel"]);
  expect(fieldOf(["", "Uppnått", "", "Ej uppnått"])).toEqual(["indicatorLevel"]);
});
