import { TONES, type Tone } from "../../domain/scale/scale";
import { foldedText, plainText } from "../grid/cellText";
import { levelToken } from "../cells/levelText";
import { hueOfFill, type Hue } from "../cells/fillHue";
import type { LevelContent } from "./levelContents";
import type { KeyEntry, LevelKey } from "./levelKey";
import { BEST_PLACE, leadingMark, meaningOf, WORST_PLACE, type LevelMeaning } from "./levelMeaning";
import type { OwnScale } from "./ownScale";
import { SCALE_SETS } from "./scaleSets";

/** The part of the workbook that a scale was understood from. */
export type ScaleSource =
  /** A key in the workbook. */
  | "key"
  /** The words themselves. */
  | "words"
  /** Numbers or letters, of which nothing tells which is the best. */
  | "order";

/** A scale that a workbook may have. */
export interface ScaleProposal {
  readonly scale: OwnScale;
  readonly source: ScaleSource;
  /** Whether a forecast ("bedöms kunna uppnås") counts as what it foretells; null where the scale has none. */
  readonly forecastCounts: boolean | null;
  /** Whether the highest number, or the first letter, is the best; null where that is not the question. */
  readonly firstIsBest: boolean | null;
}

/** A step, or one of what says that nothing is assessed, while it is made out. */
interface Item {
  readonly word: string;
  readonly also: readonly string[];
  readonly fill: string | null;
  readonly says: LevelMeaning;
}

/**
 * The scales that the contents of the columns of levels may be of, the likeliest first: by the key that explains most of them,
 * else by what their words say, else by their order. Empty where neither makes a scale.
 *
 * @param numbersTo the numbers that the heading names ("Bedömning (1–4)"), from and to
 */
export function scaleProposals(
  contents: readonly LevelContent[],
  keys: readonly LevelKey[],
  numbersTo: readonly [number, number] | null,
): readonly ScaleProposal[] {
  const key = keyOf(contents, keys);
  if (key !== null) {
    const items = itemsOfKey(key, contents);
    const scales = scalesOf(items, "key");
    if (scales.length > 0) return scales;
  }
  const ordered = numberedWords(contents) ?? orderedTokens(contents, numbersTo);
  if (ordered !== null) return ordered;
  return scalesOf(withUnknownEnd(itemsOfWords(contents), contents), "words");
}

/** "7 – Utmärkt", "4. Godkänt", "2 Svagt": a number with the word for it. */
const NUMBERED_WORD = /^(\d{1,2})(?:\s*[.):=]\s*|\s*[–—-]\s*|\s+)(\p{L}.*)$/u;

/**
 * Words that each have a number before them are in the order of the numbers; the words tell which end is the best. Where they
 * tell nothing of it, that is asked. Null where not all of them have a number, each its own.
 */
function numberedWords(contents: readonly LevelContent[]): readonly ScaleProposal[] | null {
  const told = contents.filter(({ text }) => text !== "" && meaningOf(text)?.kind !== "notAssessed");
  const lines = told.map(({ text }) => {
    const [, number = "", words = ""] = NUMBERED_WORD.exec(text) ?? [];
    const says = words === "" ? null : saysOfText(words);
    return {
      text,
      number: number === "" ? NaN : Number(number),
      place: says?.kind === "level" ? says.place : null,
    };
  });
  const numbers = new Set(lines.map(({ number }) => number));
  if (lines.length < 2 || numbers.has(NaN) || numbers.size !== lines.length) return null;
  const known = lines.filter(({ place }) => place !== null);
  const rise = known.reduce((sum, one, at) => {
    const later = known.slice(at + 1);
    return (
      sum +
      later.reduce(
        (part, other) =>
          part + Math.sign((other.number - one.number) * ((other.place ?? 0) - (one.place ?? 0))),
        0,
      )
    );
  }, 0);
  const without = itemsOfWords(contents).filter(({ says }) => says.kind === "notAssessed");
  const scaleOf = (sign: number): readonly OwnScale[] =>
    toScale(
      [
        ...lines.map(({ text, number }): Item => ({
          word: text,
          also: [],
          fill: null,
          says: { kind: "level", place: sign * number, isForecast: false },
        })),
        ...without,
      ],
      false,
    );
  const proposal =
    (firstIsBest: boolean | null) =>
    (scale: OwnScale): ScaleProposal => ({
      scale,
      source: firstIsBest === null ? "words" : "order",
      forecastCounts: null,
      firstIsBest,
    });
  if (rise !== 0) return scaleOf(Math.sign(rise)).map(proposal(null));
  return [...scaleOf(1).map(proposal(true)), ...scaleOf(-1).map(proposal(false))];
}

/**
 * One short word of which nothing is known, among others that are known, is the end that these lack: the worst, else the best.
 * Where they lack none, it is no level that we can place.
 */
function withUnknownEnd(items: readonly Item[], contents: readonly LevelContent[]): readonly Item[] {
  const [unknown, ...others] = contents.filter(
    ({ text }) =>
      text !== "" &&
      text.length <= LONGEST_UNKNOWN &&
      /^\p{L}[\p{L} ]*$/u.test(text) &&
      saysOfText(text) === null,
  );
  const places = items.flatMap(({ says }) => (says.kind === "level" ? [says.place] : []));
  if (unknown === undefined || others.length > 0 || places.length < 2) return items;
  const [lowest, highest] = [Math.min(...places), Math.max(...places)];
  const place = lowest > 0.25 ? lowest - 0.5 : highest < 0.75 ? highest + 0.5 : null;
  if (place === null) return items;
  return [
    ...items,
    { word: unknown.text, also: [], fill: null, says: { kind: "level", place, isForecast: false } },
  ];
}

const LONGEST_UNKNOWN = 25;

/** The key that explains the most cells; of several that with the most lines. Null where none explains any. */
export function keyOf(contents: readonly LevelContent[], keys: readonly LevelKey[]): LevelKey | null {
  let best: { readonly key: LevelKey; readonly explained: number } | null = null;
  for (const key of keys) {
    const explained = contents
      .filter((content) => key.entries.some((entry) => isOf(content, entry)))
      .reduce((sum, { count }) => sum + count, 0);
    if (explained === 0 && contents.length > 0) continue;
    const isBetter =
      best === null ||
      explained > best.explained ||
      (explained === best.explained && key.entries.length > best.key.entries.length);
    if (isBetter) best = { key, explained };
  }
  return best?.key ?? null;
}

/** Whether a line of a key is about what stands in the cells: by its sign, its word, its colour or its meaning. */
function isOf({ text, fill }: LevelContent, entry: KeyEntry): boolean {
  if (text === "") return fill !== null && isSameFill(fill, entry.fill);
  const token = levelToken(text);
  return textsOf(entry).some((each) => levelToken(each) === token);
}

/** All that a line of a key may be called by. */
function textsOf({ token, meaning }: KeyEntry): readonly string[] {
  const mark = leadingMark(token);
  const short = meaning.replace(/\s*\([^)]*\)$/, "");
  return [
    ...new Set([token, ...(mark === null ? [] : [mark]), ...colourForms(token), meaning, short]),
  ].filter((text) => text !== "");
}

const COLOUR_FORMS: readonly (readonly string[])[] = [
  ["Grön", "Grönt", "Gröna"],
  ["Gul", "Gult", "Gula"],
  ["Röd", "Rött", "Röda"],
  ["Vit", "Vitt", "Vita"],
  ["Grå", "Grått", "Gråa"],
];

/** A colour in all its forms. */
function colourForms(text: string): readonly string[] {
  const folded = foldedText(text);
  return COLOUR_FORMS.find((forms) => forms.some((form) => foldedText(form) === folded)) ?? [];
}

function isSameFill(one: string, other: string | null): boolean {
  return other !== null && one.toUpperCase() === other.toUpperCase();
}

/** The lines of a key as items. One of which nothing is known stands between its neighbours; what the key leaves out is read by itself. */
function itemsOfKey({ entries }: LevelKey, contents: readonly LevelContent[]): readonly Item[] {
  const isFalling =
    placesOf(entries).at(0) !== undefined && (placesOf(entries)[0] ?? 0) > (placesOf(entries).at(-1) ?? 0);
  const items = entries.map((entry, at): Item => {
    const own = contents.filter((content) => isOf(content, entry));
    const texts = own.map(({ text }) => text).filter((text) => text !== "");
    const [word = wordOf(entry, contents)] = texts;
    return {
      word,
      also: [...new Set([...texts, ...textsOf(entry)])].filter((text) => text !== word),
      fill: own.find(({ fill }) => fill !== null)?.fill ?? entry.fill,
      says: entry.says ?? { kind: "level", place: placeBetween(entries, at), isForecast: false },
    };
  });
  // Lines that say the same stand in the order in which they are written.
  const nudged = items.map((item, at): Item => {
    if (item.says.kind !== "level") return item;
    const step = (isFalling ? -1 : 1) * at * 1e-6;
    return { ...item, says: { ...item.says, place: item.says.place + step } };
  });
  const left = contents.filter((content) => !entries.some((entry) => isOf(content, entry)));
  return [...nudged, ...itemsOfWords(left, nudged)];
}

function placesOf(entries: readonly KeyEntry[]): readonly number[] {
  return entries.flatMap(({ says }) => (says?.kind === "level" ? [says.place] : []));
}

function placeBetween(entries: readonly KeyEntry[], at: number): number {
  const before = placesOf(entries.slice(0, at)).at(-1);
  const after = placesOf(entries.slice(at + 1)).at(0);
  if (before === undefined) return (after ?? 0) + 0.1;
  return after === undefined ? before - 0.1 : (before + after) / 2;
}

/** The word of a line of a key that no cell has: its sign where the cells have signs, else what it means. */
function wordOf(entry: KeyEntry, contents: readonly LevelContent[]): string {
  const mark = leadingMark(entry.token);
  const texts = contents.filter(({ text }) => text !== "");
  if (contents.length === 0 && isWordWithShare(entry)) return entry.token;
  if (contents.length === 0 && !isTokenLike(entry.token)) return entry.meaning;
  if (mark !== null && texts.some(({ text }) => leadingMark(text) === text)) return mark;
  const short = entry.meaning.replace(/\s*\([^)]*\)$/, "");
  const isMeant =
    contents.length > 0 && !texts.some(({ text }) => meaningOf(text) === null || isTokenLike(text));
  return entry.token === "" || (isMeant && entry.token !== "") ? short : entry.token;
}

/** "Delvis uppnått | 85–99 % av målvärdet": the word of a level with the share of the target that it stands for. */
export function isWordWithShare({ token, meaning }: KeyEntry): boolean {
  return (
    token !== "" && !isTokenLike(token) && saysOfText(token) !== null && /\d ?(?:%|procent)/iu.test(meaning)
  );
}

/** A colour, a number or a sign: not the words of a level. */
export function isTokenLike(text: string): boolean {
  return colourForms(text).length > 0 || leadingMark(text) !== null || /^\d/.test(text) || text.length < 3;
}

/** The meanings that the contents have by themselves, equal ones together. */
function itemsOfWords(contents: readonly LevelContent[], beside: readonly Item[] = []): readonly Item[] {
  const items = new Map<string, Item>();
  for (const { text, fill } of contents) {
    const says = text === "" ? meaningOfFill(fill) : saysOfText(text);
    if (says === null) continue;
    const word =
      text === "" ? (says.kind === "level" ? HUE_WORDS[hueOfFill(fill) ?? "grey"] : HUE_WORDS.grey) : text;
    const same = beside.find(
      (item) =>
        says.kind === "level" && item.says.kind === "level" && Math.abs(item.says.place - says.place) < 1e-3,
    );
    if (same !== undefined) continue;
    const key = says.kind === "level" ? `${says.place} ${says.isForecast}` : `none ${word}`;
    const known = items.get(key);
    items.set(
      key,
      known === undefined
        ? { word, also: colourForms(text).filter((form) => form !== text), fill, says }
        : { ...known, also: [...known.also, word], fill: known.fill ?? fill },
    );
  }
  return [...items.values()];
}

/** Longer texts are notes, and no levels. */
const LONGEST_LEVEL = 45;

/** The level that a text names; null for a longer text. */
export function saysOfText(text: string): LevelMeaning | null {
  return text.length > LONGEST_LEVEL ? null : meaningOf(text);
}

const HUE_WORDS: Record<Hue | "grey", string> = { green: "Grön", yellow: "Gul", red: "Röd", grey: "Grå" };

function meaningOfFill(fill: string | null): LevelMeaning | null {
  if (fill === null) return null;
  const hue = hueOfFill(fill);
  return hue === null ? { kind: "notAssessed" } : meaningOf(HUE_WORDS[hue]);
}

/** Numbers or single letters, of which their order tells the levels, but not which end is the best. Null for all else. */
function orderedTokens(
  contents: readonly LevelContent[],
  numbersTo: readonly [number, number] | null,
): readonly ScaleProposal[] | null {
  const told = contents.filter(({ text }) => text !== "" && meaningOf(text)?.kind !== "notAssessed");
  const without = itemsOfWords(contents).filter(({ says }) => says.kind === "notAssessed");
  const numbers = told.map(({ text }) => (/^\d{1,2}$/.test(text) ? Number(text) : NaN));
  const letters = told.map(({ text }) => (/^[A-Fa-f]$/.test(text) ? text.toUpperCase() : ""));
  let tokens: readonly string[];
  if (numbers.length > 0 && numbers.every((number) => number >= 0)) {
    const from = Math.min(...numbers, numbersTo?.[0] ?? Infinity);
    const to = Math.max(...numbers, numbersTo?.[1] ?? 0);
    if (to - from < 1 || to - from > 6) return null;
    tokens = Array.from({ length: to - from + 1 }, (_, at) => String(from + at));
  } else if (letters.length > 1 && !letters.includes("")) {
    const last = letters.reduce((latest, letter) => (letter > latest ? letter : latest), "A");
    const count = last.charCodeAt(0) - "A".charCodeAt(0) + 1;
    tokens = Array.from({ length: count }, (_, at) => String.fromCharCode("A".charCodeAt(0) + at)).reverse();
  } else return null;
  const scaleOf = (worstFirst: readonly string[]): readonly OwnScale[] =>
    toScale(
      [
        ...worstFirst.map((word, place): Item => ({
          word,
          also: [],
          fill: null,
          says: { kind: "level", place, isForecast: false },
        })),
        ...without,
      ],
      false,
    );
  const proposal = (scale: OwnScale, firstIsBest: boolean): ScaleProposal => ({
    scale,
    source: "order",
    forecastCounts: null,
    firstIsBest,
  });
  return [
    ...scaleOf(tokens).map((scale) => proposal(scale, true)),
    ...scaleOf([...tokens].reverse()).map((scale) => proposal(scale, false)),
  ];
}

/** The scales of these items: with forecasts that count as what they foretell, and else with even steps. */
function scalesOf(items: readonly Item[], source: "key" | "words"): readonly ScaleProposal[] {
  const whole = source === "words" ? withSet(items) : items;
  const levels = whole.filter(({ says }) => says.kind === "level");
  const hasForecast = levels.some(
    ({ says }) => says.kind === "level" && says.isForecast && !isMiddle(says.place),
  );
  const hasOutcome = levels.some(
    ({ says }) => says.kind === "level" && !says.isForecast && !isMiddle(says.place),
  );
  const ways = hasForecast && hasOutcome ? [true, false] : [null];
  return ways.flatMap((forecastCounts) =>
    toScale(whole, forecastCounts === true).map((scale) => ({
      scale,
      source,
      forecastCounts,
      firstIsBest: null,
    })),
  );
}

function isMiddle(place: number): boolean {
  return place > 0.15 && place < 0.85;
}

/** A scale is more than the steps that happen to stand in the cells: those of the known set of words that all of them are of. */
function withSet(items: readonly Item[]): readonly Item[] {
  const levels = items.filter(({ says }) => says.kind === "level");
  if (levels.length === 0) return items;
  for (const set of SCALE_SETS) {
    const at = (item: Item): readonly [number, number] | null => {
      for (const text of [item.word, ...item.also].map(foldedText)) {
        for (const [step, words] of set.entries()) {
          const form = words.findIndex((word) => foldedText(word) === text);
          if (form >= 0) return [step, form];
        }
      }
      return null;
    };
    const places = levels.map(at);
    if (places.includes(null)) continue;
    const form = places[0]?.[1] ?? 0;
    const steps = set.map((words, step): Item => {
      const own = levels.filter((_, index) => places[index]?.[0] === step);
      const [first] = own;
      const word = first?.word ?? words[form] ?? words[0];
      const place = BEST_PLACE - step / (set.length - 1);
      return {
        word,
        also: [...new Set([...own.flatMap((each) => [each.word, ...each.also]), ...words])].filter(
          (text) => text !== word,
        ),
        fill: first?.fill ?? null,
        says: { kind: "level", place, isForecast: false },
      };
    });
    return [...steps, ...items.filter(({ says }) => says.kind === "notAssessed")];
  }
  return withEnds(items);
}

/** Words of a level in full ("I hög grad uppfyllt") are of a scale from none of it to all of it. */
function withEnds(items: readonly Item[]): readonly Item[] {
  const levels = items.filter(({ says }) => says.kind === "level");
  const stem = levels
    .map(({ word }) => /uppfyllt|uppnått/iu.exec(word)?.[0])
    .find((found) => found !== undefined);
  if (stem === undefined) return items;
  const places = levels.flatMap(({ says }) => (says.kind === "level" ? [says.place] : []));
  const end = (word: string, place: number): Item => ({
    word,
    also: [],
    fill: null,
    says: { kind: "level", place, isForecast: false },
  });
  return [
    ...items,
    ...(places.some((place) => place > 0.85) ? [] : [end(`Helt ${stem.toLowerCase()}`, BEST_PLACE)]),
    ...(places.some((place) => place < 0.15) ? [] : [end(`Ej ${stem.toLowerCase()}`, WORST_PLACE)]),
  ];
}

const MOST_STEPS = 7;
const IDS_OF_THREE = ["notAttained", "partlyAttained", "attained"] as const;

/** The scale of these items, with even steps; none for fewer than two steps or more than seven. */
function toScale(items: readonly Item[], forecastCounts: boolean): readonly OwnScale[] {
  const levels = items
    .flatMap((item) => (item.says.kind === "level" ? [{ item, ...item.says }] : []))
    .sort((one, other) => one.place - other.place);
  if (levels.length < 2 || levels.length > MOST_STEPS) return [];
  const last = levels.length - 1;
  const isSame = (at: number): boolean => {
    const [one, other] = [levels[at - 1], levels[at]];
    if (!forecastCounts || one === undefined || other === undefined) return false;
    if (one.isForecast === other.isForecast) return false;
    return (one.place < 0.15 && other.place < 0.15) || (one.place > 0.85 && other.place > 0.85);
  };
  const points = levels.map(
    (_, at) => levels.slice(1, at + 1).filter((__, index) => !isSame(index + 1)).length,
  );
  const fullPoints = points[last] ?? 1;
  if (fullPoints < 1) return [];
  const isThree = levels.length === 3 && fullPoints === 2;
  const used = new Set<string>();
  const steps = levels.map(({ item }, at) => ({
    id: (isThree ? IDS_OF_THREE[at] : undefined) ?? `step${at + 1}`,
    points: points[at] ?? 0,
    tone: toneOf((points[at] ?? 0) / fullPoints),
    ...wordsOf(item, used),
  }));
  const [worst, second, ...others] = steps;
  if (worst === undefined || second === undefined) return [];
  const notAssessed = items
    .filter(({ says }) => says.kind === "notAssessed")
    .map((item) => wordsOf(item, used));
  return [
    { steps: [worst, second, ...others], fullPoints, ...(notAssessed.length === 0 ? {} : { notAssessed }) },
  ];
}

/** Marks of a note after a word, and the full stop that ends it. */
const AFTER_WORD = /(?<=\p{L})(?:\s*(?:\*+\)?|[¹²³†‡]|\d\))|\.)+$/u;

/** The words of one item, its own without marks of notes; none that another has already. */
function wordsOf({ word: written, also: others, fill }: Item, used: Set<string>) {
  const word = plainText(written).replace(AFTER_WORD, "");
  const also = word === written ? others : [written, ...others];
  const free = also.filter((text) => !used.has(levelToken(text)) && levelToken(text) !== levelToken(word));
  for (const text of [word, ...free]) used.add(levelToken(text));
  return {
    word,
    forms: {},
    ...(free.length === 0 ? {} : { also: [...free] }),
    ...(fill === null ? {} : { fill }),
  };
}

function toneOf(score: number): Tone {
  return TONES[Math.round(score * (TONES.length - 1))] ?? "middling";
}
