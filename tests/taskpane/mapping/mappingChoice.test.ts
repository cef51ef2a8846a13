import { columnChoice, pointedChoice, withChoice } from "../../../src/taskpane/mapping/mappingChoice";

const TARGET = { field: "actualValue", sheet: "Mål", rows: [3] } as const;

test("a column for a field of several blocks", () => {
  expect(columnChoice({ ...TARGET, rows: [3, 20] }, 7)).toEqual({
    kind: "columns",
    columns: [
      { sheet: "Mål", field: "actualValue", column: 7, row: 3 },
      { sheet: "Mål", field: "actualValue", column: 7, row: 20 },
    ],
  });
});

test("pointing at a cell below the headings takes its column for the block", () => {
  expect(pointedChoice(TARGET, { sheet: "Mål", row: 12, column: 7 })).toEqual(columnChoice(TARGET, 7));
});

test("pointing at another sheet is no answer", () => {
  expect(pointedChoice(TARGET, { sheet: "Läs mig", row: 3, column: 7 })).toBeNull();
});

test("where no follow-up is known, the cell shows where the headings are", () => {
  const anywhere = { field: "goalTitle", sheet: null, rows: [] } as const;
  expect(pointedChoice(anywhere, { sheet: "Plan", row: 5, column: 1 })).toEqual({
    kind: "columns",
    columns: [{ sheet: "Plan", field: "goalTitle", column: 1, row: 5 }],
  });
});

test("what is said last of a field counts and comes last; what is said of others stays", () => {
  const first = withChoice(null, columnChoice(TARGET, 7));
  const second = withChoice(first, columnChoice({ ...TARGET, field: "comment" }, 9));
  const third = withChoice(second, columnChoice(TARGET, 8));
  expect(third).toEqual({
    blocks: [],
    columns: [
      { sheet: "Mål", field: "comment", column: 9, row: 3 },
      { sheet: "Mål", field: "actualValue", column: 8, row: 3 },
    ],
  });
});

test("other blocks to follow up take away what was said of columns", () => {
  const columns = withChoice(null, columnChoice(TARGET, 7));
  const blocks = [{ sheet: "Mål 2023", row: 3 }];
  expect(withChoice(columns, { kind: "blocks", blocks })).toEqual({ blocks, columns: [] });
});

test("a column keeps the blocks that were chosen before", () => {
  const blocks = [{ sheet: "Mål", row: 3 }];
  const chosen = withChoice(null, { kind: "blocks", blocks });
  expect(withChoice(chosen, columnChoice(TARGET, 7)).blocks).toEqual(blocks);
});
