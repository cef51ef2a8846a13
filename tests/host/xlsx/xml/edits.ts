interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Replacements in a text, collected in any order. Everything between them stays as it is. */
export class TextEdits {
  readonly #edits: Edit[] = [];

  get isEmpty(): boolean {
    return this.#edits.length === 0;
  }

  replace(start: number, end: number, text: string): void {
    this.#edits.push({ start, end, text });
  }

  /** Insertions at one place appear in the order they were made. */
  insert(at: number, text: string): void {
    this.replace(at, at, text);
  }

  addAll(others: TextEdits): void {
    for (const edit of others.#edits) this.#edits.push(edit);
  }

  applyTo(source: string): string {
    const pieces: string[] = [];
    let done = 0;
    for (const { start, end, text } of [...this.#edits].sort(byPlace)) {
      if (start < done) throw new Error(`Two edits meet at ${start}`);
      pieces.push(source.slice(done, start), text);
      done = end;
    }
    pieces.push(source.slice(done));
    return pieces.join("");
  }
}

const byPlace = (a: Edit, b: Edit): number => a.start - b.start || a.end - b.end;
