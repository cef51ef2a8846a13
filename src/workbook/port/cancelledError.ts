/**
 * The user has cancelled the reading or the writing. `changedCells` is the number of cells that differ from before the
 * job, after what had been written has been put back; null when Excel could not be asked. `mayRemain` tells that looks,
 * settings or a sheet of the job may stand all the same.
 */
export class CancelledError extends Error {
  override readonly name = "CancelledError";

  constructor(
    readonly changedCells: number | null,
    readonly mayRemain = false,
  ) {
    super("cancelled");
  }
}
