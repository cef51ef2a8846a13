import { HostError } from "./hostError";

export interface PlannedError {
  readonly code: string;
  readonly message: string;
}

/** Failures ordered by a test, counted in actions or in requests from the moment they were ordered. */
export class FaultPlan {
  readonly #actions = new Map<number, PlannedError>();
  readonly #syncs = new Map<number, PlannedError>();
  #actionsSeen = 0;
  #syncsSeen = 0;

  failAction(ordinal: number, error: PlannedError): void {
    this.#actions.set(this.#actionsSeen + ordinal, error);
  }

  failSync(ordinal: number, error: PlannedError): void {
    this.#syncs.set(this.#syncsSeen + ordinal, error);
  }

  /** Throws if the action about to run was ordered to fail. */
  beforeAction(): void {
    const error = take(this.#actions, this.#actionsSeen++);
    if (error !== null) throw new HostError(error.code, error.message, "ordered by the test");
  }

  /** The failure ordered for the request about to run, or null. */
  takeSync(): PlannedError | null {
    return take(this.#syncs, this.#syncsSeen++);
  }
}

function take(planned: Map<number, PlannedError>, ordinal: number): PlannedError | null {
  const error = planned.get(ordinal) ?? null;
  planned.delete(ordinal);
  return error;
}
