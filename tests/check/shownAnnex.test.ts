import type { AnnexRow } from "../../src/annexes/kit/table/annexRow";
import type { AnnexTable } from "../../src/annexes/kit/table/annexTable";
import { shownAnnex } from "../../src/check/shownAnnex";
import { shownFigure } from "../../src/workbook/cells/shownFigure";
import { sheetOf, type Cell } from "../workbook/sheet";

const row = (id: string, label: string): AnnexRow & { cells: (number | null)[] } => ({
  kind: "accounts",
  id,
  label,
  level: "row",
  isOfWhich: false,
  side: "cost",
  accounts: [],
  cells: [],
});
const ANNEX: AnnexTable<AnnexRow, unknown> = {
  columns: [
    { kind: "record", id: "actual", year: null },
    { kind: "record", id: "budget", year: null },
  ],
  rows: [
    row("staff", "Personal"),
    row("ofWhich", "-varav timlön"),
    row("rent", "Lokaler"),
    row("other", "Personal"),
  ],
  findings: [],
};

function shown(rows: readonly (readonly Cell[])[]): unknown {
  const annex = shownAnnex(sheetOf(rows), "annex", ANNEX);
  return annex === null
    ? null
    : annex.table.rows.map(
        ({ id, figures }) => `${id} ${figures.join(" ")} ${annex.place(id, "budget")?.address ?? "–"}`,
      );
}

test("rows are found by their labels in order, figures to their right", () => {
  expect(
    shown([
      ["Resultatrapport"],
      ["(tkr)", "", "Utfall", "Budget"],
      ["Personal", "", -761, -967],
      ["   varav timlön¹", "", -10, "−12"],
      ["Lokaler", "", 0, ""],
      ["Personal *)", "", { value: -1_500_400, numberFormat: "#,##0,;−#,##0," }, -1],
    ]),
  ).toEqual(["staff -761 -967 D3", "ofWhich -10 -12 D4", "rent 0  D5", "other -1500 -1 D6"]);
});

test("a row that is not there has no figures, and a sheet without most of the rows is no annex", () => {
  expect(
    shown([
      ["Personal", 1, 2],
      ["Lokaler", 3, 4],
    ]),
  ).toEqual(["staff 1 2 C1", "ofWhich   –", "rent 3 4 C2", "other   –"]);
  expect(shown([["Personal", 1, 2]])).toBeNull();
});

test.each([
  [1_234_567, "# ##0,", 1235],
  [-2500, "#,##0,;−#,##0,", -3],
  [0.056, "0.0", 0.1],
  [601.6, "General", 602],
  [9.1, "General", 9.1],
])("%p in the format %j is seen as %p", (value, format, figure) => {
  expect(shownFigure(value, format)).toBe(figure);
});
