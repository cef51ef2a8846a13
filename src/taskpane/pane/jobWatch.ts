import type { Texts } from "../../text/texts";
import type { WaitReason, WorkProgress, WorkWatch } from "../../workbook/port/workWatch";
import type { ShownProgress } from "./paneState";

/** Jobs that take longer than this say how far they have come, and can be cancelled. */
const LONG_MILLISECONDS = 1_000;

/** Looks on while a job reads and writes: shows how far a long one has come, and whether the user has cancelled it. */
export class JobWatch implements WorkWatch {
  #progress: ShownProgress = { text: null, share: null };
  #isLong = false;
  #isCancelled = false;
  readonly #timer = setTimeout(() => {
    this.#isLong = true;
    this.onShow(this.#progress);
  }, LONG_MILLISECONDS);

  constructor(
    private readonly texts: Pick<Texts, "progressText" | "WAITING">,
    private readonly onShow: (progress: ShownProgress | null) => void,
  ) {}

  readonly onProgress = (progress: WorkProgress): void => {
    const { done, total } = progress;
    this.#tell({ text: this.texts.progressText(progress), share: total > 0 ? done / total : null });
  };

  /** Said at once: nothing more happens before the user has done it. */
  readonly onWaiting = (reason: WaitReason): void => {
    this.#isLong = true;
    this.#tell({ text: this.texts.WAITING[reason], share: null });
  };

  readonly isCancelled = (): boolean => this.#isCancelled;

  cancel(): void {
    this.#isCancelled = true;
  }

  /** The job is done. */
  end(): void {
    clearTimeout(this.#timer);
    this.onShow(null);
  }

  #tell(progress: ShownProgress): void {
    this.#progress = progress;
    if (this.#isLong) this.onShow(progress);
  }
}
