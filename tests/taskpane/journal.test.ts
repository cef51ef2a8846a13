import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { createStore } from "../../src/taskpane/createStore";
import { beginPeriod, choosePeriod } from "../../src/taskpane/newPeriod/commands";
import { openPeriod } from "../../src/taskpane/newPeriod/openPeriod";
import { readWorkbook } from "../../src/taskpane/overview/commands";
import type { PaneStore } from "../../src/taskpane/pane/paneStore";
import { SWEDISH } from "../../src/text/swedish";
import { startHost } from "../app/openSample";
import { proposalWorkbook } from "../browser/proposalWorkbook";
import { contents } from "../excel/hostState";
import { facts } from "./facts";
import { recalculated } from "./recalculated";

const OUTCOME = [3, 6] as const;
const TYPED = "Blad1 3 6";

async function periodBegun() {
  const host = await startHost(proposalWorkbook());
  const sheet = host.workbook.findSheet("Blad1");
  if (sheet === null) throw new Error("There is no sheet");
  let minute = 10;
  const store = createStore(
    excelWorkbook,
    SWEDISH,
    () => undefined,
    () => `2022-09-12T14:${minute++}`,
  );
  await store.run(readWorkbook);
  await recalculated(store);
  const before = contents(host);
  openPeriod(store);
  await choosePeriod(store, "2022-12-31");
  await store.run(beginPeriod);
  return { host, sheet, store, before };
}

function journalOf(store: PaneStore): readonly string[] {
  return store.state.writings.map(({ command, at }) => `${at.slice(11)} ${command.id}`);
}

test("a new period is undone although the first new outcome has been typed, which is left and named", async () => {
  const { host, sheet, store, before } = await periodBegun();
  host.editCell(sheet.id, ...OUTCOME, "91 %", "coauthor");
  await store.undo();
  expect(facts(store)).toMatchObject({
    problem: null,
    notice:
      "Ångrat, utom cell G4 på bladet Blad1, som har ändrats sedan dess eller vars blad har tagits bort.",
  });
  expect(sheet.cell(...OUTCOME).content).toEqual({ kind: "number", value: 0.91 });
  const without = (cells: Map<string, string>) => new Map([...cells].filter(([place]) => place !== TYPED));
  expect(without(contents(host))).toEqual(without(before));
});

test("what was written is undone from the top, also when the workbook has been read anew since", async () => {
  const { host, store, before } = await periodBegun();
  const first = contents(host);
  await store.run(readWorkbook);
  await recalculated(store);
  expect(journalOf(store).map((line) => line.slice(6))).toEqual([
    "recalculate",
    "beginPeriod",
    "recalculate",
  ]);
  await store.run(readWorkbook);
  expect(facts(store).lastWriting).toBeNull();
  await store.undo();
  expect(contents(host)).toEqual(first);
  await store.undo();
  expect(contents(host)).toEqual(before);
  expect(facts(store)).toMatchObject({ problem: null, notice: SWEDISH.PANE.undone, result: null });
  await store.undo();
  expect(journalOf(store)).toEqual([]);
  expect(facts(store).planned?.plan.length).toBeGreaterThan(0);
  expect(await store.undo()).toBe(false);
});
