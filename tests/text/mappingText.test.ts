import { expectGoodSwedish } from "./goodSwedish";
import { SWEDISH } from "../../src/text/swedish";

const {
  blockText,
  clearText,
  columnLabel,
  columnOptionText,
  exampleText,
  groupText,
  headerRowText,
  historyText,
  MAPPING,
  pointedElsewhereText,
  readAsText,
  reasonText,
} = SWEDISH;

test.each(Object.entries(MAPPING))("%s is Swedish with its letters intact", (_, text) => {
  if (/[.!]$/.test(text)) expectGoodSwedish(text);
  expect(text).toMatch(/^\p{Lu}[^\uFFFDÃ]*$/u);
  expect(text).toBe(text.normalize("NFC").trim());
});

test("why nothing is computed: questions are not said twice", () => {
  const unclear = reasonText({ code: "layoutUnclear", questions: [] });
  expectGoodSwedish(unclear);
  expect(unclear).toMatch(/^Det är oklart/);
  expect(reasonText({ code: "emptyFollowUp", sheet: "Mål" })).toMatch(/^Bladet Mål har rubriker/);
});

test.each([
  [0.98, "Hittade 15\u00A0mål och 1\u00A0indikator på bladet Mål. Index: 0,98."],
  [null, "Hittade 15\u00A0mål och 1\u00A0indikator på bladet Mål. Index: ingen uppgift."],
])("what a reading comes to: %p", (index, text) => {
  expect(clearText({ goalCount: 15, indicatorCount: 1, index, range: null }, ["Mål"])).toBe(text);
  expectGoodSwedish(text);
});

test.each([
  [7, "Utfall aug 2022", "95", "H – Utfall aug 2022"],
  [0, "", "Trygghet", "A – utan rubrik (”Trygghet”)"],
  [27, "", "", "AB – utan rubrik"],
])("a column to choose: %p %p %p", (column, heading, example, text) => {
  expect(columnOptionText(column, heading, example)).toBe(text);
});

test("fields, rows, sheets and places", () => {
  expect(columnLabel("actualValue")).toBe("Kolumn för Utfall");
  expect(readAsText(["goalTitle", "comment"])).toBe("Läses som Nämndmål och Kommentar");
  expect(exampleText("Trygghet.")).toBe("Exempel ur kolumnen: ”Trygghet.”");
  expect(headerRowText(3)).toBe("Rubriker på rad 4");
  expect(blockText("Mål 2022", 3)).toBe("Mål 2022, rubriker på rad 4");
  expect(groupText({ field: "goalArea", name: "Trygghet" })).toBe(
    "Alla mål här hör till målområde Trygghet.",
  );
  expect(
    historyText([
      { period: "2020-12", column: 5 },
      { period: "2021-12", column: 6 },
    ]),
  ).toBe("Tidigare utfall: 2020-12 i kolumn F och 2021-12 i kolumn G.");
  expectGoodSwedish(pointedElsewhereText("Mål 2022"));
});
