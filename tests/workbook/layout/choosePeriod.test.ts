import { THREE_STEP_WORDS } from "../../../src/workbook/scale/threeStepWords";
import { findFollowUpBlocks } from "../../../src/workbook/layout/findFollowUpBlocks";
import { headingParts } from "../../../src/workbook/cells/headingPeriod";
import { headingOf } from "../../../src/workbook/columns/catalogue";
import { places, sheetOf, type Cell } from "../sheet";

const GOAL = ["Nämndmål", "Indikator"];
const ROW: Cell[] = ["Trygghet", "Trygg hemma"];

/** Which heading each field is read from, and what is said of it. */
function chosen(
  headings: readonly string[],
  row: readonly Cell[] = headings.map(() => 1),
  title = "",
): unknown {
  const all = [...GOAL, ...headings];
  const [block] = findFollowUpBlocks(sheetOf([[title], all, [...ROW, ...row]]), THREE_STEP_WORDS);
  if (block === undefined) return null;
  const read = [...block.columns]
    .filter(([, column]) => column >= GOAL.length)
    .map(([field, column]) => `${headingOf(field)} ← ${all[column]}`);
  return { read: read.sort(), issues: places(block.issues).map((issue) => issue.split(" ")[1]) };
}

test.each([
  ["Utfall 2022", "utfall", "2022-12"],
  ["UTFALL\naug 2022", "utfall", "2022-08"],
  ["Utfall per den 31 augusti 2022 *", "utfall", "2022-08"],
  ["2022 Utfall (%)", "utfall", "2022-12"],
  ["Utfall helår 2021", "utfall", "2021-12"],
  ["Målvärde (2023)", "malvarde", "2023-12"],
  ["Utfall i %", "utfall", null],
  ["Gräns för delvis", "grans for delvis", null],
])("%j is %j of %j", (heading, words, period) => {
  expect(headingParts(heading)).toEqual({ words, period });
});

test("a year in the headings does not hide what they are", () => {
  expect(chosen(["Mål 2022", "Nedre gräns 2022", "Utfall aug 2022", "Analys 2022"])).toEqual({
    read: [
      "Gräns delvis ← Nedre gräns 2022",
      "Kommentar ← Analys 2022",
      "Målvärde ← Mål 2022",
      "Utfall ← Utfall aug 2022",
    ],
    issues: [],
  });
});

test("of outcomes for several years the latest is followed up and the one before is the previous, which is said", () => {
  expect(chosen(["Utfall 2020", "Utfall 2022", "Utfall 2021", "Målvärde 2021", "Målvärde 2022"])).toEqual({
    read: ["Målvärde ← Målvärde 2022", "Utfall föregående ← Utfall 2021", "Utfall ← Utfall 2022"],
    issues: ["outcomeChosen"],
  });
});

test("a column that is still empty is not the current one", () => {
  expect(chosen(["Utfall 2021", "Utfall 2022", "Utfall 2023"], [80, 82, ""])).toMatchObject({
    read: ["Utfall föregående ← Utfall 2021", "Utfall ← Utfall 2022"],
  });
});

test("nor is one of a year after the follow-up's", () => {
  const headings = ["Utfall 2021", "Utfall 2022", "Utfall 2023"];
  expect(chosen(headings, [80, 82, 85], "Uppföljning per augusti 2022")).toMatchObject({
    read: ["Utfall föregående ← Utfall 2021", "Utfall ← Utfall 2022"],
  });
});

test("when all are empty the latest is", () => {
  expect(chosen(["Utfall 2021", "Utfall 2022"], ["", ""])).toMatchObject({
    read: ["Utfall föregående ← Utfall 2021", "Utfall ← Utfall 2022"],
  });
});

test("a column without a period is the current one, and those with periods are history", () => {
  expect(chosen(["Utfall 2020", "Utfall 2021", "Utfall"])).toEqual({ read: ["Utfall ← Utfall"], issues: [] });
  expect(chosen(["Utfall 2021", "Utfall 2022", "Utfall"], [1, 1, 1], "Per augusti 2022")).toEqual({
    read: ["Utfall föregående ← Utfall 2021", "Utfall ← Utfall"],
    issues: [],
  });
});

test("a column of its own for the previous outcome goes before an older period", () => {
  expect(chosen(["Utfall f.å.", "Utfall 2021", "Utfall 2022"])).toMatchObject({
    read: ["Utfall föregående ← Utfall f.å.", "Utfall ← Utfall 2022"],
  });
});

test("a target of another year than the outcome's is the latest before it, else the first", () => {
  expect(chosen(["Målvärde 2019", "Målvärde 2020", "Målvärde 2023", "Utfall 2022"])).toMatchObject({
    read: ["Målvärde ← Målvärde 2020", "Utfall ← Utfall 2022"],
  });
  expect(chosen(["Målvärde 2023", "Målvärde 2024", "Utfall 2022"])).toMatchObject({
    read: ["Målvärde ← Målvärde 2023", "Utfall ← Utfall 2022"],
  });
});

test("levels of former years are history, and never written", () => {
  expect(chosen(["Nivå 2021", "Måluppfyllelse 2021", "Utfall 2022"])).toEqual({
    read: ["Utfall ← Utfall 2022"],
    issues: [],
  });
});
