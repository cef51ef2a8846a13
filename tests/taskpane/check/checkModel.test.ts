import { checkModel, type CheckFinding, type CheckModel } from "../../../src/taskpane/check/checkModel";
import type { LastCheck } from "../../../src/taskpane/check/slice";
import { ENGLISH } from "../../../src/text/english";
import { SWEDISH } from "../../../src/text/swedish";
import { cell, MISSING_SECTION, OPEN, OPEN_ROW, SIGN_FINDING, sumFinding, TEXT_FINDING } from "./findings";

const ANNEXES: LastCheck["annexes"] = [
  { report: "operatingStatement", sheet: "Resultatrapport" },
  { report: "activityResult", sheet: "Verksamhetens utfall" },
];

const checkOf = (findings: readonly CheckFinding[]): LastCheck => ({
  findings,
  hidden: [],
  annexes: ANNEXES,
  unmatched: [],
  reportedFine: 0,
  checkedAt: "2024-02-12T14:05",
});

function modelOf(findings: readonly CheckFinding[], change: Partial<LastCheck> = {}): CheckModel {
  return checkModel({ ...checkOf(findings), ...change }, SWEDISH);
}

const shape = ({ groups }: CheckModel): unknown =>
  groups.map(({ heading, rows }) => [heading, rows.map(({ sheet }) => sheet)]);

test("the worst first; within a group by sheet, the annexes in their order and the text after them", () => {
  const model = modelOf([
    sumFinding("rounding", "Verksamhetens utfall"),
    sumFinding("rounding", "Resultatrapport"),
    sumFinding("rounding", "Verksamhetens utfall", 8),
    OPEN,
    TEXT_FINDING,
    sumFinding("check", "Resultatrapport"),
    SIGN_FINDING,
    MISSING_SECTION,
    sumFinding("fine", "Resultatrapport"),
  ]);
  expect(shape(model)).toEqual([
    ["Fel (3)", ["Verksamhetens utfall", "I rapporttexten", "I rapporttexten"]],
    ["Att kontrollera (1)", ["Resultatrapport"]],
    ["Avrundning (3)", ["Resultatrapport", "Verksamhetens utfall", "Verksamhetens utfall"]],
    ["Att komplettera (1)", ["Mål 2023"]],
  ]);
  expect(model.summary).toBe(
    "3\u00A0fel, 1\u00A0att kontrollera, 3\u00A0avrundningar och 1\u00A0att komplettera. 1\u00A0uppgift stämmer.",
  );
  expect(model.checkedAt).toBe("Kontrollerat 2024-02-12 14:05.");
});

test.each<[string, CheckFinding, object]>([
  [
    "a sum: both figures, with the cell of the one and the first cell of the other",
    sumFinding("error", "Resultatrapport"),
    {
      rule: "Summa av rader",
      sentence: "Summa Kostnader: 10 står, men raderna ger 9. Skillnaden är 1. Rätta den av dem som är fel.",
      stated: { text: "10", place: cell("Resultatrapport", "B5"), more: null },
      expected: { text: "9", place: cell("Resultatrapport", "B3"), more: "och 1 till" },
    },
  ],
  [
    "an amount of the text: in mnkr, with the table's cell",
    TEXT_FINDING,
    {
      rule: "Belopp i texten",
      stated: { text: "−2,2\u00A0mnkr", place: null, more: null },
      expected: { text: "−3,19\u00A0mnkr", place: cell("Verksamhetens utfall", "I9"), more: null },
    },
  ],
  [
    "a sign: one figure, nothing to compare it with",
    SIGN_FINDING,
    {
      rule: "Tecken",
      stated: { text: "−117", place: cell("Verksamhetens utfall", "F4"), more: null },
      expected: null,
    },
  ],
  [
    "a reference to a section: no figures",
    MISSING_SECTION,
    {
      rule: "Hänvisning i texten",
      sentence: "Texten hänvisar till avsnitt 2.3.1, som inte finns. Rätta hänvisningen.",
      stated: null,
      expected: null,
    },
  ],
  [
    "something to complete: its own sentence and cell",
    OPEN,
    {
      rule: null,
      sentence: expect.stringMatching(
        /^Indikatorn ”Andel trygga” saknar utfall\. .* Fyll i utfallet\.$/,
      ) as string,
      place: cell("Mål 2023", "H7"),
    },
  ],
])("%s", (_, finding, row) => {
  expect(modelOf([finding]).groups[0]?.rows).toEqual([expect.objectContaining({ finding, ...row })]);
});

test("what is about no cell stands under another heading than a sheet's, and names its report", () => {
  const model = modelOf([OPEN_ROW]);
  expect(shape(model)).toEqual([["Att komplettera (1)", ["Övrigt"]]]);
  expect(model.groups[0]?.rows[0]?.sentence).toMatch(/^Resultatrapport: ”Hyror” räknas inte in i ”Summa”: /);
});

test("what is to be completed is told in the language of the pane", () => {
  const { issueSentence, reportIssueLine } = ENGLISH;
  const english = checkModel(checkOf([OPEN, OPEN_ROW]), { ...SWEDISH, issueSentence, reportIssueLine });
  expect(english.groups.flatMap(({ rows }) => rows.map(({ sentence }) => sentence))).toEqual([
    expect.stringMatching(/^The indicator “Andel trygga” has no outcome\./),
    expect.stringMatching(/“Hyror” is not .*“Summa”/),
  ]);
});

test("all is fine when nothing but what agrees was found, in at least one annex", () => {
  const fine = [sumFinding("fine", "Resultatrapport")];
  expect(modelOf(fine)).toMatchObject({
    isAllFine: true,
    hasAnnexes: true,
    groups: [],
    summary: "Inget att anmärka. 1\u00A0uppgift stämmer.",
  });
  expect(modelOf([...fine, OPEN]).isAllFine).toBe(false);
  expect(modelOf([], { annexes: [] })).toMatchObject({ isAllFine: false, hasAnnexes: false });
});

test("the amounts of the text that nothing is said of are named", () => {
  expect(modelOf([]).unmatched).toBeNull();
  expect(modelOf([], { unmatched: ["3 mnkr"] }).unmatched).toContain("är inte jämfört: 3 mnkr.");
});

test("what is hidden stands last with its reason, whatever its severity, and is not counted among the others", () => {
  const finding = sumFinding("error", "Resultatrapport");
  const line = { finding, key: "k", reason: "Fotnot i rapporten" };
  const other = sumFinding("rounding", "Resultatrapport", 8);
  const model = modelOf([finding, other], { hidden: [line] });
  expect(shape(model)).toEqual([
    ["Avrundning (1)", ["Resultatrapport"]],
    ["Dolda (1)", ["Resultatrapport"]],
  ]);
  expect(model.groups.map(({ rows }) => rows.map(({ hidden }) => hidden))).toEqual([[null], [line]]);
  expect(model.summary).toBe("1\u00A0avrundning och 1\u00A0dold. 0\u00A0uppgifter stämmer.");
});

test("a finding keeps its row's number when others are hidden, and of two alike only the one is", () => {
  const [one, same, last] = [OPEN, { ...OPEN }, OPEN_ROW] as const;
  const numbers = ({ groups }: CheckModel): unknown =>
    groups.map(({ group, rows }) => [group, rows.map(({ at }) => at)]);
  expect(numbers(modelOf([one, same, last]))).toEqual([["open", [0, 1, 2]]]);
  const hidden = [{ finding: one, key: "k", reason: "Kommer i mars" }];
  expect(numbers(modelOf([one, same, last], { hidden }))).toEqual([
    ["open", [1, 2]],
    ["hidden", [0]],
  ]);
});
