import { CancelledError } from "../../src/workbook/port/cancelledError";
import { RefusedError } from "../../src/workbook/issues/refusal";
import { WorkbookAccessError } from "../../src/workbook/port/workbookAccessError";
import type { Hostility } from "../host/hostility";
import type { OpenedWorkbook } from "../host/xlsx/openWorkbook";
import { startHostOn } from "../app/openSample";
import type { ExcelHost } from "../host/excelHost";
import { FAULTS, onRequest, type FaultName } from "./faults";
import { JOBS, type JobName } from "./jobs";
import { INTRUSIONS, type FollowUpPlace, type IntrusionName } from "./secondUser";
import { differing, inAnyOrder, stateOf, type WorkbookState } from "./workbookState";

/** A workbook to try on, made anew each time. */
export interface Sample {
  readonly name: string;
  open(): OpenedWorkbook;
  /** What Excel makes of what is written to it. */
  readonly hostilities: readonly Hostility[];
  /** Where its follow-up stands. */
  place(host: ExcelHost): FollowUpPlace;
}

/** What went wrong that must not: nothing where all is well. */
export type Verdict = readonly string[];

/** How many actions and requests a job takes where nothing goes wrong. */
export async function lengthOf(sample: Sample, job: JobName): Promise<Record<"action" | "request", number>> {
  const host = await startHostOn(sample.open(), sample.hostilities);
  const run = await JOBS[job]();
  host.resetStatistics();
  await run();
  return { action: host.statistics.actions, request: host.statistics.syncs };
}

/** Does a job with a fault at one of its actions or requests, and tells what of the promise was broken. */
export async function tryFault(
  sample: Sample,
  job: JobName,
  fault: FaultName,
  ordinal: number,
): Promise<Verdict> {
  const host = await startHostOn(sample.open(), sample.hostilities);
  const run = await JOBS[job]();
  const before = stateOf(host);
  const { install, canBeAsked } = FAULTS[fault];
  install(host, ordinal);
  const error = await errorOf(run);
  return error === null ? [] : judge(error, before, stateOf(host), canBeAsked);
}

/** Does a job while somebody else does something before its n-th request. */
export async function tryIntrusion(
  sample: Sample,
  job: JobName,
  intrusion: IntrusionName,
  ordinal: number,
): Promise<Verdict> {
  const host = await startHostOn(sample.open(), sample.hostilities);
  const run = await JOBS[job]();
  const { act, moves } = INTRUSIONS[intrusion];
  const start = stateOf(host);
  const theirs: { before: WorkbookState; after: WorkbookState }[] = [];
  onRequest(host, ordinal, (execute) => {
    const before = stateOf(host);
    act(host, sample.place(host));
    theirs.push({ before, after: stateOf(host) });
    return execute();
  });
  const error = await errorOf(run);
  const [their] = theirs;
  if (their === undefined) return [];
  const end = stateOf(host);
  if (moves) {
    if (error === null) return [];
    const isAsBefore = differing(inAnyOrder(start.contents), inAnyOrder(end.contents)).length === 0;
    return isAsBefore ? claims(error, 0) : [`rows are not as they were: ${error.message}`];
  }
  const changed = differing(their.before.contents, their.after.contents);
  const lost = changed.filter((place) => !stands(place, their.after.contents.get(place), end));
  const formats = differing(their.before.looks, their.after.looks).filter(
    (place) => end.looks.get(place) !== their.after.looks.get(place),
  );
  const faults = [
    ...lost.map((place) => `an edit is lost at ${place}`),
    ...formats.map((place) => `a format is lost at ${place}`),
  ];
  if (error === null) return faults;
  const isTheirs = new Set(changed);
  const ours = differing(start.contents, end.contents).filter((place) => !isTheirs.has(place));
  return [...faults, ...claims(error, ours.length)];
}

/** Whether a content stands where it was, or on the same row: a new period moves the outcomes that it has read beside. */
function stands(place: string, content: string | undefined, { contents }: WorkbookState): boolean {
  if (contents.get(place) === content) return true;
  const [sheet, row] = place.split(" ");
  return (
    content !== undefined &&
    [...contents].some(([other, stands]) => stands === content && other.startsWith(`${sheet} ${row} `))
  );
}

async function errorOf(run: () => Promise<unknown>): Promise<Error | null> {
  try {
    await run();
    return null;
  } catch (error) {
    if (error instanceof Error) return error;
    throw error;
  }
}

/** Whether an error says truly how many cells are changed, and leaves nothing else where it says none. */
function judge(error: Error, before: WorkbookState, after: WorkbookState, canBeAsked: boolean): Verdict {
  const cells = differing(before.contents, after.contents).length;
  const said = changedCellsOf(error);
  if (said === null) return canBeAsked ? ["it is said to be unknown, although Excel answers"] : [];
  const untrue = claims(error, cells);
  if (cells > 0 || untrue.length > 0) return untrue;
  const left = (["looks", "settings", "sheets", "tables"] as const).filter(
    (part) => differing(before[part], after[part]).length > 0,
  );
  if (error instanceof WorkbookAccessError && error.mayRemain) return [];
  return left.map((part) => `nothing is said to be changed, but ${part} are`);
}

function claims(error: Error, cells: number): Verdict {
  const said = changedCellsOf(error);
  if (said === undefined) return [`an error of another kind: ${error.message}`];
  return said === null || said === cells ? [] : [`${said} cells are said to be changed, and ${cells} are`];
}

function changedCellsOf(error: Error): number | null | undefined {
  if (error instanceof RefusedError) return 0;
  if (error instanceof WorkbookAccessError || error instanceof CancelledError) return error.changedCells;
  return undefined;
}
