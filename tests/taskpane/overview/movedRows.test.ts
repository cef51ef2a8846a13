import { excelWorkbook } from "../../../src/excel/excelWorkbook";
import { applyRecalculation, planRecalculation } from "../../../src/app/recalculate";
import { createStore } from "../../../src/taskpane/createStore";
import { acceptProposal, recalculate, writePreview } from "../../../src/taskpane/overview/commands";
import { overviewModel } from "../../../src/taskpane/overview/overviewModel";
import { shownPage } from "../../../src/taskpane/pane/paneState";
import type { PaneStore } from "../../../src/taskpane/pane/paneStore";
import { SWEDISH } from "../../../src/text/swedish";
import { startHost } from "../../app/openSample";
import { proposalWorkbook } from "../../browser/proposalWorkbook";
import type { ExcelHost } from "../../host/excelHost";
import { insertRow } from "../../host/insertCells";
import type { SheetModel } from "../../host/model/workbook";
import { facts } from "../facts";
import { recalculated } from "../recalculated";

const CHANGED =
  "Arbetsboken har ändrats sedan du såg vad som skulle skrivas. Inget har skrivits. Det här ändras nu.";

/** Outcomes stand in column G, the new levels in column I; the last row of the goals is row 6. */
async function opened(): Promise<{ host: ExcelHost; store: PaneStore }> {
  const host = await startHost(proposalWorkbook());
  const store = createStore(
    excelWorkbook,
    SWEDISH,
    () => undefined,
    () => "2022-09-12T14:05",
  );
  return { host, store };
}

function blad1(host: ExcelHost): SheetModel {
  const sheet = host.workbook.findSheet("Blad1");
  if (sheet === null) throw new Error("There is no sheet");
  return sheet;
}

/** What stands in a column of the rows of the goals and below them. */
function column(host: ExcelHost, letter: "C" | "E" | "I"): unknown[] {
  const sheet = host.workbook.findSheet("Blad1");
  return [3, 4, 5, 6].map((row) => {
    const content = sheet?.cell(row, letter.charCodeAt(0) - 65).content;
    return content === undefined || content.kind === "empty"
      ? ""
      : "value" in content
        ? content.value
        : content;
  });
}

test("a row that is inserted while the preview is read: what was shown is written where its rows stand now", async () => {
  const { host, store } = await opened();
  await store.run(recalculate);
  insertRow(host, blad1(host), 5);
  await store.run(writePreview);
  expect(column(host, "C")).toEqual(["Minst 90 % är trygga", "Minst 75 % är nöjda", "", "Andel med plan"]);
  expect(column(host, "I")).toEqual(["Ingen uppgift", "Ingen uppgift", "", "Uppnått"]);
  expect(facts(store)).toMatchObject({ notice: null, problem: null });
  expect(shownPage(store.state)).toBeNull();
});

test("an outcome that is typed while the preview is read is graded before anything is written", async () => {
  const { host, store } = await opened();
  await store.run(recalculate);
  host.editCell(host.workbook.findSheet("Blad1")?.id ?? "", 5, 6, "75 %");
  await store.run(writePreview);
  expect(facts(store)).toMatchObject({ notice: CHANGED, result: null });
  await store.run(writePreview);
  expect(column(host, "I")).toEqual(["Ingen uppgift", "Ingen uppgift", "Delvis uppnått", ""]);
});

test("where nothing has changed it is written at once", async () => {
  const { host, store } = await opened();
  await recalculated(store);
  expect(column(host, "I")).toEqual(["Ingen uppgift", "Ingen uppgift", "Uppnått", ""]);
});

test("a row that is inserted between reading and writing: nothing is written on the wrong row", async () => {
  const host = await startHost(proposalWorkbook());
  const planned = await planRecalculation(excelWorkbook, {
    followUpDate: null,
    calculatedAt: "2022-09-12T14:05",
  });
  insertRow(host, blad1(host), 5);
  await expect(applyRecalculation(excelWorkbook, planned)).rejects.toMatchObject({
    problem: "changedMeanwhile",
    changedCells: 0,
  });
  expect(column(host, "I")).toEqual(["", "", "", ""]);
});

test("a target that is accepted after a row has been inserted is not written on another indicator's row", async () => {
  const { host, store } = await opened();
  await recalculated(store);
  const { result } = facts(store);
  const proposals =
    result === null
      ? []
      : overviewModel(result, SWEDISH).issues.flatMap(({ rows }) =>
          rows.flatMap(({ accept }) => accept ?? []),
        );
  const [first] = proposals;
  if (first === undefined) throw new Error("Nothing is proposed");
  insertRow(host, blad1(host), 3);
  await expect(store.run(acceptProposal, first.proposal)).resolves.toBe(false);
  expect(facts(store).problem).not.toBeNull();
  expect(column(host, "E").slice(0, 2)).toEqual(["", ""]);
});
