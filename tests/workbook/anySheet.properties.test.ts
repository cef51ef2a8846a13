import { THREE_STEP_WORDS } from "../../src/workbook/scale/threeStepWords";
import fc from "fast-check";
import { levelScore } from "../domain/byThreeSteps";
import type { FollowUp } from "../../src/domain/followUp";
import { findFollowUpBlocks } from "../../src/workbook/layout/findFollowUpBlocks";
import { anyGarbage, anyRows, COLUMNS, gridOf } from "./anySheet";
import { places, readSheet, sheetOf, type Cell } from "./sheet";
import { SWEDISH } from "../../src/text/swedish";

const { issueSentence } = SWEDISH;

/** The model without ids, which follow the rows of the sheet. */
function model({ goals }: FollowUp): unknown {
  return goals.map((goal) => ({
    ...goal,
    id: null,
    indicators: goal.indicators.map((indicator) => ({ ...indicator, id: null })),
  }));
}

test("the order of the columns does not change what is read", () => {
  const columns = fc.shuffledSubarray([...COLUMNS], { minLength: COLUMNS.length });
  fc.assert(
    fc.property(anyRows, columns, (rows, order) => {
      const straight = readSheet(sheetOf(gridOf(rows)));
      const shuffled = readSheet(sheetOf(gridOf(rows, order)));
      expect(shuffled.decoded.followUp).toEqual(straight.decoded.followUp);
      expect(shuffled.evaluation).toEqual(straight.evaluation);
      expect(shuffled.issues.map(({ detail }) => detail)).toEqual(
        straight.issues.map(({ detail }) => detail),
      );
    }),
  );
});

test("moving the block down and to the right moves the places and nothing else", () => {
  fc.assert(
    fc.property(anyRows, fc.nat(39), fc.nat(60), fc.nat(5), (rows, down, right, beside) => {
      const grid = gridOf(rows);
      const above: Cell[][] =
        down === 0 ? [] : [["Socialnämnden – nämndmål 2022"], ...Array.from({ length: down - 1 }, () => [])];
      const aside = Array.from({ length: beside }, () => "");
      const straight = readSheet(sheetOf(grid));
      const moved = readSheet(
        sheetOf([...above, ...grid.map((row) => [...aside, ...row])], { firstColumn: right }),
      );
      expect(model(moved.decoded.followUp)).toEqual(model(straight.decoded.followUp));
      expect(moved.evaluation.index).toBe(straight.evaluation.index);
      expect([...moved.part.indicatorRows.values()].map(({ row }) => row)).toEqual(
        [...straight.part.indicatorRows.values()].map(({ row }) => row + down),
      );
      const rowsOf = (lines: readonly string[]): number[] =>
        lines.map((line) => Number(/\d+/.exec(line)?.[0]));
      expect(rowsOf(places(moved.issues))).toEqual(rowsOf(places(straight.issues)).map((row) => row + down));
    }),
  );
});

test("unknown columns and blank rows between change nothing", () => {
  fc.assert(
    fc.property(anyRows, fc.nat(16), fc.nat(11), (rows, column, row) => {
      const grid = gridOf(rows);
      const wider = grid.map((cells, at) => cells.toSpliced(column, 0, at === 0 ? "Ansvarig" : "Anna"));
      const longer = wider.toSpliced(1 + (row % rows.length), 0, []);
      expect(model(readSheet(sheetOf(longer)).decoded.followUp)).toEqual(
        model(readSheet(sheetOf(grid)).decoded.followUp),
      );
    }),
  );
});

/** Every number of a value, however deep. */
function numbersIn(value: unknown): number[] {
  if (typeof value === "number") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(numbersIn);
}

const anyAccident = fc.record({ row: fc.nat(14), column: fc.nat(COLUMNS.length), cell: anyGarbage });

test("garbage in any cell is never fatal, never an endless number, and never takes a level in silence", () => {
  fc.assert(
    fc.property(anyRows, fc.array(anyAccident, { maxLength: 30 }), (rows, accidents) => {
      const grid = gridOf(rows);
      // An accident may strike the headings; most strike the rows.
      for (const { row, column, cell } of accidents) {
        const target = row === 0 ? 0 : 1 + (row % rows.length);
        grid[target] = grid[target]?.with(column % COLUMNS.length, cell) ?? [];
      }
      const sheet = sheetOf(grid);
      if (findFollowUpBlocks(sheet, THREE_STEP_WORDS).length === 0) return;
      const { decoded, part, evaluation, issues } = readSheet(sheet);
      expect(numbersIn([decoded.followUp, evaluation]).filter((number) => !Number.isFinite(number))).toEqual(
        [],
      );
      for (const { score, indicators } of evaluation.goals) {
        if (score !== null) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
        }
        for (const each of indicators) {
          expect(each.levelScore).toBe(each.level === null ? null : levelScore(each.level));
          const row = part.indicatorRows.get(each.indicator.id)?.row ?? NaN;
          const isSaid = issues.some(({ place }) => place.address.replace(/[A-Z]+/, "") === String(row + 1));
          if (each.level === null) expect(isSaid).toBe(true);
        }
      }
      for (const { detail } of issues)
        expect(issueSentence(detail, decoded.wording)).toMatch(/^\P{Cn}.*\.$/su);
    }),
    { numRuns: 400 },
  );
});

test("a sheet of nothing but garbage is never fatal", () => {
  const grid = fc.array(fc.array(anyGarbage, { maxLength: 8 }), { maxLength: 8 });
  fc.assert(
    fc.property(grid, (rows) => {
      const sheet = sheetOf([...rows, ["Nämndmål", "Indikator", "Utfall", "Målvärde", "Riktning"], ...rows]);
      expect(() => readSheet(sheet)).not.toThrow();
    }),
  );
});
