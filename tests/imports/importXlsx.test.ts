import { Inflate } from "fflate";
import { openLedgerFile } from "../../src/imports/openLedgerFile";
import type { ImportedTable } from "../../src/imports/importTable";
import { UnreadableFileError, type UnreadableReason } from "../../src/imports/unreadableFileError";
import { ZipParts } from "../../src/imports/xlsx/zipParts";
import { allAtOnce } from "../../src/workbook/port/steps";
import { BUILT_IN_DAY, NO_DAY, OWN_DAY, workbookFile, zipped, type FileCell } from "./workbookFile";

async function read(bytes: Uint8Array, chosen?: readonly string[]): Promise<readonly ImportedTable[]> {
  const opened = allAtOnce(await openLedgerFile(bytes));
  return allAtOnce(opened.read(chosen ?? opened.sheets));
}

async function readOne(bytes: Uint8Array): Promise<ImportedTable> {
  const [table, ...others] = await read(bytes);
  if (table === undefined || others.length > 0) throw new Error("Not one table");
  return table;
}

async function reasonOf(bytes: Uint8Array): Promise<UnreadableReason | null> {
  try {
    await read(bytes);
    return null;
  } catch (error) {
    if (error instanceof UnreadableFileError) return error.reason;
    throw error;
  }
}

const ROWS: readonly (readonly FileCell[])[] = [
  ["Ekonomi per förvaltning", null, "tkr"],
  [],
  [null, "Konto", "Kontotext", "Verksamhet", "Utfall 2023", "Budget 2023"],
  [null, 3110, "Avgifter & hyror", "Hemtjänst", 1234.5, null],
  [null, "5010", "Löner", " Hemtjänst", "(2 000,25)", "−3 000"],
  [null, "Summa", null, null, -765.75, -3000],
];

const sheet = (rows: readonly (readonly FileCell[])[], name = "Huvudbok") => ({ name, rows });
const styled = (address: string, style: number, value: number): FileCell => ({
  xml: `<c r="${address}" s="${style}"><v>${value}</v></c>`,
});

test("a sheet as it stands: lines above the headings, texts that are amounts and codes, the file's own total", async () => {
  const { columns, rows, preface, totals, remarks, readFrom } = await readOne(workbookFile([sheet(ROWS)]));
  expect(columns.map(({ heading, kind }) => `${heading}: ${kind}`)).toEqual([
    "Konto: account",
    "Kontotext: text",
    "Verksamhet: dimension",
    "Utfall 2023: amount",
    "Budget 2023: amount",
  ]);
  expect(rows).toEqual([
    [3110, "Avgifter & hyror", "Hemtjänst", 1234.5, ""],
    ["5010", "Löner", "Hemtjänst", -2000.25, -3000],
    ["Summa", "", "", -765.75, -3000],
  ]);
  expect(preface).toEqual(["Ekonomi per förvaltning tkr"]);
  expect(totals).toEqual([
    { column: 3, sum: -765.75 },
    { column: 4, sum: -3000 },
  ]);
  expect(remarks).toEqual([
    { code: "amountsWereText", headings: ["Utfall 2023", "Budget 2023"] },
    {
      code: "totalAgrees",
      line: 6,
      sums: [
        { heading: "Utfall 2023", sum: -765.75 },
        { heading: "Budget 2023", sum: -3000 },
      ],
    },
  ]);
  expect(readFrom).toEqual({ format: "xlsx", sheet: "Huvudbok" });
});

test("codes that are all whole numbers become numbers, as texts or not; a leading zero keeps all as they are", async () => {
  const rows = [
    ["Konto", "Ansvar", "Utfall 2023"],
    ["3110", "0120", 1.5],
    [5010, 220, -2.5],
  ];
  const table = await readOne(workbookFile([sheet(rows)]));
  expect(table.rows).toEqual([
    [3110, "0120", 1.5],
    [5010, 220, -2.5],
  ]);
});

test("days are known by their number formats, and count from 1900 whatever the file counts from", async () => {
  const rows = (first: number): readonly (readonly FileCell[])[] => [
    ["Konto", "Verdatum", "Period", "Vårddygn", "Belopp"],
    [5010, styled("B2", BUILT_IN_DAY, first), styled("C2", OWN_DAY, first), styled("D2", NO_DAY, 12), -1.5],
    [
      5010,
      { xml: '<c r="B3" t="d"><v>2023-01-16T00:00:00</v></c>' },
      styled("C3", OWN_DAY, first + 1),
      13,
      -2.5,
    ],
  ];
  const kindsOf = ({ columns }: ImportedTable): readonly string[] => columns.map(({ kind }) => kind);
  const table = await readOne(workbookFile([sheet(rows(44_941))]));
  expect(kindsOf(table).slice(0, 3)).toEqual(["account", "date", "date"]);
  expect(kindsOf(table).at(-1)).toBe("amount");
  expect(table.rows.map((cells) => cells.slice(1, 4))).toEqual([
    [44_941, 44_941, 12],
    [44_942, 44_942, 13],
  ]);
  const early = await readOne(workbookFile([sheet(rows(44_941 - 1_462))], { is1904: true }));
  expect(early.rows.map((cells) => cells[1])).toEqual([44_941, 44_942]);
});

test("cells of every kind: inline texts, runs without how they are pronounced, formulas, truth values, errors", async () => {
  const cells: readonly FileCell[] = [
    { xml: '<c r="A2" t="inlineStr"><is><t>5010</t></is></c>' },
    { xml: '<c r="B2" t="inlineStr"><is><r><t>Lö</t></r><r><t>ner</t></r><rPh><t>xx</t></rPh></is></c>' },
    { xml: '<c r="C2"><f>1+1</f><v>-2.5</v></c>' },
    { xml: '<c r="D2" t="e"><v>#N/A</v></c>' },
    { xml: '<c r="E2" t="b"><v>1</v></c>' },
    { xml: '<c r="F2" t="str"><f>A1</f><v>rad_x000D_två</v></c>' },
    { xml: '<c r="G2" s="1"/>' },
  ];
  const headings = ["Konto", "Kontotext", "Utfall 2023", "Budget 2023", "Klar", "Text", "Motpart"];
  const table = await readOne(workbookFile([sheet([headings, cells])]));
  expect(table.rows).toEqual([[5010, "Löner", -2.5, "#N/A", true, "rad\rtvå", ""]]);
  expect(table.remarks).toEqual([
    { code: "unreadableAmount", line: 2, heading: "Budget 2023", text: "#N/A" },
  ]);
});

test("prefixes of the file's own, cells without addresses, and text in CDATA", async () => {
  const bytes = workbookFile([sheet([["Konto"]])], {
    more: {
      "xl/worksheets/sheet1.xml": `<x:worksheet xmlns:x="m"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>Konto</x:t></x:is></x:c><x:c t="inlineStr"><x:is><x:t><![CDATA[Utfall 2023]]></x:t></x:is></x:c></x:row><x:row><x:c><x:v>5010</x:v></x:c><x:c><x:v>-1.5</x:v></x:c></x:row></x:sheetData><x:tableParts/></x:worksheet>`,
    },
  });
  const { columns, rows } = await readOne(bytes);
  expect([columns.map(({ heading }) => heading), rows]).toEqual([["Konto", "Utfall 2023"], [[5010, -1.5]]]);
});

describe("of several sheets", () => {
  const ledger = (year: number, name: string, isHidden = false) => ({
    name,
    isHidden,
    rows: [
      ["Konto", `Utfall ${year}`],
      [5010, -year - 0.5],
    ],
  });
  const register = sheet(
    [
      ["Motpart", "Benämning"],
      [210, "Tekniska nämnden"],
    ],
    "Motparter",
  );

  test("those with accounts and amounts may be the ledger, and hidden ones not while others are", async () => {
    const bytes = workbookFile([
      register,
      ledger(2022, "2022"),
      ledger(2023, "2023"),
      ledger(2021, "2021", true),
    ]);
    const opened = allAtOnce(await openLedgerFile(bytes));
    expect(opened.sheets).toEqual(["2022", "2023"]);
    const tables = allAtOnce(opened.read(["2023"]));
    expect(tables.map(({ readFrom, rows }) => [readFrom, rows])).toEqual([
      [{ format: "xlsx", sheet: "2023" }, [[5010, -2023.5]]],
    ]);
    expect((await read(bytes)).map(({ rows }) => rows)).toEqual([[[5010, -2022.5]], [[5010, -2023.5]]]);
  });

  test("a hidden one counts where there is no other, and one with any headings where none has accounts", async () => {
    const hidden = allAtOnce(await openLedgerFile(workbookFile([register, ledger(2021, "Data", true)])));
    expect(hidden.sheets).toEqual(["Data"]);
    const other = sheet(
      [
        ["Slag", "Enhet", "Värde"],
        ["Löner", "Norr", -1.5],
      ],
      "Uttag",
    );
    expect(allAtOnce(await openLedgerFile(workbookFile([other]))).sheets).toEqual(["Uttag"]);
  });
});

describe("what cannot be read is said, and nothing of it is used", () => {
  const compound = (stream: string): Uint8Array =>
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from(`EE ${stream}`, "utf16le")]);
  const whole = workbookFile([sheet(ROWS)]);
  const RELATIONSHIPS = (target: string): string =>
    `<Relationships><Relationship Id="a" Type="x/officeDocument" Target="${target}"/></Relationships>`;

  test.each([
    ["a workbook of Excel 97–2003", compound("Workbook"), { code: "oldWorkbook" }],
    ["one that is encrypted", compound("EncryptedPackage"), { code: "encryptedWorkbook" }],
    [
      "a binary workbook",
      zipped({ "_rels/.rels": RELATIONSHIPS("xl/workbook.bin"), "xl/workbook.bin": "" }),
      { code: "binaryWorkbook" },
    ],
    ["an OpenDocument", zipped({ mimetype: "x", "content.xml": "<x/>" }), { code: "openDocument" }],
    [
      "a document",
      zipped({ "_rels/.rels": RELATIONSHIPS("word/document.xml"), "word/document.xml": "<w:document/>" }),
      { code: "notWorkbook" },
    ],
    ["an archive", zipped({ "bild.png": "x" }), { code: "notWorkbook" }],
    ["a file that is cut off", whole.slice(0, whole.length / 2), { code: "damagedWorkbook" }],
    [
      "bytes that are turned",
      whole.map((byte, at) => (at > 60 && at < 90 ? byte ^ 0xff : byte)),
      { code: "damagedWorkbook" },
    ],
    [
      "XML that is not well-formed",
      workbookFile([sheet(ROWS)], { more: { "xl/worksheets/sheet1.xml": "<a><b></a>" } }),
      { code: "damagedWorkbook" },
    ],
    [
      "a number that is none",
      workbookFile([sheet([["Konto", "Utfall"], [{ xml: '<c r="A2"><v>x</v></c>' }]])]),
      { code: "damagedWorkbook" },
    ],
    [
      "an address that is none",
      workbookFile([sheet([["Konto", "Utfall"], [{ xml: '<c r="7"><v>1</v></c>' }]])]),
      { code: "damagedWorkbook" },
    ],
    [
      "entities that would grow",
      workbookFile([sheet(ROWS)], {
        more: { "xl/sharedStrings.xml": '<!DOCTYPE a [<!ENTITY b "bbbb">]><sst><si><t>&b;</t></si></sst>' },
      }),
      { code: "damagedWorkbook" },
    ],
    [
      "a sheet that is not there",
      workbookFile([sheet(ROWS)], {
        more: {
          "xl/_rels/workbook.xml.rels":
            '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="borta.xml"/></Relationships>',
        },
      }),
      { code: "damagedWorkbook" },
    ],
    [
      "no ledger on any sheet",
      workbookFile([sheet([["Hej"]], "Blad1"), sheet([], "Blad2")]),
      { code: "noLedgerSheet", sheets: ["Blad1", "Blad2"] },
    ],
    ["headings alone", workbookFile([sheet([["Konto", "Utfall 2023"]])]), { code: "noRows" }],
  ] satisfies readonly (readonly [string, Uint8Array, UnreadableReason])[])(
    "%s",
    async (_, bytes, reason) => {
      expect(await reasonOf(bytes)).toEqual(reason);
    },
  );

  test("a package that unpacks to more than may be is not unpacked further", () => {
    const bytes = zipped({ "a.xml": "a".repeat(300_000), "b.xml": "b".repeat(300_000) });
    const parts = new ZipParts(bytes, Inflate, 500_000);
    const seen: number[] = [];
    const readPart = (path: string): void =>
      allAtOnce(
        parts.read(path, (piece) => {
          seen.push(piece.length);
          return "more";
        }),
      );
    readPart("A.XML");
    expect(() => readPart("b.xml")).toThrow(new UnreadableFileError({ code: "tooLargeWorkbook" }));
    expect(seen.reduce((sum, length) => sum + length, 0)).toBeLessThanOrEqual(500_000);
    expect(Math.max(...seen)).toBeLessThanOrEqual(65_536);
  });

  test("rows that are filled in their last column alone are no more cells than the pane can hold", async () => {
    const row = (number: number): string => `<row r="${number}"><c r="XFD${number}"><v>1</v></c></row>`;
    const rows = Array.from({ length: 310 }, (_, at) => row(at + 2)).join("");
    const headings =
      '<row r="1"><c r="A1" t="inlineStr"><is><t>Konto</t></is></c><c r="B1" t="inlineStr"><is><t>Utfall</t></is></c></row>';
    const bytes = workbookFile([sheet([])], {
      more: {
        "xl/worksheets/sheet1.xml": `<worksheet><sheetData>${headings}${rows}</sheetData></worksheet>`,
      },
    });
    expect(await reasonOf(bytes)).toEqual({ code: "tooLargeWorkbook" });
  });
});

test("it is read in steps of a bounded size, and of the other sheets no more than their first rows", async () => {
  const rows = (count: number): readonly (readonly FileCell[])[] => [
    ["Konto", "Motpart", "Utfall 2023"],
    ...Array.from({ length: count }, (_, at): readonly FileCell[] => [
      3000 + (at % 5000),
      "Extern",
      at + 0.5,
    ]),
  ];
  const stepsOf = async (count: number): Promise<number> => {
    const opening = await openLedgerFile(workbookFile([sheet(rows(count)), sheet(rows(count), "Kopia")]));
    const opened = allAtOnce(opening);
    const reading = opened.read(["Huvudbok"]);
    let steps = 0;
    while (reading.next().done !== true) steps++;
    return steps;
  };
  const [few, many] = [await stepsOf(2_000), await stepsOf(20_000)];
  // A step is a thousand rows, or 64 kB of XML.
  expect(many).toBeGreaterThan(20);
  expect(many / few).toBeGreaterThan(5);
  expect(many / few).toBeLessThan(15);
});
