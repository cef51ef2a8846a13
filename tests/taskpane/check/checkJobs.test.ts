import { readFileSync } from "node:fs";
import { join } from "node:path";
import { excelWorkbook } from "../../../src/excel/excelWorkbook";
import { checkModel, type CheckModel } from "../../../src/taskpane/check/checkModel";
import { PaneStore } from "../../../src/taskpane/paneStore";
import { SWEDISH } from "../../../src/text/texts";
import { sampleBytes, startHost } from "../../app/openSample";
import type { ExcelHost } from "../../host/excelHost";

const REPORT = readFileSync(join(__dirname, "../../domain/reconciliation/data/report-2023.txt"), "utf8");

async function opened(): Promise<{ host: ExcelHost; pane: PaneStore }> {
  const host = await startHost(await sampleBytes("uppfoljning-2023.xlsx"));
  const fail = (error: unknown): never => {
    throw error;
  };
  return { host, pane: new PaneStore(excelWorkbook, SWEDISH, fail, () => "2024-02-12T14:05") };
}

function modelOf(pane: PaneStore): CheckModel {
  const { lastCheck } = pane.getState();
  if (lastCheck === null) throw new Error("Nothing was checked");
  return checkModel(lastCheck, [], SWEDISH);
}

test("where no report is built there is nothing to check, and nothing is written", async () => {
  const { host, pane } = await opened();
  await pane.check.checkAndWrite();
  expect(pane.getState()).toMatchObject({ view: "check", problem: null, lastWriting: null });
  expect(modelOf(pane)).toMatchObject({ hasAnnexes: false, isAllFine: false });
  expect(host.workbook.findSheet("Avstämning")).toBeNull();
});

test("Kontrollera writes nothing: what was found is told in the pane", async () => {
  const { host, pane } = await opened();
  await pane.reports.build();
  const { lastWriting } = pane.getState();
  await pane.check.check();
  expect(modelOf(pane).summary).toMatch(
    /^3\u00A0fel och 18\u00A0avrundningar\. \d+\u00A0uppgifter stämmer\.$/,
  );
  expect(modelOf(pane).groups.map(({ heading }) => heading)).toEqual(["Fel (3)", "Avrundning (18)"]);
  expect(host.workbook.findSheet("Avstämning")).toBeNull();
  expect(pane.getState()).toMatchObject({ view: "check", lastWriting });
});

test("a report's text is held against the tables, and is nowhere in the saved workbook", async () => {
  const { host, pane } = await opened();
  await pane.reports.build();
  pane.check.changeText(REPORT);
  await pane.check.checkAndWrite();
  const model = modelOf(pane);
  const inText = model.groups
    .flatMap(({ group, rows }) => rows.map((row) => ({ group, ...row })))
    .filter(({ sheet }) => sheet === "I rapporttexten");
  expect(inText.map(({ group, stated }) => [group, stated?.text ?? null])).toEqual([
    ["error", "22,2\u00A0procent"],
    ["error", "1,8\u00A0procent"],
    ["error", "−2,2\u00A0mnkr"],
    ["error", null],
    ["check", "13\u00A0mnkr"],
  ]);
  expect(model.unmatched).toMatch(/^\d+ belopp i texten hittas inte i tabellerna/);
  const [sentence = ""] = REPORT.split("\n").filter((line) => line.length > 100);
  const texts = host.workbook.sheets.flatMap((sheet) =>
    [...sheet.cells()].map(({ cell }) => JSON.stringify(cell.content)),
  );
  expect(texts.filter((text) => text.includes(sentence.slice(0, 60)))).toEqual([]);
});

test("what was found is written to the sheet Avstämning, once, and that is undone with the findings still told", async () => {
  const { host, pane } = await opened();
  await pane.reports.build();
  await pane.check.checkAndWrite();
  const title = (): unknown => host.workbook.findSheet("Avstämning")?.cell(0, 0).content;
  expect(title()).toEqual({ kind: "text", value: "Avstämning" });
  expect(pane.getState().lastWriting?.kind).toBe("findings");
  await pane.check.checkAndWrite();
  expect(pane.getState().notice).toBe("Bladet Avstämning är redan så. Inget behövde ändras.");
  await pane.undo();
  expect(title()).toEqual({ kind: "empty" });
  expect(modelOf(pane).groups).toHaveLength(2);
});

test("a sheet Avstämning of the controller's own is left alone, and the findings are told all the same", async () => {
  const { host, pane } = await opened();
  const { id } = host.workbook.addSheet("Avstämning", false);
  host.editCell(id, 0, 0, "Min egen");
  await pane.reports.build();
  await pane.check.checkAndWrite();
  expect(pane.getState().problem?.sentence).toMatch(/Avstämning.*inte/);
  expect(host.workbook.findSheet("Avstämning")?.cell(0, 0).content).toEqual({
    kind: "text",
    value: "Min egen",
  });
  expect(modelOf(pane).groups).toHaveLength(2);
});

test("the ribbon's Kontrollera writes the sheet and always asks for the pane", async () => {
  const { host, pane } = await opened();
  expect(await pane.commands.buildReports()).toBe(true);
  expect(await pane.commands.check()).toBe(false);
  expect(host.workbook.findSheet("Avstämning")).not.toBeNull();
  expect(pane.getState().view).toBe("check");
});
