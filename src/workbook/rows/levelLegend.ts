import type { AttainmentLevel } from "../../domain/attainmentLevel";
import { hueOfFill, hueOfWord, type Hue } from "../cells/fillHue";
import { aloneRows, legendRuns, type PlacedEntry } from "./legendRuns";
import { cellAt, type SheetSnapshot } from "../grid/snapshot";

/** What a sheet's legend says of the levels: for letters, numbers and words, and for colours. One of them may be empty. */
export interface LevelLegend {
  /** By the token as `levelToken` gives it. */
  readonly tokens: ReadonlyMap<string, AttainmentLevel>;
  readonly hues: ReadonlyMap<Hue, AttainmentLevel>;
  /** Zero-based sheet rows that hold nothing but the legend: none of them is a row of the follow-up. */
  readonly rows: ReadonlySet<number>;
}

/**
 * Finds what a sheet says of its levels: "U = Uppnått, D = Delvis uppnått, E = Ej uppnått" in one cell or in cells below
 * or beside each other, a letter or a coloured cell beside each meaning, or colours named in words. Such a legend names
 * all three levels, each once. Null when there is none, or two that say different things.
 */
export function findLevelLegend(sheet: SheetSnapshot): LevelLegend | null {
  const runs = legendRuns(sheet, (row, column) => hueOfFill(cellAt(sheet, row, column).fillColor));
  const inWords = runs.map(coloursInWords);
  const hues = agreed([...runs.map((run) => mapOf(run, ({ hue }) => hue)), ...inWords]);
  const others = runs.filter((_, at) => inWords[at]?.size === 0);
  const tokens = agreed(others.map((run) => mapOf(run, ({ token }) => token)));
  if (tokens.size + hues.size === 0) return null;
  return { tokens, hues, rows: new Set(runs.flatMap((run) => aloneRows(sheet, run))) };
}

/**
 * Tells, from a sheet whose fills were not asked for, whether it has a legend of colours: colours named in words, or the
 * three levels with a blank cell beside each, which may be coloured. Then the fills are to be asked for.
 */
export function namesColours(sheet: SheetSnapshot): boolean {
  return legendRuns(sheet, () => "green").some(
    (run) => run.every(({ hue }) => hue !== null) || coloursInWords(run).size > 0,
  );
}

function coloursInWords(run: readonly PlacedEntry[]): ReadonlyMap<Hue, AttainmentLevel> {
  return mapOf(run, ({ token }) => hueOfWord(token ?? ""));
}

/** What each key of a run means; empty unless each entry has a key of its own. */
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
