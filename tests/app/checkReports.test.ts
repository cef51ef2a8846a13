import { readFileSync } from "node:fs";
import { join } from "node:path";
import { offerRowStructure } from "../../src/app/rowStructure";
import { checkReports, planFindings, writeFindings, type Check } from "../../src/app/checkReports";
import { pastedReport } from "../../src/app/reportFile";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { withHidden, withShown } from "../../src/app/hiddenFindings";
import { saveSettings } from "../../src/app/settings";
import {
  findingPlaces,
  findingSentence,
  notFine,
  type CheckedFigures,
  type CheckFinding,
} from "../../src/check/checkFinding";
import { findingKey } from "../../src/check/findingKey";
import { REPORT_WORDS } from "../../src/annexes/reportNames";
import { settingsOf } from "../../src/workbook/settings/readSettings";
import { cellAddress, parseAddress } from "../host/model/address";
import { PUBLISHED_TABLES } from "../domain/reconciliation/publishedTables";
import type { ExcelHost } from "../host/excelHost";
import { sampleBytes, startHost } from "./openSample";

const TIME = { followUpDate: "2023-12-31", calculatedAt: "2024-02-12T14:05" };
const REPORT = pastedReport(
  readFileSync(join(__dirname, "../domain/reconciliation/data/report-2023.txt"), "utf8"),
);

const NAMES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(REPORT_WORDS).map(([name, { sheet }]) => [name, sheet])),
  targetedGovernmentGrants: REPORT_WORDS.targetedGrants.sheet,
};

/** The sample of 2023 with the published tables typed in on sheets of their own, in tkr, as the committee got them. */
async function published(top = 2): Promise<ExcelHost> {
  const host = await startHost(await sampleBytes("uppfoljning-2023.xlsx"));
  for (const { id, rows } of PUBLISHED_TABLES) {
    const sheet = host.workbook.addSheet(NAMES[id] ?? id, false);
    rows.forEach(({ label, figures }, row) => {
      // An apostrophe first keeps "-varav" text, as it does in Excel.
      host.editCell(sheet.id, top + row, 0, `'${label}`);
      figures.forEach((figure, column) => {
        if (figure !== null) host.editCell(sheet.id, top + row, column + 1, String(figure));
      });
    });
  }
  return host;
}

const figures = ({ findings }: Check): readonly CheckedFigures[] =>
  findings.flatMap((finding) => (finding.kind === "figures" ? [finding] : []));
const ofSeverity = (check: Check, severity: string): readonly CheckedFigures[] =>
  figures(check).filter(({ finding }) => finding.severity === severity);

test("the published tables and text: all true errors, 18 roundings, and no false error", async () => {
  await published();
  const check = await checkReports(excelWorkbook, TIME, REPORT);
  expect(check.annexes.map(({ report }) => report)).toHaveLength(6);
  expect(ofSeverity(check, "rounding")).toHaveLength(18);
  expect(ofSeverity(check, "error").map(({ finding, label }) => `${finding.rule} ${label}`)).toEqual([
    "sign Politisk verksamhet",
    "sameFigure Politisk verksamhet",
    "sameFigure Politisk verksamhet",
    "percentBase 22,2 procent",
    "percentBase 1,8 procent",
    "textAmount -2,2 mnkr",
  ]);
  expect(ofSeverity(check, "check").map(({ label }) => label)).toEqual(["13,0 mnkr"]);
  expect(notFine(check.findings)).toHaveLength(18 + 6 + 1 + 1);
});

describe("the row Politisk verksamhet is called something else on Radstruktur", () => {
  async function renamed(...sheets: readonly string[]): Promise<Check> {
    const host = await published();
    await offerRowStructure(excelWorkbook);
    for (const name of sheets) {
      const sheet = host.workbook.findSheet(name);
      for (const { row, column, cell } of [...(sheet?.cells() ?? [])]) {
        const isTitle = name === "Radstruktur" && sheet?.cell(row, 1).content.kind === "empty";
        if (
          column === 0 &&
          !isTitle &&
          cell.content.kind === "text" &&
          cell.content.value === "Politisk verksamhet"
        )
          host.editCell(sheet?.id ?? "", row, column, "Nämndverksamhet");
      }
    }
    return checkReports(excelWorkbook, TIME, null);
  }

  it("and in the annex: its errors stand", async () => {
    const check = await renamed("Radstruktur", "Verksamhetens utfall");
    expect(ofSeverity(check, "error").map(({ finding, label }) => `${finding.rule} ${label}`)).toEqual([
      "sign Nämndverksamhet",
      "sameFigure Nämndverksamhet",
      "sameFigure Nämndverksamhet",
    ]);
  });

  it("and not in the annex: what cannot be compared is said", async () => {
    const { findings } = await renamed("Radstruktur");
    const open = findings.filter((finding) => finding.kind === "open" && finding.about === "annex");
    expect(open.map(findingSentence)).toEqual([
      "Verksamhetens utfall: Raden ”Nämndverksamhet” finns inte i tabellen, så den jämförs inte med Politisk verksamhet. Bygg rapporten igen, eller skriv raden som på bladet Radstruktur.",
    ]);
  });
});

test("what is missing in the follow-up is to be completed, and is said with its cell", async () => {
  const host = await published();
  const sheet = host.workbook.findSheet("Måluppfyllelse 2023");
  const [outcome] = [...(sheet?.cells() ?? [])].filter(
    ({ cell }) => cell.content.kind === "text" && cell.content.value === "90 % / 94 %",
  );
  host.editCell(sheet?.id ?? "", outcome?.row ?? 0, outcome?.column ?? 0, "");
  const { findings } = await checkReports(excelWorkbook, TIME, null);
  const open = findings.filter(({ kind }) => kind === "open");
  const place = {
    sheet: "Måluppfyllelse 2023",
    address: cellAddress(outcome?.row ?? 0, outcome?.column ?? 0),
  };
  expect(open).toMatchObject([
    { about: "followUp", issue: { detail: { code: "missingActualValue" }, place } },
  ]);
  expect(open.map(findingSentence)).toEqual([expect.stringContaining("saknar utfall")]);
  expect(open.map(findingPlaces)).toEqual([[place]]);
  // Hidden findings are kept by this key in workbooks.
  expect(open.map(findingKey)).toEqual([
    JSON.stringify(["open", "Måluppfyllelse 2023", open.map(findingSentence)[0]]),
  ]);
});

test("an account that no row takes is to be completed, and is said of its annex with its cell", async () => {
  const host = await published();
  const ledger = host.workbook.findSheet("Huvudbok");
  const [account] = [...(ledger?.cells() ?? [])].filter(
    ({ cell }) => cell.content.kind === "number" && cell.content.value === 5010,
  );
  host.editCell(ledger?.id ?? "", account?.row ?? 0, account?.column ?? 0, "9910");
  const { findings } = await checkReports(excelWorkbook, TIME, null);
  const [open] = findings.filter((finding) => finding.kind === "open" && finding.about === "annex");
  if (open === undefined) throw new Error("Nothing is said of the account");
  expect(findingSentence(open)).toMatch(/^Resultatrapport: Konto 9910 .*hör inte till någon rad/);
  expect(findingPlaces(open)).toMatchObject([{ sheet: "Huvudbok" }]);
});

test("each figure leads to the cell that shows it", async () => {
  const host = await published();
  const check = await checkReports(excelWorkbook, TIME, null);
  const [sign] = ofSeverity(check, "error");
  const [place] = sign?.stated ?? [];
  const sheet = host.workbook.findSheet(place?.sheet ?? "");
  const cells = [...(sheet?.cells() ?? [])];
  const found = cells.find(({ row, column }) => cellAddress(row, column) === place?.address);
  expect(found?.cell.content).toEqual({ kind: "number", value: -117 });
});

test("the findings are written to a sheet of ours, and a second time nothing is", async () => {
  const host = await published();
  const write = async (): Promise<number> => {
    const check = await checkReports(excelWorkbook, TIME, REPORT);
    const plan = planFindings(check);
    if (plan === null) throw new Error("The sheet's name is taken");
    return (await writeFindings(excelWorkbook, check, plan)).written.length;
  };
  expect(await write()).toBeGreaterThan(100);
  expect(host.workbook.findSheet("Avstämning")?.cell(4, 0).content).toEqual({ kind: "text", value: "Fel" });
  expect(await write()).toBe(0);
});

describe("a finding that is hidden", () => {
  const byLabel = ({ shown }: Check, label: string): CheckFinding => {
    const found = notFine(shown).find((finding) => finding.kind === "figures" && finding.label === label);
    if (found === undefined) throw new Error(`No finding of ${label}`);
    return found;
  };

  async function hide(check: Check, finding: CheckFinding, reason: string): Promise<void> {
    const { snapshot } = check.input;
    await saveSettings(excelWorkbook, snapshot, withHidden(settingsOf(snapshot), finding, reason));
  }

  test("is not counted, but listed last under a heading of its own, with its reason", async () => {
    const host = await published();
    const before = await checkReports(excelWorkbook, TIME, REPORT);
    await hide(before, byLabel(before, "13,0 mnkr"), " Avser nettot ");
    const check = await checkReports(excelWorkbook, TIME, REPORT);
    expect(check.hidden).toMatchObject([{ finding: { label: "13,0 mnkr" }, reason: "Avser nettot" }]);
    expect(check.findings).toHaveLength(before.findings.length);
    expect(check.severities.filter((severity) => severity === "check")).toEqual([]);
    expect(check.hidden).toHaveLength(1);

    await writeFindings(excelWorkbook, check, planFindings(check) ?? []);
    const texts = rowsOf(host, "Avstämning");
    expect(texts[1]?.[0]).toMatch(/0\u00A0att kontrollera, 7\u00A0fel\. 1\u00A0dold\.$/);
    expect(texts.at(-2)?.[0]).toBe("Dolda");
    expect(texts.at(-1)?.[0]).toBe("Kontrollera");
    expect(texts.at(-1)?.[2]).toMatch(/^”13,0 mnkr”: .* Dold: Avser nettot\.$/);
  });

  test("stays hidden when the annexes stand in other cells, and comes back when one of its figures changes", async () => {
    const host = await published();
    const before = await checkReports(excelWorkbook, TIME, null);
    const [sign] = before.findings.filter(
      (finding) => finding.kind === "figures" && finding.finding.rule === "sign",
    );
    if (sign === undefined) throw new Error("No finding of a sign");
    await hide(before, sign, "Rättas i bokslutet");
    const [place] = findingPlaces(sign);
    const anew = await published(5);
    anew.workbook.settings.set("settings", host.workbook.settings.get("settings"));
    const moved = await checkReports(excelWorkbook, TIME, null);
    expect(moved.hidden).toHaveLength(1);
    const [now] = findingPlaces(moved.hidden[0]?.finding ?? sign);
    expect(now?.address).not.toBe(place?.address);

    const { row = 0, column = 0 } = parseAddress(now?.address ?? "") ?? {};
    anew.editCell(anew.workbook.findSheet(now?.sheet ?? "")?.id ?? "", row, column, "-118");
    const changed = await checkReports(excelWorkbook, TIME, null);
    expect(changed.hidden).toEqual([]);
    expect(changed.severities).toContain("error");
  });

  test("is shown among the others again when that is asked for", async () => {
    await published();
    const before = await checkReports(excelWorkbook, TIME, REPORT);
    const finding = byLabel(before, "13,0 mnkr");
    const settings = withHidden(settingsOf(before.input.snapshot), finding, "Avser nettot");
    expect(withHidden(settings, finding, "Annat skäl").hiddenFindings).toMatchObject([
      { reason: "Annat skäl" },
    ]);
    expect(withShown(settings, findingKey(finding))).toEqual(settingsOf(before.input.snapshot));
  });

  test("is told from all others that do not agree", async () => {
    await published();
    const { findings } = await checkReports(excelWorkbook, TIME, REPORT);
    const keys = notFine(findings).map(findingKey);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

/** The texts of a sheet, row by row. */
function rowsOf(host: ExcelHost, name: string): string[][] {
  const rows: string[][] = [];
  for (const { row, column, cell } of host.workbook.findSheet(name)?.cells() ?? [])
    if (cell.content.kind === "text") (rows[row] ??= [])[column] = cell.content.value;
  return rows;
}
