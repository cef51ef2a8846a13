import { expectGoodSwedish } from "./goodSwedish";
import { SWEDISH } from "../../src/text/swedish";

const { addedSheetText, decidedText, foundText, PANE, severityWord, undoneText, writtenText } = SWEDISH;

test.each(Object.entries(PANE))("the pane's %s is Swedish with its letters intact", (_, text) => {
  if (/[.!]$/.test(text)) expectGoodSwedish(text);
  expect(text).toMatch(/^\p{Lu}[^\uFFFDÃ]*$/u);
  expect(text).toBe(text.normalize("NFC").trim());
});

test("the severities have words", () => {
  expect((["error", "warning", "info"] as const).map(severityWord)).toEqual(["Fel", "Varning", "Upplysning"]);
});

test.each([
  [15, 26, "Hittade 15\u00A0mål och 26\u00A0indikatorer på bladet Mål 2022."],
  [1, 1, "Hittade 1\u00A0mål och 1\u00A0indikator på bladet Mål 2022."],
])("%p goals with %p indicators", (goals, indicators, text) => {
  expect(foundText(goals, indicators, ["Mål 2022"])).toBe(text);
});

test.each([
  [1, ["Mål 2022"], "1\u00A0cell skrevs på bladet Mål 2022."],
  [128, ["Mål 2022", "Index"], "128\u00A0celler skrevs på bladen Mål 2022 och Index."],
])("%p written cells on %j", (cells, sheets, text) => {
  expect(writtenText(cells, sheets)).toBe(text);
});

test("what is decided, and what is added", () => {
  expect(decidedText("Delvis uppnått")).toBe("Beslutad nivå. Beräknat: delvis uppnått.");
  expectGoodSwedish(addedSheetText("Måluppfyllelse – index"));
  expect(addedSheetText("Måluppfyllelse – index")).toContain("Bladet Måluppfyllelse – index läggs till");
});

test.each([
  [[], "Det som skrevs är ångrat."],
  [["B7"], "Ångrat, utom cell B7 på bladet Mål, som har ändrats sedan dess eller vars blad har tagits bort."],
  [
    ["B7", "B9"],
    "Ångrat, utom 2\u00A0celler som har ändrats sedan dess eller vars blad har tagits bort, bland andra B7 på bladet Mål.",
  ],
])("undone but for %j", (addresses, text) => {
  expect(undoneText(addresses.map((address) => ({ sheet: "Mål", address })))).toBe(text);
});
