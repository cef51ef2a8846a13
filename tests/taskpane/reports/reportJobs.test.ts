import { readFileSync } from "node:fs";
import { join } from "node:path";
import { excelWorkbook } from "../../../src/excel/excelWorkbook";
import type { PaneStore } from "../../../src/taskpane/pane/paneStore";
import type { ReportChoices } from "../../../src/taskpane/reports/reportChoices";
import { SWEDISH } from "../../../src/text/swedish";
import { DEFAULT_ADDIN_SETTINGS } from "../../../src/workbook/settings/addinSettings";
import { sampleBytes, startHost } from "../../app/openSample";
import { recalculated } from "../recalculated";
import { facts } from "../facts";
import { createStore } from "../../../src/taskpane/createStore";
import { giveAnswer } from "../../../src/taskpane/mapping/commands";
import { readWorkbook } from "../../../src/taskpane/overview/commands";
import { buildUnseen } from "../../../src/taskpane/reports/commands";
import { chooseReports } from "../../../src/taskpane/reports/slice";

const LEDGER = "../../outside/ledgers/bookkeeping-signs/workbook.xlsx";

const store = (): PaneStore =>
  createStore(
    excelWorkbook,
    SWEDISH,
    (error) => {
      throw error;
    },
    () => "2024-02-12T14:05",
  );

test("Bygg rapporter builds all reports in the view Rapporter, says which, and can be undone", async () => {
  const host = await startHost(await sampleBytes("uppfoljning-2023.xlsx"));
  const pane = store();
  expect(await buildUnseen(pane)).toBe(true);
  const { view, built, notice, lastWriting, problem } = facts(pane);
  expect([view, problem, notice]).toEqual(["reports", null, null]);
  expect(built?.sheets.map(({ sheet }) => sheet)).toEqual([
    "Resultatrapport",
    "Verksamhetens utfall",
    "Politisk verksamhet",
    "Riktade statsbidrag",
    "Verksamhetsmått",
    "Investeringar",
    "Måluppfyllelse",
    "Periodens uppföljning",
    "Diagram",
  ]);
  expect(built).toMatchObject({ period: "2023-12", notBuilt: [], remarks: [], readingIssues: [] });
  expect(lastWriting?.command.id).toBe("buildReports");
  const total = (): unknown => host.workbook.findSheet("Resultatrapport")?.cell(3, 1).content;
  expect(total()).not.toEqual({ kind: "empty" });
  await pane.undo();
  expect(total()).toEqual({ kind: "empty" });
  expect(facts(pane).built).toBeNull();
});

test("what was calculated before stays when reports are undone", async () => {
  await startHost(await sampleBytes("uppfoljning-2023.xlsx"));
  const pane = store();
  await recalculated(pane);
  await buildUnseen(pane);
  await pane.undo();
  expect(facts(pane).result?.evaluation.index).toBeCloseTo(19 / 27);
});

test("a second time nothing is written, that is said, and the first can still be undone", async () => {
  await startHost(await sampleBytes("uppfoljning-2023.xlsx"));
  const pane = store();
  await buildUnseen(pane);
  const { lastWriting } = facts(pane);
  expect(await buildUnseen(pane)).toBe(true);
  expect(facts(pane).notice).toBe("Rapporterna är redan byggda. Inget behövde ändras.");
  expect(facts(pane).built?.sheets).toHaveLength(9);
  expect(facts(pane).lastWriting).toBe(lastWriting);
});

test("only what is chosen is built, and as it is chosen: values, rounded to tkr", async () => {
  const host = await startHost(await sampleBytes("uppfoljning-2023.xlsx"));
  const pane = store();
  chooseReports(pane, { reports: ["operatingStatement"], amounts: "values", unit: "roundedToThousands" });
  expect(await buildUnseen(pane)).toBe(true);
  expect(host.workbook.findSheet("Verksamhetens utfall")).toBeNull();
  const cells = [...(host.workbook.findSheet("Resultatrapport")?.cells() ?? [])].map(({ cell }) => cell);
  expect(cells.filter(({ formula }) => formula !== null)).toEqual([]);
  const numbers = cells.flatMap(({ content }) => (content.kind === "number" ? [content.value] : []));
  // The published net cost of the year and its budget, in tkr.
  expect(numbers).toEqual(expect.arrayContaining([-592_514, -601_605]));
  expect(numbers.every(Number.isInteger)).toBe(true);
});

describe("how the figures are written is", () => {
  const SETTINGS = JSON.stringify({
    ...DEFAULT_ADDIN_SETTINGS,
    amounts: "values",
    reportUnit: "roundedToThousands",
  });

  async function built(choices: Partial<ReportChoices>): Promise<{ formulas: number; areRounded: boolean }> {
    const host = await startHost(await sampleBytes("uppfoljning-2023.xlsx"));
    host.workbook.settings.set("settings", SETTINGS);
    const pane = store();
    chooseReports(pane, { reports: ["operatingStatement"], ...choices });
    await buildUnseen(pane);
    const cells = [...(host.workbook.findSheet("Resultatrapport")?.cells() ?? [])].map(({ cell }) => cell);
    const numbers = cells.flatMap(({ content }) => (content.kind === "number" ? [content.value] : []));
    return {
      formulas: cells.filter(({ formula }) => formula !== null).length,
      areRounded: numbers.includes(-592_514),
    };
  }

  test("as the workbook's settings say, until it is chosen here", async () => {
    expect(await built({})).toEqual({ formulas: 0, areRounded: true });
    expect(await built({ unit: "shownAsThousands" })).toEqual({ formulas: 0, areRounded: false });
  });

  test("as it is chosen here, also when that is what counts where nothing is set", async () => {
    const { formulas, areRounded } = await built({ amounts: "formulas", unit: "shownAsThousands" });
    expect(formulas).toBeGreaterThan(20);
    expect(areRounded).toBe(false);
  });
});

test("with no report chosen nothing is done, and the view is shown that says so", async () => {
  const host = await startHost(await sampleBytes("uppfoljning-2023.xlsx"));
  const pane = store();
  chooseReports(pane, { reports: [] });
  expect(await buildUnseen(pane)).toBe(false);
  expect(facts(pane)).toMatchObject({ view: "reports", built: null, lastWriting: null });
  expect(host.workbook.findSheet("Resultatrapport")).toBeNull();
});

test("another day than the sheet says gives the period of that day", async () => {
  await startHost(await sampleBytes("uppfoljning-2023.xlsx"));
  const pane = store();
  pane.chooseDate("2023-08-31");
  await buildUnseen(pane);
  expect(facts(pane).built?.period).toBe("2023-08");
});

test("a workbook without a ledger gets the reports that it has data for, and the rest is said", async () => {
  await startHost(await sampleBytes("uppfoljning-2022-08.xlsx"));
  const pane = store();
  expect(await buildUnseen(pane)).toBe(false);
  const { built } = facts(pane);
  expect(built?.sheets.map(({ report }) => report)).toEqual(["goalAttainment", "followUpResult", "charts"]);
  expect(built?.notBuilt.map(({ report, detail }) => [report, detail.code])).toEqual([
    ["operatingStatement", "dataMissing"],
    ["activityResult", "dataMissing"],
    ["politicalActivity", "dataMissing"],
    ["targetedGrants", "dataMissing"],
    ["activityMeasures", "dataMissing"],
    ["investments", "dataMissing"],
  ]);
});

describe("an account that no row takes", () => {
  async function withUnknownAccount(): Promise<Awaited<ReturnType<typeof startHost>>> {
    const host = await startHost(await sampleBytes("uppfoljning-2023.xlsx"));
    const ledger = host.workbook.findSheet("Huvudbok");
    const [account] = [...(ledger?.cells() ?? [])].filter(
      ({ cell }) => cell.content.kind === "number" && cell.content.value === 5010,
    );
    host.editCell(ledger?.id ?? "", account?.row ?? 0, account?.column ?? 0, "9910");
    return host;
  }

  test("brings the sheet Radstruktur, where it is put right", async () => {
    const host = await withUnknownAccount();
    const pane = store();
    expect(await buildUnseen(pane)).toBe(false);
    const { built } = facts(pane);
    expect(built?.addedStructure?.sheet).toBe("Radstruktur");
    expect(built?.remarks.map(({ detail }) => detail)).toContainEqual(
      expect.objectContaining({ code: "accountWithoutRow", account: "9910" }),
    );
    expect(host.workbook.findSheet("Radstruktur")).not.toBeNull();
  });

  test("where the sheet's name is taken: that is said, and what was built can be undone all the same", async () => {
    const host = await withUnknownAccount();
    host.workbook.addSheet("Radstruktur", false);
    const pane = store();
    expect(await buildUnseen(pane)).toBe(false);
    const { problem, lastWriting, built } = facts(pane);
    expect(problem?.sentence).toContain("Radstruktur");
    expect(lastWriting?.command.id).toBe("buildReports");
    expect(built?.addedStructure).toBeNull();
  });
});

test("a ledger that does not tell its sign is asked about, and built by the answer once it is kept", async () => {
  const host = await startHost(readFileSync(join(__dirname, LEDGER)));
  const pane = store();
  await pane.run(readWorkbook);
  expect(await buildUnseen(pane)).toBe(false);
  const asked = facts(pane).built;
  expect(asked?.questions).toHaveLength(1);
  expect(asked?.sheets.map(({ report }) => report)).not.toContain("operatingStatement");
  const proposed = asked?.questions[0]?.options.find(({ isProposed }) => isProposed);
  if (proposed === undefined) throw new Error("Nothing is proposed");
  await giveAnswer(pane, proposed.answer);
  expect(String(host.workbook.settings.get("settings"))).toContain("ledgerAnswers");
  await buildUnseen(pane);
  expect(facts(pane).built?.questions).toEqual([]);
  expect(facts(pane).built?.sheets.map(({ report }) => report)).toContain("operatingStatement");
});
