import type { Phrase } from "./claimPhrases";
import type { ClaimSubject } from "./claimSubjects";
import type { TextWord } from "./wordsOf";

/** Anything with words that name it. */
export interface Spoken {
  readonly phrases: readonly Phrase[];
}

/** A place where a sentence names a subject. */
export interface Mention<Named extends Spoken = ClaimSubject> {
  readonly subject: Named;
  /** Which of the words is the last of the phrase, and how many the phrase has. */
  readonly at: number;
  readonly length: number;
}

/** Words that may stand between those of a phrase. */
const GAP = 2;

/** So many letters of a word tell which phrases it may belong to. */
const KEY = 2;

/**
 * Finds where subjects are named. A word is held only against the phrases that begin like it, so that the work grows with
 * the words of the text and not with their square.
 */
export class SubjectFinder<Named extends Spoken = ClaimSubject> {
  readonly #phrases = new Map<string, { readonly phrase: Phrase; readonly subject: Named }[]>();
  /** How many times a word has been held against a phrase. */
  comparisons = 0;

  constructor(subjects: readonly Named[]) {
    for (const subject of subjects) {
      for (const phrase of subject.phrases) {
        for (const key of new Set(phrase.map((word) => word.slice(0, KEY)))) {
          this.#phrases.set(key, [...(this.#phrases.get(key) ?? []), { phrase, subject }]);
        }
      }
    }
  }

  /** In the order in which their last words stand. */
  mentions(words: readonly Pick<TextWord, "word">[]): readonly Mention<Named>[] {
    return words.flatMap(({ word }, at) =>
      (this.#phrases.get(word.slice(0, KEY)) ?? []).flatMap(({ phrase, subject }): Mention<Named>[] => {
        this.comparisons++;
        if (!phrase.some((beginning) => word.startsWith(beginning))) return [];
        const near = words.slice(Math.max(0, at + 1 - phrase.length - GAP), at + 1);
        const isThere = phrase.every((beginning) => near.some((each) => each.word.startsWith(beginning)));
        return isThere ? [{ subject, at, length: phrase.length }] : [];
      }),
    );
  }
}

interface LastNamed {
  readonly at: number;
  readonly mentions: Mention[];
}

/** The subjects that a sentence has named so far, word by word. */
export class NamedSoFar {
  #part: LastNamed | null = null;
  #whole: LastNamed | null = null;
  /** The parts of the committee that are named since `forget`, each by its words. */
  #sinceLast: Mention[] = [];

  add(mention: Mention): void {
    if (mention.subject.isWhole) this.#whole = lastOf(this.#whole, mention);
    else {
      this.#part = lastOf(this.#part, mention);
      this.#sinceLast.push(mention);
    }
  }

  forget(): void {
    this.#sinceLast = [];
  }

  /**
   * The subjects that are named last; several when they have the same words. Where a part of the committee is named, the
   * whole committee is not meant. Of phrases that end at the same word the longest counts.
   */
  get last(): NamedSubjects | null {
    const named = this.#part ?? this.#whole;
    return named === null ? null : { subjects: longest(named.mentions), at: named.at };
  }

  /** The last name of the whole: its income or its costs may be those of a part. */
  get whole(): NamedSubjects | null {
    return this.#whole === null ? null : { subjects: longest(this.#whole.mentions), at: this.#whole.at };
  }

  /** The parts named since the amount before, in their order, each with the subjects that its words may be. */
  get parts(): readonly (readonly ClaimSubject[])[] {
    const byPlace = new Map<number, Mention[]>();
    for (const mention of this.#sinceLast)
      byPlace.set(mention.at, [...(byPlace.get(mention.at) ?? []), mention]);
    return [...byPlace.values()].map(longest);
  }
}

export interface NamedSubjects {
  readonly subjects: readonly ClaimSubject[];
  /** Which of the words is the last of the name. */
  readonly at: number;
}

function lastOf(last: LastNamed | null, mention: Mention): LastNamed {
  return { at: mention.at, mentions: last?.at === mention.at ? [...last.mentions, mention] : [mention] };
}

function longest(mentions: readonly Mention[]): readonly ClaimSubject[] {
  const length = Math.max(...mentions.map((each) => each.length));
  return [...new Set(mentions.filter((each) => each.length === length).map(({ subject }) => subject))];
}
