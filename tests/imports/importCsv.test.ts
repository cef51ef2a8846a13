import fc from "fast-check";
import { importFile } from "../../src/imports/importFile";
import type { ImportedTable } from "../../src/imports/importTable";
import { UnreadableFileError, type UnreadableReason } from "../../src/imports/unreadableFileError";
import { allAtOnce } from "../../src/workbook/port/steps";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

async function read(bytes: Uint8Array): Promise<ImportedTable> {
  return allAtOnce(await importFile(bytes));
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

const LEDGER = `Ekonomi per förvaltning
Utskriven;2024-01-15

Konto;Kontotext;Motpart;Verksamhet;Period;Utfall 2023;Budget 2023
3110;Avgifter;Extern;"Äldre; ""ordinärt"" boende";202301;1 234,50;-
5010;Löner;Extern;Hemtjänst;202302;−2 000,00;(3 000)
`;

const ROWS = [
  [3110, "Avgifter", "Extern", 'Äldre; "ordinärt" boende', 202301, 1234.5, ""],
  [5010, "Löner", "Extern", "Hemtjänst", 202302, -2000, -3000],
];

test("headings below other lines, quoted cells, decimal comma, thousands, minus signs and brackets", async () => {
  const { columns, rows, preface, totals, remarks, readFrom } = await read(utf8(LEDGER));
  expect(columns.map(({ heading, kind }) => `${heading}: ${kind}`)).toEqual([
    "Konto: account",
    "Kontotext: text",
    "Motpart: dimension",
    "Verksamhet: dimension",
    "Period: period",
    "Utfall 2023: amount",
    "Budget 2023: amount",
  ]);
  expect(rows).toEqual(ROWS);
  expect(preface).toEqual(["Ekonomi per förvaltning", "Utskriven 2024-01-15"]);
  expect(totals).toEqual([
    { column: 5, sum: -765.5 },
    { column: 6, sum: -3000 },
  ]);
  expect(remarks).toEqual([]);
  expect(readFrom).toEqual({ format: "csv", encoding: "utf-8", delimiter: ";" });
});

test.each([
  ["UTF-8 with a byte order mark", utf8(`\uFEFF${LEDGER}`), "utf-8"],
  ["Windows-1252", latin1(LEDGER.replaceAll("−", "-")), "windows-1252"],
  ["UTF-16", Uint8Array.from(Buffer.from(`\uFEFF${LEDGER}`, "utf16le")), "utf-16le"],
  ["lines that end in CR LF", utf8(LEDGER.replaceAll("\n", "\r\n")), "utf-8"],
  ["lines that end in CR", utf8(LEDGER.replaceAll("\n", "\r")), "utf-8"],
])("%s", async (_, bytes, encoding) => {
  const { rows, readFrom } = await read(bytes);
  expect(rows).toEqual(ROWS);
  expect(readFrom).toMatchObject({ encoding });
});

test("the comma before the öre is not taken for the delimiter, nor a comma in a text", async () => {
  const { rows, readFrom } = await read(utf8("Konto\tText, kort\tUtfall 2023\n3110\tA, B, C\t1,50\n"));
  expect([rows, readFrom]).toEqual([
    [[3110, "A, B, C", 1.5]],
    { format: "csv", encoding: "utf-8", delimiter: "\t" },
  ]);
  const english = await read(utf8('Konto,Motpart,Utfall 2023\n3110,Extern,"1,234.50"\n5010,Extern,-7\n'));
  expect([english.rows, english.readFrom]).toMatchObject([
    [
      [3110, "Extern", 1234.5],
      [5010, "Extern", -7],
    ],
    { delimiter: "," },
  ]);
});

test("codes with a leading zero stay texts, and so do all codes of their column", async () => {
  const { rows } = await read(utf8("Konto;Ansvar;Utfall\n3110;0120;1,0\n5010;4500;-1,0\n"));
  expect(rows).toEqual([
    [3110, "0120", 1],
    [5010, "4500", -1],
  ]);
});

test("an amount that cannot be read, or may be read in two ways, keeps its text and is said with its line", async () => {
  const { rows, remarks } = await read(
    utf8("Konto;Utfall 2023;Budget 2023\n3110;se not;1.200\n5010;-7;-8\n"),
  );
  expect(rows).toEqual([
    [3110, "se not", "1.200"],
    [5010, -7, -8],
  ]);
  expect(remarks).toEqual([
    { code: "unreadableAmount", line: 2, heading: "Utfall 2023", text: "se not" },
    { code: "unreadableAmount", line: 2, heading: "Budget 2023", text: "1.200" },
  ]);
  const told = await read(utf8("Konto;Utfall 2023;Budget 2023\n3110;3,50;1.200\n"));
  expect([told.rows, told.remarks]).toEqual([[[3110, 3.5, 1200]], []]);
});

test("the file's own total is compared, and not counted", async () => {
  const { totals, remarks } = await read(
    utf8('Konto;Text;Utfall\n3110;"Två\nrader";1,10\n5010;Löner;-3,30\nTotalt;;-2,00\n'),
  );
  expect(totals).toEqual([{ column: 2, sum: -2.2 }]);
  expect(remarks).toEqual([{ code: "totalDiffers", line: 5, heading: "Utfall", said: -2, summed: -2.2 }]);
});

test.each<[string, Uint8Array, UnreadableReason]>([
  ["nothing", utf8(""), { code: "emptyFile" }],
  ["a workbook", Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0), { code: "notText" }],
  ["SIE 5", utf8('<?xml version="1.0"?><Sie xmlns="http://www.sie.se/sie5">'), { code: "sie5" }],
  ["no headings", utf8("Hej\nhopp\n"), { code: "noHeadings" }],
  ["headings only", utf8("Konto;Motpart;Utfall\n"), { code: "noRows" }],
  [
    "a row with more cells than headings",
    utf8("Konto;Utfall\n3110;1,0\n3110;Avgift; extra;2,0\n"),
    { code: "tooManyCells", line: 3, cells: 4, headings: 2 },
  ],
  [
    "a quotation mark left open",
    utf8('Konto;Utfall\n3110;1,0\n"3110;2,0\n'),
    { code: "quoteNotClosed", line: 3 },
  ],
])("refused as a whole: %s", async (_, bytes, reason) => {
  expect(await reasonOf(bytes)).toEqual(reason);
});

test("what was written is read, whatever the texts, the delimiter and the ends of lines", async () => {
  const text = fc
    .string({ unit: fc.constantFrom(...'aåÖ ",;\t\n7−é'), maxLength: 12 })
    .map((raw) => raw.trim());
  const row = fc.tuple(
    fc.integer({ min: 3000, max: 8999 }),
    text,
    fc.integer({ min: -(10 ** 12), max: 10 ** 12 }),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(row, { minLength: 1, maxLength: 40 }),
      fc.constantFrom(";", "\t", ","),
      fc.constantFrom("\n", "\r\n"),
      fc.boolean(),
      async (rows, delimiter, end, hasMark) => {
        const lines = rows.map(([account, name, ore]) => [
          String(account),
          `"x${name.replaceAll('"', '""')}"`,
          (ore / 100).toFixed(2).replace(".", delimiter === "," ? "." : ","),
        ]);
        const all = [["Konto", "Kontotext", "Utfall 2023"], ...lines].map((cells) => cells.join(delimiter));
        const table = await read(utf8(`${hasMark ? "\uFEFF" : ""}${all.join(end)}${end}`));
        expect(table.rows).toEqual(
          rows.map(([account, name, ore]) => [account, `x${name}`.trim(), ore / 100 + 0]),
        );
        expect(table.totals).toEqual([
          { column: 2, sum: rows.reduce((sum, [, , ore]) => sum + ore, 0) / 100 },
        ]);
        expect(table.remarks).toEqual([]);
      },
    ),
  );
});

test("long files are read in many small steps", async () => {
  const row = "5010;Löner och annat;Extern;Hemtjänst;202302;-2 000,00;-3 000,00\n";
  const bytes = utf8(
    `Konto;Kontotext;Motpart;Verksamhet;Period;Utfall 2023;Budget 2023\n${row.repeat(20_000)}`,
  );
  const steps = await importFile(bytes);
  let count = 0;
  let step = steps.next();
  while (step.done !== true) {
    count++;
    step = steps.next();
  }
  expect(step.value.rows).toHaveLength(20_000);
  expect(count).toBeGreaterThan(70);
});
