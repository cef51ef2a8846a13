import { excelWorkbook } from "../../../src/excel/excelWorkbook";
import { createStore } from "../../../src/taskpane/createStore";
import { recalculate, writePreview } from "../../../src/taskpane/overview/commands";
import type { PaneStore } from "../../../src/taskpane/pane/paneStore";
import { SWEDISH } from "../../../src/text/swedish";
import { startHostOn } from "../../app/openSample";
import { insertColumn, insertRow } from "../../host/insertCells";
import { columnOf, followUpOfSize } from "../../excel/followUpOfSize";
import { contents } from "../../excel/hostState";
import type { ExcelHost } from "../../host/excelHost";
import type { SheetModel } from "../../host/model/workbook";
import { HEADINGS } from "../../samples/readGoals";
import { facts } from "../facts";
import { recalculated } from "../recalculated";

const CHANGED =
  "Arbetsboken har ändrats sedan du såg vad som skulle skrivas. Inget har skrivits. Det här ändras nu.";
const LEVEL: number = HEADINGS.length;

interface Shown {
  readonly host: ExcelHost;
  readonly sheet: SheetModel;
  readonly store: PaneStore;
}

/** A pane that shows what Räkna om would write; the clock goes on by a minute with every look at it. */
async function preview(): Promise<Shown> {
  const host = await startHostOn(followUpOfSize(8));
  const sheet = host.workbook.findSheet("Blad1");
  if (sheet === null) throw new Error("There is no sheet");
  let minute = 10;
  const store = createStore(
    excelWorkbook,
    SWEDISH,
    () => undefined,
    () => `2022-09-12T14:${minute++}`,
  );
  await store.run(recalculate);
  return { host, sheet, store };
}

function textAt(sheet: SheetModel, row: number, column: number): unknown {
  const { content } = sheet.cell(row, column);
  return content.kind === "text" ? content.value : content.kind;
}

/** The outcomes are 60–67 of 90 with 70 for partly: none is reached. Row by row from the first indicator. */
function levels(sheet: SheetModel, column = LEVEL): unknown[] {
  return Array.from({ length: 10 }, (_, row) => textAt(sheet, row + 1, column));
}

const EIGHT = Array.from({ length: 8 }, () => "Ej uppnått");

test("the same workbook, some minutes later: what was shown is written", async () => {
  const { sheet, store } = await preview();
  await store.run(writePreview);
  expect(levels(sheet)).toEqual([...EIGHT, "empty", "empty"]);
  expect(facts(store)).toMatchObject({ notice: null, preview: null });
});

test("a row has been inserted above: the levels follow their indicators", async () => {
  const { host, sheet, store } = await preview();
  insertRow(host, sheet, 1);
  await store.run(writePreview);
  expect(levels(sheet)).toEqual(["empty", ...EIGHT, "empty"]);
  expect(facts(store)).toMatchObject({ notice: null, preview: null, problem: null });
});

test("a column has been inserted to the left: the same", async () => {
  const { host, sheet, store } = await preview();
  insertColumn(host, sheet, 0);
  await store.run(writePreview);
  expect(textAt(sheet, 0, LEVEL + 1)).toBe("Nivå");
  expect(levels(sheet, LEVEL + 1)).toEqual([...EIGHT, "empty", "empty"]);
});

test("an outcome has changed: nothing is written, and the new levels are shown, to be written with another click", async () => {
  const { host, sheet, store } = await preview();
  host.editCell(sheet.id, 3, columnOf("Utfall"), "95", "coauthor");
  const before = contents(host);
  await store.run(writePreview);
  expect(contents(host)).toEqual(before);
  expect(facts(store)).toMatchObject({ notice: CHANGED, problem: null });
  expect(facts(store).preview).not.toBeNull();
  await store.run(writePreview);
  expect(levels(sheet)[2]).toBe("Uppnått");
  expect(facts(store)).toMatchObject({ notice: null, preview: null });
});

test("an indicator has another name: it is shown anew", async () => {
  const { host, sheet, store } = await preview();
  host.editCell(sheet.id, 3, columnOf("Indikator"), "Något annat", "coauthor");
  await store.run(writePreview);
  expect(facts(store)).toMatchObject({ notice: CHANGED });
  expect(levels(sheet)[2]).toBe("empty");
});

test("somebody else has written it meanwhile: nothing is left to write, and the result is shown", async () => {
  const { store } = await preview();
  await recalculated(
    createStore(
      excelWorkbook,
      SWEDISH,
      () => undefined,
      () => "2022-09-12T14:30",
    ),
  );
  await store.run(writePreview);
  expect(facts(store)).toMatchObject({ notice: null, problem: null, preview: null });
  expect(facts(store).result?.applied.written).toEqual([]);
});

test("the follow-up is no longer there: the pane says what is missing and that it has changed", async () => {
  const { host, sheet, store } = await preview();
  host.editCell(sheet.id, 0, columnOf("Indikator"), "Övrigt", "coauthor");
  const before = contents(host);
  await store.run(writePreview);
  expect(facts(store)).toMatchObject({ notice: CHANGED, preview: null });
  expect(contents(host)).toEqual(before);
});

test("without a preview there is nothing to write", async () => {
  const { store } = await preview();
  store.closePage();
  await expect(store.run(writePreview)).resolves.toBe(false);
});
