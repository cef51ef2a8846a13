import { excelWorkbook } from "../../src/excel/excelWorkbook";
import type { ProposalModel } from "../../src/taskpane/overview/issueRow";
import { overviewModel } from "../../src/taskpane/overview/overviewModel";
import type { PaneStore } from "../../src/taskpane/pane/paneStore";
import { SWEDISH } from "../../src/text/swedish";
import { startHost } from "../app/openSample";
import { proposalWorkbook } from "../browser/proposalWorkbook";
import type { ExcelHost } from "../host/excelHost";
import { recalculated as recalculateAndWrite } from "./recalculated";
import { facts } from "./facts";
import { createStore } from "../../src/taskpane/createStore";
import { acceptProposal } from "../../src/taskpane/overview/commands";

async function recalculated(): Promise<{ host: ExcelHost; store: PaneStore }> {
  const host = await startHost(proposalWorkbook());
  const store = createStore(
    excelWorkbook,
    SWEDISH,
    () => undefined,
    () => "2022-09-12T14:05",
  );
  await recalculateAndWrite(store);
  return { host, store };
}

function proposals(store: PaneStore): readonly ProposalModel[] {
  const { result } = facts(store);
  return result === null
    ? []
    : overviewModel(result, SWEDISH).issues.flatMap(({ rows }) => rows.flatMap(({ accept }) => accept ?? []));
}

function firstProposal(store: PaneStore): ProposalModel["proposal"] {
  const [first] = proposals(store);
  if (first === undefined) throw new Error("Nothing is proposed");
  return first.proposal;
}

/** What stands at zero-based row and column. */
function content(host: ExcelHost, row: number, column: number): unknown {
  return host.workbook.findSheet("Blad1")?.cell(row, column).content;
}

test("each proposed target is offered with its number, and named after its indicator", async () => {
  const { store } = await recalculated();
  expect(proposals(store).map(({ text, name }) => [text, name])).toEqual([
    ["Skriv in 90 %", "Skriv in 90 % som målvärde för Minst 90 % är trygga"],
    ["Skriv in 75 %", "Skriv in 75 % som målvärde för Minst 75 % är nöjda"],
  ]);
});

test("an accepted target is written, graded against at once, and no longer proposed", async () => {
  const { host, store } = await recalculated();
  expect(facts(store).result?.evaluation.index).toBe(1);
  await expect(store.run(acceptProposal, firstProposal(store))).resolves.toBe(true);
  expect(content(host, 3, 4)).toEqual({ kind: "number", value: 0.9 });
  expect(content(host, 3, 8)).toEqual({ kind: "text", value: "Delvis uppnått" });
  expect(proposals(store)).toHaveLength(1);
  const { result, lastWriting } = facts(store);
  expect(result?.evaluation.index).toBe(0.75);
  expect(lastWriting?.command.id).toBe("acceptProposal");
  expect(lastWriting?.applied.written[0]).toEqual({ sheet: "Blad1", address: "E4" });
});

test("it is undone with what followed from it, and what was calculated before is shown again", async () => {
  const { host, store } = await recalculated();
  const level = content(host, 3, 8);
  await store.run(acceptProposal, firstProposal(store));
  await store.undo();
  expect(facts(store)).toMatchObject({
    problem: null,
    result: { evaluation: { index: 1 } },
    lastWriting: null,
  });
  expect(content(host, 3, 4)).toEqual({ kind: "empty" });
  expect(content(host, 3, 8)).toEqual(level);
  expect(facts(store).planned?.evaluation.index).toBe(1);
});

test("a target that was filled in meanwhile is not written over", async () => {
  const { host, store } = await recalculated();
  host.editCell(host.workbook.findSheet("Blad1")?.id ?? "", 3, 4, "85 %");
  await expect(store.run(acceptProposal, firstProposal(store))).resolves.toBe(false);
  expect(facts(store).problem).not.toBeNull();
  expect(content(host, 3, 4)).toEqual({ kind: "number", value: 0.85 });
});

test("where the recalculation fails, the target can still be taken back", async () => {
  const { host, store } = await recalculated();
  host.failSync(1, { code: "GeneralException", message: "" });
  await expect(store.run(acceptProposal, firstProposal(store))).resolves.toBe(false);
  await store.undo();
  expect(facts(store).problem).toBeNull();
  expect(content(host, 3, 4)).toEqual({ kind: "empty" });
});
