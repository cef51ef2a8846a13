import fc from "fast-check";
import { parseNumbers } from "../../../src/workbook/cells/severalNumbers";

function valuesOf(text: string): readonly number[] | undefined {
  return parseNumbers(text)?.map(({ value }) => value);
}

test.each<[string, number[]]>([
  ["90 %", [0.9]],
  ["90 % / 79 %", [0.9, 0.79]],
  ["90/79 %", [0.9, 0.79]],
  ["90 %\n79 %", [0.9, 0.79]],
  ["90 %\r\n\r\n79 %\n", [0.9, 0.79]],
  ["90 % /\n79 %", [0.9, 0.79]],
  ["90 %; 79 %", [0.9, 0.79]],
  ["90 % och 79 %", [0.9, 0.79]],
  ["90, 79 % resp. 83 %", []],
  ["90 %, 79 % och 83 %", [0.9, 0.79, 0.83]],
  ["90 % resp. 79 %", [0.9, 0.79]],
  ["79 % 1) / 83 %", [0.79, 0.83]],
  ["4,2 / 3,9 / 4", [4.2, 3.9, 4]],
  ["4 / 5 tkr", [4000, 5000]],
  ["ca 90 % / ca 79 %", [0.9, 0.79]],
  ["3 av 4", [0.75]],
  ["1/2", [1, 2]],
  ["90 % eller mer", [0.9]],
])("%j holds %j", (text, values) => {
  expect(valuesOf(text) ?? []).toEqual(values);
});

test("a unit of its own is kept", () => {
  expect(parseNumbers("90 %/79")).toEqual([
    { value: 0.9, unit: "percent", bound: null, note: null },
    { value: 79, unit: null, bound: null, note: null },
  ]);
});

test.each<[string, number[]]>([
  ["Hemtjänst 90 %, särskilt boende 79 %", [0.9, 0.79]],
  ["HT: 90 % SÄBO: 79 %", [0.9, 0.79]],
  ["K 90 % M 79 %", [0.9, 0.79]],
  ["Kvinnor: 4,2, män: 3,9", [4.2, 3.9]],
  ["HT: 4,2 SÄBO: 3,9", [4.2, 3.9]],
  ["HT – 90 %; SÄBO – 79 %", [0.9, 0.79]],
  ["Hemtjänst = 90 %\nSärskilt boende = 79 %", [0.9, 0.79]],
  ["skola 90 % och förskola 79 %", [0.9, 0.79]],
])("%j has labels: %j", (text, values) => {
  const numbers = parseNumbers(text) ?? [];
  expect(numbers.map(({ value }) => value)).toEqual(values);
  expect(numbers.every(({ note }) => note === "labelled")).toBe(true);
});

test.each([
  ["nothing after the slash", "90 % /"],
  ["nothing at all", "/"],
  ["an empty text", ""],
  ["an interval", "90-95 %"],
  ["an interval in words", "mellan 90 och 95 %"],
  ["two bounds", "minst 80 % och högst 95 %"],
  ["a part that is no number", "90 % / okänt"],
  ["only some parts are labelled", "HT: 90 % / 79 %"],
  ["a label without a number", "HT: 90 %, SÄBO: saknas"],
  ["one label alone", "Hemtjänst 90 %"],
  ["the same label twice", "HT: 90 % HT: 79 %"],
  ["two numbers in a part", "HT 2022: 90 % SÄBO 2022: 79 %"],
  ["a part that is a year", "HT: 2022; SÄBO: 79"],
  ["target and outcome", "Mål 90 % utfall 79 %"],
  ["a comparison", "Kommunen: 90 %, riket: 79 %"],
  ["a total among its parts", "K 90 % M 79 % totalt 85 %"],
  ["a change", "från 79 % till 90 %"],
  ["two times", "aug: 79 %, dec: 90 %"],
  ["a sentence", "Andelen var 79 % och blev 90 %"],
  ["answers that make up 100 %", "Nöjda 90 %, missnöjda 10 %"],
  ["a sign that may be a dash", "HT -90 %; SÄBO -79 %"],
  ["a date", "31/12/2022"],
  ["a date from the left", "2022/12/31"],
  ["a decimal comma or a list", "90, 79"],
  ["a share of a share", "90 % av brukarna"],
])("%s is not read: %j", (_, text) => {
  expect(parseNumbers(text)).toBeNull();
});

test("as many outcomes as are written are read, in their order", () => {
  const percents = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 5 });
  const separator = fc.constantFrom("/", " / ", "\n", "; ", " och ", ", ");
  fc.assert(
    fc.property(percents, separator, (shown, between) => {
      const text = shown.map((each) => `${each} %`).join(between);
      expect(valuesOf(text)).toEqual(shown.map((each) => each / 100));
    }),
  );
});
