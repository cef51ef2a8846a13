import { readFileSync } from "node:fs";
import { join } from "node:path";
import { excelWorkbook } from "../../../src/excel/excelWorkbook";
import { createStore } from "../../../src/taskpane/createStore";
import { chooseLedgerSheets, openLedgerFile, readInLedger } from "../../../src/taskpane/ledgerFile/commands";
import { ledgerFileModel } from "../../../src/taskpane/ledgerFile/ledgerFileModel";
import { readInSheets } from "../../../src/taskpane/ledgerFile/readInSheets";
import type { OpenLedgerFile } from "../../../src/taskpane/ledgerFile/slice";
import { giveAnswer } from "../../../src/taskpane/mapping/commands";
import { readWorkbook } from "../../../src/taskpane/overview/commands";
import type { PaneStore } from "../../../src/taskpane/pane/paneStore";
import { buildReports } from "../../../src/taskpane/reports/commands";
import { reportsModel } from "../../../src/taskpane/reports/reportsModel";
import { chooseReports, typeNetCost } from "../../../src/taskpane/reports/slice";
import { SWEDISH } from "../../../src/text/swedish";
import { startHostOn } from "../../app/openSample";
import type { ExcelHost } from "../../host/excelHost";
import { newWorkbook } from "../../host/xlsx/newWorkbook";

const OUTSIDE = join(__dirname, "../../outside/ledgers");

function fileOf(folder: string, name = "workbook.xlsx"): File {
  return new File([readFileSync(join(OUTSIDE, folder, name))], name);
}

async function paneOnNewWorkbook(): Promise<{ readonly pane: PaneStore; readonly host: ExcelHost }> {
  const host = await startHostOn(newWorkbook());
  const pane = createStore(
    excelWorkbook,
    SWEDISH,
    (error) => {
      throw error;
    },
    () => "2024-01-15T09:30",
  );
  await pane.run(readWorkbook);
  return { pane, host };
}

function openIn({ state }: PaneStore): OpenLedgerFile {
  const { open } = state.ledgerFile;
  if (open === null) throw new Error("No file is open");
  return open;
}

const firstCells = (host: ExcelHost, sheet: string): readonly unknown[] =>
  [0, 1].map((row) => {
    const content = host.workbook.findSheet(sheet)?.cell(row, 0).content;
    return content?.kind === "text" ? content.value : null;
  });

test("an export into an empty workbook: what was read, read in, one question, and Resultatrapport stands", async () => {
  const { pane, host } = await paneOnNewWorkbook();
  expect(await pane.run(openLedgerFile, fileOf("bookkeeping-signs"))).toBe(true);
  expect(pane.state.view).toBe("reports");
  const model = ledgerFileModel(openIn(pane));
  expect(model.sheets).toEqual([]);
  expect(model.tables.map(({ facts, sums }) => [facts, sums])).toEqual([
    [
      [
        { name: "Format", value: "Excel, bladet Huvudbok" },
        { name: "Innehåll", value: "243\u00A0rader" },
        {
          name: "Kolumner",
          value:
            "Konto, Kontotext, Motpart, Verksamhetsgrupp, Verksamhet, Utfall 2022, Utfall 2023 och Budget 2023",
        },
      ],
      [
        { name: "Utfall 2022", value: "554\u00A0164\u00A0635\u00A0kr" },
        { name: "Utfall 2023", value: "592\u00A0514\u00A0000\u00A0kr" },
        { name: "Budget 2023", value: "601\u00A0604\u00A0545\u00A0kr" },
      ],
    ],
  ]);
  expect(model.written).toEqual([
    expect.stringMatching(/^Nytt blad: Inläst huvudbok, [\d\u00A0]+\u00A0celler\.$/),
  ]);
  expect(host.workbook.findSheet("Inläst huvudbok")).toBeNull();

  expect(await pane.run(readInLedger)).toBe(true);
  const [sheet] = readInSheets(pane.state);
  expect(sheet).toEqual({
    sentence: "Inläst 2024-01-15 09:30 från workbook.xlsx (Excel, bladet Huvudbok): 243\u00A0rader.",
    place: { sheet: "Inläst huvudbok", address: "A1" },
  });
  expect(firstCells(host, "Inläst huvudbok")).toEqual(["Inläst huvudbok", sheet?.sentence]);

  chooseReports(pane, { reports: ["operatingStatement"] });
  typeNetCost(pane, "592 514 tkr");
  await pane.run(buildReports);
  const [question, ...others] = pane.state.reports.built?.questions ?? [];
  expect([question?.detail.code, others]).toEqual(["ledgerSigns", []]);
  // The annex waits for the answer: it is not said that there is no ledger.
  expect(pane.state.notice).toBe("Inget har byggts än. Svara på det som frågas nedan.");
  expect(pane.state.reports.built?.notBuilt).toEqual([]);
  const proposed = question?.options.find(({ isProposed }) => isProposed);
  if (proposed === undefined) throw new Error("Nothing is proposed");
  await giveAnswer(pane, proposed.answer);
  await pane.run(buildReports);
  expect(host.workbook.findSheet("Resultatrapport")).not.toBeNull();
  const facts = { ...pane.state.reports, read: null, planned: null, chosenDate: null };
  expect(reportsModel(facts, SWEDISH).built?.netCost).toEqual({
    sentence:
      "Nettokostnaden stämmer: huvudboken ger −592\u00A0514\u00A0000\u00A0kr för 2023-12, ekonomisystemet ”592 514 tkr”.",
    agrees: true,
  });
});

test("a second file refills the sheet, and Ångra takes it back", async () => {
  const { pane, host } = await paneOnNewWorkbook();
  for (const name of ["clean-control", "year-column"]) {
    await pane.run(openLedgerFile, fileOf(name));
    await pane.run(readInLedger);
  }
  const rows = (): number => [...(host.workbook.findSheet("Inläst huvudbok")?.cells() ?? [])].length;
  const saidOf = (): readonly string[] => readInSheets(pane.state).map(({ sentence }) => sentence);
  const [before, said] = [rows(), saidOf()];
  await pane.run(openLedgerFile, fileOf("year-column"));
  expect(ledgerFileModel(openIn(pane)).written).toEqual(["Bladet är redan likadant. Inget skrivs."]);
  await pane.run(readInLedger);
  expect(pane.state.notice).toBe("Huvudboken i filen är redan inläst. Inget behövde ändras.");
  await pane.undo();
  expect(rows()).not.toBe(before);
  expect(saidOf()).not.toEqual(said);
});

test("of several sheets those that are chosen are read, and none of them is said", async () => {
  const { pane, host } = await paneOnNewWorkbook();
  await pane.run(openLedgerFile, fileOf("budget-own-sheet"));
  const chosen = (): readonly (readonly [string, boolean])[] =>
    ledgerFileModel(openIn(pane)).sheets.map(({ name, isChosen }) => [name, isChosen]);
  expect(chosen()).toEqual([
    ["Utfall", true],
    ["Budget", true],
  ]);
  await pane.run(chooseLedgerSheets, []);
  expect(ledgerFileModel(openIn(pane)).canBeRead).toBe(false);
  expect(await pane.run(readInLedger)).toBe(false);
  await pane.run(chooseLedgerSheets, ["Budget"]);
  expect(chosen()).toEqual([
    ["Utfall", false],
    ["Budget", true],
  ]);
  await pane.run(readInLedger);
  expect(host.workbook.findSheet("Utfall")).toBeNull();
  expect(readInSheets(pane.state)).toHaveLength(1);
});

test("what is no ledger is said in a sentence, and nothing is written", async () => {
  const { pane, host } = await paneOnNewWorkbook();
  const old = new File([Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0])], "huvudbok.xls");
  expect(await pane.run(openLedgerFile, old)).toBe(false);
  expect(pane.state.problem?.sentence).toBe(
    "Filen är i Excels gamla format (.xls). Öppna den i Excel, spara den som Excel-arbetsbok (.xlsx) och välj den filen. Inget har lästs in.",
  );
  expect(pane.state.ledgerFile.open).toBeNull();
  expect(host.workbook.findSheet("Inläst huvudbok")).toBeNull();
});
