import { grantFacts, type GrantAmounts } from "../../../src/domain/summary/grantFacts";
import { measureFacts, type MeasureValues } from "../../../src/domain/summary/measureFacts";
import { countWords } from "../../../src/domain/summary/wordCounts";
import { grantSentences } from "../../../src/text/cells/summary/grantSentences";
import { measureSentences } from "../../../src/text/cells/summary/measureSentences";
import { plainSentence, type Sentence } from "../../../src/text/cells/summary/sentence";

const texts = (sentences: readonly Sentence[]): readonly string[] =>
  sentences.map((each) => plainSentence(each).replaceAll("\u00A0", " "));

/** Amounts in mnkr. */
const grant = (
  area: string,
  actual: number | null,
  budget: number | null = null,
  reported = "",
): GrantAmounts => ({
  id: area,
  area,
  actual: actual === null ? null : actual * 1e6,
  budget: budget === null ? null : budget * 1e6,
  reported,
});

describe("targeted grants", () => {
  const said = (
    grants: readonly GrantAmounts[],
    date = "2023-12-31",
    reportedHeading: string | null = null,
  ): readonly string[] => {
    const hasBudget = grants.some(({ budget }) => budget !== null);
    return texts(grantSentences(grantFacts(grants, hasBudget, reportedHeading), date));
  };

  test("of a part of the year, against the budget of that part, and those as large as the last named", () => {
    const grants = [
      grant("A", 1, 2),
      grant("B", 3, 2),
      grant("C", 1, 1),
      grant("D", 1, 1),
      grant("E", 0.5, 3),
    ];
    expect(said(grants, "2023-08-31")).toEqual([
      "Intäkterna av riktade statsbidrag uppgår till 6,5 mnkr, vilket är 2,5 mnkr mindre än periodens budget (9,0 mnkr).",
      "Störst är ”B” med 3,0 mnkr, ”A” med 1,0 mnkr, ”C” med 1,0 mnkr och ”D” med 1,0 mnkr.",
    ]);
  });

  test("without a budget there is nothing to hold them against; one grant alone is not the largest", () => {
    expect(said([grant("A", 1)])).toEqual(["Intäkterna av riktade statsbidrag uppgick till 1,0 mnkr."]);
    expect(said([grant("A", 1, 1.01), grant("B", null)])).toEqual([
      "Intäkterna av riktade statsbidrag uppgick till 1,0 mnkr, vilket är i nivå med budget (1,0 mnkr).",
      "Störst är ”A” med 1,0 mnkr.",
      "Ett av två bidrag saknar utfall.",
    ]);
  });

  test("which are reported is told in the workbook's own words, as often as they stand", () => {
    const grants = [
      grant("A", 1, null, "Ja"),
      grant("B", 1, null, "ja"),
      grant("C", 1, null, "Nej"),
      grant("D", 1),
    ];
    expect(said(grants, "2023-12-31", "Återrapporterat")[2]).toBe(
      "”Återrapporterat” är ”Ja” för 2 bidrag, ”Nej” för 1 och inte ifyllt för 1.",
    );
    expect(said([grant("D", 1), grant("E", 2)], "2023-12-31", "Slutredovisat").at(-1)).toBe(
      "”Slutredovisat” är inte ifyllt för 2 bidrag.",
    );
  });

  test("of many words, as days are, it is only told how many rows have one", () => {
    const grants = Array.from({ length: 9 }, (_, at) => grant(String(at), 1, null, `2024-01-0${at + 1}`));
    expect(said([...grants, grant("X", 1)], "2023-12-31", "Återrapporterat").at(-1)).toBe(
      "”Återrapporterat” är ifyllt för 9 av 10 bidrag.",
    );
  });
});

test("words are counted as they are first written", () => {
  expect(countWords("Status", ["Pågår", "", "Klart", "pågår"])).toEqual({
    heading: "Status",
    words: [
      { word: "Pågår", count: 2 },
      { word: "Klart", count: 1 },
    ],
    blank: 1,
  });
});

const measure = (
  label: string,
  previousActual: number | null,
  actual: number | null,
  change: Partial<MeasureValues> = {},
): MeasureValues => ({
  id: label,
  label,
  area: "Äldreomsorg",
  subgroup: null,
  unit: "",
  budget: null,
  previousActual,
  actual,
  ...change,
});

describe("activity measures", () => {
  const said = (
    measures: readonly MeasureValues[],
    period = "2023-12",
    hasPrevious = true,
  ): readonly string[] => texts(measureSentences(measureFacts(measures, period, hasPrevious)));

  test("each way is counted by what is shown, and the volumes stand in words with their budget", () => {
    expect(
      said([
        measure("Hemtjänst", 1400, 1500.4, { unit: "timmar", budget: 1600 }),
        measure("Antal platser", 20, 19, { unit: "platser" }),
        measure("Behandling", 18.4, 18.1, { subgroup: "Missbruk", budget: 20 }),
        measure("Boende", 5, 6, { subgroup: "Missbruk", area: "Individ- och familjeomsorg" }),
      ]),
    ).toEqual([
      "Av 4 verksamhetsmått är 2 högre än 2022, 1 är lägre än 2022 och 1 är oförändrat.",
      "Äldreomsorg: ”Hemtjänst” ökade från 1 400 till 1 500 timmar (budget 1 600). ”Antal platser” minskade från 20 till 19. Missbruk: ”Behandling” var 18 både 2022 och 2023 (budget 20).",
      "Individ- och familjeomsorg: Missbruk: ”Boende” ökade från 5 till 6.",
    ]);
  });

  test("a measure without last year's figure says so, and so does one without this year's", () => {
    expect(said([measure("A", null, 3, { budget: 4 }), measure("B", 3, null), measure("C", 2, 2)])).toEqual([
      "Av 3 verksamhetsmått är 1 oförändrat jämfört med 2022 och 2 går inte att jämföra.",
      "Äldreomsorg: ”A” var 3 (budget 4), och uppgift för 2022 saknas. ”B” saknar uppgift för 2023. ”C” var 2 både 2022 och 2023.",
    ]);
    expect(said([measure("A", null, 3)])[0]).toBe("Av 1 verksamhetsmått går 1 inte att jämföra.");
  });

  test("a part of the year is named, and without the same part of the year before that is said once", () => {
    expect(said([measure("A", 2, 3)], "2023-08")[0]).toBe("Av 1 verksamhetsmått är 1 högre än augusti 2022.");
    expect(said([measure("A", null, 3)], "2023-08", false)).toEqual([
      "För verksamhetsmåtten finns ingen uppgift för augusti 2022 att jämföra med.",
      "Äldreomsorg: ”A” var 3.",
    ]);
  });
});
