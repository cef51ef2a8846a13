/** Work that may be interrupted between its steps, and has a result at its end. */
export type Steps<Result> = Generator<void, Result, void>;

/** Does the work without interruption. */
export function allAtOnce<Result>(steps: Steps<Result>): Result {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
