import { buildReports } from "../../src/app/buildReports";
import { checkReports } from "../../src/app/checkReports";
import { findingPlaces, findingSentence } from "../../src/check/checkFinding";
import { readWordReport } from "../../src/app/wordReport";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { ADDIN_SETTING, DEFAULT_ADDIN_SETTINGS } from "../../src/workbook/settings/addinSettings";
import { DEFAULT_AMOUNTS } from "../../src/annexes/kit/sheet/amountOptions";
import type { DeviationLimit } from "../../src/domain/deviationLimit";
import type { ExcelHost } from "../host/excelHost";
import { sampleBytes, startHost } from "./openSample";

const TIME = { followUpDate: null, calculatedAt: "2024-01-31T09:00" };
const ONLY = { ...DEFAULT_AMOUNTS, reports: ["operatingStatement", "activityResult", "deviations"] as const };

async function limit(deviationLimit: DeviationLimit, before: string | null): Promise<string> {
  const text = JSON.stringify({ ...DEFAULT_ADDIN_SETTINGS, deviationLimit });
  await excelWorkbook.applyPlan([{ kind: "writeSetting", key: ADDIN_SETTING, text, expected: before }]);
  return text;
}

/** Each row of the sheet with words in it: its name, and cause, consequence and action. */
function commented(host: ExcelHost): Map<string, string> {
  const sheet = host.workbook.findSheet("Avvikelser");
  const text = (row: number, column: number): string => {
    const content = sheet?.cell(row, column)?.content;
    return content?.kind === "text" ? content.value : "";
  };
  const rows = Array.from({ length: 40 }, (_, row): [string, string] => [
    text(row, 0),
    [7, 8, 9]
      .map((column) => text(row, column))
      .filter((each) => each !== "")
      .join(" / "),
  ]);
  return new Map(rows.slice(4).filter(([name, words]) => words !== "" && name !== "Rad"));
}

function rowOf(host: ExcelHost, name: string): number {
  const sheet = host.workbook.findSheet("Avvikelser");
  for (let row = 4; row < 40; row++) {
    const content = sheet?.cell(row, 0)?.content;
    if (content?.kind === "text" && content.value === name) return row;
  }
  return -1;
}

test("comments stand at their rows through rebuilds, more rows and fewer; Kontroll asks for the rest and Word tells them", async () => {
  const host = await startHost(await sampleBytes("uppfoljning-2023.xlsx"));
  const stored = await limit({ kronor: 3_000_000, percent: null }, null);
  const built = await buildReports(excelWorkbook, TIME, ONLY);
  expect(built.sheets.get("deviations")).toBe("Avvikelser");
  const id = host.workbook.findSheet("Avvikelser")?.id ?? "";
  const write = (name: string, ...words: readonly string[]): void =>
    words.forEach((word, at) => host.editCell(id, rowOf(host, name), 7 + at, word));
  write("Försörjningsstöd", "Fler hushåll.", "Längre handläggning", "Fler möten");
  write("Driftsersättningar", "Nya avtal");
  const words = new Map([
    ["Driftsersättningar", "Nya avtal"],
    ["Försörjningsstöd", "Fler hushåll. / Längre handläggning / Fler möten"],
  ]);
  expect((await buildReports(excelWorkbook, TIME, ONLY)).plan).toEqual([]);

  const check = await checkReports(excelWorkbook, TIME, null);
  const asked = check.shown.filter((finding) => findingSentence(finding).startsWith("Avvikelser: "));
  expect(asked.map(findingSentence)).toContain(
    "Avvikelser: Driftsersättningar i Resultatrapport avviker med 5\u00A0216 tkr från budget, och saknar konsekvens och åtgärd. Skriv på bladet Avvikelser.",
  );
  expect(asked.map(findingSentence).join()).not.toContain("Försörjningsstöd");
  const first = asked.find((finding) => findingSentence(finding).includes("Driftsersättningar"));
  expect(first && findingPlaces(first)).toEqual([
    { sheet: "Avvikelser", address: `I${rowOf(host, "Driftsersättningar") + 1}` },
  ]);

  // More rows over a lower limit, and then few: the words stay, at the row or in the list.
  const lower = await limit({ kronor: 1_000_000, percent: null }, stored);
  await buildReports(excelWorkbook, TIME, ONLY);
  expect(commented(host)).toEqual(words);
  await buildReports(excelWorkbook, TIME, ONLY);
  expect(commented(host)).toEqual(words);
  const higher = await limit({ kronor: 5_000_000, percent: null }, lower);
  await buildReports(excelWorkbook, TIME, ONLY);
  expect(commented(host)).toEqual(words);
  const sheet = host.workbook.findSheet("Avvikelser");
  const gone = rowOf(host, "Försörjningsstöd");
  expect(sheet?.cell(gone - 2, 0)?.content).toEqual({
    kind: "text",
    value: "Kommentarer till rader som inte längre avviker, eller inte längre finns",
  });
  await limit({ kronor: 1_000_000, percent: null }, higher);
  await buildReports(excelWorkbook, TIME, { ...DEFAULT_AMOUNTS, reports: null });
  expect(commented(host)).toEqual(words);

  const { document, facts, placeOf } = await readWordReport(excelWorkbook, TIME);
  const section = document.sections.find(({ name }) => name === "Text Avvikelser");
  expect(section?.blocks).toEqual([
    { kind: "heading", level: 2, text: "Avvikelser mot budget" },
    { kind: "paragraph", text: "Driftsersättningar är 5,2\u00A0mnkr bättre än budget. Nya avtal." },
    {
      kind: "paragraph",
      text: "Försörjningsstöd är 3,2\u00A0mnkr sämre än budget. Fler hushåll. Längre handläggning. Fler möten.",
    },
  ]);
  const [fact] = facts.deviations;
  expect(fact && placeOf({ figure: "deviation", key: fact.key }).place?.sheet).toBe("Resultatrapport");
});

test("without a limit nothing is built or asked, and where the sheet is asked for by itself that is said", async () => {
  await startHost(await sampleBytes("uppfoljning-2023.xlsx"));
  const { sheets, issues } = await buildReports(excelWorkbook, TIME, {
    ...DEFAULT_AMOUNTS,
    reports: ["deviations"],
  });
  expect(sheets.size).toBe(0);
  expect(issues.map(({ detail, severity }) => [detail.code, severity])).toEqual([
    ["noDeviationLimit", "info"],
  ]);
});

test("columns that the controller puts in stay, and their cells follow their rows; a comment's heading may be changed", async () => {
  const host = await startHost(await sampleBytes("uppfoljning-2023.xlsx"));
  const stored = await limit({ kronor: 3_000_000, percent: null }, null);
  await buildReports(excelWorkbook, TIME, ONLY);
  const sheet = host.workbook.findSheet("Avvikelser");
  const id = sheet?.id ?? "";
  const width = 12;
  const contentAt = (row: number, column: number): string | number | null => {
    const content = sheet?.cell(row, column)?.content;
    return content?.kind === "text" || content?.kind === "number" ? content.value : null;
  };
  // A column is put in after Avvikelse, as Excel does it: everything to its right moves one step.
  for (let row = 3; row < 20; row++) {
    for (let column = width; column > 5; column--)
      host.editCell(id, row, column, String(contentAt(row, column - 1) ?? ""));
    host.editCell(id, row, 5, "");
  }
  host.editCell(id, 3, 5, "Ansvarig");
  host.editCell(id, 3, 9, "Följd");
  host.editCell(id, 3, 14, "Datum");
  const write = (name: string, cells: Readonly<Record<number, string | number>>): void => {
    for (const [column, value] of Object.entries(cells))
      host.editCell(id, rowOf(host, name), Number(column), String(value));
  };
  write("Försörjningsstöd", { 5: "Enhet A", 8: "Fler hushåll", 9: "Kö", 14: 45_300 });
  write("Driftsersättningar", { 5: "Enhet B" });
  const rowAt = (name: string): readonly (string | number | null)[] =>
    [5, 8, 9, 10, 14].map((column) => contentAt(rowOf(host, name), column));
  const heading = (): readonly (string | number | null)[] =>
    [5, 6, 7, 8, 9, 10, 11, 12, 13, 14].map((column) => contentAt(3, column));
  const headings = heading();
  expect(headings).toEqual([
    "Ansvarig",
    "Avvikelse, procent",
    "Störst avvikelse inom raden (tkr)",
    "Orsak",
    "Följd",
    "Åtgärd",
    "Rad-id",
    "Radens innehåll",
    null,
    "Datum",
  ]);
  const standing = [rowAt("Försörjningsstöd"), rowAt("Driftsersättningar")];
  expect(standing).toEqual([
    ["Enhet A", "Fler hushåll", "Kö", null, 45_300],
    ["Enhet B", null, null, null, null],
  ]);

  const lower = await limit({ kronor: 1_000_000, percent: null }, stored);
  await buildReports(excelWorkbook, TIME, ONLY);
  expect(heading().filter((each) => each !== null)).toEqual(headings.filter((each) => each !== null));
  const after = (name: string) => contentsOf(rowOf(host, name));
  const contentsOf = (row: number): readonly (string | number | null)[] =>
    Array.from({ length: 15 }, (_, column) => contentAt(row, column));
  expect(after("Försörjningsstöd")).toEqual(
    expect.arrayContaining(["Enhet A", "Fler hushåll", "Kö", 45_300]),
  );
  expect(after("Driftsersättningar")).toEqual(expect.arrayContaining(["Enhet B"]));
  expect((await buildReports(excelWorkbook, TIME, ONLY)).plan).toEqual([]);

  // The row with a word in a column of the controller's own alone is kept in the list too.
  await limit({ kronor: 9_000_000, percent: null }, lower);
  await buildReports(excelWorkbook, TIME, ONLY);
  expect(after("Försörjningsstöd")).toEqual(
    expect.arrayContaining(["Enhet A", "Fler hushåll", "Kö", 45_300]),
  );
  expect(after("Driftsersättningar")).toEqual(expect.arrayContaining(["Enhet B"]));
  expect((await buildReports(excelWorkbook, TIME, ONLY)).plan).toEqual([]);
});
