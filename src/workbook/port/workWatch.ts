/** How far the reading or the writing has come, told before each request to Excel. */
export interface WorkProgress {
  readonly doing: "reading" | "writing";
  /** Name of the sheet that the request begins with; null when it is about all of them. */
  readonly sheet: string | null;
  /** Of `total`, as a share to be shown: rows when reading, requests when writing. */
  readonly done: number;
  /** 0 as long as it is not known how much there is. */
  readonly total: number;
}

/** The thing that the work waits for the user to do: "cellEdit" is to leave the cell that is being edited. */
export type WaitReason = "cellEdit";

/** One who looks on while the workbook is read or written, and may cancel it. */
export interface WorkWatch {
  onProgress(progress: WorkProgress): void;
  /** The work stands still until the user has done something; after that it goes on by itself. */
  onWaiting(reason: WaitReason): void;
  /** Asked before each request. Once true it stays true. */
  isCancelled(): boolean;
}

export const UNWATCHED: WorkWatch = {
  onProgress: () => undefined,
  onWaiting: () => undefined,
  isCancelled: () => false,
};
