import { goalChart } from "../../../src/annexes/charts/goalChart";
import { DEFAULT_AMOUNTS } from "../../../src/annexes/kit/sheet/amountOptions";
import { evaluate } from "../../../src/domain/evaluate";
import { readSheet, sheetOf } from "../../workbook/sheet";

/** The chart of goals that each have one assessed indicator. */
function chartOf(levels: readonly (0 | 0.5 | 1 | "")[]): ReturnType<typeof goalChart> {
  const { decoded } = readSheet(
    sheetOf([
      ["Nr", "Nämndmål", "Indikator", "Bedömd nivå"],
      ...levels.map((level, at) => [at + 1, `Mål ${at + 1}`, "Utredning", level]),
    ]),
  );
  return goalChart({ decoded, evaluation: evaluate(decoded.followUp), indexHistory: [] }, DEFAULT_AMOUNTS);
}

const labelsOf = (chart: ReturnType<typeof goalChart>): readonly string[] | undefined =>
  chart?.rows.map(({ label }) => label);

test("the highest goal stands first", () => {
  const chart = chartOf([0, 1, "", 0.5]);
  expect(labelsOf(chart)).toEqual(["Mål 2", "Mål 4", "Mål 1", "Mål 3"]);
  expect(chart?.message).toBe("Mål 2 har högst värde, 1,000, och Mål 1 lägst, 0,000.");
  expect(chart?.notes).toEqual(["0 = ej uppnått, 0,5 = delvis, 1 = uppnått"]);
});

test("of more goals than there is room for the lowest stand first, and that is said", () => {
  const chart = chartOf([...Array<1>(12).fill(1), 0, "", 0.5]);
  expect(labelsOf(chart)?.slice(0, 3)).toEqual(["Mål 13", "Mål 15", "Mål 12"]);
  expect(labelsOf(chart)?.at(-1)).toBe("Mål 14");
  expect(chart?.notes.at(-1)).toBe("Diagrammet visar de 12 mål som har lägst värde, av 14 med ett värde.");
});
