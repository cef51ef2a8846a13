/** Changes are gathered this long, in milliseconds: filling down a column is told once. */
const GATHERING = 700;

/**
 * Tells of changes, those of 700 ms at a time, with the time of the last of them. A new change does not put the telling
 * off: a colleague who never stops typing is told of all the same.
 */
export class ChangeNotice {
  #timer: ReturnType<typeof setTimeout> | null = null;
  #changedAt = 0;

  constructor(private readonly tell: (changedAt: number) => void) {}

  changed(): void {
    this.#changedAt = Date.now();
    this.#timer ??= setTimeout(() => {
      this.#timer = null;
      this.tell(this.#changedAt);
    }, GATHERING);
  }

  stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }
}
