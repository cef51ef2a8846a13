/** Excel takes one conversation at a time: each begins when the one before has ended, however it ended. */
let lastRun: Promise<unknown> = Promise.resolve();

/** Runs a conversation with Excel. Errors come out as Excel's client threw them. */
export function runExcel<Result>(
  conversation: (context: Excel.RequestContext) => Promise<Result>,
  options: Excel.RunOptions = {},
): Promise<Result> {
  const start = (): Promise<Result> => Excel.run(options, conversation);
  const run = lastRun.then(start, start);
  lastRun = run;
  return run;
}
