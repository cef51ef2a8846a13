import { readFileSync } from "node:fs";
import { join } from "node:path";
import { inThousands } from "../../../src/annexes/kit/table/thousands";
import { roundHalfAwayFromZero } from "../../../src/domain/numbers";
import { PUBLISHED_2023, type PublishedTable } from "../table/published2023";

/** What a cell of a published annex shows: a word, a figure in tkr, or a figure in units of its own. */
export type Shown = string | { readonly tkr: number } | { readonly units: number };

/** An annex as it was printed, row by row from A1; null is a cell that nothing is said of. */
export type PrintedAnnex = readonly (readonly (Shown | null)[])[];

interface GoalAnnex {
  readonly columns: readonly string[];
  readonly goals: readonly {
    readonly area: string;
    readonly goal: string;
    readonly grade: string;
    readonly indicators: readonly {
      readonly nr: number;
      readonly label: string;
      readonly outcome: string | null;
      readonly level: string;
    }[];
  }[];
}

const GOALS = JSON.parse(readFileSync(join(__dirname, "goals-annex-2023.json"), "utf8")) as GoalAnnex;

interface Frame {
  readonly title?: string;
  readonly subtitle?: string;
  readonly period?: string;
  readonly row_header: string;
  readonly column_groups?: readonly { readonly label: string; readonly columns: readonly string[] }[];
}

/** The annexes of 2023 by the name of the sheet. */
export function publishedAnnexes(): ReadonlyMap<string, PrintedAnnex> {
  const tables = PUBLISHED_2023;
  const tkr = (value: number): Shown => ({ tkr: value });
  return new Map([
    ["Resultatrapport", printed(tables.resultatrapport_2023, tkr)],
    ["Verksamhetens utfall", printed(tables.verksamhetens_utfall_2023, tkr)],
    ["Politisk verksamhet", [...printed(tables.politisk_verksamhet_2023, tkr, "Politisk verksamhet"), [""]]],
    ["Riktade statsbidrag", printed(tables.statsbidrag_2023, tkr, "Riktade statsbidrag", "Socialnämnden")],
    ["Verksamhetsmått", printed(tables.verksamhetsmatt_2023, (value) => ({ units: value }))],
    ["Investeringar", printed(tables.investeringar_2023, tkr)],
    ["Måluppfyllelse", goalAnnex()],
  ]);
}

/** The lines above the table: the published title is the second line where the annex has one of its own. */
function printed(
  table: PublishedTable,
  figure: (value: number) => Shown,
  section?: string,
  committee?: string,
): PrintedAnnex {
  const frame = table as PublishedTable & Frame;
  const lines = [section, frame.title, frame.subtitle ?? committee, frame.period];
  const groups = frame.column_groups ?? [];
  const headings = groups.length === 0 ? table.columns : groups.flatMap(({ columns }) => columns);
  return [
    ...lines.filter((line) => line !== undefined).map((line) => [line]),
    [],
    ...(groups.length === 0 ? [] : [groupRow(groups)]),
    [frame.row_header, ...headings],
    ...table.rows.map(({ label, values, avslutat }) => [
      label,
      ...(values ?? []).map(figure),
      ...(avslutat === undefined ? [] : [avslutat ?? ""]),
    ]),
  ];
}

function groupRow(groups: NonNullable<Frame["column_groups"]>): (Shown | null)[] {
  return [
    "",
    ...groups.flatMap(({ label, columns }) =>
      columns.map((_, at) => (at === Math.floor((columns.length - 1) / 2) ? label : "")),
    ),
  ];
}

function goalAnnex(): PrintedAnnex {
  return [
    ["Måluppfyllelse"],
    ["Socialnämnden, 2023"],
    ...GOALS.goals.flatMap(({ area, goal, grade, indicators }) => [
      [],
      ["Målområde", area],
      ["Mål", goal, "", "Måluppfyllelse", grade],
      ["", ...GOALS.columns],
      ...indicators.map(({ nr, label, outcome, level }): (Shown | null)[] => [
        { units: nr },
        label,
        outcomeShown(outcome),
        null,
        level,
      ]),
    ]),
  ];
}

/** A share is a number with the format "0 %"; two in one cell are text. */
function outcomeShown(outcome: string | null): Shown {
  const percent = /^(\d+) %$/.exec(outcome ?? "");
  return percent === null ? (outcome ?? "") : { units: Number(percent[1]) / 100 };
}

/**
 * The places where a sheet is not as it was printed, one line each, and how many cells were compared. `cell` gives what a
 * cell holds, "" for nothing; `isRounded` tells that figures of money are in tkr and not in kronor.
 */
export function differences(
  annex: PrintedAnnex,
  cell: (row: number, column: number) => string | number,
  isRounded: boolean,
): { readonly lines: readonly string[]; readonly compared: number } {
  const lines: string[] = [];
  let compared = 0;
  annex.forEach((cells, row) =>
    cells.forEach((shown, column) => {
      if (shown === null) return;
      compared++;
      const held = cell(row, column);
      if (!isSame(shown, held, isRounded))
        lines.push(`R${row + 1}C${column + 1}: ${JSON.stringify(shown)} ${held}`);
    }),
  );
  return { lines, compared };
}

function isSame(shown: Shown, held: string | number, isRounded: boolean): boolean {
  if (typeof shown === "string") return String(held) === shown;
  if (held === "" || !Number.isFinite(Number(held))) return false;
  if ("tkr" in shown) return (isRounded ? Number(held) : inThousands(Number(held))) === shown.tkr;
  return Number.isInteger(shown.units)
    ? roundHalfAwayFromZero(Number(held), 0) === shown.units
    : Math.abs(Number(held) - shown.units) < 1e-12;
}
