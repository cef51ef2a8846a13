/** Excel's events of what the add-in has written may come this much later, in milliseconds. */
const ECHO = 2_000;

let running = 0;
let endedAt = -Infinity;

/** Does work that writes to the workbook: what Excel tells meanwhile, and shortly after, may be of our own doing. */
export async function whileWriting<Result>(work: () => Promise<Result>): Promise<Result> {
  running++;
  try {
    return await work();
  } finally {
    running--;
    endedAt = Date.now();
  }
}

/** Tells whether a change that Excel tells of now may be of our own doing. */
export function mayBeOwn(): boolean {
  return running > 0 || Date.now() - endedAt < ECHO;
}
