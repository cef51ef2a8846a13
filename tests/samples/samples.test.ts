import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SamplePackage } from "./readBack";
import { HEADINGS, parseSemicolons, readGoals, type Heading } from "./readGoals";
import { readMeasureFootnotes, readRecords } from "./readRecords";
import { SAMPLE_FOLDER, SAMPLES } from "./samples";
import { columnName } from "./sheetWriter";

/** Written once for each goal; the rest belong to the indicator and stand on every row. */
const GOAL_COLUMNS: readonly Heading[] = [
  "Nr",
  "Målområde",
  "Ursprung",
  "Nämndmål",
  "Beslutad måluppfyllelse",
  "Motivering",
];

function open(name: string): SamplePackage {
  return new SamplePackage(join(SAMPLE_FOLDER, name));
}

/** The engine starts through a dynamic import that jest does not allow: the script runs beside it. */
describe("the committed sample workbooks", () => {
  let made: string;
  beforeAll(() => {
    made = mkdtempSync(join(tmpdir(), "samples-"));
    execFileSync(process.execPath, ["--import", "tsx", join(__dirname, "makeSamples.ts"), made]);
  }, 60_000);
  afterAll(() => rmSync(made, { recursive: true }));

  it.each(Object.keys(SAMPLES))("%s is what the script makes, byte for byte", (name) => {
    const [committed, fresh] = [SAMPLE_FOLDER, made].map((folder) => readFileSync(join(folder, name)));
    expect(fresh?.equals(committed ?? Buffer.of())).toBe(true);
  });
});

describe("the layouts", () => {
  it.each([
    ["uppfoljning-2020-08.xlsx", ["Läs mig", "Uppföljning aug 2020"]],
    ["uppfoljning-2022-08.xlsx", ["Mål 2022", "Ekonomi"]],
    [
      "uppfoljning-2023.xlsx",
      ["Måluppfyllelse 2023", "Huvudbok", "Mått underlag", "Investeringar underlag", "Statsbidrag underlag"],
    ],
  ])("%s has the sheets %j", (name, sheets) => {
    expect(open(name).sheetNames()).toEqual(sheets);
  });

  it("2020: every goal of several indicators is merged over its rows", () => {
    const merged = open("uppfoljning-2020-08.xlsx").merges(2);
    expect(merged.filter((range) => range?.startsWith("B"))).toEqual([
      "B9:B10",
      "B13:B15",
      "B21:B24",
      "B25:B27",
      "B28:B31",
    ]);
    expect(merged).toHaveLength(5 * 3);
  });

  it("2022: some goals are merged, others written once with blanks below", () => {
    const book = open("uppfoljning-2022-08.xlsx");
    const cells = book.cells(1);
    expect(book.merges(1).filter((range) => range?.startsWith("A"))).toEqual(["A12:A14", "A20:A23"]);
    expect([cells.get("A24"), cells.get("A25"), cells.get("A26")]).toEqual([14, undefined, undefined]);
    expect(cells.get("A32")).toBe("Nivåer: Ej uppnått 0 · Delvis uppnått 0,5 · Uppnått 1");
  });

  it("2022: there is a filter that filters nothing", () => {
    const sheet = open("uppfoljning-2022-08.xlsx").part("xl/worksheets/sheet1.xml");
    expect(sheet).toContain('<autoFilter ref="A4:O30">');
    expect(sheet).not.toMatch(/filterMode|hidden="(true|1)"/);
  });

  it("2022: the work sheet counts over the goal sheet, and its results are numbers", () => {
    const book = open("uppfoljning-2022-08.xlsx");
    expect(book.part("xl/worksheets/sheet2.xml")).toMatch(
      /<c r="B22" s="\d+"><f>SUM\(B7:B21\)<\/f><v>26<\/v>/,
    );
    expect(book.part("xl/worksheets/sheet2.xml")).not.toContain('t="str"');
    expect(book.cells(2).get("C22")).toBe(23);
  });

  it("2023: the cell of the index has a name in the whole workbook, and results have their columns", () => {
    const book = open("uppfoljning-2023.xlsx");
    const cells = book.cells(1);
    expect(book.part("xl/workbook.xml")).toContain(
      `<definedName name="Måluppfyllelseindex">&#39;Måluppfyllelse 2023&#39;!$D$4</definedName>`,
    );
    expect(cells.get("C4")).toBe("Måluppfyllelseindex");
    expect(cells.has("D4")).toBe(false);
    expect(["L6", "M6", "N6", "O6", "P6"].map((cell) => cells.get(cell))).toEqual([
      "Nivå",
      "Värde",
      "Trend",
      "Mål beräknat",
      "Måluppfyllelse",
    ]);
  });
});

describe("every field of the data files", () => {
  it.each([
    ["ledger-2023", 2, 1, 243],
    ["measures-2023", 3, 4, 14],
    ["investments-2023", 4, 4, 3],
    ["grants-2023", 5, 4, 5],
  ])("%s is on sheet %d of 2023, under its heading, numbers as numbers", (data, sheet, top, count) => {
    const cells = open("uppfoljning-2023.xlsx").cells(sheet);
    const { headings, rows } = readRecords(data);
    expect(rows).toHaveLength(count);
    headings.forEach((heading, at) => {
      const column = columnName(1 + at);
      expect(String(cells.get(`${column}${top}`))).toBe(heading);
      rows.forEach((row, index) => {
        expect(cells.get(`${column}${top + 1 + index}`) ?? "").toBe(row[at]);
      });
    });
  });

  it("the ledger is an Excel table, and the footnotes stand below the measures", () => {
    const book = open("uppfoljning-2023.xlsx");
    expect(book.part("xl/tables/table1.xml")).toMatch(/ name="Huvudbok"[^>]* ref="A1:H244"/);
    expect([book.cells(3).get("A20"), book.cells(3).get("A21")]).toEqual([...readMeasureFootnotes()]);
  });
});

describe("every field of the goal files", () => {
  it.each([
    ["goals-2020-08", "uppfoljning-2020-08.xlsx", 2, 2, 6, 12],
    ["goals-2022-08", "uppfoljning-2022-08.xlsx", 1, 1, 5, 15],
    ["goals-2023", "uppfoljning-2023.xlsx", 1, 1, 7, 11],
  ])("%s is in %s, under its heading, as a controller enters it", (data, name, sheet, left, top, width) => {
    const cells = open(name).cells(sheet);
    const records = readGoals(data);
    const filled = HEADINGS.filter((heading) => records.some((record) => record[heading] !== ""));
    expect(filled).toHaveLength(width);
    filled.forEach((heading, offset) => {
      const column = columnName(left + offset);
      expect(cells.get(`${column}${top - 1}`)).toBe(heading);
      records.forEach((record, index) => {
        const content = cells.get(`${column}${top + index}`);
        const below = GOAL_COLUMNS.includes(heading) && record.Nr === records[index - 1]?.Nr;
        if (!(below && content === undefined)) expect(asText(heading, content)).toBe(record[heading]);
      });
    });
  });

  it("keeps 1.1 as text, and several outcomes in one cell as text", () => {
    const cells = open("uppfoljning-2022-08.xlsx").cells(1);
    expect([cells.get("A5"), cells.get("D5"), cells.get("I5")]).toEqual([1, "1.1", 43830]);
    expect([cells.get("K12"), cells.get("K13")]).toEqual([0.8, "90 % / 79 %"]);
  });
});

/** What the cell shows with its number format. */
function asText(heading: Heading, content: string | number | undefined): string {
  if (typeof content !== "number") return content ?? "";
  if (heading === "Tidpunkt") return new Date(Date.UTC(1899, 11, 30 + content)).toISOString().slice(0, 10);
  return heading === "Nr" || heading === "Indikatornr" ? String(content) : `${Math.round(content * 100)} %`;
}

describe("parseSemicolons", () => {
  it("reads quoted fields with semicolons, line breaks and doubled quotes", () => {
    expect(parseSemicolons('a;"b;c";"d ""e"""\r\n;"f\ng";\r\n')).toEqual([
      ["a", "b;c", 'd "e"'],
      ["", "f\ng", ""],
    ]);
  });

  it("reads a last line without a line break, and an empty field at its end", () => {
    expect(parseSemicolons("a;b")).toEqual([["a", "b"]]);
    expect(parseSemicolons("a;")).toEqual([["a", ""]]);
  });

  it("refuses a quote that never ends", () => {
    expect(() => parseSemicolons('a;"b')).toThrow("character 2");
  });
});
