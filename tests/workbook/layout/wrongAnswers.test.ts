import fc from "fast-check";
import { understand } from "../../../src/app/readFollowUp";
import { mappingOf } from "../../../src/workbook/layout/mapping";
import { RefusedError } from "../../../src/workbook/issues/refusal";
import { sheetOf, type Cell } from "../sheet";
import {
  anyFollowUp,
  figuresOf,
  gridOf,
  HEADINGS,
  planOf,
  readablePlanOf,
  workbookOf,
  type HeadingText,
  type Row,
} from "./anyFollowUp";

/** In CI 500; the long run is `FUZZ_RUNS=10000 npx jest tests/workbook/layout --selectProjects node`. */
const RUNS = Number(process.env["FUZZ_RUNS"] ?? 500);

type Grid = readonly (readonly Cell[])[];

/** What is done to a workbook that was right. */
interface Breakage {
  readonly what: string;
  apply(grid: Grid): Grid;
}

const headingsOf = (grid: Grid): readonly Cell[] => grid[0] ?? [];
const withHeadings = (grid: Grid, change: (headings: readonly Cell[]) => readonly Cell[]): Grid =>
  grid.with(0, change(headingsOf(grid)));
const at = (heading: HeadingText): number => HEADINGS.indexOf(heading);

/**
 * Columns whose contents are of the same kind. A heading that is moved to another column of its kind makes another
 * follow-up that is as right as the first: nobody can tell.
 */
const KINDS: readonly (readonly HeadingText[])[] = [
  ["Nr", "Indikatornr"],
  ["Målområde", "Nämndmål", "Indikator"],
  ["Målvärde", "Gräns delvis", "Utfall föregående", "Utfall"],
  ["Riktning"],
  // A level may be a number.
  ["Nr", "Bedömd nivå"],
];
const ESSENTIAL = [...new Set(KINDS.flat())];
const areOfOneKind = (a: HeadingText, b: HeadingText): boolean =>
  KINDS.some((kind) => kind.includes(a) && kind.includes(b));

/**
 * A weight, a decided level or a text beside it whose heading is gone stands in an unknown column, as anyone may have:
 * that is told only where the workbook remembers. So they keep their headings here.
 */
const anyEssential = fc.constantFrom(...ESSENTIAL);
const anyHeading = fc.constantFrom(...HEADINGS);

const swapped = fc
  .tuple(anyEssential, anyEssential)
  .filter(([a, b]) => !areOfOneKind(a, b))
  .map(([a, b]): Breakage => ({
    what: `the headings ${a} and ${b} are swapped`,
    apply: (grid) => withHeadings(grid, (texts) => texts.with(at(a), b).with(at(b), a)),
  }));
const duplicated = fc.tuple(anyHeading, anyEssential).map(([a, b]): Breakage => ({
  what: `${a} stands over the column of ${b} too`,
  apply: (grid) => withHeadings(grid, (texts) => texts.with(at(b), a)),
}));
const removed = anyEssential.map((heading): Breakage => ({
  what: `${heading} has no heading`,
  apply: (grid) => withHeadings(grid, (texts) => texts.with(at(heading), "")),
}));
const renamed = fc
  .tuple(anyEssential, fc.constantFrom("Text", "2022", "Underlag (se bilaga)", "x"))
  .map(([heading, text]): Breakage => ({
    what: `${heading} is called ${text}`,
    apply: (grid) => withHeadings(grid, (texts) => texts.with(at(heading), text)),
  }));
const shifted = fc.nat(HEADINGS.length - 2).map((from): Breakage => ({
  what: `the headings from ${HEADINGS[from] ?? ""} stand one column too far right`,
  apply: (grid) => withHeadings(grid, (texts) => texts.toSpliced(from, 0, "").slice(0, HEADINGS.length)),
}));
const deleted = anyEssential.map((heading): Breakage => ({
  what: `the column ${heading} is deleted`,
  apply: (grid) => grid.map((row) => row.toSpliced(at(heading), 1)),
}));
const doubled = fc
  .tuple(anyEssential, fc.constantFrom("before", "after"))
  .map(([heading, side]): Breakage => ({
    what: `a column called ${heading} with other contents stands ${side} it`,
    apply: (grid) =>
      grid.map((row, index) =>
        row.toSpliced(
          at(heading) + (side === "before" ? 0 : 1),
          0,
          index === 0 ? heading : otherThan(row[at(heading)]),
        ),
      ),
  }));

/** Something of the same kind that is not the same. */
function otherThan(cell: Cell | undefined): Cell {
  if (typeof cell === "object" && typeof cell.value === "number") return { ...cell, value: 1 - cell.value };
  if (typeof cell === "number") return cell + 1;
  if (cell === "Uppnått") return "Ej uppnått";
  if (cell === "Högre är bättre") return "Lägre är bättre";
  return cell === "" || cell === undefined ? "" : `${String(cell)} (utkast)`;
}

const anyBreakage = fc.oneof(swapped, duplicated, removed, renamed, shifted, deleted, doubled);

/** What the controller gets to know: that it is refused or asked, or the codes of what is said. */
function outcome(
  grid: Grid,
  remembered: string | null,
): { readonly figures: unknown; readonly said: readonly string[] } {
  const plan = planOf(workbookOf([sheetOf(grid)], remembered));
  return plan instanceof RefusedError
    ? { figures: null, said: [plan.reason.code] }
    : { figures: figuresOf(plan), said: plan.issues.map(({ detail }) => detail.code) };
}

/** One goal with one indicator can be anything: its number 1 may be a level. */
const anyFollowUpOfTwoGoals = anyFollowUp.filter((rows) => rows.some(({ Nr }) => Nr === 2));

/** Other figures than those of the valid follow-up are never given without a word. */
function expectNoWrongAnswer(
  rows: readonly Row[],
  { what, apply }: Breakage,
  remembered: string | null,
): void {
  const right = figuresOf(readablePlanOf(workbookOf([sheetOf(gridOf(rows))])));
  const { figures, said } = outcome(apply(gridOf(rows)), remembered);
  if (said.length > 0) return;
  expect({ what, figures }).toEqual({ what, figures: right });
}

jest.setTimeout(60_000 + RUNS * 20);

test("a follow-up with broken headings gives the right figures, or something is asked or said", () => {
  fc.assert(
    fc.property(anyFollowUpOfTwoGoals, anyBreakage, (rows, breakage) => {
      expectNoWrongAnswer(rows, breakage, null);
    }),
    { numRuns: RUNS },
  );
});

test("so does one that the workbook remembers from before it was broken", () => {
  fc.assert(
    fc.property(anyFollowUpOfTwoGoals, anyBreakage, (rows, breakage) => {
      const { layout } = readablePlanOf(workbookOf([sheetOf(gridOf(rows))]));
      expectNoWrongAnswer(rows, breakage, JSON.stringify(mappingOf(layout)));
    }),
    { numRuns: RUNS },
  );
});

test("and there even a weight or a decided level whose heading is gone is asked about", () => {
  const anyWeightOrDecision = fc.constantFrom<HeadingText>("Vikt", "Beslutad måluppfyllelse");
  fc.assert(
    fc.property(anyFollowUp, anyWeightOrDecision, fc.constantFrom("", "Underlag"), (rows, heading, text) => {
      const sheet = sheetOf(gridOf(rows));
      const remembered = JSON.stringify(mappingOf(understand(workbookOf([sheet]), null)));
      const broken = withHeadings(gridOf(rows), (texts) => texts.with(at(heading), text));
      expect(outcome(broken, remembered).said).toEqual(["layoutUnclear"]);
    }),
  );
});
