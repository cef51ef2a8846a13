import { CancelledError } from "../workbook/port/cancelledError";
import type { Steps } from "../workbook/port/steps";

/** Milliseconds: a frame of the page. The step that goes beyond it is finished first. */
const LONGEST_TURN = 16;

/**
 * Does long work a turn at a time: between the turns the page draws, and answers keys and clicks. Throws CancelledError at
 * the next turn where the user has ended it.
 */
export async function inTurns<Result>(
  steps: Steps<Result>,
  isCancelled: () => boolean = () => false,
): Promise<Result> {
  for (;;) {
    await giveWay();
    if (isCancelled()) throw new CancelledError(0);
    const begun = performance.now();
    do {
      const step = steps.next();
      if (step.done === true) return step.value;
    } while (performance.now() - begun < LONGEST_TURN);
  }
}

/** Comes back when the page has done what was waiting. A timer would not do: of a pane out of view it takes a second. */
export function giveWay(): Promise<void> {
  const { scheduler } = globalThis as { readonly scheduler?: Partial<Scheduler> };
  if (scheduler?.yield !== undefined) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
