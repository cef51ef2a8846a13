import { CancelledError } from "../../workbook/port/cancelledError";
import type { WorkProgress, WorkWatch } from "../../workbook/port/workWatch";

/**
 * Comes before each request of a long piece of work, before anything is queued for it: tells how far the work has come,
 * lets the pane paint and hear a click, and throws CancelledError when the user has cancelled.
 */
export async function beforeRequest(watch: WorkWatch, progress: WorkProgress): Promise<void> {
  watch.onProgress(progress);
  await nextTurn();
  if (watch.isCancelled()) throw new CancelledError(0);
}

/** Lets the event loop go once. By a message, for timers wait a second in a pane that is not in view. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
