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

test("rows in another order are the same rows", () => {
  expect(
    shown([
      ["Lokaler", 5, 6],
      ["Personal", 1, 2],
      ["-varav timlön", 3, 4],
      ["Personal", 7, 8],
    ]),
  ).toEqual(["staff 1 2 C2", "ofWhich 3 4 C3", "rent 5 6 C1", "other 7 8 C4"]);
});

test("figures in parentheses, and with the minus after them, are minus", () => {
  expect(
    shown([
      ["Personal", "(680)", "1 200-"],
      ["Lokaler", "(1 234,5)", "−7"],
    ]),
  ).toEqual(["staff -680 -1200 C1", "ofWhich   –", "rent -1234.5 -7 C2", "other   –"]);
});

const heading = (label: string): AnnexRow & { cells: (number | null)[] } => ({
  kind: "heading",
  id: label,
  label,
  level: 1,
  cells: [],
});
const activity = (group: string | null, label: string): AnnexRow & { cells: (number | null)[] } => ({
  kind: "activities",
  id: `${group}/${label}`,
  label,
  level: "row",
  isOfWhich: false,
  group,
  activities: [],
  cells: [],
});

test.each([
  [
    ["Barn", "Övrigt", 3, "Vuxna", "Vård", 1, "Övrigt", 2, "Stöd", 4],
    "Vuxna/Vård 1, Vuxna/Övrigt 2, Barn/Övrigt 3, null/Stöd 4",
  ],
  [
    ["Stöd", 4, "Vuxna", "Övrigt", 2, "Vård", 1, "Barn", "Övrigt", 3],
    "Vuxna/Vård 1, Vuxna/Övrigt 2, Barn/Övrigt 3, null/Stöd 4",
  ],
  [
    ["Vård", 1, "Övrigt", 2, "Övrigt", 3, "Stöd", 4],
    "Vuxna/Vård 1, Vuxna/Övrigt 2, Barn/Övrigt 3, null/Stöd 4",
  ],
])(
  "the same words in two groups are told apart by the heading over them, or by their order: %j",
  (cells, expected) => {
    const rows: Cell[][] = [];
    for (const cell of cells) {
      if (typeof cell === "string") rows.push([cell]);
      else rows.at(-1)?.push(cell);
    }
    const annex: AnnexTable<AnnexRow, unknown> = {
      columns: [{ kind: "record", id: "actual", year: null }],
      rows: [
        heading("Vuxna"),
        activity("Vuxna", "Vård"),
        activity("Vuxna", "Övrigt"),
        heading("Barn"),
        activity("Barn", "Övrigt"),
        activity(null, "Stöd"),
      ],
      findings: [],
    };
    const read = shownAnnex(sheetOf(rows), "annex", annex)?.table.rows ?? [];
    expect(
      read
        .filter(({ figures }) => figures[0] !== null)
        .map(({ id, figures }) => `${id} ${figures[0]}`)
        .join(", "),
    ).toBe(expected);
  },
);

const AMOUNTS = ["previousActual", "actual", "budget", "budgetVariance"];
const WITH_YEAR = [
  ...AMOUNTS,
  "forecast",
  "formerForecast",
  "yearBudget",
  "forecastVariance",
  "previousYear",
];

test.each<[readonly string[], Cell[], string]>([
  [AMOUNTS, ["Utfall 2022", "Utfall 2023", "Budget 2023", "Avvik 2023"], "1 2 3 4"],
  [AMOUNTS, ["Utfall jan–aug 2023", "Budget jan–aug 2023", "Avvikelse", "Utfall fg år"], "4 1 2 3"],
  [AMOUNTS, ["Budget", "Utfall", "Avvikelse"], " 2 1 3"],
  [AMOUNTS, ["Utfall ack", "Budget 2023", "Avvikelse"], " 1  3"],
  [AMOUNTS, ["Utfall 2022", "Utfall 2023", "Utfall 2023", "Avvik"], "1 2 3 4"],
  [AMOUNTS, ["2022", "2023", "Plan", "Skillnad"], "1 2 3 4"],
  [
    WITH_YEAR,
    [
      "Utfall ack 2023",
      "Budget ack 2023",
      "Avvikelse",
      "Helårsprognos",
      "Förra prognosen",
      "Årsbudget",
      "Avvikelse prognos",
      "Bokslut 2022",
    ],
    " 1 2 3 4 5 6 7 8",
  ],
])("the columns of %j are found by their headings, else in their order: %j", (ids, headings, expected) => {
  const annex: AnnexTable<AnnexRow, unknown> = {
    columns: ids.map((id) => ({ kind: "record", id, year: null })),
    rows: [row("staff", "Personal"), row("rent", "Lokaler")],
    findings: [],
  };
  const sheet = sheetOf([
    ["(tkr)", ...headings],
    ["Personal", ...headings.map((_, at) => at + 1)],
    ["Lokaler", ...headings.map((_, at) => 10 * at)],
  ]);
  const read = shownAnnex(sheet, "annex", annex);
  expect(read?.table.rows[0]?.figures.map((figure) => figure ?? "").join(" ")).toBe(expected);
  const at = Number(expected.split(" ")[1]);
  expect(read?.place("staff", "actual")?.address).toBe(`${"ABCDEFGHI".charAt(at)}2`);
});
