import { buildReports } from "../../src/app/buildReports";
import { checkReports, planFindings, writeFindings } from "../../src/app/checkReports";
import { beginPeriod, planPeriod } from "../../src/app/newPeriod";
import { readLayout } from "../../src/app/readFollowUp";
import { recalculate } from "../../src/app/recalculate";
import { rememberLayout } from "../../src/app/rememberLayout";
import { applyWritable } from "../../src/app/applyWritable";
import { saveSettings } from "../../src/app/settings";
import { createTemplate } from "../../src/app/template";
import { undoWriting } from "../../src/app/undoWriting";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { DEFAULT_ADDIN_SETTINGS } from "../../src/workbook/settings/addinSettings";
import { FIRST_ROWS } from "../../src/workbook/port/workbookPort";

const TIME = { followUpDate: "2023-12-31", calculatedAt: "2024-01-31T09:00" };

/** Gets the workbook ready, and gives what is to be made to fail. */
type Job = () => Promise<() => Promise<unknown>>;

const atOnce =
  (job: () => Promise<unknown>): Job =>
  () =>
    Promise.resolve(job);

/** Every job that writes, as the pane does it. */
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
