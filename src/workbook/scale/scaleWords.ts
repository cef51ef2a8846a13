import type { OwnLevel } from "../../domain/followUp";
import { stepOf, type AttainmentLevel, type Scale } from "../../domain/scale/scale";

/** A level's word in the forms that cells and sentences need. */
export interface LevelForms {
  /** "Delvis uppnått": as it is written in a cell. */
  readonly word: string;
  /** "delvis uppnått": of one goal. */
  readonly one: string;
  /** "delvis uppnådda": of several goals, or of several indicators. */
  readonly many: string;
  /** "delvis uppnådd": of one indicator. */
  readonly oneIndicator: string;
  /** "delvis": where the others stand beside it. */
  readonly short: string;
  /** "Partly attained": what the pane calls it in English. */
  readonly english: string;
}

/** One family of words for the levels of a scale. */
export interface LevelWording {
  readonly id: string;
  readonly scale: Scale;
  /** By the id of each step. */
  readonly forms: Readonly<Record<AttainmentLevel, LevelForms>>;
  /** The workbook's own colours ("#92D050") of steps, by their id; of those that have none their tone tells. */
  readonly fills?: ReadonlyMap<AttainmentLevel, string>;
}

/** A way of saying a level that is no word of a wording. */
export interface LevelPhrase {
  /** Of a folded text, from its beginning to its end. */
  readonly pattern: RegExp;
  readonly level: AttainmentLevel;
  /** The id of the wording that it belongs to; null where it belongs to all. */
  readonly wording: string | null;
}

/** A scale with its words. All words are read; those of one wording are written. */
export interface ScaleWords {
  readonly scale: Scale;
  /** The first is written in a workbook that uses none of them. */
  readonly wordings: readonly [LevelWording, ...LevelWording[]];
  /** Other words that are read as the step, besides its own. */
  readonly phrases: readonly LevelPhrase[];
  /** Parts of words of which a phrase has at least one, in small letters. */
  readonly hints: readonly string[];
  /** Texts that mean a level in a legend only, folded. */
  readonly inLegend: ReadonlyMap<string, AttainmentLevel>;
  /** Other tokens that are read, as `levelToken` gives them: signs, and words that say that nothing is assessed. */
  readonly also: ReadonlyMap<string, OwnLevel>;
  /** The level of an otherwise empty cell, by its colour ("#92D050"). */
  readonly fills: ReadonlyMap<string, OwnLevel>;
}

/** The forms of a level's word. Throws for a level that the scale does not have. */
export function formsOf({ scale, forms }: LevelWording, level: AttainmentLevel): LevelForms {
  const found = forms[stepOf(scale, level).id];
  if (found === undefined) throw new Error(`The scale ${scale.id} has no word for ${level}`);
  return found;
}

/** The forms of a word of which no more is known: itself, in small letters in a sentence. */
export function plainForms(word: string): LevelForms {
  const small = word.toLocaleLowerCase("sv");
  return { word, one: small, many: small, oneIndicator: small, short: small, english: word };
}
