import { buildReports } from "../../src/app/buildReports";
import { checkReports, planFindings, writeFindings } from "../../src/app/checkReports";
import { beginPeriod, planPeriod } from "../../src/app/newPeriod";
import { readLayout } from "../../src/app/readFollowUp";
import { recalculate } from "../../src/app/recalculate";
import { rememberLayout } from "../../src/app/rememberLayout";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { startHostOn } from "../app/openSample";
import { followUpOfSize } from "../excel/followUpOfSize";
import { fillLedger, ledgerOfSize } from "../excel/ledgerOfSize";
import type { ExcelHost } from "../host/excelHost";
import type { CellContent } from "../host/model/workbook";
import type { OpenedWorkbook } from "../host/xlsx/openWorkbook";

const TIME = { followUpDate: "2023-12-31", calculatedAt: "2024-01-15T14:05" };
const NEXT_PERIOD = "2024-08-31";

/** What a job sends to Excel and gets back. Bytes are of the texts that go over the wire. */
export interface Traffic {
  readonly requests: number;
  readonly actions: number;
  readonly sent: number;
  readonly received: number;
  /** Of what is received: what the requests that write get back, which is how the cells stood before and stand afterwards. */
  readonly readBack: number;
  /** The least possible: the contents of each cell that is filled, once, and of each that the job changes, as JSON. */
  readonly least: number;
}

/** How many times the least possible goes over the wire, without what reading back costs. Not known where nothing is there. */
export function timesLeast({ sent, received, readBack, least }: Traffic): number {
  return (sent + received - readBack) / least;
}

/** A job on a workbook of a size, and what it is told by in a table. */
export interface TrafficCase {
  readonly name: string;
  run(): Promise<Traffic>;
}

/** The jobs of a follow-up of so many indicators. */
export function followUpCases(indicators: number): readonly TrafficCase[] {
  const size = indicators.toLocaleString("en");
  const opened = (): OpenedWorkbook => followUpOfSize(indicators);
  return [
    { name: `recalculate ${size} indicators`, run: () => measured(opened(), calculate) },
    {
      name: `recalculate ${size} indicators again, nothing to write`,
      run: () => measured(opened(), calculate, calculate),
    },
    {
      name: `recalculate ${size} indicators where they are remembered to be`,
      run: () =>
        measured(
          opened(),
          async () => {
            await calculate();
            await excelWorkbook.applyPlan(rememberLayout(await readLayout(excelWorkbook, null)));
          },
          calculate,
        ),
    },
    { name: `new period of ${size} indicators`, run: () => measured(opened(), calculate, newPeriod) },
  ];
}

/** The annexes of a ledger, and the check of them. */
export function ledgerCases(rows: number): readonly TrafficCase[] {
  const size = rows.toLocaleString("en");
  return [
    { name: `annexes of ${size} ledger rows`, run: () => measured(ledgerOfSize(rows), build) },
    { name: `annexes of ${size} ledger rows again`, run: () => measured(ledgerOfSize(rows), build, build) },
    {
      name: `check the annexes of ${size} ledger rows`,
      run: () => measured(ledgerOfSize(rows), build, check),
    },
  ];
}

/** The annexes of a follow-up beside a ledger of a thousand rows. */
export function annexCases(indicators: number): readonly TrafficCase[] {
  const opened = (): OpenedWorkbook => {
    const workbook = followUpOfSize(indicators);
    fillLedger(workbook.model.addSheet("Huvudbok", true), 1_000);
    return workbook;
  };
  return [
    {
      name: `annexes of ${indicators.toLocaleString("en")} indicators and 1,000 ledger rows`,
      run: () => measured(opened(), build),
    },
  ];
}

/** Workbooks in which the follow-up is one of many sheets, or far from a cell that somebody left behind. */
export function layoutCases(): readonly TrafficCase[] {
  const among = (sheets: number, rows: number, columns: number): TrafficCase => ({
    name: `read 26 indicators among ${sheets} sheets of ${rows} × ${columns} cells`,
    run() {
      const opened = followUpOfSize(26);
      for (let number = 1; number <= sheets; number++) {
        const sheet = opened.model.addSheet(`Blad ${number + 1}`, true);
        for (let row = 0; row < rows; row++)
          for (let column = 0; column < columns; column++) putText(sheet, row, column, `r${row}k${column}`);
      }
      return measured(opened, read);
    },
  });
  const stray = (name: string, row: number, column: number): TrafficCase => ({
    name: `read 26 indicators and a stray cell in ${name}`,
    run() {
      const opened = followUpOfSize(26);
      putText(opened.model.addSheet("Övrigt", true), row, column, "x");
      return measured(opened, read);
    },
  });
  return [
    among(50, 5, 2),
    among(200, 5, 2),
    among(200, 20, 10),
    among(50, 10, 80),
    stray("the last row", 1_048_575, 0),
    stray("the last column", 0, 16_383),
    stray("the last cell", 1_048_575, 16_383),
  ];
}

type Sheet = OpenedWorkbook["model"]["sheets"][number];

function putText(sheet: Sheet, row: number, column: number, value: string): void {
  sheet.loadCell(row, column, { content: { kind: "text", value }, formula: null, styleId: 0 });
}

const read = (): Promise<unknown> => readLayout(excelWorkbook, null);
const calculate = (): Promise<unknown> => recalculate(excelWorkbook, TIME);
const build = (): Promise<unknown> => buildReports(excelWorkbook, TIME, { reports: null });

async function newPeriod(): Promise<void> {
  await beginPeriod(excelWorkbook, await planPeriod(excelWorkbook, TIME, NEXT_PERIOD, null, "beside"));
}

async function check(): Promise<void> {
  const found = await checkReports(excelWorkbook, TIME, null);
  const plan = planFindings(found);
  if (plan !== null) await writeFindings(excelWorkbook, found, plan);
}

/** Does jobs one after the other on a workbook, and counts what the last of them sends and gets. */
async function measured(
  opened: OpenedWorkbook,
  ...jobs: readonly (() => Promise<unknown>)[]
): Promise<Traffic> {
  const last = jobs.at(-1);
  if (last === undefined) throw new Error("No job to measure");
  const host = await startHostOn(opened);
  for (const job of jobs.slice(0, -1)) await job();
  const before = contentsOf(host);
  host.resetStatistics();
  const readBack = countReadBack(host);
  await last();
  const { syncs, actions, bytesSent, bytesReceived } = host.statistics;
  return {
    requests: syncs,
    actions,
    sent: bytesSent,
    received: bytesReceived,
    readBack: readBack(),
    least: leastBytes(before, contentsOf(host)),
  };
}

/** Counts what the requests that write get back from now on. */
function countReadBack(host: ExcelHost): () => number {
  let bytes = 0;
  const execute = host.execute.bind(host);
  host.execute = async (body, isDelayed) => {
    const before = host.statistics.bytesReceived;
    const response = await execute(body, isDelayed);
    if (WRITES.test(body)) bytes += host.statistics.bytesReceived - before;
    return response;
  };
  return () => bytes;
}

/** The client's actions that change a workbook: a property is set, or the looks of many cells. */
const WRITES = /"ActionType":4|"Name":"SetCellProperties"/;

/** By "sheet!row,column": what is in each filled cell. */
type Contents = ReadonlyMap<string, string>;

function contentsOf({ workbook }: ExcelHost): Contents {
  const contents = new Map<string, string>();
  for (const sheet of workbook.sheets)
    for (const { row, column, cell } of sheet.cells())
      if (cell.content.kind !== "empty" || cell.formula !== null)
        contents.set(
          `${sheet.name}!${row},${column}`,
          JSON.stringify(cell.formula ?? plainValue(cell.content)),
        );
  return contents;
}

function plainValue(content: CellContent): string | number | boolean {
  return content.kind === "empty" ? "" : content.value;
}

function leastBytes(before: Contents, after: Contents): number {
  let bytes = 0;
  for (const text of before.values()) bytes += Buffer.byteLength(text);
  for (const [place, text] of after) if (before.get(place) !== text) bytes += Buffer.byteLength(text);
  return bytes;
}
