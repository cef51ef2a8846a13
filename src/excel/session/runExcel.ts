import { CancelledError } from "../../workbook/port/cancelledError";
import { WorkbookAccessError } from "../../workbook/port/workbookAccessError";
import { UNWATCHED, type WorkWatch } from "../../workbook/port/workWatch";

/** Excel takes one conversation at a time: each begins when the one before has ended, however it ended. */
let lastRun: Promise<unknown> = Promise.resolve();

/** Milliseconds that Excel has to answer a request. A request of 1.5 MB takes a few seconds on a slow line. */
const PATIENCE = 60_000;
/** After this many milliseconds the user who has cancelled is freed, although a request that writes is not yet answered. */
const GRACE = 5_000;
/** How often a request that is not yet answered is looked after, in milliseconds. */
const LOOK = 250;

/** How a conversation goes on while Excel does not answer. */
export interface Conversation {
  /** Who may cancel. */
  readonly watch?: WorkWatch;
  /** Its requests change the workbook: given up, nobody knows how far Excel came. */
  readonly isWriting?: boolean;
  /** Excel holds its requests back until the user has left the cell: then there is no deadline. */
  readonly waitsForCellEdit?: boolean;
  /** No range is asked of in two requests, so that Excel need not remember any: half as many actions for each. */
  readonly forgetsRanges?: boolean;
  /** Objects of an earlier conversation, whose context it goes on in. */
  readonly previousObjects?: OfficeExtension.ClientRequestContext;
}

/**
 * Runs a conversation with Excel. Errors come out as Excel's client threw them, but for two: a request that is not
 * answered in a minute is a WorkbookAccessError "noAnswer", and one that the user has cancelled meanwhile a CancelledError.
 * Then the conversation is given up, and the next one need not wait for it.
 */
export function runExcel<Result>(
  conversation: (context: Excel.RequestContext) => Promise<Result>,
  how: Conversation = {},
): Promise<Result> {
  const run = lastRun.then(
    () => begin(conversation, how),
    () => begin(conversation, how),
  );
  lastRun = run;
  return run;
}

/** Tells whether an error means that Excel may still be at work on a request that was given up. */
export function isGivenUp(error: unknown): boolean {
  if (error instanceof CancelledError) return error.changedCells === null;
  return error instanceof WorkbookAccessError && error.problem === "noAnswer";
}

function begin<Result>(
  conversation: (context: Excel.RequestContext) => Promise<Result>,
  how: Conversation,
): Promise<Result> {
  return new Promise<Result>((resolve, reject) => {
    const { previousObjects, waitsForCellEdit, forgetsRanges } = how;
    if (forgetsRanges === true) {
      const context = new Excel.RequestContext();
      lookAfterRequests(context, how, reject);
      conversation(context).then(resolve, reject);
      return;
    }
    const options = {
      ...(waitsForCellEdit === true ? { delayForCellEdit: true } : {}),
      ...(previousObjects === undefined ? {} : { previousObjects }),
    };
    Excel.run(options, (context) => {
      lookAfterRequests(context, how, reject);
      return conversation(context);
    }).then(resolve, reject);
  });
}

/** From here on each request of the context that is not answered in time makes the conversation be given up. */
function lookAfterRequests(
  context: Excel.RequestContext,
  { watch = UNWATCHED, isWriting = false, waitsForCellEdit = false }: Conversation,
  giveUp: (reason: Error) => void,
): void {
  const sync = context.sync.bind(context);
  context.sync = <Passed>(passed?: Passed): Promise<Passed> => {
    const begun = Date.now();
    let cancelledAt: number | null = null;
    const stop = (reason: Error): void => {
      clearInterval(timer);
      giveUp(reason);
    };
    const timer = setInterval(() => {
      const now = Date.now();
      if (watch.isCancelled()) cancelledAt ??= now;
      const isFreed = cancelledAt !== null && (!isWriting || now - cancelledAt >= GRACE);
      if (isFreed) stop(new CancelledError(isWriting ? null : 0));
      else if (!waitsForCellEdit && now - begun >= PATIENCE)
        stop(new WorkbookAccessError("noAnswer", "none", isWriting ? null : 0, { cause: null }));
    }, LOOK);
    return sync(passed).finally(() => clearInterval(timer));
  };
}
