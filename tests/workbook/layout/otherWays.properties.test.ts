import fc from "fast-check";
import type { WorkbookSnapshot } from "../../../src/workbook/grid/snapshot";
import { headingOf, type Field } from "../../../src/workbook/columns/catalogue";
import { modelOf, readablePlanOf } from "./anyFollowUp";
import { OTHER_WAYS, wordsFor, workbookOfWay } from "./otherWays";

/** Model, every figure with its range and counts, and what is remarked on, without places and the words of headings. */
function read(workbook: WorkbookSnapshot): unknown {
  const plan = readablePlanOf(workbook);
  const { index, range, levels, goals } = plan.evaluation;
  return {
    model: JSON.parse(
      JSON.stringify(modelOf(plan), (key, value: unknown) => (key === "with" ? null : value)),
    ) as unknown,
    whole: { index, range, levels },
    goals: goals.map((goal) => ({
      score: goal.score,
      range: goal.range,
      level: goal.level,
      indicators: goal.indicators.map(({ level, possible }) => ({ level, possible })),
    })),
    issues: plan.issues.map(({ detail }) => detail.code).sort(),
  };
}

const RUNS = { numRuns: 25 };

describe.each(OTHER_WAYS.map((way) => [way.name, way] as const))("%s", (_, way) => {
  const names = (order: readonly Field[]): readonly string[] => order.map(headingOf);
  const plain = (rows: Parameters<typeof workbookOfWay>[1]): unknown =>
    read(workbookOfWay(way, rows, { headings: [names(way.columns)] }));

  test("every indicator has a level, or what it may be", () => {
    fc.assert(
      fc.property(way.anyRows, (rows) => {
        const { evaluation } = readablePlanOf(workbookOfWay(way, rows, { headings: [names(way.columns)] }));
        const known = evaluation.goals.flatMap(({ indicators }) =>
          indicators.filter(({ level, possible }) => level !== null || possible !== null),
        );
        expect(known).toHaveLength(rows.length);
      }),
      RUNS,
    );
  });

  test("the order of the columns does not matter", () => {
    const anyOrder = fc.shuffledSubarray([...way.columns], { minLength: way.columns.length });
    fc.assert(
      fc.property(way.anyRows, anyOrder, (rows, order) => {
        expect(read(workbookOfWay(way, rows, { order, headings: [names(order)] }))).toEqual(plain(rows));
      }),
      RUNS,
    );
  });

  const anyWords = fc.tuple(...way.columns.map((field) => fc.constantFrom(...wordsFor(field))));

  test("other words of the catalogue for the headings do not matter", () => {
    fc.assert(
      fc.property(way.anyRows, anyWords, (rows, words) => {
        expect(read(workbookOfWay(way, rows, { headings: [words] }))).toEqual(plain(rows));
      }),
      RUNS,
    );
  });

  test("headings over two rows, split between words or merged, do not matter", () => {
    const anyUpper = fc.array(fc.boolean(), { minLength: way.columns.length, maxLength: way.columns.length });
    fc.assert(
      fc.property(way.anyRows, anyWords, anyUpper, (rows, words, isSplit) => {
        const halves = words.map((word, at): readonly [string, string] => {
          const space = word.indexOf(" ");
          return space < 0 || isSplit[at] !== true
            ? [word, ""]
            : [word.slice(0, space), word.slice(space + 1)];
        });
        const headings = [halves.map(([upper]) => upper), halves.map(([, lower]) => lower)];
        expect(read(workbookOfWay(way, rows, { headings }))).toEqual(plain(rows));
      }),
      RUNS,
    );
  });
});
