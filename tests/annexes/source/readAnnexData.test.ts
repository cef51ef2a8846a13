import { readAnnexData } from "../../../src/annexes/annexData";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/workbook/grid/snapshot";
import { sheetOf, type Cell } from "../../workbook/sheet";
import { NOBODY } from "./ledgerSheet";
import { told } from "./dataSheet";

const LEDGER: readonly (readonly Cell[])[] = [
  ["Konto", "Motpart", "Utfall 2022", "Utfall 2023", "Budget 2023"],
  [5010, "Extern", -1, -2, -3],
];

function sheet(
  name: string,
  rows: readonly (readonly Cell[])[],
  facts: Partial<SheetSnapshot> = {},
): SheetSnapshot {
  return sheetOf(rows, { id: `{${name}}`, name, ...facts });
}

function workbook(...sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
  return {
    sheets,
    names: [],
    remembered: null,
    settings: null,
    isStructureProtected: false,
    written: null,
    usesDates1904: false,
  };
}

test("a workbook without any data has nothing, and nothing to say of it", () => {
  expect(readAnnexData(workbook(sheet("Blad1", [["Anteckningar"]])), null, NOBODY)).toEqual({
    ledger: null,
    records: { targetedGrants: null, activityMeasures: null, investments: null },
    issues: [],
    questions: [],
  });
});

test("each kind is read from its own sheet, with what there is to say of it", () => {
  const data = readAnnexData(
    workbook(
      sheet("Huvudbok", [...LEDGER, [5010, "Polisen", -1, -2, -3]]),
      sheet("Mått", [
        ["Område", "Verksamhetsmått", 2023, "Budget 2023"],
        ["Vård", "Platser", 1, 2],
      ]),
      sheet("Projekt", [
        ["Projekt", "Budget", "Utfall"],
        ["Inventarier", 1, "1 000"],
      ]),
      sheet("Statsbidrag", [
        ["Område", "Budget", "Utfall"],
        ["Vård", 1, 2],
      ]),
    ),
    "2023-12",
    NOBODY,
  );
  expect([
    data.ledger?.entries,
    data.records.activityMeasures?.records,
    data.records.investments?.records,
    data.records.targetedGrants?.records,
  ]).toEqual([
    [expect.anything(), expect.anything()],
    [expect.anything()],
    [expect.anything()],
    [expect.anything()],
  ]);
  expect(told(data.issues)).toEqual(["B3 unknownCounterparties Polisen", "C2 figureNotRead 1 000 text"]);
});

test.each<[string, Partial<SheetSnapshot>]>([
  ["another sheet", {}],
  ["a hidden sheet", { visibility: "Hidden" }],
])("two ledgers, one on %s: neither is taken before the controller has said which", (_, facts) => {
  const more = Array.from({ length: 50 }, () => [5010, "Extern", -1, -2, -3]);
  const data = readAnnexData(
    workbook(sheet("Huvudbok", [...LEDGER, ...more]), sheet("Huvudbok gammal", LEDGER, facts)),
    "2023-12",
    NOBODY,
  );
  expect(data.ledger).toBeNull();
  expect(data.issues.map(({ detail }) => detail.code)).toEqual(["ledgerUnanswered"]);
  expect(data.questions.map(({ id, options }) => [id, options.map((option) => option.id)])).toEqual([
    ["ledgerSheets:Huvudbok+Huvudbok gammal", ["Huvudbok", "Huvudbok gammal", "alla"]],
  ]);
});

test("a sheet that the add-in has made is no data", () => {
  const own = sheet("Resultatrapport", LEDGER, { ownMark: "operatingStatement A1:D20" });
  expect(
    readAnnexData(workbook(sheet("Huvudbok", LEDGER), own), "2023-12", NOBODY).ledger?.block.sheet.name,
  ).toBe("Huvudbok");
});
