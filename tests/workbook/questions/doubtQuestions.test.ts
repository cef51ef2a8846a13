import { understand } from "../../../src/app/readFollowUp";
import { evaluate } from "../../../src/domain/evaluate";
import { layoutQuestionSentence, optionText } from "../../../src/text/pane/layoutQuestions";
import type { WorkbookSnapshot } from "../../../src/workbook/grid/snapshot";
import { decodeFollowUp } from "../../../src/workbook/rows/decodeFollowUp";
import { mayBeMarked } from "../../../src/workbook/rows/doubtfulCells";
import { readingRules } from "../../../src/workbook/rows/readingRules";
import { THREE_STEP_WORDS } from "../../../src/workbook/scale/threeStepWords";
import type { Question } from "../../../src/workbook/questions/question";
import { questionsOf } from "../../../src/workbook/questions/questionsOf";
import { withSettings } from "../../../src/workbook/settings/readSettings";
import { workbookOf } from "../../reports/planning";
import { percent, places, sheetOf, type Cell } from "../sheet";

const HEADINGS = ["Nämndmål", "Indikator", "Riktning", "Målvärde", "Gräns delvis", "Utfall"];

function workbook(...rows: readonly (readonly Cell[])[]): WorkbookSnapshot {
  const indicators = rows.map((row) =>
    row.length === 1 ? row : ["Ett mål", row[0] ?? "", "Högre är bättre", ...row.slice(1)],
  );
  return workbookOf(sheetOf([HEADINGS, ...indicators]));
}

function asked(snapshot: WorkbookSnapshot): readonly Question[] {
  return questionsOf({ snapshot, layout: understand(snapshot, null), needsFollowUp: true });
}

function answered(snapshot: WorkbookSnapshot, option: string): WorkbookSnapshot {
  const answer = asked(snapshot)[0]?.options.find(({ id }) => id === option)?.answer;
  if (answer?.kind !== "settings") throw new Error(`No answer ${option}`);
  return withSettings(snapshot, answer.settings);
}

function read(snapshot: WorkbookSnapshot) {
  const { blocks } = understand(snapshot, null);
  const decoded = decodeFollowUp(blocks, THREE_STEP_WORDS, readingRules(snapshot));
  const { goals } = evaluate(decoded.followUp);
  return {
    levels: goals.flatMap(({ indicators }) => indicators.map(({ level }) => level)),
    outcomes: goals.flatMap(({ indicators }) =>
      indicators.map(({ step: { measure } }) =>
        measure.kind === "quantitative" ? measure.actualValue?.parts : "none",
      ),
    ),
    codes: places(decoded.issues),
  };
}

function told({ id, options }: Question): string {
  return `${id}: ${options.map((each) => `${each.id}${each.isProposed ? " (proposed)" : ""}`).join(", ")}`;
}

test.each([
  [["Planer, antal", 5, 4, "3 av 5"], [3]],
  [["Planer, andel", "80 %", "60 %", "4 av 5"], [0.8]],
  [["Planer (%)", 80, 60, "4 av 5"], [0.8]],
  [["Planer", "10 av 10", "8 av 10", "9 av 10"], [0.9]],
  [["Planer", 1, 0, "1 av 3"], [1]],
  [["Planer", percent(100), percent(30), "1 av 3"], [1 / 3]],
  [["Planer", "5 st", "4 st", "4 av 5 enheter"], [4]],
  [["Planer, antal", "minst 3 av 4", "2 av 4", "2 av 4"], [2]],
  [["Planer", 0.8, 0.6, "4 av 5"], [0.8]],
])("%j has the outcome %j", (row, outcome) => {
  const snapshot = workbook(row);
  expect(read(snapshot).outcomes).toEqual([outcome]);
  expect(asked(snapshot)).toEqual([]);
});

const SLASHED = workbook(["Skolor, antal", 12, 10, "11/12"]);

test("what 11/12 is is asked, and until then nothing is read", () => {
  expect(asked(SLASHED).map(told)).toEqual(["slashes: ofWhole (proposed), several"]);
  expect(asked(SLASHED).map(({ detail }) => layoutQuestionSentence(detail).sv)).toEqual([
    "Vad betyder ”11/12”? Så står det i 1\u00A0cell.",
  ]);
  expect(asked(SLASHED)[0]?.options.map(({ detail }) => optionText(detail).sv)).toEqual([
    "”11/12” är 11 av 12",
    "”11/12” är två utfall, som bedöms var för sig",
  ]);
  expect(asked(SLASHED)[0]?.place).toEqual({ sheet: "Mål 2022", address: "F2" });
  expect(read(SLASHED)).toMatchObject({ levels: [null], codes: ["F2 unreadableNumber"] });
});

test.each([
  ["ofWhole", [11]],
  ["several", [11, 12]],
])("answered with %s the outcome is %j, and it is asked no more", (option, outcome) => {
  const after = answered(SLASHED, option);
  expect(read(after).outcomes).toEqual([outcome]);
  expect(asked(after)).toEqual([]);
});

test("two large numbers near the target are two outcomes, as 90/79 is, and then all that look alike are", () => {
  expect(asked(workbook(["Nöjda", 85, 70, "82/83"]))).toEqual([]);
  expect(read(workbook(["Nöjda", 85, 70, "82/83"])).outcomes).toEqual([[82, 83]]);
  expect(asked(workbook(["Nöjda", 85, 70, "12/200"])).map(told)).toEqual([
    "slashes: ofWhole (proposed), several",
  ]);
  const several = workbook(["Nöjda", 85, 70, "12/13"], ["Trygga", 85, 70, "90/79"]);
  expect(asked(several)).toEqual([]);
  expect(read(several).outcomes).toEqual([
    [12, 13],
    [90, 79],
  ]);
});

const NOTES: readonly (readonly Cell[])[] = [["1 Preliminärt"], ["2 Avser september"], ["3) Utan friskolor"]];
const MARKED = workbook(
  ["Nöjda (%)", 90, 80, "851"],
  ["Beslut (%)", "90 %", "80 %", "91 %2"],
  ["Trygga (%)", 90, 80, "78³"],
  ...NOTES,
);

test("whether the last figure is a note is asked where there is such a note; the notes are no goals", () => {
  expect(asked(MARKED).map(told)).toEqual(["footnotes: raised (proposed), digits"]);
  expect(asked(MARKED).map(({ detail }) => layoutQuestionSentence(detail).sv)).toEqual([
    "Är den sista siffran i ”851” en fotnot, så att talet är 85? Så står det i 1\u00A0cell, där en del av texten är upphöjd eller det finns noter under tabellen.",
  ]);
  expect(read(MARKED)).toMatchObject({
    levels: [null, "attained", "notAttained"],
    codes: ["F3 footnotesLeftOut", "F2 unreadableNumber"],
  });
});

test.each([
  ["raised", [[85], [0.91], [78]], ["F2 footnotesLeftOut"]],
  ["digits", [[851], [0.91], [78]], ["F3 footnotesLeftOut"]],
])("answered with %s the outcomes are %j", (option, outcomes, codes) => {
  const after = answered(MARKED, option);
  expect(read(after)).toMatchObject({ outcomes, codes });
  expect(asked(after)).toEqual([]);
});

test.each([
  ["a number nearer to the target with the figure", ["Nöjda", 90, 80, "91"], NOTES],
  ["no note of that figure", ["Nöjda", 90, 80, "854"], NOTES],
  ["no notes at all", ["Nöjda", 90, 80, "851"], []],
  ["a number that is no text", ["Nöjda", 90, 80, 851], NOTES],
] as const)("%s is not asked of", (_, row, notes) => {
  expect(asked(workbook(row, ...notes))).toEqual([]);
});

test("a digit that is raised is asked about whatever it is near to, without any note below the table", () => {
  const [sheet] = workbook(["Väntetid (dagar)", 40, 50, "41"], ["Köer", 40, 50, "42"]).sheets;
  if (sheet === undefined) throw new Error("No sheet");
  const raised = sheet.values.map((row, at) => row.map((_, column) => at === 1 && column === 5));
  expect(mayBeMarked(understand(workbookOf(sheet), null).blocks[0] ?? raise())).toBe(true);
  const snapshot = workbookOf({ ...sheet, raised });
  expect(asked(workbookOf(sheet))).toEqual([]);
  expect(asked(snapshot).map(told)).toEqual(["footnotes: raised (proposed), digits"]);
  expect(read(snapshot).outcomes).toEqual([undefined, [42]]);
  expect(read(answered(snapshot, "raised")).outcomes).toEqual([[4], [42]]);
  expect(read(answered(snapshot, "digits")).outcomes).toEqual([[41], [42]]);
});

test("numbers that are numbers are not looked at", () => {
  const [block] = understand(workbook(["Väntetid (dagar)", 40, 50, 41]), null).blocks;
  expect(mayBeMarked(block ?? raise())).toBe(false);
});

function raise(): never {
  throw new Error("No block");
}
