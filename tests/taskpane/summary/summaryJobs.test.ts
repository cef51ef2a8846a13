import { excelWorkbook } from "../../../src/excel/excelWorkbook";
import type { PaneStore } from "../../../src/taskpane/pane/paneStore";
import type { SummaryModel } from "../../../src/taskpane/summary/summaryModel";
import { isStale } from "../../../src/taskpane/summary/isStale";
import { SWEDISH } from "../../../src/text/swedish";
import type { WorkbookPort } from "../../../src/workbook/port/workbookPort";
import { sampleBytes, startHost } from "../../app/openSample";
import { recalculated } from "../recalculated";
import { facts } from "../facts";
import { createStore } from "../../../src/taskpane/createStore";
import { readWorkbook } from "../../../src/taskpane/overview/commands";
import { buildUnseen } from "../../../src/taskpane/reports/commands";
import { openSummary, readSummary } from "../../../src/taskpane/summary/commands";

const storeOf = (port: WorkbookPort = excelWorkbook): PaneStore =>
  createStore(
    port,
    SWEDISH,
    () => undefined,
    () => "2024-02-12T14:05",
  );

function modelOf(pane: PaneStore): SummaryModel {
  const { summary } = facts(pane);
  if (summary === null) throw new Error("There is no text");
  return summary.model;
}

function isTextStale(pane: PaneStore): boolean {
  const { summary } = facts(pane);
  return summary !== null && isStale(facts(pane), summary);
}

const linkOf = (pane: PaneStore, text: string) =>
  modelOf(pane)
    .paragraphs.flatMap(({ parts }) => parts)
    .find((part) => part.text === text)?.link ?? null;

test("the text of 2020-08 is read once, and its index leads to its cell after Räkna om and a new reading", async () => {
  await startHost(await sampleBytes("uppfoljning-2020-08.xlsx"));
  const pane = storeOf();
  await pane.run(readWorkbook);
  await openSummary(pane);
  const first = modelOf(pane);
  expect(first.plain).toContain("Per den sista augusti 2020 är 8 mål uppnådda och 7 delvis uppnådda.");
  expect(first.paragraphs[0]?.notes.join()).toContain("Klicka på Räkna om");
  expect(linkOf(pane, "0,76")).toBeNull();
  await openSummary(pane);
  expect(modelOf(pane)).toBe(first);
  expect(isTextStale(pane)).toBe(false);

  await recalculated(pane);
  expect(isTextStale(pane)).toBe(true);
  await pane.run(readSummary);
  expect(isTextStale(pane)).toBe(false);
  expect(modelOf(pane).paragraphs.flatMap(({ notes }) => notes)).toEqual([]);
  const index = linkOf(pane, "0,76");
  expect(index?.name).toMatch(/^0,76, visa i bladet .+, cell [A-Z]+\d+$/);
  await pane.undo();
  expect(isTextStale(pane)).toBe(true);
});

test("the amounts of 2023 lead to the ledger, and to the annex when it has been built", async () => {
  const host = await startHost(await sampleBytes("uppfoljning-2023.xlsx"));
  const pane = storeOf();
  await pane.run(readWorkbook);
  await openSummary(pane);
  expect(modelOf(pane).basis[0]).toBe(
    "Beräknat 2024-02-12 14:05 av bladen Måluppfyllelse 2023, Huvudbok, Investeringar underlag, Mått underlag och Statsbidrag underlag, per 2023-12-31.",
  );
  expect(linkOf(pane, "601,6\u00A0mnkr")?.place.sheet).toBe("Huvudbok");
  await buildUnseen(pane);
  expect(isTextStale(pane)).toBe(true);
  await pane.run(readSummary);
  const link = linkOf(pane, "601,6\u00A0mnkr");
  expect(link?.place).toEqual({ sheet: "Resultatrapport", address: "D22" });
  if (link !== null) await pane.show(link.place);
  expect(facts(pane).problem).toBeNull();
  expect(host.workbook.sheetById(host.activeSheetId)?.name).toBe("Resultatrapport");
  expect(isTextStale(pane)).toBe(false);
});

test("a day that was chosen is the day of the text, and another day makes it stale", async () => {
  await startHost(await sampleBytes("uppfoljning-2022-08.xlsx"));
  const pane = storeOf();
  await pane.run(readWorkbook);
  pane.chooseDate("2022-09-15");
  await openSummary(pane);
  expect(modelOf(pane).plain).toMatch(
    /^Måluppfyllelse\nPer den 15 september 2022 är samtliga mål uppnådda\./,
  );
  pane.chooseDate(null);
  expect(isTextStale(pane)).toBe(true);
});

test("what cannot be read is said, and the text that is there stays", async () => {
  await startHost(await sampleBytes("uppfoljning-2022-08.xlsx"));
  let isFailing = false;
  const pane = storeOf({
    ...excelWorkbook,
    readSnapshot: (request) =>
      isFailing ? Promise.reject(new Error("Trasig")) : excelWorkbook.readSnapshot(request),
    watched() {
      return this;
    },
  });
  await openSummary(pane);
  const first = modelOf(pane);
  isFailing = true;
  await pane.run(readSummary);
  expect(facts(pane).problem?.sentence).toMatch(/\.$/);
  expect(modelOf(pane)).toBe(first);
});
