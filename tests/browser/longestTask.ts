import type { Browser, Page } from "playwright-core";

/** A task on a browser's thread. In the trace, times are in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  readonly args: { readonly name?: string };
}

const CATEGORIES = ["devtools.timeline", "disabled-by-default-devtools.timeline"];
/** The thread that runs a page's scripts, lays it out and answers its user. */
const MAIN_THREAD = "CrRendererMain";

/** How long a page's main thread was busy at the most while something was done, in milliseconds, by the browser's trace. */
export async function longestTask(browser: Browser, page: Page, act: () => Promise<void>): Promise<number> {
  await browser.startTracing(page, { categories: CATEGORIES });
  await act();
  const trace = await browser.stopTracing();
  const { traceEvents } = JSON.parse(trace.toString()) as { readonly traceEvents: readonly TraceEvent[] };
  const mainThreads = new Set(
    traceEvents
      .filter(({ name, args }) => name === "thread_name" && args.name === MAIN_THREAD)
      .map(({ pid, tid }) => `${pid}/${tid}`),
  );
  const tasks = traceEvents.filter(
    ({ name, pid, tid }) => name === "RunTask" && mainThreads.has(`${pid}/${tid}`),
  );
  if (tasks.length === 0) throw new Error("The trace holds no task of the page.");
  return Math.max(...tasks.map(({ dur = 0 }) => dur)) / 1000;
}
