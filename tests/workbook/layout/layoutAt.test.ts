import { atDate, understand } from "../../../src/app/readFollowUp";
import type { SheetSnapshot } from "../../../src/workbook/grid/snapshot";
import { periodAt } from "../../../src/workbook/layout/blocksToFollow";
import { mappingOf } from "../../../src/workbook/layout/mapping";
import { workbookOf } from "../../reports/planning";
import { sheetOf, type Cell } from "../sheet";

/** "Mål 2022!Utfall aug 2022" of what is followed up at a day. */
function followed(
  sheets: readonly SheetSnapshot[],
  date: string | null,
  choices: Parameters<typeof understand>[1] = null,
): readonly string[] {
  const snapshot = workbookOf(...sheets);
  const { layout } = atDate({ snapshot, layout: understand(snapshot, choices) }, date);
  return layout.blocks.map(
    ({ sheet, readings }) => `${sheet.name}!${readings.get("actualValue")?.heading ?? "-"}`,
  );
}

const PERIODS: readonly (readonly Cell[])[] = [
  ["Nämndmål", "Indikator", "Utfall 2021", "Utfall aug 2022", "Utfall dec 2022"],
  ["Ett nämndmål", "Trygga", 80, 85, 90],
];

test.each([
  [null, "Utfall dec 2022"],
  ["2022-12-31", "Utfall dec 2022"],
  ["2022-08-31", "Utfall aug 2022"],
  ["2022-10-01", "Utfall aug 2022"],
  // The first of the year that ends later, as the year as a whole does.
  ["2022-04-30", "Utfall aug 2022"],
  ["2021-08-31", "Utfall 2021"],
  // Of a year of which nothing is told, as without a day.
  ["2023-12-31", "Utfall dec 2022"],
])("at %s the outcome is %s", (date, heading) => {
  expect(followed([sheetOf(PERIODS)], date)).toEqual([`Mål 2022!${heading}`]);
});

test("a column that is empty is not that of the day", () => {
  const [headings = [], row = []] = PERIODS;
  expect(followed([sheetOf([headings, [...row.slice(0, 3), "", 90]])], "2022-08-31")).toEqual([
    "Mål 2022!Utfall dec 2022",
  ]);
});

const ofYear = (year: number): SheetSnapshot =>
  sheetOf(
    [
      ["Nämndmål", "Indikator", "Utfall"],
      ["Ett nämndmål", "Trygga", 90],
    ],
    { id: `{${year}}`, name: `Mål ${year}` },
  );

test("of sheets of several years that of the day is followed up", () => {
  const sheets = [ofYear(2021), ofYear(2022), ofYear(2023)];
  expect(followed(sheets, null)).toEqual(["Mål 2023!Utfall"]);
  expect(followed(sheets, "2022-08-31")).toEqual(["Mål 2022!Utfall"]);
  expect(followed(sheets, "2023-12-31")).toEqual(["Mål 2023!Utfall"]);
});

test("what the controller has chosen stays", () => {
  const chosen = { blocks: [{ sheet: "Mål 2023", row: 0 }], columns: [] };
  expect(followed([ofYear(2022), ofYear(2023)], "2022-08-31", chosen)).toEqual(["Mål 2023!Utfall"]);
  const column = { sheet: "Mål 2022", field: "actualValue", column: 4, row: 0 } as const;
  expect(followed([sheetOf(PERIODS)], "2022-08-31", { blocks: [], columns: [column] })).toEqual([
    "Mål 2022!Utfall dec 2022",
  ]);
});

test("what the workbook remembers stays", () => {
  const snapshot = workbookOf(sheetOf(PERIODS));
  const remembered = JSON.stringify(mappingOf(understand(snapshot, null)));
  const layout = understand({ ...snapshot, remembered }, null);
  expect(atDate({ snapshot, layout }, "2022-08-31").layout).toBe(layout);
});

test.each([
  [["2021-12", "2022-08"], null, null],
  [[], "2022-08", null],
  [["2021-12", "2022-12"], "2022-08", "2022-12"],
  [["2022-04", "2022-08", "2022-12"], "2022-08", "2022-08"],
])("of %j at %j it is %j", (periods, day, expected) => {
  expect(periodAt(periods, day)).toBe(expected);
});
