import { readFileSync } from "node:fs";
import { join } from "node:path";
import { excelWorkbook } from "../../../src/excel/excelWorkbook";
import { checkModel, type CheckModel, type FindingRow } from "../../../src/taskpane/check/checkModel";
import { PaneStore } from "../../../src/taskpane/paneStore";
import type { CheckGroup } from "../../../src/text/pane/checkText";
import { SWEDISH } from "../../../src/text/texts";
import { RefusedError } from "../../../src/workbook/issues/refusal";
import { DEFAULT_ADDIN_SETTINGS } from "../../../src/workbook/settings/addinSettings";
import { sampleBytes, startHost } from "../../app/openSample";
import type { ExcelHost } from "../../host/excelHost";
import { parseAddress } from "../../host/model/address";
import { recalculated } from "../recalculated";
import { OPEN } from "./findings";

const REPORT = readFileSync(join(__dirname, "../../domain/reconciliation/data/report-2023.txt"), "utf8");

async function opened(): Promise<{ host: ExcelHost; pane: PaneStore }> {
  return { host: await startHost(await sampleBytes("uppfoljning-2023.xlsx")), pane: store() };
}

function store(): PaneStore {
  const fail = (error: unknown): never => {
    throw error;
  };
  return new PaneStore(excelWorkbook, SWEDISH, fail, () => "2024-02-12T14:05");
}

function modelOf(pane: PaneStore): CheckModel {
  const { lastCheck } = pane.getState();
  if (lastCheck === null) throw new Error("Nothing was checked");
  return checkModel(lastCheck, SWEDISH);
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

describe("a finding that is hidden", () => {
  const findingsOf = (pane: PaneStore, group: CheckGroup): readonly FindingRow[] =>
    modelOf(pane).groups.find((each) => each.group === group)?.rows ?? [];

  const stored = (host: ExcelHost): unknown => host.workbook.settings.get("settings") ?? null;

  /** Built and checked, with the first of three errors. */
  async function checked(): Promise<{ host: ExcelHost; pane: PaneStore; row: FindingRow }> {
    const { host, pane } = await opened();
    await pane.reports.build();
    await pane.check.check();
    const [row] = findingsOf(pane, "error");
    if (row === undefined) throw new Error("No error was found");
    return { host, pane, row };
  }

  async function hidden(): ReturnType<typeof checked> {
    const { host, pane, row } = await checked();
    expect(await pane.check.hide(row.finding, " Rättas i bokslutet ")).toBe(true);
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
    expect(pane.getState().lastWriting?.kind).toBe("findingHidden");
    host.resetStatistics();
    const [next] = findingsOf(pane, "error");
    await pane.check.hide(next?.finding ?? row.finding, "Rättas i bokslutet");
    expect(host.statistics.syncs).toBe(3);
    expect(modelOf(pane).summary).toMatch(/^1\u00A0fel, 18\u00A0avrundningar och 2\u00A0dolda\./);
  });

  test("stays hidden when the reports are built and checked anew, and when the workbook is opened again", async () => {
    const { host, pane } = await hidden();
    pane.reports.choose({ amounts: "values" });
    await pane.reports.build();
    await pane.check.check();
    expect(findingsOf(pane, "hidden")).toHaveLength(1);
    await startHost(await host.save());
    const again = store();
    await again.check.check();
    expect(findingsOf(again, "hidden")).toMatchObject([{ hidden: { reason: "Rättas i bokslutet" } }]);
    expect(modelOf(again).summary).toMatch(/^2\u00A0fel, .* och 1\u00A0dold\./);
  });

  test("comes back when one of its figures changes", async () => {
    const { host, pane, row } = await hidden();
    const place = row.stated?.place;
    const { row: at = 0, column = 0 } = parseAddress(place?.address ?? "") ?? {};
    host.editCell(host.workbook.findSheet(place?.sheet ?? "")?.id ?? "", at, column, "-118000");
    await pane.check.check();
    expect(findingsOf(pane, "hidden")).toEqual([]);
    expect(findingsOf(pane, "error").map(({ sentence }) => sentence)).toContainEqual(
      expect.stringContaining("−118"),
    );
  });

  test("stands last on the sheet Avstämning, under Dolda, with its reason", async () => {
    const { host, pane } = await hidden();
    await pane.check.checkAndWrite();
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
    expect(await pane.check.showAgain(findingsOf(pane, "hidden")[0]?.hidden?.key ?? "")).toBe(true);
    expect(findingsOf(pane, "hidden")).toEqual([]);
    expect(findingsOf(pane, "error").map(({ finding }) => finding)).toContain(row.finding);
    expect(pane.getState().lastWriting?.kind).toBe("findingShown");
    await pane.undo();
    expect(findingsOf(pane, "hidden")).toMatchObject([
      { at: row.at, hidden: { reason: "Rättas i bokslutet" } },
    ]);
  });

  test("is shown again when hiding it is undone, also after a check in between, and nothing is left of it", async () => {
    const { host, pane } = await hidden();
    await pane.check.check();
    await pane.undo();
    expect(stored(host)).toBeNull();
    expect(modelOf(pane).groups.map(({ heading }) => heading)).toEqual(["Fel (3)", "Avrundning (18)"]);
    expect(pane.getState()).toMatchObject({ lastWriting: null, notice: "Det som skrevs är ångrat." });
  });

  test("what a colleague has set meanwhile stays, and what was computed too, also when it is undone", async () => {
    const { host, pane, row } = await checked();
    await recalculated(pane);
    await pane.check.check();
    const theirs = JSON.stringify({ ...DEFAULT_ADDIN_SETTINGS, amounts: "values" });
    host.workbook.settings.set("settings", theirs);
    const { result } = pane.getState();
    await pane.check.hide(row.finding, "Rättas i bokslutet");
    expect(JSON.parse(String(stored(host)))).toMatchObject({
      amounts: "values",
      hiddenFindings: [{ reason: "Rättas i bokslutet" }],
    });
    expect(pane.getState().read?.snapshot.settings).toBe(stored(host));
    await pane.undo();
    expect(stored(host)).toBe(theirs);
    expect(pane.getState().read?.snapshot.settings).toBe(theirs);
    expect(result?.evaluation.index).toBeCloseTo(19 / 27);
    expect(pane.getState().result).toBe(result);
  });

  test("where a colleague has hidden it meanwhile for the same reason nothing is written, and it is hidden", async () => {
    const { pane, row } = await checked();
    const other = store();
    await other.check.check();
    const { lastCheck } = other.getState();
    await other.check.hide(lastCheck?.findings[row.at] ?? OPEN, "Rättas i bokslutet");
    const { lastWriting } = pane.getState();
    await pane.check.hide(row.finding, "Rättas i bokslutet");
    expect(findingsOf(pane, "hidden")).toHaveLength(1);
    expect(pane.getState().lastWriting).toBe(lastWriting);
  });

  test("is shown again when all settings are reset, and hidden again when that is undone", async () => {
    const { pane } = await hidden();
    await pane.followUp.read();
    await pane.settings.reset();
    expect(modelOf(pane).groups.map(({ heading }) => heading)).toEqual(["Fel (3)", "Avrundning (18)"]);
    await pane.undo();
    expect(findingsOf(pane, "hidden")).toHaveLength(1);
  });

  test("does not stand in the way of settings that are saved after it", async () => {
    const { host, pane, row } = await checked();
    await pane.followUp.read();
    await pane.check.hide(row.finding, "Rättas i bokslutet");
    pane.settings.change({ amounts: "values" });
    await pane.settings.save();
    expect(pane.getState().problem).toBeNull();
    expect(JSON.parse(String(stored(host)))).toMatchObject({ amounts: "values", hiddenFindings: [{}] });
    expect(findingsOf(pane, "hidden")).toHaveLength(1);
  });

  test("settings that cannot be read are not overwritten: that is said, and nothing is hidden", async () => {
    const { host, pane, row } = await checked();
    const { lastWriting } = pane.getState();
    host.workbook.settings.set("settings", '{"version":2}');
    expect(await pane.check.hide(row.finding, "Rättas i bokslutet")).toBe(false);
    expect(pane.getState().problem?.sentence).toBe(
      SWEDISH.errorSentence(new RefusedError({ code: "settingsUnreadable" })),
    );
    expect(stored(host)).toBe('{"version":2}');
    expect(findingsOf(pane, "hidden")).toEqual([]);
    expect(pane.getState().lastWriting).toBe(lastWriting);
  });
});
