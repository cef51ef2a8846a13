import { NOTHING_SAID, withAnswer } from "../../../src/workbook/questions/answer";

test("settings that answers change are kept beside what is said of columns; the last counts", () => {
  const columns = [{ sheet: "Mål", field: "actualValue", column: 7, row: 3 }] as const;
  const said = [
    { kind: "settings", settings: { wording: "uppnått", amounts: "values" } },
    { kind: "columns", columns },
    { kind: "settings", settings: { wording: "uppfyllt" } },
  ] as const;
  expect(said.reduce(withAnswer, NOTHING_SAID)).toEqual({
    choices: { blocks: [], columns },
    settings: { wording: "uppfyllt", amounts: "values" },
  });
});
