import { byGoal, HEADINGS, readGoals, type GoalRow } from "../samples/readGoals";
import { date, percent, readSheet, sheetOf, type Cell } from "./sheet";

const ONCE_PER_GOAL = new Set([
  "Nr",
  "Målområde",
  "Ursprung",
  "Nämndmål",
  "Beslutad måluppfyllelse",
  "Motivering",
]);

/** The cell that a controller has for a text of the file: percents and dates are numbers, several outcomes are text. */
function cellFor(text: string): Cell {
  if (/^\d+ %$/.test(text)) return percent(parseInt(text, 10));
  return /^\d{4}-\d\d-\d\d$/.test(text) ? date(text) : text;
}

/** A published follow-up as a sheet, each goal written once with blanks below it. */
function publishedSheet(name: string): ReturnType<typeof sheetOf> {
  const rows = byGoal(readGoals(name)).flatMap((goal) =>
    goal.map((row: GoalRow, index) =>
      HEADINGS.map((heading) => (index > 0 && ONCE_PER_GOAL.has(heading) ? "" : cellFor(row[heading]))),
    ),
  );
  return sheetOf([["Socialnämnden"], [], [...HEADINGS], ...rows, [], ["Nivåer: Ej uppnått 0 · Uppnått 1"]]);
}

test.each([
  ["goals-2020-08", 0.76, { attained: 8, partlyAttained: 7 }, "uppnått", [15, 26]],
  ["goals-2022-08", 44 / 45, { attained: 15, partlyAttained: 0 }, "uppnått", [15, 26]],
  ["goals-2023", 19 / 27, { attained: 1, partlyAttained: 2 }, "uppfyllt", [3, 25]],
] as const)(
  "%s read from its sheet gives the published index %d",
  (name, index, levels, wording, [goals, indicators]) => {
    const { decoded, evaluation, issues } = readSheet(publishedSheet(name));
    expect(evaluation.index).toBeCloseTo(index, name === "goals-2020-08" ? 2 : 14);
    expect(evaluation).toMatchObject({ goalCount: goals, indicatorCount: indicators, levels });
    expect(decoded.wording.id).toBe(wording);
    expect(issues).toEqual([]);
  },
);
