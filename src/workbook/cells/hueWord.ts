import type { Hue } from "./fillHue";

const HUE_WORDS: readonly (readonly [Hue, RegExp])[] = [
  ["green", /^grön[ta]?$/],
  ["yellow", /^(?:gul[ta]?|orange)$/],
  ["red", /^rö(?:d|da|tt)$/],
];

/** The colour that a word in lower case names ("grönt"), or null. */
export function hueOfWord(word: string): Hue | null {
  return HUE_WORDS.find(([, pattern]) => pattern.test(word))?.[0] ?? null;
}
