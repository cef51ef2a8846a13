import { places, readSheet, sheetOf, type Cell } from "../sheet";

const HEADINGS = ["Nämndmål", "Indikator", "Riktning", "Målvärde", "Gräns delvis", "Utfall"];

/** What is graded, and what is said. */
function graded(...rows: readonly (readonly [string, ...Cell[]])[]) {
  const { evaluation, issues } = readSheet(
    sheetOf([HEADINGS, ...rows.map(([title, ...rest]) => ["Ett mål", title, "Högre är bättre", ...rest])]),
  );
  return {
    titles: evaluation.goals.flatMap(({ indicators }) => indicators.map(({ indicator }) => indicator.title)),
    index: evaluation.index,
    said: places(issues),
  };
}

test.each([
  ["Nöjda brukare (%)", "varav kvinnor", "varav män"],
  ["Nöjda brukare (%)", "Kvinnor (%)", "– män (%)"],
  ["Nöjda brukare (%)", "Nöjda brukare, kvinnor (%)", "Nöjda brukare, män (%)"],
  ["Nöjda brukare, totalt (%)", "Nöjda brukare, kvinnor (%)", "Nöjda brukare, män (%)"],
  ["Nöjda elever (alla)", "Nöjda elever (flickor)", "Nöjda elever (pojkar)"],
])("%s is the indicator of %s and %s too, which are shown as they stand", (whole, women, men) => {
  expect(
    graded([whole, 90, 80, 85], [women, 90, 80, 95], [men, 90, 80, 75], ["Trygga (%)", 90, 80, 95]),
  ).toEqual({ titles: [whole, "Trygga (%)"], index: 0.75, said: ["B3 partsShown"] });
});

test("the row of all may stand below its parts", () => {
  expect(
    graded(
      ["Sjukfrånvaro kvinnor", 90, 80, 95],
      ["Sjukfrånvaro män", 90, 80, 75],
      ["Sjukfrånvaro totalt", 90, 80, 85],
    ).titles,
  ).toEqual(["Sjukfrånvaro totalt"]);
});

test("where only parts stand, or nothing is told of all, each is an indicator of its own", () => {
  expect(graded(["Sjukfrånvaro kvinnor", 90, 80, 95], ["Sjukfrånvaro män", 90, 80, 75])).toEqual({
    titles: ["Sjukfrånvaro kvinnor", "Sjukfrånvaro män"],
    index: 0.5,
    said: [],
  });
  expect(graded(["Nöjda", 90, 80, ""], ["Kvinnor", 90, 80, 95], ["Män", 90, 80, 75]).titles).toEqual([
    "Nöjda",
    "Kvinnor",
    "Män",
  ]);
});

test("what only begins with such a word is none", () => {
  expect(
    graded(["Kvinnor i ledande ställning", 90, 80, 95], ["Män i omsorgen", 90, 80, 75]).titles,
  ).toHaveLength(2);
});
