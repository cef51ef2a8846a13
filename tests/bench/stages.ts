import { readLayout, type ReadLayout } from "../../src/app/readFollowUp";
import { planOfLayout } from "../../src/app/recalculate";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { startHostOn } from "../app/openSample";
import { followUpOfSize } from "../excel/followUpOfSize";

const TIME = { followUpDate: "2023-12-31", calculatedAt: "2024-01-15T14:05" };
const ROUNDS = 3;

/** The processor's time from what was read to the plan, for a follow-up of a size. */
export interface StageTime {
  readonly indicators: number;
  /** Milliseconds: the least of some rounds. */
  readonly time: number;
}

/** Decodes, evaluates and plans a follow-up of so many indicators. */
export async function stageTime(indicators: number): Promise<StageTime> {
  await startHostOn(followUpOfSize(indicators));
  const read = await readLayout(excelWorkbook, null);
  return { indicators, time: Math.min(...Array.from({ length: ROUNDS }, () => timeOf(read))) };
}

function timeOf(read: ReadLayout): number {
  const before = process.cpuUsage();
  planOfLayout(read, TIME);
  return process.cpuUsage(before).user / 1000;
}

/** By which power the time grows from one size to the next: 1 where twice the indicators take twice the time. */
export function growthExponent(few: StageTime, many: StageTime): number {
  return Math.log(many.time / few.time) / Math.log(many.indicators / few.indicators);
}
