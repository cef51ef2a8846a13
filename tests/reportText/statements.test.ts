import type { PlacedFigure } from "../../src/domain/reconciliation/reconciliationFinding";
import type { GoalFact, GoalGroupFact, ReportFacts } from "../../src/reportText/reportFacts";
import { reconcileText } from "../../src/reportText/reconcileText";
import { namePhrase } from "../../src/reportText/statementReader";
import { checkSentence } from "../../src/text/pane/check";

const EMPTY = new Set(["och", "antal", "andel", "på"]);
const at = (value: number, address: string): PlacedFigure => ({
  value,
  places: [{ kind: "outside", sheet: "Mål", address, label: address }],
});
const goal = (title: string, level: string, score: number, indicatorLevels: readonly string[]): GoalFact => ({
  phrases: [namePhrase(title, EMPTY)],
  nr: "",
  level,
  score: at(score, title),
  indicatorLevels,
});
const GOALS = [
  goal("Kortare väntan", "delvis", 0.5, ["full", "ej"]),
  goal("Trygg omsorg", "full", 1, ["full", "full"]),
  goal("Färre fall", "ej", 0, ["ej"]),
  goal("Inflytande", "full", 0.75, ["full", "delvis"]),
];
const group = (name: string, goals: readonly GoalFact[], index: number): GoalGroupFact => ({
  phrases: [namePhrase(name, EMPTY)],
  goals,
  index: at(index, name),
});
const FACTS: ReportFacts = {
  tables: [],
  year: 2023,
  lines: [
    {
      kind: "volume",
      phrases: [namePhrase("Hemtjänst", EMPTY)],
      unit: "timmar",
      better: null,
      actual: at(138_460, "F4"),
      previous: at(142_905, "E4"),
      budget: at(145_000, "G4"),
      target: null,
    },
    {
      kind: "indicator",
      phrases: [namePhrase("Trygga på boendet", EMPTY)],
      unit: "procent",
      better: "more",
      actual: at(96, "I8"),
      previous: at(93, "H8"),
      budget: null,
      target: at(95, "F8"),
    },
  ],
  goals: {
    all: { phrases: [], goals: GOALS, index: at(0.5625, "index") },
    groups: [group("Trygghet", GOALS.slice(1, 3), 0.5)],
    previousIndex: at(0.5, "index"),
    levels: [
      { level: "full", words: ["uppnått", "uppnåtts", "uppnådda", "uppnådd", "når målvärdet"] },
      { level: "delvis", words: ["delvis uppnått", "delvis uppnådda", "delvis uppnådd", "delvis"] },
      { level: "ej", words: ["ej uppnått", "ej uppnådda", "ej uppnådd"] },
      { level: null, words: ["saknar nivå"] },
    ],
  },
};

const severities = (text: string): readonly string[] =>
  reconcileText(text, [], [], FACTS).findings.map(({ finding }) => finding.severity);

test.each([
  "Av nämndens fyra mål är två uppnådda, ett delvis uppnått och ett ej uppnått.",
  "Två av fyra mål är uppnådda.",
  "Hälften av målen är uppnådda.",
  "Inom Trygghet är ett mål uppnått.",
  "Fyra av de sju indikatorerna når målvärdet.",
  "Inget mål saknar nivå.",
  "Två mål är inte uppnådda.",
  "Tre mål är helt eller delvis uppnådda.",
  "Målet Trygg omsorg är uppnått.",
  "Målet om kortare väntan är delvis uppnått.",
  "Det sammanlagda indexet är 0,56.",
  "Indexet har ökat från 0,50 år 2022 till 0,56.",
  "Indexet har ökat med 0,06.",
  "Trygghet har index 0,50.",
  "Måluppfyllelsen motsvarar 50 procent.",
  "Målet Inflytande har värdet 0,75.",
  "Hemtjänsten utförde 138 460 timmar.",
  "Hemtjänstens timmar minskade med 4 445 timmar.",
  "Hemtjänsten hade 6 540 timmar färre än budget.",
  "Hemtjänstens timmar minskade med 3 procent.",
  "Hemtjänstens timmar minskade från 142 905 till 138 460.",
  "Tryggheten på boendet har förbättrats, från 93 till 96 procent.",
  "Hemtjänsten utförde 138 460 timmar, en minskning med 4 445 timmar jämfört med 2022.",
  "Hemtjänsten utförde 138 460 timmar, vilket är 6 540 färre än budgeterat och 4 445 färre än 2022.",
  "Hemtjänstens timmar minskade med 4 445, eller 3,1 procent.",
  "Hemtjänstens timmar understeg budget med 6 540 timmar.",
  "I hemtjänsten utfördes cirka 138 000 timmar.",
  "I hemtjänsten utfördes 138 460 (142 905) timmar.",
  "Andelen trygga på boendet är 96 procent, att jämföra med målvärdet 95 procent.",
  "Andelen trygga på boendet är 96 procent, en procentenhet över målet.",
  "50 procent av målen är uppnådda.",
  "Målet Färre fall är inte uppnått.",
  "Målet Färre fall har ännu inte uppnåtts, utan är ej uppnått.",
  "Färre fall är det mål som inte är uppnått.",
  "Målet Kortare väntan är till viss del uppnått.",
  "Nämnden har fyra mål, varav två är uppnådda.",
  "Indexet är 0,56, att jämföra med 0,50 föregående år.",
  "Indexet 0,56 är en förbättring med 0,06.",
  "Indexet har ökat sedan föregående år.",
])("a true sentence is found and is no error: %s", (sentence) => {
  const said = severities(sentence);
  expect(said.length).toBeGreaterThan(0);
  expect(new Set(said)).toEqual(new Set(["fine"]));
});

test.each([
  "Av nämndens fem mål är två uppnådda.",
  "Tre av fyra mål är uppnådda.",
  "Samtliga mål är helt eller delvis uppnådda.",
  "Inom Trygghet är båda målen uppnådda.",
  "Fem indikatorer är uppnådda.",
  "Inget mål är ej uppnått.",
  "Målet Trygg omsorg är delvis uppnått.",
  "Det sammanlagda indexet är 0,65.",
  "Indexet har ökat från 0,45 år 2022.",
  "Trygghet har index 0,64.",
  "Måluppfyllelsen motsvarar 65 procent.",
  "Hemtjänsten utförde 138 640 timmar.",
  "Hemtjänsten hade 6 540 timmar fler än budget.",
  "Hemtjänstens timmar ökade med 4 445 timmar.",
  "Hemtjänstens timmar har ökat.",
  "Tryggheten på boendet har försämrats, från 93 till 96 procent.",
  "Hemtjänsten utförde 138 460 timmar, en ökning med 4 445 timmar jämfört med 2022.",
  "Hemtjänstens timmar minskade med 4 445, eller 9,1 procent.",
  "Hemtjänstens timmar översteg budget med 6 540 timmar.",
  "I hemtjänsten utfördes cirka 148 000 timmar.",
  "Andelen trygga på boendet är 96 procent, att jämföra med målvärdet 90 procent.",
  "67 procent av målen är uppnådda.",
  "Målet Trygg omsorg är inte uppnått.",
  "Nämnden har fem mål, varav två är uppnådda.",
  "Indexet har sjunkit sedan föregående år.",
  "Nettokostnaden sjönk från 554,2 mnkr till 592,5 mnkr.",
])("a false sentence is an error: %s", (sentence) => {
  expect(severities(sentence)).toContain("error");
});

test.each([
  "Flera mål har förutsättningar att nås under mandatperioden.",
  "Tre mål kommer att vara uppnådda.",
  "Inom äldreomsorgen är tre mål uppnådda.",
  "Förra året var tre mål uppnådda.",
  "Minst fem mål är uppnådda.",
  "Årets index är högre än någonsin.",
  "Beläggningen var 97,5 procent.",
  "Hemtjänsten utförde 70 000 timmar per månad.",
  "Hemtjänsten hade 310 brukare.",
  "Hemtjänstens timmar 2019 var 150 000.",
  "Kostnaderna för hemtjänsten ökade med 12 procent.",
  "I riket är 88 procent trygga på boendet.",
  "Andelen trygga på boendet var fler än i länet.",
  "Nämnden bedömer att målet ”Färre fall” uppnås under 2025.",
  "Socialnämnden bedömer att målet ”Färre fall” kommer att vara uppnått.",
  "Det övergripande målet ”Färre fall” är uppnått.",
  "Av de elva övergripande målen är åtta uppnådda.",
])("what cannot be checked is no error: %s", (sentence) => {
  expect(severities(sentence)).not.toContain("error");
});

test("every count that is told of the goals is right, and with one figure altered none is", () => {
  const words = ["noll", "ett", "två", "tre", "fyra", "fem"];
  const count = (level: string): number => GOALS.filter((each) => each.level === level).length;
  const text = (full: number, partly: number, not: number): string =>
    `Per den sista december 2023 var ${words[full] ?? ""} mål uppnådda, ${words[partly] ?? ""} delvis uppnått och ${words[not] ?? ""} ej uppnått.`;
  const right = [count("full"), count("delvis"), count("ej")] as const;
  expect(severities(text(...right))).toEqual(["fine", "fine", "fine"]);
  for (let which = 0; which < 3; which++) {
    for (const by of [1, 2]) {
      const [full, partly, not] = right.map((each, nth) => (nth === which ? each + by : each));
      expect(
        severities(text(full ?? 0, partly ?? 0, not ?? 0)).filter((each) => each === "error"),
      ).toHaveLength(1);
    }
  }
});

const sentences = (text: string): readonly string[] =>
  reconcileText(text, [], [], FACTS)
    .findings.filter(({ finding }) => finding.severity === "error")
    .map(({ finding }) => {
      const [place] = finding.stated.places;
      const label = place?.kind === "text" ? text.slice(place.start, place.end) : "";
      return checkSentence({ finding, label }).sv;
    });

test("what is said of each kind", () => {
  expect(sentences("Fem indikatorer är uppnådda.")).toEqual([
    "”Fem”: 5 står, men arbetsboken ger 4. Skillnaden är 1. Rätta den av dem som är fel.",
  ]);
  expect(sentences("Det sammanlagda indexet är 0,65.")).toEqual([
    "”0,65”: 0,65 står, men arbetsboken ger 0,56. Skillnaden är 0,09. Rätta den av dem som är fel.",
  ]);
  expect(sentences("Målet Trygg omsorg är delvis uppnått.")).toEqual([
    "”delvis” står, men målets nivå är uppnått. Rätta den av dem som är fel.",
  ]);
  expect(sentences("Hemtjänstens timmar har ökat.")).toEqual([
    "”ökat” står, men 138\u00A0460 mot 142\u00A0905 är lägre. Rätta den av dem som är fel.",
  ]);
});

test("the work grows with the text", () => {
  const steps = (words: string): number => reconcileText(words, [], [], FACTS).comparisons;
  const line = "• Hemtjänsten utförde 138 460 timmar och målet Trygg omsorg är uppnått\n";
  for (const words of [line, line.replace("\n", " ")]) {
    const few = steps(words.repeat(50));
    expect(few).toBeGreaterThan(0);
    expect(steps(words.repeat(400))).toBeLessThanOrEqual(few * 8);
  }
});

const OF_TABLE: ReportFacts = {
  ...FACTS,
  goals: null,
  lines: [],
  tables: [
    {
      nouns: ["uppdrag", "uppdragen", "utvecklingsuppdrag"],
      count: at(4, "A3"),
      words: [
        { word: "Pågår", count: at(2, "A3") },
        { word: "Klart", count: at(1, "A3") },
      ],
      sums: [{ heading: "Effekt", sum: at(11_100.5, "A3") }],
    },
  ],
};
const ofTable = (text: string): readonly string[] =>
  reconcileText(text, [], [], OF_TABLE).findings.map(({ finding }) => finding.severity);

test.each<[string, readonly string[]]>([
  ["Av 4 uppdrag har 2 status ”Pågår”, 1 ”Klart” och 1 ingen status.", ["fine", "fine", "fine"]],
  ["Samtliga fyra utvecklingsuppdrag följs upp.", ["fine"]],
  ["Antalet uppdrag är 4.", ["fine"]],
  ["Av nämndens fyra uppdrag är ett klart och tre pågår.", ["fine", "fine", "error"]],
  ["Summan av ”Effekt” är 11\u00A0100,5.", ["fine"]],
  ["Av 5 uppdrag är 2 klara.", ["error", "error"]],
  ["Summan av ”Effekt” är 12\u00A0100,5.", ["error"]],
  ["Ett uppdrag är klart.", []],
  ["Minst tre uppdrag pågår.", []],
  ["Tre uppdrag inom äldreomsorgen pågår.", []],
  ["Tre uppdrag är ännu inte klara.", []],
  ["Två nya uppdrag har tillkommit.", []],
])("what is said of a table of the controller's own: %s", (text, severities) => {
  expect(ofTable(text)).toEqual(severities);
});
