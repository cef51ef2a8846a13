import {
  capitalised,
  figure,
  listed,
  plainSentence,
  sentence,
} from "../../../src/text/cells/summary/sentence";

const INDEX = { figure: "index" } as const;

test("a sentence is its words and figures in order, with neighbouring words as one part", () => {
  const parts = sentence`Indexet ${"för"} ${sentence`2020 är ${figure("0,76", INDEX)}`}${""}.`;
  expect(parts).toEqual([
    { kind: "text", text: "Indexet för 2020 är " },
    { kind: "figure", text: "0,76", source: INDEX },
    { kind: "text", text: "." },
  ]);
  expect(plainSentence(parts)).toBe("Indexet för 2020 är 0,76.");
});

test("a first letter becomes a capital also in a figure", () => {
  expect(capitalised(sentence`${figure("ett", INDEX)} mål`)).toEqual([
    { kind: "figure", text: "Ett", source: INDEX },
    { kind: "text", text: " mål" },
  ]);
});

test.each([
  [["a"], "a"],
  [["a", "b"], "a och b"],
  [["a", "b", "c"], "a, b och c"],
])("%j listed: %s", (words, text) => {
  expect(plainSentence(listed(words.map((word) => sentence`${word}`)))).toBe(text);
});
