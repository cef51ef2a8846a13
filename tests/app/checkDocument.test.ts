import { readFileSync } from "node:fs";
import { join } from "node:path";
import { REPORT_WORDS } from "../../src/annexes/reportNames";
import { buildReports } from "../../src/app/buildReports";
import { checkReports, type Check } from "../../src/app/checkReports";
import { applyFreezing, planFreezing } from "../../src/app/freeze";
import { readReportFile, type ReportFile } from "../../src/app/reportFile";
import { readWordReport } from "../../src/app/wordReport";
import { findingSentence, notFine, severityOf, type CheckFinding } from "../../src/check/checkFinding";
import { findingKey } from "../../src/check/findingKey";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { RefusedError } from "../../src/workbook/issues/refusal";
import { wordFile } from "../../src/wordReport/wordFile";
import { PUBLISHED_TABLES } from "../domain/reconciliation/publishedTables";
import type { ExcelHost } from "../host/excelHost";
import { parseAddress } from "../host/model/address";
import { zipped } from "../imports/workbookFile";
import { sampleBytes, startHost } from "./openSample";

const TIME = { followUpDate: "2023-12-31", calculatedAt: "2024-02-15T14:05" };
const TEXT = readFileSync(join(__dirname, "../domain/reconciliation/data/report-2023.txt"), "utf8");
const FROZEN = "Beslut 2024-02-15";
const NAMES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(REPORT_WORDS).map(([name, { sheet }]) => [name, sheet])),
  targetedGovernmentGrants: REPORT_WORDS.targetedGrants.sheet,
};

/** A printed table: the label of each row with its figures. */
type Printed = readonly (readonly string[])[];

/** The published tables as a report prints them, by their ids: spaces between thousands, a minus sign of its own. */
const PRINTED: ReadonlyMap<string, Printed> = new Map(
  PUBLISHED_TABLES.map(({ id, rows }) => [
    id,
    rows.map(({ label, figures }) => [
      label,
      ...figures.map((figure) => (figure === null ? "" : printed(figure))),
    ]),
  ]),
);

function printed(figure: number): string {
  return figure.toLocaleString("sv-SE");
}

/** A .docx with this text, a paragraph for each line, and these tables after it. */
function docx(text: string, tables: Iterable<Printed>): Blob {
  const escaped = (piece: string): string => piece.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const paragraph = (line: string): string =>
    `<w:p><w:r><w:t xml:space="preserve">${escaped(line)}</w:t></w:r></w:p>`;
  const body = [
    ...text.split("\n").map(paragraph),
    ...[...tables].map(
      (rows) =>
        `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join("")}</w:tr>`).join("")}</w:tbl>`,
    ),
  ];
  const xml = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body.join("")}</w:body></w:document>`;
  return new Blob([new Uint8Array(zipped({ "word/document.xml": xml }))]);
}

/** The sample of 2023 with the published tables typed in on sheets of their own. */
async function published(): Promise<ExcelHost> {
  const host = await startHost(await sampleBytes("uppfoljning-2023.xlsx"));
  for (const { id, rows } of PUBLISHED_TABLES) {
    const sheet = host.workbook.addSheet(NAMES[id] ?? id, false);
    rows.forEach(({ label, figures }, row) => {
      host.editCell(sheet.id, 2 + row, 0, `'${label}`);
      figures.forEach((figure, column) => {
        if (figure !== null) host.editCell(sheet.id, 2 + row, column + 1, String(figure));
      });
    });
  }
  return host;
}

async function checked(report: ReportFile | Blob, against: string | null = null): Promise<Check> {
  const read = report instanceof Blob ? await readReportFile(report) : report;
  return checkReports(excelWorkbook, TIME, read, null, against);
}

/** The findings of one check that another does not have: a text is known by where it stands, so by what it says. */
function added(check: Check, before: Check): readonly CheckFinding[] {
  const known = new Set(before.findings.map(findingKey));
  return notFine(check.findings).filter((finding) => !known.has(findingKey(finding)));
}

function replaced(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`The report does not say ${from}`);
  return text.replace(from, to);
}

/** The tables with a figure replaced in one of them. */
function withCell(
  tables: ReadonlyMap<string, Printed>,
  id: string,
  label: string,
  column: number,
  text: string,
): ReadonlyMap<string, Printed> {
  const rows = tables.get(id) ?? [];
  const at = rows.findIndex(([name]) => name === label);
  const row = rows[at];
  if (row === undefined) throw new Error(`No row ${label}`);
  return new Map([...tables, [id, rows.with(at, row.with(column, text))]]);
}

test("the published report as a Word document has no finding but those of its text, and all figures of its tables agree", async () => {
  await published();
  const pasted = await checked({ text: TEXT, tables: [] });
  const check = await checked(docx(TEXT, PRINTED.values()));
  expect(added(check, pasted).map(findingSentence)).toEqual([]);
  const figures = PUBLISHED_TABLES.flatMap(({ rows }) => rows.flatMap((row) => row.figures));
  expect(check.reportedFine).toBe(figures.filter((figure) => figure !== null).length);
});

test("the published report with ten figures altered: ten found, none invented", async () => {
  await published();
  const before = await checked(docx(TEXT, PRINTED.values()));
  let text = replaced(TEXT, "ett överskott på 9,1 mnkr", "ett överskott på 9,4 mnkr");
  text = replaced(text, "totalt 118,2 mnkr", "totalt 119,2 mnkr");
  text = replaced(text, "totalt 710,7 mnkr", "totalt 701,7 mnkr");
  text = replaced(text, "ett överskott på 11,1 mnkr", "ett överskott på 11,7 mnkr");
  let tables = withCell(PRINTED, "operatingStatement", "Personalkostnader inkl po", 2, "−300 000");
  tables = withCell(tables, "activityResult", "Försörjningsstöd", 1, "1 765");
  tables = withCell(tables, "politicalActivity", "Summa:", 1, "−1 000");
  tables = withCell(tables, "targetedGovernmentGrants", "Äldreomsorg", 2, "99");
  tables = withCell(tables, "activityMeasures", "Boendestöd, timmar", 1, "1 000");
  tables = withCell(tables, "investments", "SUMMA", 1, "2 222");
  const found = added(await checked(docx(text, tables.values())), before);
  const where = found.map((finding) =>
    finding.kind === "reported"
      ? `${finding.report}: ${finding.label}`
      : "label" in finding
        ? finding.label
        : finding.kind,
  );
  expect(where.toSorted()).toEqual(
    [
      "operatingStatement: Personalkostnader inkl po",
      "activityResult: Försörjningsstöd",
      "politicalActivity: Summa:",
      "targetedGrants: Äldreomsorg",
      "activityMeasures: Boendestöd, timmar",
      "investments: SUMMA",
      "9,4 mnkr",
      "119,2 mnkr",
      "701,7 mnkr",
      "11,7 mnkr",
    ].toSorted(),
  );
  expect(new Set(found.map(severityOf))).toEqual(new Set(["error"]));
  const [first] = found.filter(({ kind }) => kind === "reported");
  expect(first === undefined ? "" : findingSentence(first)).toBe(
    "Rapportens tabell Resultatrapport, raden ”Personalkostnader inkl po”, sifferkolumn 2: det står −300\u00A0000, och ska vara −302\u00A0434. Rätta rapporten.",
  );
});

test("every figure of every table altered: every one found", async () => {
  await published();
  const wrong = new Map(
    PUBLISHED_TABLES.map(({ id, rows }) => [
      id,
      rows.map(({ label, figures }) => [
        label,
        ...figures.map((figure) => (figure === null ? "" : printed(figure + 7))),
      ]),
    ]),
  );
  const check = await checked(docx("", wrong.values()));
  const figures = PUBLISHED_TABLES.flatMap(({ rows }) => rows.flatMap((row) => row.figures));
  const altered = check.findings.flatMap((finding) => (finding.kind === "reported" ? [finding.matter] : []));
  expect(altered).toHaveLength(figures.filter((figure) => figure !== null).length);
  expect([new Set(altered), check.reportedFine]).toEqual([new Set(["altered"]), 0]);
});

test("a figure that is empty and a row that is left out are said to be missing", async () => {
  await published();
  const emptied = withCell(PRINTED, "investments", "SUMMA", 1, "");
  const shorter = new Map([
    ...emptied,
    [
      "operatingStatement",
      (PRINTED.get("operatingStatement") ?? []).filter(([label]) => label !== "Personalkostnader inkl po"),
    ],
  ]);
  const found = notFine((await checked(docx("", shorter.values()))).findings).filter(
    ({ kind }) => kind === "reported",
  );
  expect(found).toMatchObject([
    { matter: "missingRow", report: "operatingStatement", label: "Personalkostnader inkl po" },
    { matter: "missing", report: "investments", label: "SUMMA", column: 1, stated: null },
  ]);
  expect(found.map(findingSentence)).toContain(
    "Raden ”Personalkostnader inkl po” saknas i rapportens tabell Resultatrapport, eller heter något annat där. Sätt in raden.",
  );
});

test("against what was frozen a figure is told to be stale, or newer, when the workbook has been changed since", async () => {
  const host = await published();
  const planned = await planFreezing(excelWorkbook, TIME, "1.0.0");
  await applyFreezing(excelWorkbook, planned);
  const sum = planned.content.figures.find(
    ({ part, row, place }) => part === "Investeringar" && row === "SUMMA" && place.sheet === "Investeringar",
  );
  const { row, column } = parseAddress(sum?.place.address ?? "") ?? { row: 0, column: 0 };
  host.editCell(host.workbook.findSheet("Investeringar")?.id ?? "", row, column, "2222");
  const reported = async (tables: ReadonlyMap<string, Printed>, against: string | null) =>
    (await checked(docx("", tables.values()), against)).findings.flatMap((finding) =>
      finding.kind === "reported" ? [[finding.matter, finding.stated, finding.expected]] : [],
    );
  expect(await reported(PRINTED, FROZEN)).toEqual([["stale", sum?.number, sum?.number]]);
  expect(await reported(PRINTED, null)).toEqual([["altered", sum?.number, 2222]]);
  const newer = withCell(PRINTED, "investments", "SUMMA", 1, "2 222");
  expect(await reported(newer, FROZEN)).toEqual([["newer", 2222, sum?.number]]);
  expect(await reported(newer, null)).toEqual([]);
});

test("the text is held against what was frozen, whatever the workbook says now", async () => {
  const host = await published();
  const before = await checked({ text: TEXT, tables: [] });
  await applyFreezing(excelWorkbook, await planFreezing(excelWorkbook, TIME, "1.0.0"));
  const sheet = host.workbook.findSheet("Verksamhetens utfall");
  for (const { row, column, cell } of [...(sheet?.cells() ?? [])])
    if (column > 0 && cell.content.kind === "number" && cell.content.value > 0)
      host.editCell(sheet?.id ?? "", row, column, String(cell.content.value + 5_000));
  expect(added(await checked({ text: TEXT, tables: [] }, FROZEN), before)).toEqual([]);
  expect(added(await checked({ text: TEXT, tables: [] }), before).length).toBeGreaterThan(5);
});

test("the Word document that the add-in makes comes back without a finding", async () => {
  await startHost(await sampleBytes("uppfoljning-2023.xlsx"));
  await buildReports(excelWorkbook, TIME, { reports: null });
  const { document } = await readWordReport(excelWorkbook, TIME);
  const { file } = await wordFile(document, null);
  const check = await checked(new Blob([new Uint8Array(file)]));
  expect(check.findings.filter(({ kind }) => kind === "reported").map(findingSentence)).toEqual([]);
  expect(check.reportedFine).toBeGreaterThan(300);
});

test("what is no Word document is refused with the way on", async () => {
  const refused = async (file: Blob): Promise<unknown> => {
    const error: unknown = await readReportFile(file).catch((thrown: unknown) => thrown);
    return error instanceof RefusedError ? error.reason.code : error;
  };
  expect(await refused(new Blob(["text"]))).toBe("noReportFile");
  expect(await refused(new Blob([new Uint8Array(zipped({ "x.xml": "<x/>" }))]))).toBe("noReportFile");
  expect(await refused(new Blob([new Uint8Array(zipped({ "word/document.xml": "<w:p>" }))]))).toBe(
    "noReportFile",
  );
});
