import { ATTAINED_WORDING } from "../../../src/workbook/scale/threeStepWords";
import type { PlanPreview } from "../../../src/workbook/plan/previewPlan";
import { expectGoodEnglish } from "../goodEnglish";
import { ENGLISH } from "../../../src/text/english";

const { previewText } = ENGLISH;

const PREVIEW: PlanPreview = {
  sheets: [
    {
      sheet: "Mål 2022",
      isAdded: false,
      changedCells: 12,
      addedColumns: [
        { column: 15, heading: "Nivå", cells: 6 },
        { column: 16, heading: "Värde", cells: 5 },
      ],
      changes: [
        {
          sheet: "Mål 2022",
          address: "Q5",
          before: "",
          after: 0.905,
          formatBefore: "General",
          formatAfter: "0.0%",
        },
      ],
      restyledCells: 3,
    },
    { sheet: "Index", isAdded: true, changedCells: 1, addedColumns: [], changes: [], restyledCells: 0 },
  ],
  changedCells: 13,
  replaced: [],
  skipped: [],
  refusal: null,
  usesDates1904: false,
};

test("columns, contents and looks of a sheet, and a new sheet", () => {
  const text = previewText(PREVIEW, ATTAINED_WORDING);
  expect(text.summary).toBe(
    "13\u00A0cells change on the sheets “Mål 2022” and “Index”. Nothing has been written yet.",
  );
  expect(text.sections).toEqual([
    {
      sheet: "Mål 2022",
      lines: [
        "New columns: P “Nivå” and Q “Värde”, with 11\u00A0cells filled in.",
        "1\u00A0cell gets new content.",
        "3\u00A0cells get only a new look.",
      ],
      rows: [{ place: { sheet: "Mål 2022", address: "Q5" }, before: "nothing", after: "90.5%" }],
      rest: null,
    },
    { sheet: "Index", lines: ["The sheet is added, with 1\u00A0cell filled in."], rows: [], rest: null },
  ]);
  for (const sentence of [text.summary, ...text.sections.flatMap(({ lines }) => lines)])
    expectGoodEnglish(sentence);
});
