import type { FrozenComparison } from "../../app/freeze";

/** A freezing for a decision. */
export interface MadeFrozen {
  readonly sheet: string;
  readonly count: number;
}

export interface FrozenSlice {
  /** The last freezing since the pane was opened; null for none. */
  readonly made: MadeFrozen | null;
  /** The last comparison; null before the first. */
  readonly compared: FrozenComparison | null;
}

declare module "../pane/paneState" {
  interface Slices {
    readonly frozen: FrozenSlice;
  }
}

export const NOT_COMPARED: FrozenSlice = { made: null, compared: null };
