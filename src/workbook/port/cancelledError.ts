/**
 * The user has cancelled the reading or the writing. `changedCells` is the number of cells that differ from before the
 * job, after what had been written has been put back; null when Excel could not be asked.
 */
export class CancelledError extends Error {
  override readonly name = "CancelledError";

  constructor(readonly changedCells: number | null) {
    super("cancelled");
  }
}
