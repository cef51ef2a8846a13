import type { AttainmentLevel } from "../../domain/scale/scale";
import { hueOfFill, type Hue } from "../cells/fillHue";
import { hueOfWord } from "../cells/hueWord";
import { aloneRows, legendRuns, type PlacedEntry } from "./legendRuns";
import { cellAt, type SheetSnapshot } from "../grid/snapshot";
import type { ScaleWords } from "../scale/scaleWords";

/** How levels are read in a sheet: in the words of the scale, and as the sheet's legend says of letters, numbers, words and colours. */
export interface LevelLegend {
  readonly words: ScaleWords;
  /** By the token as `levelToken` gives it. */
  readonly tokens: ReadonlyMap<string, AttainmentLevel>;
  readonly hues: ReadonlyMap<Hue, AttainmentLevel>;
  /** Zero-based sheet rows that hold nothing but the legend: none of them is a row of the follow-up. */
  readonly rows: ReadonlySet<number>;
}

/**
 * Finds what a sheet says of its levels: "U = Uppnått, D = Delvis uppnått, E = Ej uppnått" in one cell or in cells below
 * or beside each other, a letter or a coloured cell beside each meaning, or colours named in words. Such a legend names
 * all levels of the scale, each once. Nothing is added to the words when there is none, or two that say different things.
 */
export function findLevelLegend(sheet: SheetSnapshot, words: ScaleWords): LevelLegend {
  const runs = legendRuns(sheet, words, (row, column) => hueOfFill(cellAt(sheet, row, column).fillColor));
  const inWords = runs.map(coloursInWords);
  const hues = agreed([...runs.map((run) => mapOf(run, ({ hue }) => hue)), ...inWords]);
  const others = runs.filter((_, at) => inWords[at]?.size === 0);
  const tokens = agreed(others.map((run) => mapOf(run, ({ token }) => token)));
  if (tokens.size + hues.size === 0) return withoutLegend(words);
  return { words, tokens, hues, rows: new Set(runs.flatMap((run) => aloneRows(sheet, run))) };
}

/** In the words of the scale alone. */
export function withoutLegend(words: ScaleWords): LevelLegend {
  return { words, tokens: new Map(), hues: new Map(), rows: new Set() };
}

/**
 * Tells, from a sheet whose fills were not asked for, whether it has a legend of colours: colours named in words, or the
 * levels with a blank cell beside each, which may be coloured. Then the fills are to be asked for.
 */
export function namesColours(sheet: SheetSnapshot, words: ScaleWords): boolean {
  return legendRuns(sheet, words, () => "green").some(
    (run) => run.every(({ hue }) => hue !== null) || coloursInWords(run).size > 0,
  );
}

function coloursInWords(run: readonly PlacedEntry[]): ReadonlyMap<Hue, AttainmentLevel> {
  return mapOf(run, ({ token }) => hueOfWord(token ?? ""));
}

/** The meaning of each key of a run; empty unless each entry has a key of its own. */
function mapOf<Key>(
  run: readonly PlacedEntry[],
  keyOf: (entry: PlacedEntry) => Key | null,
): ReadonlyMap<Key, AttainmentLevel> {
  const map = new Map<Key, AttainmentLevel>();
  for (const entry of run) {
    const key = keyOf(entry);
    if (key !== null) map.set(key, entry.level);
  }
  return map.size === run.length ? map : new Map();
}

/** The meanings that all legends agree on; none when two say different things. */
function agreed<Key>(maps: readonly ReadonlyMap<Key, AttainmentLevel>[]): ReadonlyMap<Key, AttainmentLevel> {
  const [first = new Map<Key, AttainmentLevel>(), ...others] = maps.filter(({ size }) => size > 0);
  const isSame = (other: ReadonlyMap<Key, AttainmentLevel>): boolean =>
    [...first].every(([key, level]) => other.get(key) === level);
  return others.every(isSame) ? first : new Map();
}
