import { displayLanguage } from "../../src/excel/session/officeStart";

const page = globalThis as { Office?: unknown };

afterEach(() => {
  delete page.Office;
});

test.each([
  ["Office in English", { context: { displayLanguage: "en-US" } }, "en-US"],
  ["Office that does not say", { context: {} }, "sv"],
  ["a browser tab, without a context", {}, "sv"],
  ["a page where office.js is blocked", undefined, "sv"],
])("%s", (_, office, language) => {
  if (office !== undefined) page.Office = office;
  expect(displayLanguage()).toBe(language);
});
