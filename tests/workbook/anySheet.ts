import fc from "fast-check";
import { HEADINGS } from "../samples/readGoals";
import type { Cell } from "./sheet";
import { percent } from "./sheet";

/** One row of a follow-up by heading. */
export type Row = Readonly<Record<(typeof COLUMNS)[number], Cell>>;

export const COLUMNS = [...HEADINGS, "Vikt"] as const;

const anyPercent = fc.oneof(
  fc.integer({ min: 0, max: 110 }).map(percent),
  fc.integer({ min: 0, max: 110 }).map((shown) => `${shown} %`),
  fc.tuple(fc.nat(100), fc.nat(100)).map(([a, b]) => `${a} % / ${b} %`),
  fc.constantFrom("", "Ingen uppgift"),
);
const anyLevelWord = fc.constantFrom("", "Ej uppnått", "Delvis uppnått", "Uppnått");

/** A row as controllers write them. Its goal stands once or on each row. */
const anyRow = fc.record({
  goal: fc.integer({ min: 1, max: 5 }),
  isGoalShown: fc.boolean(),
  limits: fc.constantFrom(
    ["Högre är bättre", percent(85), percent(70)],
    ["Lägre är bättre", percent(30), "40 %"],
    ["", percent(85), percent(70)],
    ["Kvalitativ", "", ""],
    ["", "", ""],
  ),
  weight: fc.constantFrom<Cell>("", 1, 2, 0.5),
  previous: anyPercent,
  actual: anyPercent,
  level: anyLevelWord,
  decided: fc.oneof({ weight: 4, arbitrary: fc.constant("") }, anyLevelWord),
  motivation: fc.constantFrom("", "Ny mätning i maj"),
});

/** The rows of a follow-up with up to five goals; the first row shows its goal. */
export const anyRows: fc.Arbitrary<Row[]> = fc.array(anyRow, { minLength: 1, maxLength: 12 }).map((rows) =>
  rows.map((row, index) => {
    const isShown = row.isGoalShown || index === 0;
    const [direction = "", target = "", partly = ""] = row.limits;
    return {
      Nr: isShown ? row.goal : "",
      Målområde: isShown && row.goal % 2 === 0 ? "Trygghet" : "",
      Ursprung: isShown ? (row.goal < 3 ? "Politisk plattform" : "Tillagt av nämnden") : "",
      Nämndmål: isShown ? `Mål nummer ${row.goal}` : "",
      Indikatornr: `${index + 1}`,
      Indikator: `Indikator nummer ${index + 1}`,
      Riktning: direction,
      Målvärde: target,
      "Gräns delvis": partly,
      Vikt: row.weight,
      Tidpunkt: "2022-12-31",
      "Utfall föregående": row.previous,
      Utfall: row.actual,
      "Bedömd nivå": row.level,
      Kommentar: "",
      "Beslutad måluppfyllelse": row.decided,
      Motivering: row.motivation,
    };
  }),
);

/** Headings and rows as a grid, the columns in this order. */
export function gridOf(rows: readonly Row[], columns: readonly (keyof Row)[] = COLUMNS): Cell[][] {
  return [[...columns], ...rows.map((row) => columns.map((column) => row[column]))];
}

/** What nobody should write in a cell, and somebody has. */
export const anyGarbage: fc.Arbitrary<Cell> = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  fc.constantFrom<Cell>(
    "#N/A",
    "#DIV/0!",
    "=1+1",
    "*",
    "1)",
    "–",
    "/",
    "%",
    " % / ",
    "NaN",
    "Infinity",
    "undefined",
  ),
  fc.constantFrom<Cell>(
    "9".repeat(400),
    "1e999",
    "minst",
    "≥",
    "-",
    "\u00A0",
    "\u0000",
    "Nämndmål",
    "Indikator",
    "Utfall",
  ),
  fc.boolean(),
  fc.record({
    value: fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer()),
    numberFormat: fc.constantFrom("General", "0%", '0" %"', "@", "yyyy-mm-dd", "%"),
  }),
  fc.constantFrom<Cell>(0, -0, 1e308, -1e308, 5e-324),
);
