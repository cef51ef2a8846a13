import { decodeSource } from "../../../src/annexes/kit/source/annexSource";
import type { Decoded as DecodedData } from "../../../src/annexes/kit/source/annexSource";
import {
  ACTIVITY_MEASURE_SOURCE,
  type ActivityMeasureSource,
} from "../../../src/annexes/activityMeasures/source";
import type { Cell } from "../../workbook/sheet";
import { blockOf, told } from "./dataSheet";

const VOCABULARY = ACTIVITY_MEASURE_SOURCE.vocabulary;

type Decoded = DecodedData<ActivityMeasureSource>;

const HEADINGS = ["Område", "Undergrupp", "Verksamhetsmått", "Enhet", "Not", 2021, 2022, 2023, "Budget 2023"];

function measures(...rows: readonly (readonly Cell[])[]): Decoded {
  return decodeSource(
    ACTIVITY_MEASURE_SOURCE,
    blockOf(VOCABULARY, [["Mått"], [], HEADINGS, ...rows]),
    "2023-12",
  );
}

/** Measures under these headings of figures. */
function columns(headings: readonly Cell[], figures: readonly Cell[], period: string | null): Decoded {
  const rows = [
    ["Område", "Verksamhetsmått", ...headings],
    ["Vård", "Platser", ...figures],
  ];
  return decodeSource(ACTIVITY_MEASURE_SOURCE, blockOf(VOCABULARY, rows), period);
}

const records = ({ model }: Decoded) => model?.records.map(({ record }) => record) ?? [];

test("a measure is a row with its volumes, and its place is told", () => {
  const { model, issues } = measures(
    ["Vård", "Missbruk", "Behandlingshem", "årsplatser", 1, 6, 9.5, "-", 3],
    ["Vård", "Missbruk", "Boende", "årsplatser", "", 1, 0, 0, 0],
  );
  expect(issues).toEqual([]);
  expect(model).toMatchObject({
    years: [2021, 2022, 2023],
    columns: {
      label: 2,
      area: 0,
      subgroup: 1,
      unit: 3,
      footnote: 4,
      actualValues: [5, 6, 7],
      budget: 8,
    },
    records: [
      {
        row: 3,
        record: {
          id: "C4",
          label: "Behandlingshem",
          area: "Vård",
          subgroup: "Missbruk",
          unit: "årsplatser",
          footnote: "1",
          actualValues: [6, 9.5, null],
          budget: 3,
        },
      },
      { row: 4, record: { id: "C5", label: "Boende", footnote: null, actualValues: [1, 0, 0] } },
    ],
  });
});

describe("areas and subgroups", () => {
  const placed = (decoded: Decoded) => records(decoded).map(({ area, subgroup }) => [area, subgroup]);

  it("on every row", () => {
    const decoded = measures(
      ["Vård", "", "A", "", "", 1, 1, 1, 1],
      ["Vård", "Unga", "B", "", "", 1, 1, 1, 1],
      ["Vård", "", "C", "", "", 1, 1, 1, 1],
    );
    expect(placed(decoded)).toEqual([
      ["Vård", null],
      ["Vård", "Unga"],
      ["Vård", null],
    ]);
  });

  it("written once, with blanks below", () => {
    const decoded = measures(
      ["Vård", "", "A", "", "", 1, 1, 1, 1],
      ["", "Unga", "B", "", "", 1, 1, 1, 1],
      ["", "", "C", "", "", 1, 1, 1, 1],
      ["Skola", "", "D", "", "", 1, 1, 1, 1],
    );
    expect(placed(decoded)).toEqual([
      ["Vård", null],
      ["Vård", "Unga"],
      ["Vård", "Unga"],
      ["Skola", null],
    ]);
  });

  it("as a line of its own where there is no column of areas", () => {
    const block = blockOf(VOCABULARY, [
      ["Volymmått", "Utfall 2023", "Budget 2023"],
      ["Vård"],
      ["Platser", 1, 2],
      ["Skola"],
      ["Elever", 3, 4],
    ]);
    const decoded = decodeSource(ACTIVITY_MEASURE_SOURCE, block, null);
    expect(placed(decoded)).toEqual([
      ["Vård", null],
      ["Skola", null],
    ]);
    expect(decoded.issues).toEqual([]);
  });

  it("a measure without an area is an error, and is kept", () => {
    const decoded = measures(["", "", "A", "", "", 1, 1, 1, 1], ["Vård", "", "B", "", "", 1, 1, 1, 1]);
    expect(told(decoded.issues)).toEqual(["C4 measureWithoutArea A"]);
    expect(records(decoded)).toHaveLength(2);
  });
});

describe("rows that are no measures", () => {
  it("sums and lines of text are left out, and “Totalt antal platser” is a measure", () => {
    const decoded = measures(
      ["Vård", "", "Totalt antal platser", "", "", 1, 1, 1, 1],
      ["", "", "Summa", "", "", 1, 1, 1, 1],
      ["", "", "", "", "", 1, 1, 1, 1],
      ["", "", "Uppgifterna är preliminära."],
    );
    expect(records(decoded).map(({ label }) => label)).toEqual(["Totalt antal platser"]);
    expect(decoded.issues).toEqual([]);
  });

  it("a row with figures and no name is an error, unless it is called a sum", () => {
    const decoded = measures(
      ["Vård", "", "A", "", "", 1, 1, 1, 1],
      ["Vård", "", "", "", "", 1, 1, 1, 1],
      ["Summa", "", "", "", "", 1, 1, 1, 1],
    );
    expect(told(decoded.issues)).toEqual(["C5 rowNotRead noName"]);
  });
});

test("a figure that cannot be read is an error at its cell, and empty", () => {
  const decoded = measures(
    ["Vård", "", "A", "", "", "133 941", "#N/A", "", 1],
    ["Vård", "", "B", "", "", 1, 1, 1, 1],
  );
  expect(told(decoded.issues)).toEqual(["F4 figureNotRead 133 941 text", "G4 figureNotRead #N/A error"]);
  expect(records(decoded)[0]?.actualValues).toEqual([null, null, null]);
});

describe("the years", () => {
  it.each<[string, readonly Cell[], string | null, readonly number[], number | null]>([
    [
      "those up to the follow-up's, with its budget",
      [2021, 2022, 2023, "Budget 2022"],
      "2022-12",
      [2021, 2022],
      5,
    ],
    ["the oldest first, in whatever order they stand", [2023, 2022, "Budget"], "2023-12", [2022, 2023], 4],
    ["a plain outcome is of the follow-up's year", [2022, "Utfall", "Budget"], "2023-12", [2022, 2023], 4],
    [
      "of each year the same month",
      ["Utfall aug 2021", 2021, "Utfall aug 2022"],
      "2022-08",
      [2021, 2022],
      null,
    ],
  ])("%s", (_, headings, period, years, budget) => {
    const { model } = columns(headings, [1, 2, 3, 4].slice(0, headings.length), period);
    expect([model?.years, model?.columns.budget]).toEqual([years, budget]);
  });

  it("of the same month are the columns, too", () => {
    const { model } = columns(["Utfall aug 2021", 2021, "Utfall aug 2022"], [1, 2, 3], "2022-08");
    expect(model?.columns.actualValues).toEqual([2, 4]);
  });

  it("an outcome of an earlier year than the follow-up is told", () => {
    expect(told(columns([2021, 2022, "Budget"], [1, 2, 3], "2023-12").issues)).toEqual([
      "D1 formerYearUsed 2022 2023",
    ]);
  });

  it("a missing budget is told", () => {
    expect(told(columns([2022, 2023], [1, 2], null).issues)).toEqual(["A1 dataColumnMissing budget 2023"]);
  });

  it.each<[string, readonly Cell[], string | null, readonly string[]]>([
    ["no year", ["Utfall"], null, ["C1 yearUnknown Utfall"]],
    ["only later years", [2024], "2023-12", ["A1 dataColumnMissing actual 2023"]],
    ["a year twice", [2022, 2023, 2023, "Budget"], null, ["E1 dataColumnsClash 2023+2023"]],
  ])("%s: the measures are refused", (_, headings, period, expected) => {
    const { model, issues } = columns(headings, [1, 2, 3, 4].slice(0, headings.length), period);
    expect([model, told(issues)]).toEqual([null, expected]);
  });

  it("no outcome and no follow-up", () => {
    const block = blockOf(VOCABULARY, [HEADINGS, ["Vård", "", "A", "", "", 1, 1, 1, 1]]);
    const without = { ...block, columns: block.columns.filter(({ field }) => field !== "actual") };
    expect(told(decodeSource(ACTIVITY_MEASURE_SOURCE, without, null).issues)).toEqual([
      "A1 dataColumnMissing actual null",
    ]);
  });
});

test("headings without measures are told", () => {
  expect(told(measures(["Vård"]).issues)).toEqual(["A3 noDataRows"]);
});

describe("footnotes", () => {
  it("stand below the measures, with the number before the text or in a cell of its own", () => {
    const { model } = measures(
      ["Vård", "", "A", "", "2)", 1, 1, 1, 1],
      ["Vård", "", "B", "", "*)", 1, 1, 1, 1],
      ["Vård", "", "C", "", "se nedan", 1, 1, 1, 1],
      [],
      ["1) Omfattar även personer under 65 år"],
      ["2)", "Justerat jämfört med tidigare år"],
      ["*) Preliminärt"],
      ["1) En gång till"],
      ["3 platser har tillkommit"],
      ["Källa", "Egen", "beräkning"],
      ["Källa", "Egen beräkning"],
    );
    expect(Object.fromEntries(model?.footnotes ?? [])).toEqual({
      "1": "Omfattar även personer under 65 år",
      "2": "Justerat jämfört med tidigare år",
      "*": "Preliminärt",
    });
    expect(model?.records.map(({ record }) => record.footnote)).toEqual(["2", "*", "se nedan"]);
  });
});
