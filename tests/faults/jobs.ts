import { buildReports } from "../../src/app/buildReports";
import { checkReports, planFindings, writeFindings } from "../../src/app/checkReports";
import { decideLevel } from "../../src/app/decideLevel";
import { readFigureParts } from "../../src/app/figureParts";
import { applyFreezing, compareWithFrozen, planFreezing } from "../../src/app/freeze";
import { importLedger } from "../../src/app/importLedger";
import { beginPeriod, planPeriod } from "../../src/app/newPeriod";
import { readLayout } from "../../src/app/readFollowUp";
import { planRecalculation, recalculate } from "../../src/app/recalculate";
import { rememberLayout } from "../../src/app/rememberLayout";
import { applyWritable } from "../../src/app/applyWritable";
import { saveSettings } from "../../src/app/settings";
import { offerRowStructure } from "../../src/app/rowStructure";
import { summarise } from "../../src/app/summarise";
import { createTemplate } from "../../src/app/template";
import { undoWriting } from "../../src/app/undoWriting";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { DEFAULT_ADDIN_SETTINGS } from "../../src/workbook/settings/addinSettings";
import { FIRST_ROWS } from "../../src/workbook/port/workbookPort";

const TIME = { followUpDate: "2023-12-31", calculatedAt: "2024-01-31T09:00" };

/** Gets the workbook ready, and gives what is to be made to fail. */
type Job = () => Promise<() => Promise<unknown>>;

const VERSION = "1.0.0";
const FILE = { name: "huvudbok.csv", readAt: "2024-01-15T09:30" };

function ledgerOf(rows: number): Uint8Array {
  const lines = Array.from(
    { length: rows },
    (_, row) => `${5010 + row};Hemtjänst;${1000 * (row + 1)},50;900`,
  );
  return new TextEncoder().encode(["Konto;Verksamhet;Utfall 2023;Budget 2023", ...lines].join("\n"));
}

async function decideFirst(): Promise<unknown> {
  const { decoded } = await planRecalculation(excelWorkbook, TIME);
  const goal = decoded.followUp.goals[0];
  const block = decoded.blocks.find(({ goalRows }) => goalRows.has(goal?.id ?? ""));
  const standing = block?.decisions.get(goal?.id ?? "")?.standing;
  if (goal === undefined || standing === undefined) throw new Error("There is no goal to decide");
  const decision = { level: "notAttained", motivation: "Mätningen görs om i höst" } as const;
  const { plan, snapshot } = await decideLevel(excelWorkbook, { goal, standing }, decision);
  return applyWritable(excelWorkbook, plan, snapshot);
}

async function freeze(): Promise<unknown> {
  return applyFreezing(excelWorkbook, await planFreezing(excelWorkbook, TIME, VERSION));
}

const atOnce =
  (job: () => Promise<unknown>): Job =>
  () =>
    Promise.resolve(job);

/** Every job that writes, as the pane does it, and those that read what such a one has written. */
export const JOBS = {
  recalculate: atOnce(() => recalculate(excelWorkbook, TIME)),
  undo: async () => {
    const { applied } = await recalculate(excelWorkbook, TIME);
    return () => undoWriting(excelWorkbook, applied);
  },
  newPeriod: atOnce(async () =>
    beginPeriod(excelWorkbook, await planPeriod(excelWorkbook, TIME, "2024-08-31")),
  ),
  reports: async () => {
    await recalculate(excelWorkbook, TIME);
    return () => buildReports(excelWorkbook, TIME, { reports: ["goalAttainment"] }, null);
  },
  findings: async () => {
    await recalculate(excelWorkbook, TIME);
    await buildReports(excelWorkbook, TIME, { reports: ["goalAttainment"] }, null);
    return async () => {
      const check = await checkReports(excelWorkbook, TIME, null);
      const plan = planFindings(check);
      return plan === null ? null : writeFindings(excelWorkbook, check, plan);
    };
  },
  decision: atOnce(decideFirst),
  freezing: async () => {
    await recalculate(excelWorkbook, TIME);
    return freeze;
  },
  comparison: async () => {
    await recalculate(excelWorkbook, TIME);
    await freeze();
    return () => compareWithFrozen(excelWorkbook, TIME, null);
  },
  import: atOnce(() => importLedger(excelWorkbook, ledgerOf(6), FILE)),
  importAgain: async () => {
    await importLedger(excelWorkbook, ledgerOf(6), FILE);
    return () => importLedger(excelWorkbook, ledgerOf(4), FILE);
  },
  parts: async () => {
    await recalculate(excelWorkbook, TIME);
    return () => readFigureParts(excelWorkbook, TIME);
  },
  text: async () => {
    await recalculate(excelWorkbook, TIME);
    return () => summarise(excelWorkbook, TIME);
  },
  rowStructure: atOnce(() => offerRowStructure(excelWorkbook)),
  template: atOnce(() => createTemplate(excelWorkbook)),
  settings: atOnce(async () =>
    saveSettings(excelWorkbook, await excelWorkbook.readSnapshot(FIRST_ROWS), {
      ...DEFAULT_ADDIN_SETTINGS,
      recalculation: "previewFirst",
    }),
  ),
  reading: atOnce(async () => {
    const read = await readLayout(excelWorkbook, null);
    return applyWritable(excelWorkbook, rememberLayout(read), read.snapshot);
  }),
} as const satisfies Readonly<Record<string, Job>>;

export type JobName = keyof typeof JOBS;
export const JOB_NAMES = Object.keys(JOBS) as JobName[];
