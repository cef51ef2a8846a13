import { levelsBestFirst, stepOf, type AttainmentLevel, type Tone } from "../../domain/scale/scale";
import type { Texts } from "../../text/texts";
import type { LevelWording } from "../../workbook/scale/scaleWords";
import type { Field } from "../../workbook/columns/catalogue";
import type { FollowUpBlock } from "../../workbook/layout/followUpBlock";

/** Which of the columns that an entry needs will be made; null for none. */
export function missingColumnsText(
  { columns, sheet }: FollowUpBlock,
  needed: readonly Field[],
  { enteredColumnsText }: Texts,
): string | null {
  const missing = needed.filter((field) => !columns.has(field));
  return missing.length === 0 ? null : enteredColumnsText(missing, sheet.name);
}

/** A level to choose, or none. */
export interface LevelChoice {
  readonly level: AttainmentLevel | null;
  readonly word: string;
}

/** The levels to choose among, the best first. */
export function levelChoices(wording: LevelWording, { levelWord }: Texts): readonly LevelChoice[] {
  return levelsBestFirst(wording.scale).map((level) => ({ level, word: levelWord(level, wording) }));
}

/** How good a level is; null for none. */
export function toneOf(level: AttainmentLevel | null, { scale }: LevelWording): Tone | null {
  return level === null ? null : stepOf(scale, level).tone;
}
