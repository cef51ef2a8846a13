import * as fc from "fast-check";
import { compareFrozen, pairFigures } from "../../src/frozen/compareFrozen";
import type { StandingFigure } from "../../src/frozen/figure";

const figureAt = (row: string, number: number, change: Partial<StandingFigure> = {}): StandingFigure => ({
  part: "Resultatrapport",
  row,
  column: "Utfall 2023",
  place: { sheet: "Resultatrapport", address: "C7" },
  shown: String(number),
  number,
  hasFormula: false,
  ...change,
});

const NO_RULES = { rules: [] };

/** Figures of which several have the same words. */
const figures = fc.array(
  fc.record({ row: fc.constantFrom("Intäkter", "Kostnader", "Summa", "Övrigt"), number: fc.integer() }),
  { maxLength: 12 },
);

test("rows that have been moved, under the same words, are no difference", () => {
  fc.assert(
    fc.property(figures, fc.nat(), (all, seed) => {
      const before = [...new Map(all.map(({ row, number }) => [row, figureAt(row, number)])).values()];
      const now = before.toSorted((a, b) => ((a.row.length * seed) % 7) - ((b.row.length * seed) % 7));
      expect(compareFrozen({ figures: before, ...NO_RULES }, { figures: now, ...NO_RULES })).toEqual([]);
    }),
  );
});

test("every figure of then and of now is in exactly one pair", () => {
  fc.assert(
    fc.property(figures, figures, (one, other) => {
      const [before, now] = [one, other].map((all) => all.map(({ row, number }) => figureAt(row, number)));
      const pairs = pairFigures(before ?? [], now ?? []);
      expect(new Set(pairs.flatMap((pair) => pair.before ?? []))).toEqual(new Set(before));
      expect(new Set(pairs.flatMap((pair) => pair.now ?? []))).toEqual(new Set(now));
      expect(pairs.flatMap((pair) => pair.before ?? [])).toHaveLength(before?.length ?? 0);
      expect(pairs.flatMap((pair) => pair.now ?? [])).toHaveLength(now?.length ?? 0);
    }),
  );
});

test("a row on the sheet of the same name goes before one elsewhere, and a sheet with a new name is followed", () => {
  const elsewhere = figureAt("Summa", 2, { place: { sheet: "Kopia", address: "C7" } });
  const here = figureAt("Summa", 1);
  expect(pairFigures([here], [elsewhere, here])).toEqual([
    { before: here, now: here },
    { before: null, now: elsewhere },
  ]);
  expect(pairFigures([here], [elsewhere])).toEqual([{ before: here, now: elsewhere }]);
});

test("the changed comes first, then what is gone, what is new and the rules; what follows by formula comes last", () => {
  const before = [figureAt("Summa", 3), figureAt("Kostnader", 2), figureAt("Borta", 1)];
  const now = [figureAt("Summa", 4, { hasFormula: true }), figureAt("Kostnader", 3), figureAt("Ny", 5)];
  const differences = compareFrozen(
    { figures: before, rules: [{ name: "Skala", text: "tre steg" }] },
    { figures: now, rules: [{ name: "Skala", text: "fem steg" }] },
  );
  expect(differences.map(({ kind }) => kind)).toEqual(["changed", "gone", "new", "rule", "follows"]);
});

test("a figure that is only shown otherwise is another", () => {
  const before = [figureAt("Summa", 592_514, { shown: "592 514" })];
  const now = [figureAt("Summa", 592_514, { shown: "593" })];
  expect(compareFrozen({ figures: before, ...NO_RULES }, { figures: now, ...NO_RULES })).toMatchObject([
    { kind: "changed" },
  ]);
});
