import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkReports, planFindings, writeFindings, type Check } from "../../src/app/checkReports";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { notFine, type CheckedFigures } from "../../src/reports/reconciliation/checkFinding";
import { SHEET_NAMES } from "../../src/text/reportNames";
import { cellAddress } from "../host/model/address";
import { PUBLISHED_TABLES } from "../domain/reconciliation/publishedTables";
import type { ExcelHost } from "../host/excelHost";
import { sampleBytes, startHost } from "./openSample";

const TIME = { followUpDate: "2023-12-31", calculatedAt: "2024-02-12T14:05" };
const REPORT = readFileSync(join(__dirname, "../domain/reconciliation/data/report-2023.txt"), "utf8");

const NAMES: Readonly<Record<string, string>> = {
  ...SHEET_NAMES,
  targetedGovernmentGrants: SHEET_NAMES.targetedGrants,
};

/** The sample of 2023 with the published tables typed in on sheets of their own, in tkr, as the committee got them. */
async function published(): Promise<ExcelHost> {
  const host = await startHost(await sampleBytes("uppfoljning-2023.xlsx"));
  for (const { id, rows } of PUBLISHED_TABLES) {
    const sheet = host.workbook.addSheet(NAMES[id] ?? id, false);
    rows.forEach(({ label, figures }, row) => {
      // An apostrophe first keeps "-varav" text, as it does in Excel.
      host.editCell(sheet.id, row + 2, 0, `'${label}`);
      figures.forEach((figure, column) => {
        if (figure !== null) host.editCell(sheet.id, row + 2, column + 1, String(figure));
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

test("what is missing in the follow-up is to be completed, and is said with its cell", async () => {
  const host = await published();
  const sheet = host.workbook.findSheet("Måluppfyllelse 2023");
  const [outcome] = [...(sheet?.cells() ?? [])].filter(
    ({ cell }) => cell.content.kind === "text" && cell.content.value === "90 % / 94 %",
  );
  host.editCell(sheet?.id ?? "", outcome?.row ?? 0, outcome?.column ?? 0, "");
  const { findings } = await checkReports(excelWorkbook, TIME, null);
  const open = findings.filter(({ kind }) => kind === "open");
  expect(open).toMatchObject([
    {
      sentence: expect.stringContaining("saknar utfall") as string,
      place: { sheet: "Måluppfyllelse 2023", address: cellAddress(outcome?.row ?? 0, outcome?.column ?? 0) },
    },
  ]);
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
