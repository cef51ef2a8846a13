import { loadTexts } from "../../src/taskpane/ui/loadTexts";

test.each([
  ["en-US", "en"],
  ["en-GB", "en"],
  ["EN", "en"],
  ["sv-SE", "sv"],
  ["nb-NO", "sv"],
  ["enm", "sv"],
  ["", "sv"],
])("where Office shows itself in %p the pane speaks %s", async (displayLanguage, language) => {
  const logged: unknown[] = [];
  expect((await loadTexts(displayLanguage, (error) => logged.push(error))).language).toBe(language);
  expect(logged).toEqual([]);
});

test("a pane that cannot load English speaks Swedish, and that is logged", async () => {
  jest.doMock("../../src/text/english", () => {
    throw new Error("The file is not there");
  });
  const logged: unknown[] = [];
  expect((await loadTexts("en-US", (error) => logged.push(error))).language).toBe("sv");
  expect(logged).toHaveLength(1);
});
