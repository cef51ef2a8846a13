import { readFileSync } from "node:fs";
import { join } from "node:path";
import { excelWorkbook } from "../../../src/excel/excelWorkbook";
import { checkModel, type CheckModel, type FindingRow } from "../../../src/taskpane/check/checkModel";
import type { PaneStore } from "../../../src/taskpane/pane/paneStore";
import { SWEDISH } from "../../../src/text/swedish";
import { RefusedError } from "../../../src/workbook/issues/refusal";
import { DEFAULT_ADDIN_SETTINGS } from "../../../src/workbook/settings/addinSettings";
import { sampleBytes, startHost } from "../../app/openSample";
import type { ExcelHost } from "../../host/excelHost";
import { parseAddress } from "../../host/model/address";
import { recalculated } from "../recalculated";
import { OPEN } from "./findings";
import { facts } from "../facts";
import { checkReports, hideFinding, showFinding, writeFindings } from "../../../src/taskpane/check/commands";
import { createStore } from "../../../src/taskpane/createStore";
import { readWorkbook } from "../../../src/taskpane/overview/commands";
import { buildUnseen } from "../../../src/taskpane/reports/commands";
import { chooseReports } from "../../../src/taskpane/reports/slice";
import { resetSettings, saveSettings } from "../../../src/taskpane/settings/commands";
import { changeSettings } from "../../../src/taskpane/settings/slice";
import { setCheck } from "../../../src/taskpane/check/slice";
import { ribbonCommands } from "../../../src/taskpane/ribbon";
import type { CheckGroup } from "../../../src/domain/reconciliation/checkGroup";

const REPORT = readFileSync(join(__dirname, "../../domain/reconciliation/data/report-2023.txt"), "utf8");

async function opened(): Promise<{ host: ExcelHost; pane: PaneStore }> {
  return { host: await startHost(await sampleBytes("uppfoljning-2023.xlsx")), pane: store() };
}

function store(): PaneStore {
  const fail = (error: unknown): never => {
    throw error;
  };
  return createStore(excelWorkbook, SWEDISH, fail, () => "2024-02-12T14:05");
}

function modelOf(pane: PaneStore): CheckModel {
  const { lastCheck } = facts(pane);
  if (lastCheck === null) throw new Error("Nothing was checked");
  return checkModel(lastCheck, SWEDISH);
}

test("where no report is built there is nothing to check, and nothing is written", async () => {
  const { host, pane } = await opened();
  await pane.run(writeFindings);
  expect(facts(pane)).toMatchObject({ view: "check", problem: null, lastWriting: null });
  expect(modelOf(pane)).toMatchObject({ hasAnnexes: false, isAllFine: false });
  expect(host.workbook.findSheet("Avstämning")).toBeNull();
});

test("Kontrollera writes nothing: what was found is told in the pane", async () => {
  const { host, pane } = await opened();
  await buildUnseen(pane);
  const { lastWriting } = facts(pane);
  await pane.run(checkReports);
  expect(modelOf(pane).summary).toMatch(
    /^3\u00A0fel och 18\u00A0avrundningar\. \d+\u00A0uppgifter stämmer\.$/,
  );
  expect(modelOf(pane).groups.map(({ heading }) => heading)).toEqual(["Fel (3)", "Avrundning (18)"]);
  expect(host.workbook.findSheet("Avstämning")).toBeNull();
  expect(facts(pane)).toMatchObject({ view: "check", lastWriting });
});

test("a report's text is held against the tables, and is nowhere in the saved workbook", async () => {
  const { host, pane } = await opened();
  await buildUnseen(pane);
  setCheck(pane, { reportText: REPORT });
  await pane.run(writeFindings);
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
  await buildUnseen(pane);
  await pane.run(writeFindings);
  const title = (): unknown => host.workbook.findSheet("Avstämning")?.cell(0, 0).content;
  expect(title()).toEqual({ kind: "text", value: "Avstämning" });
  expect(facts(pane).lastWriting?.command.id).toBe("writeFindings");
  await pane.run(writeFindings);
  expect(facts(pane).notice).toBe("Bladet Avstämning är redan så. Inget behövde ändras.");
  await pane.undo();
  expect(title()).toEqual({ kind: "empty" });
  expect(modelOf(pane).groups).toHaveLength(2);
});

test("a sheet Avstämning of the controller's own is left alone, and the findings are told all the same", async () => {
  const { host, pane } = await opened();
  const { id } = host.workbook.addSheet("Avstämning", false);
  host.editCell(id, 0, 0, "Min egen");
  await buildUnseen(pane);
  await pane.run(writeFindings);
  expect(facts(pane).problem?.sentence).toMatch(/Avstämning.*inte/);
  expect(host.workbook.findSheet("Avstämning")?.cell(0, 0).content).toEqual({
    kind: "text",
    value: "Min egen",
  });
  expect(modelOf(pane).groups).toHaveLength(2);
});

test("the ribbon's Kontrollera writes the sheet and always asks for the pane", async () => {
  const { host, pane } = await opened();
  const ribbon = ribbonCommands(pane);
  expect(await ribbon.buildReports()).toBe(true);
  expect(await ribbon.check()).toBe(false);
  expect(host.workbook.findSheet("Avstämning")).not.toBeNull();
  expect(facts(pane).view).toBe("check");
});

describe("a finding that is hidden", () => {
  const findingsOf = (pane: PaneStore, group: CheckGroup): readonly FindingRow[] =>
    modelOf(pane).groups.find((each) => each.group === group)?.rows ?? [];

  const stored = (host: ExcelHost): unknown => host.workbook.settings.get("settings") ?? null;

  /** Built and checked, with the first of three errors. */
  async function checked(): Promise<{ host: ExcelHost; pane: PaneStore; row: FindingRow }> {
    const { host, pane } = await opened();
    await buildUnseen(pane);
    await pane.run(checkReports);
    const [row] = findingsOf(pane, "error");
    if (row === undefined) throw new Error("No error was found");
    return { host, pane, row };
  }

  async function hidden(): ReturnType<typeof checked> {
    const { host, pane, row } = await checked();
    expect(await pane.run(hideFinding, row.finding, " Rättas i bokslutet ")).toBe(true);
    return { host, pane, row };
  }

  test("stands under Dolda with its reason at once, without the tables being read again", async () => {
    const { host, pane, row } = await hidden();
    expect(modelOf(pane).groups.map(({ heading }) => heading)).toEqual([
      "Fel (2)",
      "Avrundning (18)",
      "Dolda (1)",
    ]);
    const [line] = findingsOf(pane, "hidden");
    expect(line).toMatchObject({ at: row.at, hidden: { reason: "Rättas i bokslutet" } });
    expect(line?.finding).toBe(row.finding);
    expect(facts(pane).lastWriting?.command.id).toBe("hideFinding");
    host.resetStatistics();
    const [next] = findingsOf(pane, "error");
    await pane.run(hideFinding, next?.finding ?? row.finding, "Rättas i bokslutet");
    expect(host.statistics.syncs).toBe(3);
    expect(modelOf(pane).summary).toMatch(/^1\u00A0fel, 18\u00A0avrundningar och 2\u00A0dolda\./);
  });

  test("stays hidden when the reports are built and checked anew, and when the workbook is opened again", async () => {
    const { host, pane } = await hidden();
    chooseReports(pane, { amounts: "values" });
    await buildUnseen(pane);
    await pane.run(checkReports);
    expect(findingsOf(pane, "hidden")).toHaveLength(1);
    await startHost(await host.save());
    const again = store();
    await again.run(checkReports);
    expect(findingsOf(again, "hidden")).toMatchObject([{ hidden: { reason: "Rättas i bokslutet" } }]);
    expect(modelOf(again).summary).toMatch(/^2\u00A0fel, .* och 1\u00A0dold\./);
  });

  test("comes back when one of its figures changes", async () => {
    const { host, pane, row } = await hidden();
    const place = row.stated?.place;
    const { row: at = 0, column = 0 } = parseAddress(place?.address ?? "") ?? {};
    host.editCell(host.workbook.findSheet(place?.sheet ?? "")?.id ?? "", at, column, "-118000");
    await pane.run(checkReports);
    expect(findingsOf(pane, "hidden")).toEqual([]);
    expect(findingsOf(pane, "error").map(({ sentence }) => sentence)).toContainEqual(
      expect.stringContaining("−118"),
    );
  });

  test("stands last on the sheet Avstämning, under Dolda, with its reason", async () => {
    const { host, pane } = await hidden();
    await pane.run(writeFindings);
    const texts = [...(host.workbook.findSheet("Avstämning")?.cells() ?? [])].flatMap(({ row, cell }) =>
      cell.content.kind === "text" ? [{ row, text: cell.content.value }] : [],
    );
    const heading = texts.find(({ text }) => text === "Dolda");
    const below = texts.filter(({ row }) => row > (heading?.row ?? Infinity)).map(({ text }) => text);
    expect(below[0]).toBe("Fel");
    expect(below.join(" ")).toMatch(/ Dold: Rättas i bokslutet\./);
  });

  test("is shown among the others again when that is asked for, and that is undone too", async () => {
    const { pane, row } = await hidden();
    expect(await pane.run(showFinding, findingsOf(pane, "hidden")[0]?.hidden?.key ?? "")).toBe(true);
    expect(findingsOf(pane, "hidden")).toEqual([]);
    expect(findingsOf(pane, "error").map(({ finding }) => finding)).toContain(row.finding);
    expect(facts(pane).lastWriting?.command.id).toBe("showFinding");
    await pane.undo();
    expect(findingsOf(pane, "hidden")).toMatchObject([
      { at: row.at, hidden: { reason: "Rättas i bokslutet" } },
    ]);
  });

  test("is shown again when hiding it is undone, also after a check in between, and nothing is left of it", async () => {
    const { host, pane } = await hidden();
    await pane.run(checkReports);
    await pane.undo();
    expect(stored(host)).toBeNull();
    expect(modelOf(pane).groups.map(({ heading }) => heading)).toEqual(["Fel (3)", "Avrundning (18)"]);
    expect(facts(pane)).toMatchObject({ lastWriting: null, notice: "Det som skrevs är ångrat." });
  });

  test("what a colleague has set meanwhile stays, and what was computed too, also when it is undone", async () => {
    const { host, pane, row } = await checked();
    await recalculated(pane);
    await pane.run(checkReports);
    const theirs = JSON.stringify({ ...DEFAULT_ADDIN_SETTINGS, amounts: "values" });
    host.workbook.settings.set("settings", theirs);
    const { result } = facts(pane);
    await pane.run(hideFinding, row.finding, "Rättas i bokslutet");
    expect(JSON.parse(String(stored(host)))).toMatchObject({
      amounts: "values",
      hiddenFindings: [{ reason: "Rättas i bokslutet" }],
    });
    expect(facts(pane).read?.snapshot.settings).toBe(stored(host));
    await pane.undo();
    expect(stored(host)).toBe(theirs);
    expect(facts(pane).read?.snapshot.settings).toBe(theirs);
    expect(result?.evaluation.index).toBeCloseTo(19 / 27);
    expect(facts(pane).result).toBe(result);
  });

  test("where a colleague has hidden it meanwhile for the same reason nothing is written, and it is hidden", async () => {
    const { pane, row } = await checked();
    const other = store();
    await other.run(checkReports);
    const { lastCheck } = facts(other);
    await other.run(hideFinding, lastCheck?.findings[row.at] ?? OPEN, "Rättas i bokslutet");
    const { lastWriting } = facts(pane);
    await pane.run(hideFinding, row.finding, "Rättas i bokslutet");
    expect(findingsOf(pane, "hidden")).toHaveLength(1);
    expect(facts(pane).lastWriting).toBe(lastWriting);
  });

  test("is shown again when all settings are reset, and hidden again when that is undone", async () => {
    const { pane } = await hidden();
    await pane.run(readWorkbook);
    await pane.run(resetSettings);
    expect(modelOf(pane).groups.map(({ heading }) => heading)).toEqual(["Fel (3)", "Avrundning (18)"]);
    await pane.undo();
    expect(findingsOf(pane, "hidden")).toHaveLength(1);
  });

  test("does not stand in the way of settings that are saved after it", async () => {
    const { host, pane, row } = await checked();
    await pane.run(readWorkbook);
    await pane.run(hideFinding, row.finding, "Rättas i bokslutet");
    changeSettings(pane, { amounts: "values" });
    await pane.run(saveSettings);
    expect(facts(pane).problem).toBeNull();
    expect(JSON.parse(String(stored(host)))).toMatchObject({ amounts: "values", hiddenFindings: [{}] });
    expect(findingsOf(pane, "hidden")).toHaveLength(1);
  });

  test("settings that cannot be read are not overwritten: that is said, and nothing is hidden", async () => {
    const { host, pane, row } = await checked();
    const { lastWriting } = facts(pane);
    host.workbook.settings.set("settings", '{"version":2}');
    expect(await pane.run(hideFinding, row.finding, "Rättas i bokslutet")).toBe(false);
    expect(facts(pane).problem?.sentence).toBe(
      SWEDISH.errorSentence(new RefusedError({ code: "settingsUnreadable" })),
    );
    expect(stored(host)).toBe('{"version":2}');
    expect(findingsOf(pane, "hidden")).toEqual([]);
    expect(facts(pane).lastWriting).toBe(lastWriting);
  });
});
