import { Document, Packer, Paragraph, TextRun } from "docx";
import { reportParts } from "../../src/app/reportParts";
import { readWordReport } from "../../src/app/wordReport";
import { buildReports } from "../../src/app/buildReports";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { wordFile } from "../../src/wordReport/wordFile";
import { sampleBytes, startHost } from "../app/openSample";
import { publishedAnnexes } from "../annexes/sheet/publishedAnnexes";
import { readDocx } from "./docxFile";

const TIME = { followUpDate: null, calculatedAt: "2024-01-31T09:00" };

async function report2023() {
  await startHost(await sampleBytes("uppfoljning-2023.xlsx"));
  await buildReports(excelWorkbook, TIME, { reports: null });
  return readWordReport(excelWorkbook, TIME);
}

test("the report of 2023 has its sections, in order, with headings that skip no level", async () => {
  const { document, changed, notBuilt } = await report2023();
  expect([changed, notBuilt]).toEqual([[], []]);
  const { headings, paragraphs, language } = readDocx((await wordFile(document, null)).file);
  expect(paragraphs.slice(0, 2)).toEqual(["Uppföljning av mål och ekonomi 2023", "Socialnämnden"]);
  expect(headings.filter(({ level }) => level === 1).map(({ text }) => text)).toEqual([
    "Förslag till beslut",
    "Måluppfyllelse",
    "Ekonomi",
    "Bilaga 1 Resultatrapport",
    "Bilaga 2 Verksamhetens utfall och resultat",
    "Bilaga 3 Verksamhetsmått",
    "Bilaga 4 Investeringar",
    "Bilaga 5 Måluppfyllelse",
    "Resultat av periodens uppföljning",
  ]);
  headings.forEach(({ level }, at) => expect(level).toBeLessThanOrEqual((headings[at - 1]?.level ?? 0) + 1));
  expect(language).toBe("sv-SE");
  // Where the cells are that "Kopiera" selects when the clipboard is closed.
  expect(document.sections.flatMap(({ place }) => place ?? [])[0]).toEqual({
    sheet: "Politisk verksamhet",
    address: expect.stringMatching(/^A1:E\d+$/),
  });
  expect(paragraphs.slice(2, 5)).toEqual([
    "Förslag till beslut",
    "1. Socialnämnden godkänner uppföljningen 2023 med resultat −592\u00A0514\u00A0tkr, vilket är 9\u00A0091\u00A0tkr positiv avvikelse jämfört med budget.",
    "2. Socialnämnden ställer sig bakom den redovisade bedömningen av hur väl nämndens mål är uppfyllda per den sista december 2023.",
  ]);
  expect(paragraphs).toContain("Källa: bladet Resultatrapport");
  expect(paragraphs).toContain(
    "2 Fördelningen mellan målgrupperna har justerats jmf med tidigare års redovisningar",
  );
});

test("the table of the grants stands below their text, under one heading; each can be copied by itself", async () => {
  const { document } = await report2023();
  const { headings, paragraphs } = readDocx((await wordFile(document, null)).file);
  expect(headings.filter(({ text }) => text === "Riktade statsbidrag")).toEqual([
    { level: 2, text: "Riktade statsbidrag" },
  ]);
  const { parts, whole } = reportParts(document);
  const names = parts.map(({ name }) => name);
  expect(names.slice(names.indexOf("Text Riktade statsbidrag")).slice(0, 2)).toEqual([
    "Text Riktade statsbidrag",
    "Riktade statsbidrag",
  ]);
  expect(whole.html.match(/<h2>Riktade statsbidrag<\/h2>/g)).toHaveLength(1);
  // What is said of each area of measures is a paragraph of its own.
  expect(paragraphs.filter((text) => /^(?:Äldreomsorg|Insatser till .+): ”/.test(text))).toHaveLength(2);
});

test("every table has rows of headings, which are repeated, and its figures stand to the right in one piece", async () => {
  const { document } = await report2023();
  const { tables } = readDocx((await wordFile(document, null)).file);
  expect(tables).toHaveLength(10);
  for (const { rows } of tables) {
    const count = rows.filter(({ isHeading }) => isHeading).length;
    expect(rows.slice(0, count).every(({ isHeading }) => isHeading)).toBe(true);
    expect([1, 2]).toContain(count);
    const columns = rows.map(({ cells }) => cells.reduce((total, { span }) => total + span, 0));
    expect(new Set(columns).size).toBe(1);
    for (const { text, align } of rows.slice(count).flatMap(({ cells }) => cells)) {
      if (/^−?\d{1,3}(\u00A0\d{3})*$/.test(text)) expect([text, align]).toEqual([text, "right"]);
      expect(text).not.toMatch(/\d \d|\d %/);
    }
  }
});

/** A published figure as a Swedish reader expects it. */
const printed = (figure: number): string =>
  Math.abs(figure)
    .toLocaleString("sv-SE")
    .replace(/^/, figure < 0 ? "−" : "");

test("the published figures of 2023 stand in the document's tables, row by row", async () => {
  const { document } = await report2023();
  const { tables } = readDocx((await wordFile(document, null)).file);
  const names = document.sections.flatMap(({ name, blocks }) => {
    return blocks.flatMap((block) => (block.kind === "table" ? [name] : []));
  });
  let compared = 0;
  for (const [name, annex] of publishedAnnexes()) {
    if (name === "Måluppfyllelse") continue;
    const shown = tables[names.indexOf(name)]?.rows.map(({ cells }) => cells.map(({ text }) => text)) ?? [];
    let next = 0;
    for (const [label, ...figures] of annex) {
      const expected = figures.flatMap((figure) => {
        if (figure === null || typeof figure === "string") return [];
        return [printed("tkr" in figure ? figure.tkr : figure.units)];
      });
      if (expected.length === 0) continue;
      // The footnote's mark stands after its label.
      const at = shown.findIndex(([text], row) => row >= next && text?.replace(/\u00A0[¹²]$/, "") === label);
      expect([name, label, at]).toEqual([name, label, expect.any(Number)]);
      expect([name, label, shown[at]?.slice(1, 1 + expected.length)]).toEqual([name, label, expected]);
      next = at + 1;
      compared += expected.length;
    }
  }
  expect(compared).toBe(400);
});

test("the published goals, outcomes and levels of 2023 stand in the document's tables", async () => {
  const { document } = await report2023();
  const { tables, paragraphs } = readDocx((await wordFile(document, null)).file);
  const rows = tables
    .slice(-4, -1)
    .map((table) => table.rows.slice(1).map(({ cells }) => cells.map(({ text }) => text)));
  expect(rows.map(({ length }) => length)).toEqual([9, 8, 8]);
  expect(rows[0]?.[2]).toEqual([
    "3.",
    "Andel brukare inom bostad med särskild service (LSS) som upplever att de får bestämma om saker som är viktiga hemma",
    "90\u00A0% / 94\u00A0%",
    "Ingen uppgift",
    "Uppfyllt",
  ]);
  expect(paragraphs.filter((text) => text.startsWith("Måluppfyllelse: "))).toEqual([
    "Måluppfyllelse: Delvis uppfyllt",
    "Måluppfyllelse: Delvis uppfyllt",
    "Måluppfyllelse: Uppfyllt",
  ]);
});

async function templateOf(...paragraphs: readonly string[]): Promise<Uint8Array> {
  const children = paragraphs.map((text) => new Paragraph({ children: [new TextRun({ text, bold: true })] }));
  return new Uint8Array(await Packer.toArrayBuffer(new Document({ sections: [{ children }] })));
}

test("a municipality's own template keeps all but the places it names", async () => {
  const { document } = await report2023();
  const template = await templateOf(
    "Kommunens eget huvud",
    "{{Nämnd}} {{ Period }}",
    "{{Text Ekonomi}}",
    "{{Resultatrapport}}",
    "{{Internkontroll}}",
    "Slut",
  );
  const { file, missing } = await wordFile(document, template);
  expect(missing).toEqual(["Internkontroll"]);
  const { paragraphs, tables } = readDocx(file);
  expect(paragraphs.slice(0, 2)).toEqual(["Kommunens eget huvud", "Socialnämnden 2023"]);
  expect(paragraphs[2]).toMatch(/^Socialnämndens ekonomiska resultat 2023 är ett överskott på 9,1\smnkr/);
  expect(tables).toHaveLength(1);
  expect(tables[0]?.rows.at(-1)?.cells.map(({ text }) => text)).toEqual(
    ["Nettokostnad", "−554 165", "−592 514", "−601 605", "9 091"].map((text) =>
      text.replaceAll(" ", "\u00A0"),
    ),
  );
  expect(paragraphs.slice(-2)).toEqual(["{{Internkontroll}}", "Slut"]);
});

test("an annex whose rows the controller has changed is left out, and named", async () => {
  await startHost(await sampleBytes("uppfoljning-2023.xlsx"));
  await buildReports(excelWorkbook, TIME, { reports: ["operatingStatement"] });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Resultatrapport").getRange("A6").values = [["En annan rad"]];
    await context.sync();
  });
  const { document, changed, notBuilt } = await readWordReport(excelWorkbook, TIME);
  expect(changed).toEqual(["operatingStatement"]);
  expect(notBuilt).toContain("activityResult");
  expect(document.sections.map(({ name }) => name)).toEqual([
    "Text Förslag till beslut",
    "Text Måluppfyllelse",
    "Text Mål att kommentera",
    "Text Ekonomi",
    "Text Verksamhet",
    "Text Verksamhetsmått",
    "Text Riktade statsbidrag",
  ]);
});
