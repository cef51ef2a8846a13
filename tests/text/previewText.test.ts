import { ATTAINED_WORDING } from "../../src/workbook/scale/threeStepWords";
import type { PlanPreview } from "../../src/workbook/plan/previewPlan";
import type { PreviewedSheet } from "../../src/workbook/plan/previewSheet";
import { expectGoodSwedish } from "./goodSwedish";
import { SWEDISH } from "../../src/text/swedish";

const { previewText } = SWEDISH;

const NOTHING: PlanPreview = {
  sheets: [],
  changedCells: 0,
  replaced: [],
  skipped: [],
  refusal: null,
  usesDates1904: false,
};

function sheetWith(facts: Partial<PreviewedSheet>): PreviewedSheet {
  return {
    sheet: "Mål 2022",
    isAdded: false,
    changedCells: 0,
    addedColumns: [],
    changes: [],
    restyledCells: 0,
    ...facts,
  };
}

function change(row: number): PreviewedSheet["changes"][number] {
  const formats = { formatBefore: "General", formatAfter: "0.0" };
  return { sheet: "Mål 2022", address: `Q${row}`, before: "", after: 0.5, ...formats };
}

test("nothing is to be written", () => {
  expect(previewText(NOTHING, ATTAINED_WORDING)).toEqual({
    summary: "Ingenting i arbetsboken ändras.",
    refusal: null,
    sections: [],
    replaced: [],
    skipped: [],
  });
});

test("columns, contents and looks of a sheet, and a new sheet", () => {
  const sheets = [
    sheetWith({
      changedCells: 12,
      addedColumns: [
        { column: 15, heading: "Nivå", cells: 6 },
        { column: 16, heading: "Värde", cells: 5 },
      ],
      changes: [change(5)],
      restyledCells: 3,
    }),
    sheetWith({ sheet: "Index", isAdded: true, changedCells: 1 }),
  ];
  const text = previewText({ ...NOTHING, sheets, changedCells: 13 }, ATTAINED_WORDING);
  expect(text.summary).toBe("13\u00A0celler ändras på bladen Mål 2022 och Index. Inget har skrivits än.");
  expect(text.sections).toEqual([
    {
      sheet: "Mål 2022",
      lines: [
        "Nya kolumner: P ”Nivå” och Q ”Värde”, med 11\u00A0ifyllda celler.",
        "1\u00A0cell får nytt innehåll.",
        "3\u00A0celler får bara nytt utseende.",
      ],
      rows: [{ place: { sheet: "Mål 2022", address: "Q5" }, before: "ingenting", after: "0,5" }],
      rest: null,
    },
    { sheet: "Index", lines: ["Bladet läggs till, med 1\u00A0ifylld cell."], rows: [], rest: null },
  ]);
  for (const sentence of [text.summary, ...text.sections.flatMap(({ lines }) => lines)])
    expectGoodSwedish(sentence);
});

test.each([
  [50, 50, null],
  [51, 50, "… och 1\u00A0cell till"],
  [1250, 50, "… och 1\u00A0200\u00A0celler till"],
])("of %d changes %d are listed", (count, listed, rest) => {
  const changes = Array.from({ length: count }, (_, index) => change(index + 2));
  const sheets = [sheetWith({ changes, changedCells: count })];
  const [section] = previewText({ ...NOTHING, sheets, changedCells: count }, ATTAINED_WORDING).sections;
  expect([section?.rows.length, section?.rest]).toEqual([listed, rest]);
});

test("what is left alone, and why nothing can be written", () => {
  const { skipped, refusal } = previewText(
    {
      ...NOTHING,
      refusal: { code: "sheetProtected", sheet: "Mål 2022" },
      skipped: [
        {
          detail: { code: "formulaKept", field: "goalScore", shown: 0.5, computed: 0.375 },
          severity: "warning",
          place: { sheet: "Mål 2022", address: "S5" },
        },
      ],
    },
    ATTAINED_WORDING,
  );
  expect(refusal).toContain("Mål 2022");
  expect(skipped).toEqual([
    {
      place: { sheet: "Mål 2022", address: "S5" },
      text: "Blad Mål 2022, cell S5: Cellen för målets beräknade värde har en egen formel som visar 0,5. Beräkningen ger 0,375. Formeln har fått stå kvar.",
    },
  ]);
});

test("levels that are replaced are counted in the first sentence, and each is listed", () => {
  const { summary, replaced } = previewText(
    {
      ...NOTHING,
      sheets: [sheetWith({ changes: [change(2)], changedCells: 1 })],
      changedCells: 12,
      replaced: [
        {
          detail: {
            code: "levelReplaced",
            field: "indicatorLevel",
            before: "Uppnått",
            after: "Delvis uppnått",
          },
          severity: "info",
          place: { sheet: "Mål 2022", address: "L5" },
        },
      ],
    },
    ATTAINED_WORDING,
  );
  expect(summary).toBe(
    "12\u00A0celler ändras på bladet Mål 2022, varav 1\u00A0nivå, värde eller trend ersätts. Inget har skrivits än.",
  );
  expect(replaced).toEqual([
    {
      place: { sheet: "Mål 2022", address: "L5" },
      text: "Blad Mål 2022, cell L5: Nivån ändras från ”Uppnått” till ”Delvis uppnått”.",
    },
  ]);
});
