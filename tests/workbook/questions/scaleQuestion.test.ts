import { understand } from "../../../src/app/readFollowUp";
import { SWEDISH } from "../../../src/text/swedish";
import type { Question } from "../../../src/workbook/questions/question";
import { questionsOf } from "../../../src/workbook/questions/questionsOf";
import type { SheetSnapshot } from "../../../src/workbook/grid/snapshot";
import { workbookOf } from "../../reports/planning";
import { readSheet, sheetOf, type Cell } from "../sheet";

const { layoutQuestionSentence, optionText } = SWEDISH;

function fill(fillColor: string, value = ""): Cell {
  return { value, fillColor };
}

/** A follow-up where the controller has assessed indicators without numbers, with a key above the table. */
function followUp(
  levels: readonly Cell[],
  key: readonly (readonly Cell[])[] = [],
  heading = "Nivå",
): SheetSnapshot {
  return sheetOf([
    ...key,
    ...(key.length === 0 ? [] : [[]]),
    ["Nämndmål", "Indikator", heading],
    ...levels.map((level, at): Cell[] => [
      at === 0 ? "Ett mål för nämnden" : "",
      `Indikator nummer ${at + 1}`,
      level,
    ]),
  ]);
}

function scaleQuestion(...sheets: readonly SheetSnapshot[]): Question | undefined {
  const snapshot = workbookOf(...sheets);
  return questionsOf({ snapshot, layout: understand(snapshot, null), needsFollowUp: true }).find(
    ({ id }) => id === "scale",
  );
}

/** What is proposed, as the controller reads it. */
function proposed(...sheets: readonly SheetSnapshot[]): string {
  const options = scaleQuestion(...sheets)?.options ?? [];
  return options.flatMap((option) => (option.isProposed ? optionText(option.detail) : [])).join();
}

test.each<[string, Cell[], string]>([
  ["colour words", ["Grön", "Röd", "Röd"], "Grön = 1, Gul = 0,5, Röd = 0"],
  ["their neuter forms", ["Grönt", "Gult"], "Grönt = 1, Gult = 0,5, Rött = 0"],
  ["a fourth colour", ["Grön", "Gul", "Orange", "Röd"], "Grön = 1, Gul = 0,67, Orange = 0,33, Röd = 0"],
  ["white is not assessed", ["Grön", "Röd", "Vit"], "Grön = 1, Gul = 0,5, Röd = 0; Vit = inte bedömt"],
  [
    "words with a number before each, in the order of the numbers",
    ["3 – Svagt", "4 – Bra", "1 – Underkänt", "2 – Mycket svagt"],
    "4 – Bra = 1, 3 – Svagt = 0,67, 2 – Mycket svagt = 0,33, 1 – Underkänt = 0",
  ],
  [
    "a best that has the number one",
    ["1. Mycket god", "2. God", "3. Dålig"],
    "1. Mycket god = 1, 2. God = 0,5, 3. Dålig = 0",
  ],
  [
    "a word that is not known is the end that the others lack",
    ["God", "Mycket god", "Usel", "Acceptabel"],
    "Mycket god = 1, God = 0,67, Acceptabel = 0,33, Usel = 0",
  ],
  [
    "marks of notes and full stops are no part of a word",
    ["Helt uppfyllt", "Delvis uppfyllt*", "Inte uppfyllt."],
    "Helt uppfyllt = 1, Delvis uppfyllt = 0,5, Inte uppfyllt = 0",
  ],
  ["yes and no", ["Ja", "Nej"], "Ja = 1, Nej = 0"],
  ["yes, partly and no", ["Ja", "Delvis", "Nej"], "Ja = 1, Delvis = 0,5, Nej = 0"],
  ["verbs", ["Uppfylls helt", "Uppfylls ej"], "Uppfylls helt = 1, Uppfylls delvis = 0,5, Uppfylls ej = 0"],
  [
    "four grades of which one is missing",
    ["I hög grad uppfyllt", "I viss grad uppfyllt", "Helt uppfyllt"],
    "Helt uppfyllt = 1, I hög grad uppfyllt = 0,67, I viss grad uppfyllt = 0,33, Ej uppfyllt = 0",
  ],
  [
    "words of no known set, with what none of it and all of it would be called",
    ["Till stor del uppnått", "Till liten del uppnått"],
    "Helt uppnått = 1, Till stor del uppnått = 0,67, Till liten del uppnått = 0,33, Ej uppnått = 0",
  ],
  [
    "good, some, none",
    ["God", "Viss", "Svårbedömt"],
    "God = 1, Viss = 0,5, Ingen = 0; Svårbedömt = inte bedömt",
  ],
  ["circles", ["🟢", "🔴", "⚪"], "🟢 = 1, 🟡 = 0,5, 🔴 = 0; ⚪ = inte bedömt"],
  ["arrows", ["▲", "▼"], "▲ = 1, ► = 0,5, ▼ = 0"],
  ["slanting arrows", ["↑", "↗", "↓"], "↑ = 1, ↗ = 0,75, → = 0,5, ↘ = 0,25, ↓ = 0"],
  ["faces", ["😊", "☹"], "😊 = 1, 😐 = 0,5, ☹ = 0"],
  ["change", ["Förbättrad", "Försämrad"], "Förbättrad = 1, Oförändrad = 0,5, Försämrad = 0"],
  [
    "quality in five",
    ["Mycket god", "God", "Godkänd", "Dålig", "Mycket dålig"],
    "Mycket god = 1, God = 0,75, Godkänd = 0,5, Dålig = 0,25, Mycket dålig = 0",
  ],
  [
    "a forecast counts as what it foretells",
    [
      "Målet är uppnått",
      "Målet bedöms kunna uppnås",
      "Osäkert om målet kan uppnås",
      "Målet bedöms inte kunna uppnås",
      "Målet har inte uppnåtts",
    ],
    "Prognosen räknas som utfallet: Målet är uppnått = 1, Målet bedöms kunna uppnås = 1, Osäkert om målet kan uppnås = 0,5, Målet bedöms inte kunna uppnås = 0, Målet har inte uppnåtts = 0",
  ],
  [
    "nothing but forecasts",
    ["Bedöms uppnås", "Bedöms delvis uppnås", "Bedöms inte uppnås"],
    "Bedöms uppnås = 1, Bedöms delvis uppnås = 0,5, Bedöms inte uppnås = 0",
  ],
  ["numbers", [3, 2, 1], "3 = 1, 2 = 0,5, 1 = 0"],
  ["numbers with a gap", [4, 1, 2], "4 = 1, 3 = 0,67, 2 = 0,33, 1 = 0"],
  ["letters", ["A", "C", "B"], "A = 1, B = 0,5, C = 0"],
])("what stands in the column is told by itself: %s", (_, levels, scale) => {
  expect(proposed(followUp(levels))).toBe(scale);
});

test.each<[string, Cell[], Cell[][], string]>([
  [
    "a sentence",
    ["Rött", "Grönt", "Vitt"],
    [
      [
        "Trafikljus: rött betyder att målet inte är uppfyllt, gult att vi är på god väg och grönt att målet är uppfyllt. Vitt betyder att målet inte har kunnat följas upp.",
      ],
    ],
    "Grönt = 1, gult = 0,5, Rött = 0; Vitt = inte bedömt",
  ],
  [
    "a sentence with the colours after the words",
    ["Grön", "Röd"],
    [["Målet är uppnått (grön), delvis uppnått (gul), ej uppnått (röd)"]],
    "Grön = 1, gul = 0,5, Röd = 0",
  ],
  [
    "cells side by side",
    ["Gul", "Grön", "Vit"],
    [
      ["Grön", "Målet är uppnått"],
      ["Gul", "Målet är delvis uppnått"],
      ["Röd", "Målet är inte uppnått"],
      ["Vit", "Ej mätt"],
    ],
    "Grön = 1, Gul = 0,5, Röd = 0; Vit = inte bedömt",
  ],
  [
    "one cell",
    [4, 1],
    [["4 = Helt uppfyllt; 3 = I hög grad uppfyllt; 2 = I viss grad uppfyllt; 1 = Ej uppfyllt"]],
    "4 = 1, 3 = 0,67, 2 = 0,33, 1 = 0",
  ],
  [
    "one cell with several lines, where the lowest number is the best",
    [1, 2],
    [["Betyg: 1 = uppnått\n2 = delvis uppnått\n3 = ej uppnått"]],
    "1 = 1, 2 = 0,5, 3 = 0",
  ],
  [
    "coloured cells",
    [fill("#92D050"), fill("#BFBFBF"), fill("#FF0000")],
    [
      [fill("#92D050"), "Uppfyllt"],
      [fill("#FFFF00"), "Delvis uppfyllt"],
      [fill("#FF0000"), "Ej uppfyllt"],
      [fill("#BFBFBF"), "Ej mätt"],
    ],
    "Uppfyllt = 1, Delvis uppfyllt = 0,5, Ej uppfyllt = 0; Ej mätt = inte bedömt",
  ],
  [
    "words that stand for colours, and more of it in brackets",
    ["Viss", "Ingen"],
    [
      ["Grön", "God (rätt håll, stark trend)"],
      ["Gul", "Viss (rätt håll, svag trend)"],
      ["Röd", "Ingen (fel håll eller ingen trend)"],
      ["Lila", "Svårbedömt"],
    ],
    "God = 1, Viss = 0,5, Ingen = 0; Svårbedömt = inte bedömt",
  ],
  [
    "signs with words",
    ["▲", "▼"],
    [["▲ grön pil: indikatorn har förbättrats"], ["► gul pil: oförändrad"], ["▼ röd pil: försämrats"]],
    "▲ = 1, ► = 0,5, ▼ = 0",
  ],
  [
    "a line of which nothing is known stands between its neighbours",
    ["Grön", "Blå"],
    [["Grön = målet är nått"], ["Blå = se kommentaren"], ["Röd = målet är inte nått"]],
    "Grön = 1, Blå = 0,5, Röd = 0",
  ],
])("by a key: %s", (_, levels, key, scale) => {
  expect(proposed(followUp(levels, key))).toBe(scale);
});

test("a key on another sheet counts, and one below the table", () => {
  const levels = followUp(["🟢", "🔴"]);
  const key = sheetOf(
    [
      ["Så läser du färgerna"],
      ["🟢 = målet är nått"],
      ["🟡 = målet är delvis nått"],
      ["🔴 = målet är inte nått"],
      ["⚪ = ej bedömt"],
    ],
    { id: "{2}", name: "Läs mig" },
  );
  expect(proposed(levels, key)).toBe("🟢 = 1, 🟡 = 0,5, 🔴 = 0; ⚪ = inte bedömt");
  const below = sheetOf([
    ["Nämndmål", "Indikator", "Nivå"],
    ["Ett mål för nämnden", "Indikator nummer 1", 1],
    ["Ett mål till för nämnden", "Indikator nummer 2", 2],
    [],
    ["2 = Helt uppfyllt"],
    ["1 = Delvis uppfyllt"],
    ["0 = Ej uppfyllt"],
  ]);
  expect(proposed(below)).toBe("2 = 1, 1 = 0,5, 0 = 0");
});

test("the heading tells which numbers there are; which end is the best is asked", () => {
  const question = scaleQuestion(followUp([3, 2], [], "Nivå"));
  expect(question?.options.map(({ id }) => id)).toEqual(
    ["highestIsBetter", "lowestIsBetter", "-"].map((id) => id.replace("Better", "Best")),
  );
});

test("where nobody has assessed anything, a key in other words than ours tells what is written", () => {
  const key = [
    ["Uppfyllelse 100 procent"],
    ["Uppfyllelse 91–99 procent"],
    ["Uppfyllelse 90 procent eller lägre"],
    ["Uppföljning är inte genomförd"],
  ];
  const sheet = followUp(["", ""], key);
  const question = scaleQuestion(sheet);
  expect(question && layoutQuestionSentence(question.detail)).toBe(
    "Arbetsboken har en egen nyckel till nivåerna. Är det de här nivåerna som gäller?",
  );
  expect(proposed(sheet)).toBe(
    "Uppfyllelse 100 procent = 1, Uppfyllelse 91–99 procent = 0,5, Uppfyllelse 90 procent eller lägre = 0; Uppföljning är inte genomförd = inte bedömt",
  );
});

test.each<[string, Cell[], Cell[][]]>([
  ["the default scale's own words", ["Uppnått", "Ej uppnått", "Ingen uppgift"], []],
  ["scores", [1, 0.5, 0], []],
  ["letters that a key gives those words", ["U", "D"], [["U = Uppnått, D = Delvis uppnått, E = Ej uppnått"]]],
  ["notes", ["Väntar på beslut i nämnden", "Se bilaga 3"], []],
  [
    "nothing",
    ["", ""],
    [
      ["Uppfyllt: målvärdet är nått"],
      ["Delvis uppfyllt: minst 85 % av målvärdet"],
      ["Ej uppfyllt: lägre än 85 % av målvärdet"],
    ],
  ],
])("nothing is asked of %s", (_, levels, key) => {
  expect(scaleQuestion(followUp(levels, key))).toBeUndefined();
});

test("the question lists what stands in the column, and the answer keeps the whole scale", () => {
  const question = scaleQuestion(followUp(["Grön", "Röd", "Röd", fill("#BFBFBF")], [], "Nivå"));
  expect(question && layoutQuestionSentence(question.detail)).toBe(
    "I kolumnen ”Nivå” står ”Röd” (2), ”Grön” (1) och annan färgad cell (1). Vad betyder det?",
  );
  expect(question?.options[0]?.answer).toMatchObject({
    kind: "settings",
    settings: {
      wording: null,
      scale: {
        steps: [{ id: "notAttained", word: "Röd" }, { word: "Gul" }, { id: "attained", word: "Grön" }],
        fullPoints: 2,
      },
      evaluation: { thresholds: [0.25, 0.75], levelSource: "own" },
    },
  });
  expect(question?.options.at(-1)?.answer).toMatchObject({
    columns: [{ field: "indicatorLevel", column: null }],
  });
});

test.each([
  ["Grönt från", "Gult från", "Enligt nyckeln: Grönt = 1, Gult = 0,5, Rött = 0"],
  ["Grön gräns", "Gul gräns", "Enligt nyckeln: Grön = 1, Gul = 0,5, Röd = 0"],
])("limits called %s and %s are a key to the colours that are written", (target, partly, proposed) => {
  const sheet = sheetOf([
    ["Nämndmål", "Indikator", target, partly, "Utfall"],
    ["Ett mål", "Behöriga (%)", 90, 82, 86],
  ]);
  const [option] = scaleQuestion(sheet)?.options ?? [];
  expect(option?.isProposed).toBe(true);
  expect(optionText(option?.detail ?? { code: "noLevels" })).toContain(proposed.split(": ")[1]);
});

test("limits in other words are no key", () => {
  const sheet = sheetOf([
    ["Nämndmål", "Indikator", "Målvärde", "Gräns delvis", "Utfall"],
    ["Ett mål", "Behöriga (%)", 90, 82, 86],
  ]);
  expect(scaleQuestion(sheet)).toBeUndefined();
});

test("coloured cells are levels without a key, where they are of several colours and their rows are not", () => {
  const colours = [fill("#00B050"), fill("#FFFF00"), fill("#FF0000"), fill("#D9D9D9")];
  expect(proposed(followUp(colours))).toBe("Grön = 1, Gul = 0,5, Röd = 0; Grå = inte bedömt");
  expect(scaleQuestion(followUp([fill("#00B050"), fill("#00B050")]))).toBeUndefined();
  const ofRows = sheetOf([
    ["Nämndmål", "Indikator", "Nivå"],
    [fill("#00B050", "Ett mål"), fill("#00B050", "Den första"), fill("#00B050")],
    [fill("#FF0000", "Två mål"), fill("#FF0000", "Den andra"), fill("#FF0000")],
  ]);
  expect(scaleQuestion(ofRows)).toBeUndefined();
});

test("numbers, signs and other words under Bedömning or Status are asked of, where no other column is a result", () => {
  const key = [["Skala: 5 = mycket hög måluppfyllelse, 4 = hög, 3 = medel, 2 = låg, 1 = mycket låg"]];
  expect(proposed(followUp([4, 5, 1], key, "Bedömning"))).toMatch(
    /^5 = 1, 4 = 0,75, 3 = 0,5, 2 = 0,25, 1 = 0/,
  );
  const signs = [["● = uppfyllt, ◐ = delvis uppfyllt, ○ = ej uppfyllt"]];
  expect(proposed(followUp(["●", "◐", "○"], signs, "Bedömning"))).toBe("● = 1, ◐ = 0,5, ○ = 0");
  expect(proposed(followUp(["Klart", "Försenat", "Pågår"], [], "Status"))).toBe(
    "Klart = 1, Pågår = 0,5, Försenat = 0",
  );
});

test("a key below the table that gives each level its share has the workbook's own words, and its lines are no goals", () => {
  const sheet = sheetOf([
    ["Nämndmål", "Indikator", "Målvärde", "Utfall", "Måluppfyllelse"],
    ["Trygg omsorg", "Andel nöjda", "Minst 80 %", "82 %"],
    [],
    ["Bedömning"],
    ["Mål uppnått", "100 % eller mer av målvärdet"],
    ["Delvis uppnått", "85–99 % av målvärdet"],
    ["Ej uppnått", "mindre än 85 % av målvärdet"],
  ]);
  expect(proposed(sheet)).toBe("Mål uppnått = 1, Delvis uppnått = 0,5, Ej uppnått = 0");
  expect(readSheet(sheet).evaluation.goals.map(({ goal }) => goal.title)).toEqual(["Trygg omsorg"]);
});

test("a column of levels that is called in other words is proposed, of goals or of indicators", () => {
  const asked = (rows: readonly (readonly Cell[])[]): readonly string[] => {
    const snapshot = workbookOf(sheetOf(rows));
    return questionsOf({ snapshot, layout: understand(snapshot, null), needsFollowUp: true }).map(
      ({ id }) => id,
    );
  };
  const headings = ["Nämndmål", "Indikator", "Utfall", "Nämndens bedömning"];
  expect(
    asked([
      headings,
      ["Ett", "Den första", 82, "Målet är uppnått"],
      ["", "Den andra", 25],
      ["Två", "Den tredje", 7, "Målet är inte uppnått"],
    ]),
  ).toContain("goalLevel@Mål 2022");
  expect(
    asked([
      headings,
      ["Ett", "Den första", 82, "ja"],
      ["", "Den andra", 25, "delvis"],
      ["Två", "Den tredje", 7, "nej"],
    ]),
  ).toContain("indicatorLevel@Mål 2022");
  expect(
    asked([
      headings,
      ["Ett", "Den första", 82, "se bilaga"],
      ["", "Den andra", 25, "ja"],
      ["Två", "Den tredje", 7, "nej"],
    ]),
  ).toEqual([]);
});
