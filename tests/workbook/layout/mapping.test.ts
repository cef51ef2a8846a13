import fc from "fast-check";
import { understand } from "../../../src/app/readFollowUp";
import type { ColumnChoice } from "../../../src/workbook/layout/applyChoices";
import { entryOf } from "../../../src/workbook/columns/catalogue";
import { mappingOf, parseMapping } from "../../../src/workbook/layout/mapping";
import { RefusedError } from "../../../src/workbook/issues/refusal";
import type { SheetSnapshot } from "../../../src/workbook/grid/snapshot";
import { percent, sheetOf, type Cell } from "../sheet";
import {
  anyFollowUp,
  figuresOf,
  gridOf,
  HEADINGS,
  modelOf,
  planOf,
  readablePlanOf,
  workbookOf,
} from "./anyFollowUp";
import { SWEDISH } from "../../../src/text/swedish";

const { layoutQuestionSentence } = SWEDISH;

type Grid = readonly (readonly Cell[])[];

const choose = (...columns: readonly Pick<ColumnChoice, "field" | "column">[]) => ({
  blocks: [],
  columns: columns.map((choice) => ({ sheet: "Mål 2022", row: null, ...choice })),
});

/** The text that the workbook keeps, once the controller has made these choices. */
function remember(
  sheets: readonly SheetSnapshot[],
  ...choices: readonly Pick<ColumnChoice, "field" | "column">[]
): string {
  const text = JSON.stringify(mappingOf(understand(workbookOf(sheets), choose(...choices))));
  expect(parseMapping(text)).toEqual(JSON.parse(text));
  return text;
}

/** The questions about a workbook that remembers, as the controller gets them. */
function questions(sheets: readonly SheetSnapshot[], remembered: string): readonly string[] {
  return understand(workbookOf(sheets, remembered), null).questions.map(layoutQuestionSentence);
}

/** The same sheet with a column of other things before this one. */
function withColumnBefore(grid: Grid, column: number, heading: string): Grid {
  return grid.map((row, index) => row.toSpliced(column, 0, index === 0 ? heading : `Anteckning ${index}`));
}

const withoutColumn = (grid: Grid, column: number): Grid => grid.map((row) => row.toSpliced(column, 1));

const SMALL: Grid = [
  ["Nämndmål", "Indikator", "Målvärde", "Gräns delvis", "Utfall", "Kommentar"],
  ["Trygghet", "Trygg hemma", percent(85), percent(70), percent(82), "Enkät"],
  ["Trygghet", "Trygg ute", percent(85), percent(70), percent(90), ""],
];

describe("what the workbook remembers is found again", () => {
  const insertions = fc.array(fc.nat(HEADINGS.length), { maxLength: 5 });
  const order = fc.shuffledSubarray([...HEADINGS], { minLength: HEADINGS.length });

  test("after rows and columns are inserted and moved, and the sheet is renamed", () => {
    fc.assert(
      fc.property(anyFollowUp, order, insertions, fc.nat(30), (rows, columns, inserted, above) => {
        const remembered = remember([sheetOf(gridOf(rows))]);
        const grid = inserted.reduce<Grid>(
          (before, column, index) => withColumnBefore(before, column, `Egen ${index}`),
          gridOf(rows, columns),
        );
        const titles = Array.from({ length: above }, () => ["Mål och indikatorer"]);
        const moved = sheetOf([...titles, ...grid], { name: "Uppföljning" });
        const plan = readablePlanOf(
          workbookOf([sheetOf(SMALL, { id: "{2}", name: "Annat" }), moved], remembered),
        );
        expect(plan.layout.isRemembered).toBe(true);
        expect(plan.layout.blocks.map(({ sheet }) => sheet.name)).toEqual(["Uppföljning"]);
        expect(modelOf(plan)).toEqual(modelOf(readablePlanOf(workbookOf([sheetOf(gridOf(rows))]))));
      }),
    );
  });

  test("on a copied sheet by its name, and on one that is both copied and renamed by its table's", () => {
    const tables = [
      {
        name: "Mål",
        area: { row: 0, column: 0, rowCount: 3, columnCount: 6 },
        hasHeadings: true,
        hasTotals: false,
      },
    ];
    const remembered = remember([sheetOf(SMALL, { tables })]);
    const copied = sheetOf(SMALL, { id: "{9}" });
    expect(questions([copied], remembered)).toEqual([]);
    const renamed = sheetOf(SMALL, { id: "{9}", name: "Bilaga 5", tables });
    expect(questions([renamed], remembered)).toEqual([]);
    expect(questions([sheetOf(SMALL, { id: "{9}", name: "Bilaga 5" })], remembered)).toEqual([
      "Uppföljningen på bladet Mål 2022, som valts tidigare, går inte att hitta igen. Vilket blad ska följas upp?",
    ]);
  });
});

describe("a column that is gone is asked about, and no other is taken for it", () => {
  test("each column that figures depend on", () => {
    const anyColumn = fc.nat(HEADINGS.length - 1);
    fc.assert(
      fc.property(anyFollowUp, anyColumn, (rows, column) => {
        const sheet = sheetOf(gridOf(rows));
        const [block] = understand(workbookOf([sheet]), null).blocks;
        const [field] = [...(block?.columns ?? [])].find(([, at]) => at === column) ?? [];
        if (field === undefined) throw new Error(`Nothing is read from ${HEADINGS[column] ?? ""}`);
        const left = workbookOf([sheetOf(withoutColumn(gridOf(rows), column))], remember([sheet]));
        const { blocks, questions: asked, issues } = understand(left, null);
        expect(blocks[0]?.readings.get(field)).toMatchObject({ column: null, certainty: "lost" });
        if (entryOf(field).isFigure) {
          expect(asked).toEqual([
            { code: "lostColumn", sheet: "Mål 2022", field, heading: HEADINGS[column] },
          ]);
          expect(planOf(left)).toBeInstanceOf(RefusedError);
        } else {
          expect(issues.map(({ detail }) => detail)).toEqual([
            { code: "columnLost", field, heading: HEADINGS[column] },
          ]);
        }
      }),
    );
  });

  test.each([
    ["the first", 4],
    ["the second", 5],
  ])("of two called Utfall, %s was chosen and is gone", (_, chosen) => {
    const two: Grid = SMALL.map((row, index) => row.toSpliced(4, 0, index === 0 ? "Utfall" : percent(50)));
    const remembered = remember([sheetOf(two)], { field: "actualValue", column: chosen });
    expect(questions([sheetOf(two)], remembered)).toEqual([]);
    expect(questions([sheetOf(withoutColumn(two, chosen))], remembered)).toEqual([
      "Kolumnen ”Utfall”, som valts för Utfall, finns inte längre på bladet Mål 2022. Vilken kolumn ska gälla?",
    ]);
  });

  test("with the heading renamed to something unknown", () => {
    const remembered = remember([sheetOf(SMALL)]);
    const renamed = SMALL.with(0, SMALL[0]?.with(4, "Vad det blev") ?? []);
    expect(questions([sheetOf(renamed)], remembered)).toEqual([
      "Kolumnen ”Utfall”, som valts för Utfall, finns inte längre på bladet Mål 2022. Vilken kolumn ska gälla?",
    ]);
  });
});

describe("a chosen column without a heading", () => {
  const headless: Grid = SMALL.with(0, SMALL[0]?.with(0, "") ?? []);
  const chosen = { field: "goalTitle", column: 0 } as const;

  test("is found again after columns are inserted to the left of it", () => {
    const remembered = remember([sheetOf(headless)], chosen);
    const moved = sheetOf(withColumnBefore(headless, 0, "Egen"));
    const plan = readablePlanOf(workbookOf([moved], remembered));
    expect(plan.evaluation.goals.map(({ goal }) => goal.title)).toEqual(["Trygghet"]);
  });

  test("is asked about, never taken for another, when a column is inserted beside it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), (column) => {
        const remembered = remember([sheetOf(headless)], chosen);
        const plan = planOf(workbookOf([sheetOf(withColumnBefore(headless, column, "Egen"))], remembered));
        if (plan instanceof RefusedError) return;
        expect(plan.evaluation.goals.map(({ goal }) => goal.title)).toEqual(["Trygghet"]);
      }),
    );
  });
});

describe("what the controller has said besides the headings is kept", () => {
  test("that a field has no column", () => {
    const remembered = remember([sheetOf(SMALL)], { field: "comment", column: null });
    const plan = readablePlanOf(workbookOf([sheetOf(SMALL)], remembered));
    expect(
      plan.decoded.followUp.goals.flatMap(({ indicators }) => indicators.map((each) => each.comment)),
    ).toEqual(["", ""]);
  });

  test("that another column holds the outcome", () => {
    const two: Grid = SMALL.map((row, index) => [...row, index === 0 ? "Preliminärt" : percent(50)]);
    const remembered = remember([sheetOf(two)], { field: "actualValue", column: 6 });
    const plan = readablePlanOf(workbookOf([sheetOf(withColumnBefore(two, 2, "Egen"))], remembered));
    expect(figuresOf(plan)).toMatchObject({ index: 0 });
  });
});

describe("a newer period than the one that is remembered is not passed over in silence", () => {
  /** What is asked, or else said. */
  function remarks(sheets: readonly SheetSnapshot[], remembered: string): readonly string[] {
    const plan = planOf(workbookOf(sheets, remembered));
    return plan instanceof RefusedError ? [plan.reason.code] : plan.issues.map(({ detail }) => detail.code);
  }

  test("an outcome of the next year beside the one that is read", () => {
    const headed = SMALL.with(0, SMALL[0]?.with(4, "Utfall 2022") ?? []);
    const grown = headed.map((row, index) => row.toSpliced(5, 0, index === 0 ? "Utfall 2023" : percent(20)));
    expect(remarks([sheetOf(headed)], remember([sheetOf(headed)]))).toEqual([]);
    expect(remarks([sheetOf(grown)], remember([sheetOf(headed)]))).not.toEqual([]);
  });

  test("a sheet for the next year beside the one that is read", () => {
    const next = sheetOf(SMALL, { id: "{2}", name: "Mål 2023" });
    expect(remarks([sheetOf(SMALL), next], remember([sheetOf(SMALL)]))).not.toEqual([]);
  });
});

test.each([
  ["nothing", null],
  ["no JSON", "{"],
  ["another version", JSON.stringify({ version: 2, blocks: [] })],
  ["no blocks", JSON.stringify({ version: 1, blocks: [] })],
  ["a text", JSON.stringify("mapping")],
])("a mapping that cannot be read is none: %s", (_, text) => {
  expect(parseMapping(text)).toBeNull();
});

test("the workbook's settings can hold it: a follow-up takes less than 2 kB", () => {
  fc.assert(
    fc.property(anyFollowUp, (rows) => {
      expect(remember([sheetOf(gridOf(rows))]).length).toBeLessThan(2_000);
    }),
    { numRuns: 5 },
  );
});
