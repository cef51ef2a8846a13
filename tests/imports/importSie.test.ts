import fc from "fast-check";
import { importFile } from "../../src/imports/importFile";
import type { ImportedTable } from "../../src/imports/importTable";
import { allAtOnce } from "../../src/workbook/port/steps";

async function read(bytes: Uint8Array): Promise<ImportedTable> {
  return allAtOnce(await importFile(bytes));
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
/** The Swedish letters of code page 437, from its table. */
const CP437: Readonly<Record<string, number>> = { å: 0x86, ä: 0x84, ö: 0x94, Å: 0x8f, Ä: 0x8e, Ö: 0x99 };
const cp437 = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => CP437[character] ?? character.charCodeAt(0));

const HEAD = `#FLAGGA 0
#PROGRAM "Ekonomi" 8.1
#FORMAT PC8
#SIETYP 4
#FNAMN "Demokommun"
#RAR 0 20230101 20231231
#RAR -1 20220101 20221231
#KONTO 1930 "Bank"
#KONTO 3110 "Taxor och avgifter"
#KONTO 5010 "Löner och \\"tillägg\\""
#DIM 20 "Verksamhet"
#DIM 21 "Motpart"
#OBJEKT 20 "510" "Särskilt boende"
#OBJEKT 20 "511" "Försörjningsstöd"
`;

/** The same money four times: result, balance, balance by object, voucher. */
const SIE_4 = `${HEAD}#IB 0 1930 100.00
#RES 0 3110 -300.50
#RES 0 5010 500.00
#RES -1 3110 -90.00
#PSALDO 0 202301 3110 {} -300.50
#PSALDO 0 202301 3110 {20 "510" 21 "820"} -100.50
#PSALDO 0 202301 3110 {20 "511" 21 "820"} -200.00
#PSALDO 0 202301 3110 {20 "510"} -100.50
#PSALDO 0 202301 3110 {20 "511"} -200.00
#PSALDO 0 202308 5010 {} 500.00
#PSALDO -1 202201 3110 {} -90.00
#PBUDGET 0 202301 3110 {} -310.00
#PBUDGET 0 202301 3110 {20 "510" 21 "820"} -310.00
#NYTT "en post som ingen känner"
#VER A 1 20230115 "Månadens"
{
   #TRANS\t3110 {20 "510" 21 "820"} -100.50
   #RTRANS 3110 {20 "511" 21 "820"} -200.00
   #TRANS 3110 {20 "511" 21 "820"} -200.00
   #BTRANS 3110 {20 "511" 21 "820"} -999.00
   #TRANS 1930 {} 300.50
}
#VER A 2 20230815 ""
{
   #TRANS 5010 {20 "510" 21 "820"} 500.00
   #TRANS 1930 {} -500.00 20230815 "" ""
}
`;

const HEADINGS = [
  "Konto: account",
  "Kontotext: text",
  "Verksamhet kod: dimension",
  "Verksamhet: dimension",
  "Motpart: dimension",
  "Period: period",
  "Utfall 2023: amount",
  "Budget 2023: amount",
  "Utfall 2022: amount",
];
const ROWS = [
  [3110, "Taxor och avgifter", "", "", "", 202201, "", "", 90],
  [3110, "Taxor och avgifter", 510, "Särskilt boende", 820, 202301, 100.5, 310, ""],
  [3110, "Taxor och avgifter", 511, "Försörjningsstöd", 820, 202301, 200, "", ""],
  [5010, 'Löner och "tillägg"', "", "", "", 202308, -500, "", ""],
];

describe("SIE 4", () => {
  test("the same money is counted once, credit becomes positive, balance accounts are left out and said", async () => {
    const table = await read(cp437(SIE_4));
    expect(table.columns.map(({ heading, kind }) => `${heading}: ${kind}`)).toEqual(HEADINGS);
    expect(table.rows).toEqual(ROWS);
    expect(table.totals).toEqual([
      { column: 6, sum: -199.5 },
      { column: 7, sum: 310 },
      { column: 8, sum: 90 },
    ]);
    expect(table.remarks).toEqual([{ code: "signsTurned" }, { code: "balanceAccountsLeftOut", accounts: 1 }]);
    expect(table.readFrom).toEqual({
      format: "sie",
      type: "4",
      encoding: "cp437",
      company: "Demokommun",
      program: "Ekonomi",
      years: [
        { index: 0, from: "20230101", to: "20231231" },
        { index: -1, from: "20220101", to: "20221231" },
      ],
      coveredTo: null,
    });
  });

  test.each([
    ["UTF-8 that says PC8", utf8(SIE_4), "utf-8"],
    ["UTF-8 with a byte order mark", utf8(`\uFEFF${SIE_4}`), "utf-8"],
    ["Latin-1 that says PC8", latin1(SIE_4), "windows-1252"],
    ["code page 437 with CR LF", cp437(SIE_4.replaceAll("\n", "\r\n")), "cp437"],
  ])("%s", async (_, bytes, encoding) => {
    const { rows, readFrom } = await read(bytes);
    expect(rows).toEqual(ROWS);
    expect(readFrom).toMatchObject({ encoding });
  });

  test("texts in two encodings at once are said, and the most of them are right", async () => {
    const mixed = Uint8Array.from([...cp437(SIE_4), ...latin1('#KONTO 7490 "Övrigt"\n')]);
    const { rows, remarks } = await read(mixed);
    expect(rows).toEqual(ROWS);
    expect(remarks).toContainEqual({ code: "mixedEncodings" });
  });
});

test("vouchers that name objects where the balances do not give the objects, and are checked against them", async () => {
  const table = await read(
    cp437(`${HEAD}#PSALDO 0 202301 3110 {} -300.00
#RES 0 3110 -301.00
#VER A 1 20230115 ""
{
#TRANS 3110 {20 510} -100.00
#TRANS 3110 {20 511} -150.00
}
`),
  );
  expect(table.rows).toEqual([
    [3110, "Taxor och avgifter", "", "", 202301, 50],
    [3110, "Taxor och avgifter", 510, "Särskilt boende", 202301, 100],
    [3110, "Taxor och avgifter", 511, "Försörjningsstöd", 202301, 150],
  ]);
  expect(table.remarks).toEqual([
    { code: "signsTurned" },
    { code: "vouchersDiffer", account: "3110", period: "202301", balance: -300, vouchers: -250 },
    { code: "resultDiffers", account: "3110", year: "2023", said: -301, summed: -300 },
  ]);
});

test("objects that do not come to the account's amount leave a rest, and that is said", async () => {
  const table = await read(
    cp437(`${HEAD}#PSALDO 0 202301 3110 {} -300.00
#PSALDO 0 202301 3110 {20 510} -100.00
`),
  );
  expect(table.rows.map((row) => row.slice(2))).toEqual([
    ["", "", 202301, 200],
    [510, "Särskilt boende", 202301, 100],
  ]);
  expect(table.remarks).toContainEqual({
    code: "objectsDoNotAddUp",
    account: "3110",
    period: "202301",
    total: -300,
    onObjects: -100,
  });
});

test("SIE 1 has the year's result only: it stands under the year's last month, and that is said", async () => {
  const table = await read(cp437(`${HEAD}#RES 0 3110 -300.00\n#RES 0 5010 100\n`));
  expect(table.rows).toEqual([
    [3110, "Taxor och avgifter", 202312, 300],
    [5010, 'Löner och "tillägg"', 202312, -100],
  ]);
  expect(table.remarks).toContainEqual({ code: "withoutPeriods", year: "2023" });
});

test("SIE 4I: vouchers alone, without a year", async () => {
  const table = await read(
    cp437(
      '#FLAGGA 0\n#FORMAT PC8\n#SIETYP 4\n#VER "" "" 20230831 x\n{\n#TRANS 5010 {} 10.5\n#TRANS 2440 {} -10.5\n}\n',
    ),
  );
  expect(table.columns.map(({ heading }) => heading)).toEqual([
    "Konto",
    "Kontotext",
    "Period",
    "Utfall 2023",
  ]);
  expect(table.rows).toEqual([[5010, "", 202308, -10.5]]);
});

test("a record that cannot be read is said with its line", async () => {
  const { remarks, rows } = await read(
    cp437("#FLAGGA 0\n#RAR 0 20230101 20231231\n#PSALDO 0 202301 3110 {} tolv\n#PSALDO 0 202301 5010 {} 1\n"),
  );
  expect(rows).toHaveLength(1);
  expect(remarks).toContainEqual({
    code: "unreadableRecord",
    line: 3,
    text: "#PSALDO 0 202301 3110 {} tolv",
  });
});

test("whatever is split, and however often, the sums are the account's own", async () => {
  const amount = fc.record({
    account: fc.constantFrom("3110", "3510", "5010", "7490"),
    month: fc.integer({ min: 1, max: 12 }),
    activity: fc.constantFrom("510", "511", "512"),
    counterparty: fc.constantFrom("210", "820"),
    ore: fc.integer({ min: -(10 ** 10), max: 10 ** 10 }),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(amount, { minLength: 1, maxLength: 30 }),
      fc.uniqueArray(fc.constantFrom("both", "activity", "counterparty", "vouchers", "results")),
      async (amounts, splits) => {
        const text = (ore: number): string => (ore / 100).toFixed(2);
        const sums = new Map<string, number>();
        const add = (key: string, ore: number): void => void sums.set(key, (sums.get(key) ?? 0) + ore);
        for (const { account, month, activity, counterparty, ore } of amounts) {
          const start = `#PSALDO 0 2023${String(month).padStart(2, "0")} ${account}`;
          add(`${start} {}`, ore);
          if (splits.includes("both")) add(`${start} {20 "${activity}" 21 "${counterparty}"}`, ore);
          if (splits.includes("activity")) add(`${start} {20 "${activity}"}`, ore);
          if (splits.includes("counterparty")) add(`${start} {21 "${counterparty}"}`, ore);
          if (splits.includes("results")) add(`#RES 0 ${account}`, ore);
        }
        const vouchers = splits.includes("vouchers")
          ? amounts.map(
              ({ account, month, activity, ore }, index) =>
                `#VER A ${index} 2023${String(month).padStart(2, "0")}01\n{\n#TRANS ${account} {20 "${activity}"} ${text(ore)}\n}\n`,
            )
          : [];
        const records = [...sums].map(([start, ore]) => `${start} ${text(ore)}\n`);
        const { rows, columns, totals, remarks } = await read(
          cp437(`${HEAD}${records.join("")}${vouchers.join("")}`),
        );
        expect(remarks).toEqual([{ code: "signsTurned" }]);
        const ore = amounts.reduce((sum, each) => sum + each.ore, 0);
        expect(totals).toEqual([{ column: columns.length - 1, sum: -ore / 100 + 0 }]);
        for (const account of new Set(amounts.map((each) => each.account))) {
          const ofAccount = (total: number, row: (typeof rows)[number]): number =>
            row[0] === Number(account) ? total + Math.round(Number(row.at(-1)) * 100) : total;
          const wanted = amounts.reduce((sum, each) => (each.account === account ? sum - each.ore : sum), 0);
          expect(rows.reduce(ofAccount, 0)).toBe(wanted + 0);
        }
      },
    ),
  );
});
