import type { ExcelHost } from "../host/excelHost";

const REFUSED = { code: "GeneralException", message: "There was an internal error." };
const LOST = { code: "InvalidSession", message: "" };

/** Something that goes wrong at the n-th action or request of a job, counted from 0. */
interface Fault {
  readonly of: "action" | "request";
  /** Whether Excel may be asked afterwards what stands: else nobody can know how many cells are changed. */
  readonly canBeAsked: boolean;
  install(host: ExcelHost, ordinal: number): void;
}

export const FAULTS = {
  actionRefused: {
    of: "action",
    canBeAsked: true,
    install: (host, ordinal) => host.failAction(ordinal, REFUSED),
  },
  requestRefused: {
    of: "request",
    canBeAsked: true,
    install: (host, ordinal) => host.failSync(ordinal, REFUSED),
  },
  /** The request is done, and its answer does not come back. */
  answerLost: {
    of: "request",
    canBeAsked: true,
    install: (host, ordinal) => {
      onRequest(host, ordinal, async (execute) => {
        await execute();
        host.failSync(0, LOST);
        return execute();
      });
    },
  },
  /** The user begins to edit a cell, and leaves it while we wait for that. */
  cellEdited: {
    of: "request",
    canBeAsked: true,
    install: (host, ordinal) => {
      onRequest(host, ordinal, (execute) => {
        host.beginCellEdit();
        setTimeout(() => host.endCellEdit(), 1);
        return execute();
      });
    },
  },
  sessionLost: {
    of: "request",
    canBeAsked: false,
    install: (host, ordinal) => {
      for (let later = ordinal; later < ordinal + 40; later++) host.failSync(later, LOST);
    },
  },
  secondFault: {
    of: "action",
    canBeAsked: false,
    install: (host, ordinal) => {
      host.failAction(ordinal, REFUSED);
      host.failAction(ordinal + 12 + (ordinal % 7), REFUSED);
    },
  },
} as const satisfies Readonly<Record<string, Fault>>;

export type FaultName = keyof typeof FAULTS;
export const FAULT_NAMES = Object.keys(FAULTS) as FaultName[];

type Answer = ReturnType<ExcelHost["execute"]>;

/** Does something else with the n-th request from now. */
export function onRequest(
  host: ExcelHost,
  ordinal: number,
  instead: (execute: () => Answer) => Answer,
): void {
  const execute = host.execute.bind(host);
  let asked = 0;
  host.execute = (body, isDelayed) =>
    asked++ === ordinal ? instead(() => execute(body, isDelayed)) : execute(body, isDelayed);
}
