import { THREE_STEP_WORDS } from "../../../src/workbook/scale/threeStepWords";
import { findFollowUpBlocks } from "../../../src/workbook/layout/findFollowUpBlocks";
import type { FollowUpBlock } from "../../../src/workbook/layout/followUpBlock";
import { findFollowUpDate, guessedDate } from "../../../src/workbook/rows/followUpDate";
import type { CellValue, SheetSnapshot } from "../../../src/workbook/grid/snapshot";

const HEADINGS = ["Nämndmål", "Indikator", "Utfall"];

/** A follow-up below the given title rows. */
function dateOf(
  titles: readonly CellValue[],
  name = "Uppföljning",
  headings = HEADINGS,
  dayOf: (block: FollowUpBlock) => string | null = findFollowUpDate,
): string | null {
  const values: CellValue[][] = [
    ...titles.map((title) => [title, "", ""]),
    headings,
    ["Trygghet", "Per maj 2019", 1],
  ];
  const sheet: SheetSnapshot = {
    id: "1",
    name,
    visibility: "Visible",
    isProtected: false,
    isFiltered: false,
    ownMark: null,
    firstRow: 2,
    firstColumn: 1,
    values,
    formulas: values,
    numberFormats: values.map((cells) => cells.map(() => "General")),
    fills: null,
    tables: [],
    hiddenRows: [],
    hiddenColumns: [],
  };
  const [block] = findFollowUpBlocks(sheet, THREE_STEP_WORDS);
  if (block === undefined) throw new Error("The sheet has a follow-up");
  return dayOf(block);
}

test.each([
  [["Per augusti 2020"], "2020-08-31"],
  [["Uppföljning per den sista augusti 2022"], "2022-08-31"],
  [["Per den 31 december 2023. Gränserna är arbetsvärden."], "2023-12-31"],
  [["Delårsrapport feb. 2024"], "2024-02-29"],
  [["Läget 2022-08-31"], "2022-08-31"],
  [["Fastställd den 12 maj 2023, uppföljning per 31 december 2023"], "2023-12-31"],
  [["Per AUGUSTI\u00A02021", "augusti 2021"], "2021-08-31"],
])("%j is %s", (titles, date) => {
  expect(dateOf(titles)).toBe(date);
});

test.each([
  [["Nämndmål 2022"]],
  [["Mandatperioden 2023–2026"]],
  [["Fastställd 12 maj 2023, reviderad 1 juni 2023"]],
  [["Per augusti 2022 och per december 2022"]],
  [["Den 31 februari 2022"]],
  [[44926]],
  [[]],
])("%j names no day of the follow-up", (titles) => {
  expect(dateOf(titles)).toBeNull();
});

test("the sheet's own name counts, what stands in the table does not", () => {
  expect(dateOf([], "Uppföljning aug 2020")).toBe("2020-08-31");
});

test.each([
  [["Uppföljning 2023"], "Mål", "Utfall", "2023-12-31"],
  [[], "Mål 2022", "Utfall", "2022-12-31"],
  [["Uppföljning 2023"], "Mål 2022", "Utfall", null],
  [["Mål 2023"], "Mål 2023", "Utfall", "2023-12-31"],
  [["Mandatperioden 2019–2022"], "Mål", "Utfall", null],
  [[2023], "Mål", "Utfall", null],
  [["Uppföljning 2023"], "Mål", "Utfall aug 2022", "2022-08-31"],
  [[], "Mål", "Utfall", null],
])("under %j on the sheet %s with the outcome %s the day is guessed as %s", (titles, name, outcome, day) => {
  expect(dateOf(titles, name, ["Nämndmål", "Indikator", outcome], guessedDate)).toBe(day);
});
