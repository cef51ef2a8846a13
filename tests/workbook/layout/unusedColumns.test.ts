import { issueSentence } from "../../../src/text/pane/issues";
import { ATTAINED_WORDING, THREE_STEP_WORDS } from "../../../src/workbook/scale/threeStepWords";
import { findFollowUpBlocks } from "../../../src/workbook/layout/findFollowUpBlocks";
import { unusedColumns } from "../../../src/workbook/layout/unusedColumns";
import { sheetOf, type Cell } from "../sheet";

function said(headings: readonly string[], row: readonly Cell[]): readonly string[] {
  const all = ["Nämndmål", "Indikator", ...headings, "Utfall"];
  const sheet = sheetOf([all, ["Ett nämndmål", "Trygga elever", ...row, 90]]);
  const [block] = findFollowUpBlocks(sheet, THREE_STEP_WORDS);
  if (block === undefined) throw new Error("No follow-up");
  return unusedColumns(block, THREE_STEP_WORDS).map(
    ({ detail, place }) => `${place.address}: ${issueSentence(detail, ATTAINED_WORDING).sv}`,
  );
}

test("columns of figures or levels that nothing is read from are said once", () => {
  expect(said(["Flickor", "Pojkar"], [91, 89])).toEqual([
    "C1: Kolumn C (”Flickor”) och kolumn D (”Pojkar”) är ifyllda men används inte. Peka ut dem under Så lästes arbetsboken om de ska göra det.",
  ]);
  expect(said(["Läget i våras"], ["Uppnått"])).toEqual([
    "C1: Kolumn C (”Läget i våras”) är ifylld men används inte. Peka ut den under Så lästes arbetsboken om den ska göra det.",
  ]);
});

test.each<[string, readonly string[], readonly Cell[]]>([
  ["texts", ["Källa"], ["Enkät till eleverna"]],
  ["what is empty", ["Flickor"], [""]],
  ["what others are compared by", ["Riket 2019"], [88]],
  ["numbers of rows", ["Löpnr"], [3]],
  ["former periods", ["Utfall 2021"], [88]],
  ["columns without a heading", [""], [88]],
])("nothing is said of %s", (_, headings, row) => {
  expect(said(headings, row)).toEqual([]);
});

test("nothing is said of what stands to the right of the follow-up", () => {
  const sheet = sheetOf([
    ["Nämndmål", "Indikator", "Utfall", "Flickor"],
    ["Ett nämndmål", "Trygga elever", 90, 91],
  ]);
  const [block] = findFollowUpBlocks(sheet, THREE_STEP_WORDS);
  expect(block === undefined ? null : unusedColumns(block, THREE_STEP_WORDS)).toEqual([]);
});

test("but levels right beside it are said", () => {
  const sheet = sheetOf([
    ["Nämndmål", "Indikator", "Utfall", "Läget i våras", "", "Läget i fjol"],
    ["Ett nämndmål", "Trygga elever", 90, "Uppnått", "", "Uppnått"],
  ]);
  const [block] = findFollowUpBlocks(sheet, THREE_STEP_WORDS);
  const issues = block === undefined ? [] : unusedColumns(block, THREE_STEP_WORDS);
  expect(issues.map(({ place }) => place.address)).toEqual(["D1"]);
});
