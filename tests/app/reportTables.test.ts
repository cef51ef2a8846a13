import { checkReports } from "../../src/app/checkReports";
import { pastedReport } from "../../src/app/reportFile";
import { findingSentence, notFine } from "../../src/check/checkFinding";
import { buildReports } from "../../src/app/buildReports";
import { summarise } from "../../src/app/summarise";
import { readWordReport } from "../../src/app/wordReport";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import type { ReportTableKind } from "../../src/domain/summary/reportTable";
import { plainParagraph, summaryParagraphs } from "../../src/text/cells/summary/summaryParagraphs";
import { wordFile } from "../../src/wordReport/wordFile";
import { ADDIN_SETTING, DEFAULT_ADDIN_SETTINGS } from "../../src/workbook/settings/addinSettings";
import { readDocx } from "../wordReport/docxFile";
import { sampleBytes, startHost } from "./openSample";
import { readBack } from "./readBack";

const TIME = { followUpDate: null, calculatedAt: "2024-01-31T09:00" };

type Rows = readonly (readonly (string | number)[])[];

const ASSIGNMENTS: Rows = [
  ["Utvecklingsuppdrag 2023–2026", "", "", "", ""],
  ["", "", "", "", ""],
  ["Nr", "Uppdrag", "Status", "Kommentar", "Ansvarig"],
  [1, "Höja kompetensen kring NPF", "Pågår", "Utbildning genomförd i båda verksamheterna", "Myndighet"],
  [2, "Sammanhållen insatskedja", "Pågår", "Förberedande arbete har skett", "IFO"],
  [3, "Välfärdsteknik i vård och omsorg", "Klart", "", ""],
  [4, "Översyn av riktlinjer", "", "", ""],
  ["", "", "", "", ""],
  ["Status enligt förvaltningens egen bedömning", "", "", "", ""],
];

const CONTROL: Rows = [
  ["Kontrollområde", "Kontrollmoment", "När", "Resultat"],
  ["Delegation", "Stickprov av beslut", "Maj", "Utan anmärkning"],
  ["", "Anmälan till nämnd", "Maj och oktober", "Med anmärkning"],
  ["Avtal", "Avtalstrohet", "Oktober", "Utan anmärkning"],
];

const ACTIONS: Rows = [
  ["Åtgärder för en ekonomi i balans", "", ""],
  ["Belopp i tkr", "", ""],
  ["Åtgärd", "Beräknad effekt", "Status"],
  ["Höjd avgift för heldygnskost", 1500, "Genomförd"],
  ["Samordnad schemaläggning", 9600.5, "Pågår"],
  ["Översyn av hyressättning", "oklart", "Pågår"],
  ["Summa", 11100, ""],
];

/** The sample of 2023 with sheets of the controller's own beside. */
async function start(sheets: Readonly<Record<string, Rows>>) {
  const host = await startHost(await sampleBytes("uppfoljning-2023.xlsx"));
  await Excel.run(async (context) => {
    for (const [name, rows] of Object.entries(sheets)) {
      const sheet = context.workbook.worksheets.add(name);
      sheet.getRangeByIndexes(0, 0, rows.length, rows[0]?.length ?? 0).values = rows.map((row) => [...row]);
    }
    await context.sync();
  });
  return host;
}

async function told() {
  const { facts, wording, input, placeOf } = await summarise(excelWorkbook, TIME);
  const paragraphs = summaryParagraphs(facts, wording);
  const text = (id: string): string | null => {
    const paragraph = paragraphs.find((each) => each.id === id);
    return paragraph === undefined ? null : plainParagraph(paragraph).replaceAll("\u00A0", " ");
  };
  return { text, paragraphs, tables: input.tables, placeOf };
}

async function say(reportTables: Readonly<Record<string, ReportTableKind | "leftOut">>): Promise<void> {
  const text = JSON.stringify({ ...DEFAULT_ADDIN_SETTINGS, reportTables });
  await excelWorkbook.applyPlan([{ kind: "writeSetting", key: ADDIN_SETTING, text, expected: null }]);
}

test("assignments, internal control and actions are found by their headings and told in the workbook's own words", async () => {
  await start({ Uppdrag: ASSIGNMENTS, "Intern kontroll": CONTROL, Åtgärder: ACTIONS });
  const { text, tables } = await told();
  expect(text("assignments")).toBe("Av 4 uppdrag har 2 status ”Pågår”, 1 ”Klart” och 1 ingen status.");
  expect(text("internalControl")).toBe(
    "Av 3 kontroller har 2 resultat ”Utan anmärkning” och 1 ”Med anmärkning”.",
  );
  expect(text("actions")).toBe(
    "Av 3 åtgärder har 1 status ”Genomförd” och 2 ”Pågår”. Summan av ”Beräknad effekt” är 11 100,5 tkr, medan tabellens egen summa är 11 100 tkr. Inget belopp som går att lägga ihop har 1 åtgärd.",
  );
  expect(tables.map(({ place }) => place)).toEqual([
    { sheet: "Uppdrag", address: "A3:E7" },
    { sheet: "Intern kontroll", address: "A1:D4" },
    { sheet: "Åtgärder", address: "A3:C7" },
  ]);
});

test("each figure leads to the cells that it is counted or summed from", async () => {
  const host = await start({ Uppdrag: ASSIGNMENTS, "Intern kontroll": CONTROL, Åtgärder: ACTIONS });
  const { paragraphs, placeOf } = await told();
  const kinds: readonly string[] = ["assignments", "internalControl", "actions"];
  const figures = paragraphs
    .filter(({ id }) => kinds.includes(id))
    .flatMap(({ sentences }) => sentences.flat())
    .flatMap((part) => (part.kind === "figure" ? [part] : []));
  expect(figures).toHaveLength(13);
  for (const { text, source } of figures) {
    const { place } = placeOf(source);
    if (place === null) throw new Error(`No place for ${text}`);
    const cells = readBack(host, place).flat();
    const counted = {
      tableCount: cells.length,
      tableWord: cells.filter((cell) => source.figure === "tableWord" && cell === (source.word ?? "")).length,
      tableSum:
        source.figure === "tableSum" && source.of === "left"
          ? cells.filter((cell) => typeof cell !== "number").length
          : cells.reduce<number>((sum, cell) => sum + (typeof cell === "number" ? cell : 0), 0),
    };
    const says = Number(text.replace(/\u00A0(tkr)?/g, "").replace(",", "."));
    if (!(source.figure in counted)) throw new Error(`No figure of a table: ${source.figure}`);
    expect([text, place, says]).toEqual([text, place, counted[source.figure as keyof typeof counted]]);
  }
});

test("the tables stand in the Word document as on their sheets, with their own sum in bold", async () => {
  await start({ Uppdrag: ASSIGNMENTS, Åtgärder: ACTIONS });
  await buildReports(excelWorkbook, TIME, { reports: null });
  const { document } = await readWordReport(excelWorkbook, TIME);
  const { headings, tables, paragraphs } = readDocx((await wordFile(document, null)).file);
  expect(headings.filter(({ text }) => text === "Uppdrag" || text === "Åtgärder")).toEqual([
    { level: 1, text: "Uppdrag" },
    { level: 2, text: "Åtgärder" },
  ]);
  const rows = tables.map((table) => table.rows.map(({ cells }) => cells.map(({ text }) => text)));
  expect(rows.find(([first]) => first?.[1] === "Uppdrag")).toEqual(
    ASSIGNMENTS.slice(2, 7).map((row) => row.map(String)),
  );
  expect(rows.find(([first]) => first?.[0] === "Åtgärd")?.at(-1)).toEqual(["Summa", "11100", ""]);
  expect(paragraphs).toContain("Källa: bladet Uppdrag");
  expect(document.sections.map(({ name }) => name)).toContain("Text Uppdrag");
});

test("a sheet of another year, a hidden one and one that the controller leaves out are found and not told", async () => {
  await start({ "Uppdrag 2022": ASSIGNMENTS, "Uppdrag 2023": ASSIGNMENTS, Kontroll: CONTROL });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Kontroll").visibility = "Hidden";
    await context.sync();
  });
  const before = await told();
  expect(before.tables.map(({ facts, notTold }) => [facts.sheet, notTold])).toEqual([
    ["Uppdrag 2022", "otherYear"],
    ["Uppdrag 2023", null],
    ["Kontroll", "hidden"],
  ]);
  expect(before.text("internalControl")).toBeNull();
  await say({ "Uppdrag 2022": "assignments", "Uppdrag 2023": "leftOut", Kontroll: "internalControl" });
  const { text, tables } = await told();
  expect(tables.map(({ facts, notTold }) => [facts.sheet, notTold])).toEqual([
    ["Uppdrag 2022", null],
    ["Uppdrag 2023", "leftOut"],
    ["Kontroll", null],
  ]);
  expect(text("internalControl")).toContain("Av 3 kontroller");
});

test("several sheets of one kind are told each by itself and never added", async () => {
  await start({ "Uppdrag KF": ASSIGNMENTS, "Uppdrag nämnd": ASSIGNMENTS.slice(0, 6) });
  expect((await told()).text("assignments")).toBe(
    "Av 4 uppdrag på bladet Uppdrag KF har 2 status ”Pågår”, 1 ”Klart” och 1 ingen status. Av 3 uppdrag på bladet Uppdrag nämnd har 2 status ”Pågår” och 1 ”Klart”.",
  );
});

test("a sheet with headings of its own can be pointed out, and is told by its first row of headings", async () => {
  await start({
    Satsningar: [
      ["Satsning", "Hur går det?"],
      ["Digital agenda", "Bra"],
      ["Provbo", "Startar i februari"],
    ],
  });
  expect((await told()).tables).toEqual([]);
  await say({ Satsningar: "assignments" });
  const { text, tables } = await told();
  expect(text("assignments")).toBe("Antalet uppdrag är 2.");
  expect(tables[0]?.facts.rows.map(({ cells }) => cells.map((cell) => cell.text))).toEqual([
    ["Digital agenda", "Bra"],
    ["Provbo", "Startar i februari"],
  ]);
});

test("without such a sheet nothing is told, and the sample's own sheets are none", async () => {
  await start({});
  expect((await told()).tables).toEqual([]);
});

/** What the check says of a text, besides what is fine. */
async function saidOf(text: string): Promise<readonly string[]> {
  const { shown } = await checkReports(excelWorkbook, TIME, pastedReport(text));
  return notFine(shown)
    .filter(({ kind }) => kind === "figures")
    .map(findingSentence);
}

test("the check finds nothing in its own sentences of the tables, nor in true ones said otherwise", async () => {
  await start({ Utvecklingsuppdrag: ASSIGNMENTS, Internkontroll: CONTROL, Åtgärder: ACTIONS });
  const { facts, wording } = await summarise(excelWorkbook, TIME);
  const own = summaryParagraphs(facts, wording)
    .filter(({ tables }) => tables.length > 0)
    .map(plainParagraph);
  expect(own).toHaveLength(3);
  const text = [
    ...own,
    "Samtliga fyra utvecklingsuppdrag följs upp. Av nämndens fyra uppdrag är två pågående och ett är klart.",
    "Ett uppdrag pågår tillsammans med skolan. Två nya uppdrag har tillkommit. Minst tre uppdrag pågår.",
    "Tre uppdrag inom äldreomsorgen pågår. Två uppdrag kommer att vara klara i höst.",
  ].join("\n");
  expect(await saidOf(text)).toEqual([]);
});

test("the check finds a count, a word and a sum that the controller's own table does not have", async () => {
  await start({ Utvecklingsuppdrag: ASSIGNMENTS, Internkontroll: CONTROL, Åtgärder: ACTIONS });
  const found = await saidOf(
    [
      "Av 5 uppdrag har 2 status ”Pågår” och 3 ”Klart”.",
      "Av 3 kontroller har 2 resultat ”Med anmärkning”.",
      "Av 3 åtgärder har 1 status ”Genomförd” och 2 ”Pågår”. Summan av ”Beräknad effekt” är 12 100,5 tkr för åtgärder.",
    ].join("\n"),
  );
  expect(found).toHaveLength(4);
});
