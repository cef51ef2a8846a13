import { understand } from "../../../src/app/readFollowUp";
import { applyChoices } from "../../../src/workbook/layout/applyChoices";
import { applyMapping } from "../../../src/workbook/layout/applyMapping";
import { mappingOf } from "../../../src/workbook/layout/mapping";
import { findFollowUpBlocks } from "../../../src/workbook/layout/findFollowUpBlocks";
import { questionsOf } from "../../../src/workbook/questions/questionsOf";
import { decodeFollowUp } from "../../../src/workbook/rows/decodeFollowUp";
import { THREE_STEP_WORDS } from "../../../src/workbook/scale/threeStepWords";
import { workbookOf } from "../../reports/planning";
import { percent, places, sheetOf, type Cell } from "../sheet";

const TITLES = ["Nämndmål", "Indikator", "Målvärde"];

/** A follow-up with "Utfall" (or another text) over some headings of its own, and one row. */
function grouped(group: string, own: readonly string[], row: readonly Cell[]) {
  return sheetOf([
    [],
    [...TITLES, group, ...own.slice(1).map(() => ""), "Kommentar"],
    ["", "", "", ...own],
    ["Trygghet", "Trygga (%)", 90, ...row],
  ]);
}

/** The heading that the outcome is read from. */
function outcome(sheet: ReturnType<typeof grouped>): string | undefined {
  const [block] = findFollowUpBlocks(sheet, THREE_STEP_WORDS);
  return block?.readings.get("actualValue")?.heading;
}

test.each([
  ["Utfall 2022", ["aug", "dec"], "Utfall 2022 dec"],
  ["Utfall", ["Delår", "Helår"], "Utfall Helår"],
  ["Utfall", ["T3", "T2", "T1"], "Utfall T3"],
  ["Utfall", ["mars", "augusti"], "Utfall augusti"],
  ["Utfall", ["Kvartal 1", "Kvartal 2", "Helår 2022"], "Utfall Helår 2022"],
  ["Resultat", ["202304", "202308"], "Resultat 202308"],
  ["Utfall", ["Delår 1", "Delår 2", "Årsbokslut"], "Utfall Årsbokslut"],
])("%s over %j: the latest is followed up", (group, own, heading) => {
  expect(
    outcome(
      grouped(
        group,
        own,
        own.map((_, at) => 80 + at),
      ),
    ),
  ).toBe(heading);
});

test("a period in which nothing stands has not come", () => {
  expect(outcome(grouped("Utfall", ["Delår", "Helår"], [80, ""]))).toBe("Utfall Delår");
});

test("a part of a year is of the year in the title, and of the year after other outcomes where none is told", () => {
  const history = (sheet: ReturnType<typeof sheetOf>): unknown =>
    findFollowUpBlocks(sheet, THREE_STEP_WORDS)[0]?.history.map(({ period }) => period);
  const titled = sheetOf([["Uppföljning 2023"], [...TITLES, "T1", "T2"], ["Trygghet", "Trygga", 1, 2, 3]]);
  expect(history(titled)).toEqual(["2023-04"]);
  const split = sheetOf(
    [
      [""],
      [...TITLES, "Utfall", "", ""],
      ["", "", "", "2022", "T1", "T2"],
      ["Trygghet", "Trygga (%)", 90, 1, 2, 3],
    ],
    { name: "Mål" },
  );
  expect(history(split)).toEqual(["2022-12", "2023-04"]);
});

test("years alone are outcomes where nothing else is called one, newest first or last", () => {
  for (const years of [
    ["2019", "2020", "2021"],
    ["2021", "2020", "2019"],
  ]) {
    const sheet = sheetOf([
      [...TITLES, ...years, "Nivå"],
      ["Trygghet", "Trygga (%)", 90, 1, 2, 3, ""],
    ]);
    expect(outcome(sheet)).toBe("2021");
  }
  const named = sheetOf([
    [...TITLES, "2021", "Utfall"],
    ["Trygghet", "Trygga (%)", 90, 1, 2],
  ]);
  expect(outcome(named)).toBe("Utfall");
});

test("years below a heading that is no outcome are none", () => {
  const sheet = sheetOf([
    [...TITLES, "Budget", "", "Nivå"],
    ["", "", "", "2021", "2022", ""],
    ["Trygghet", "Trygga (%)", 90, 1, 2, "Uppnått"],
  ]);
  expect(findFollowUpBlocks(sheet, THREE_STEP_WORDS)[0]?.columns.has("actualValue")).toBe(false);
});

test.each([
  ["Målnivå", ["Grönt från", "Gult från"]],
  ["Mål", ["uppnått fr.o.m.", "delvis fr.o.m."]],
  ["Gränser", ["Uppnått", "Delvis"]],
  ["", ["Grön gräns", "Gul gräns"]],
])("%s over %j are the target and the limit", (group, own) => {
  const sheet = sheetOf([
    ["Nämndmål", "Indikator", group, "", "Utfall"],
    ["", "", ...own, ""],
    ["Trygghet", "Trygga (%)", 90, 80, 85],
  ]);
  const [block] = findFollowUpBlocks(sheet, THREE_STEP_WORDS);
  expect([block?.columns.get("targetValue"), block?.columns.get("partlyLimit")]).toEqual([2, 3]);
});

test.each([
  ["Målvärde", ["Bra från", "Okej från"], ["C", "D"]],
  ["Målvärde", ["Nedre nivå", "Övre nivå"], ["D", "C"]],
  // Parts of another kind are targets of their own.
  ["Målvärde", ["Flickor", "Pojkar"], [undefined, undefined]],
])("%s over %j are proposed as target and limit: %j", (group, own, [target, limit]) => {
  const sheet = sheetOf([
    ["Nämndmål", "Indikator", group, "", "Utfall"],
    ["", "", ...own, ""],
    ["Trygghet", "Trygga (%)", 90, 80, 85],
  ]);
  const snapshot = workbookOf(sheet);
  const questions = questionsOf({ snapshot, layout: understand(snapshot, null), needsFollowUp: true });
  const proposed = (field: string): string | undefined =>
    questions.find(({ id }) => id.startsWith(`${field}@`))?.options.find(({ isProposed }) => isProposed)?.id;
  expect([proposed("targetValue"), proposed("partlyLimit")]).toEqual([target, limit]);
});

/** "F+G (proposed), F, G" */
function options(sheet: ReturnType<typeof grouped>): string | undefined {
  const snapshot = workbookOf(sheet);
  const [question] = questionsOf({ snapshot, layout: understand(snapshot, null), needsFollowUp: true });
  return question?.options
    .slice(0, 4)
    .map(({ id, isProposed }) => `${id}${isProposed ? " (proposed)" : ""}`)
    .join(", ");
}

test("parts of a group are asked about: that of all is proposed, else all of them together", () => {
  expect(options(grouped("Utfall", ["Kvinnor", "Män", "Totalt"], [1, 2, 3]))).toBe(
    "D+E+F, D, E, F (proposed)",
  );
  expect(options(grouped("Utfall", ["Hemtjänst", "Särskilt boende"], [1, 2]))).toBe(
    "D+E (proposed), D, E, A",
  );
});

test("a row of the table below a group's heading is none of headings", () => {
  const sheet = sheetOf([
    [...TITLES, "Utfall", ""],
    ["Trygghet", "Trygga", 90, 95, "se bilaga"],
  ]);
  expect(findFollowUpBlocks(sheet, THREE_STEP_WORDS)[0]?.headerRow).toBe(0);
});

test("columns that count together are read as several outcomes of a cell, are said, and are remembered", () => {
  const sheet = grouped("Utfall", ["Hemtjänst", "Särskilt boende"], [percent(96), "89 %"]);
  const snapshot = workbookOf(sheet);
  const choice = { sheet: "Mål 2022", field: "actualValue", column: 3, alongside: [4], row: null } as const;
  const layout = applyChoices(snapshot, understand(snapshot, null), [choice]);
  expect(places(layout.issues)).toEqual(["D3 outcomesTogether"]);
  for (const each of [layout, applyMapping(snapshot, mappingOf(layout))]) {
    const [goal] = decodeFollowUp(each.blocks, THREE_STEP_WORDS).followUp.goals;
    expect(goal?.indicators[0]?.measure).toMatchObject({ actualValue: { parts: [0.96, 0.89] } });
  }
});
