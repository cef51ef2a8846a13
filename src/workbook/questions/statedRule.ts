import type { LimitRule } from "../../domain/rules/limitRule";
import { plainText } from "../grid/cellText";

type StatedRule = Extract<LimitRule, { readonly kind: "share" | "distance" | "reachedOrNot" }>;

const NUMBER = String.raw`(\d{1,3}(?:[.,]\d+)?)`;
const PERCENT = String.raw`\s?(?:%|procents?)(?!-?enhet|\p{L})`;
const OF_OTHERS = String.raw`(?:indikator|mått|nyckeltal|nämndmål|målen\b|delmål|aktivitet|åtagand|brukar|elev|invånar|medarb|svar|de )`;

/** Percents of something else than of a target: "minst 75 % av indikatorerna", "i medelvärde". */
const OF_SOMETHING_ELSE = new RegExp(
  `av (?:alla |sina |målets |dess )?${OF_OTHERS}|medelvärde|genomsnitt|procentenhet|%-enhet`,
  "iu",
);
/** Words that tell that a percent is of the target. */
const OF_TARGET =
  /(?:av|mot|till|från|ifrån|under) (?:ett |det |sitt |årets |uppsatt |satt )?(?:mål(?:et|värdet|värde|nivån|talet|tal|sättningen)?|årsmål(?:et)?)(?!\p{L})|uppfyllelse|avvik/iu;
/** The name of a step of a scale, which a percent stands beside. */
const STEP =
  /(?<!\p{L})(?:delvis|helt|ej|inte|grön\p{L}?|gul\p{L}?|röd\p{L}?|orange|upp(?:nått|fyllt|nås|fylls)|nått|nås|nära|avviker|avvikelse)(?!\p{L})/iu;

/** The lowest whole percent of a step, as a text tells it: of "under 80 %" that of the step above. */
type Boundary = (percent: number) => number;
const SELF: Boundary = (percent) => Math.ceil(percent);
const NEXT: Boundary = (percent) => Math.floor(percent) + 1;

/** "avviker högst 10 % från målet", "mer än 10 % under målet", "avvikelse 1–10 %": the last number is how far below. */
const DEVIATION = phrase(
  String.raw`(avvik\p{L}*[^.;%\d]{0,30}?)?(?:(mer än|över|större än|>)|(mindre än|<))?\s?(?:\d{1,3}(?:${PERCENT})?\s?[-–—]\s?)?${NUMBER}${PERCENT}( (?:från|ifrån|under|sämre|lägre)(?= |$))?`,
);

/** How people tell of shares. Each pattern has one number, or two of which both tell. What has been read is not read again. */
const SHARES: readonly (readonly [RegExp, Boundary, Boundary?])[] = [
  [
    phrase(`${NUMBER}(?:${PERCENT})?\\s?(?:[-–—]|till(?: och med)?|och|upp till)\\s?${NUMBER}${PERCENT}`),
    SELF,
    NEXT,
  ],
  [phrase(`${NUMBER}${PERCENT} (?:eller|och) (?:lägre|mindre|sämre|färre|därunder|nedåt|under)`), NEXT],
  [phrase(`${NUMBER}${PERCENT} (?:eller|och) (?:mer|fler|högre|bättre|däröver|uppåt|över)`), SELF],
  [phrase(`(?:högst|max(?:imalt)?|≤|<=|som mest|upp till) ?${NUMBER}${PERCENT}`), NEXT],
  [phrase(`(?:under|lägre än|mindre än|sämre än|understiger|<) ?${NUMBER}${PERCENT}`), SELF],
  [phrase(`(?:över|högre än|mer än|bättre än|överstiger|>) ?${NUMBER}${PERCENT}`), NEXT],
  [phrase(`${NUMBER}${PERCENT}`), SELF],
];

const DISTANCE = phrase(
  `(?:inom|högst|max(?:imalt)?|som mest|upp till|≤|<=) ?(?:\\+/?-|±)? ?${NUMBER}\\s?(procentenhet\\p{L}*|%-enhet\\p{L}*|p\\.e\\.|enhet\\p{L}*|poäng|steg)`,
);
/** Words that tell that a distance is to the target, or that a step of the scale has it. */
const TO_TARGET = /(?:från|under|ifrån|av|till|över|sämre|lägre)(?: än)? (?:mål|årsmål)|mål(?:et|värdet)/iu;

const TWO_LEVELS =
  /delvis (?:används|finns|förekommer|tillämpas) (?:inte|ej)|(?:inget|ingen) (?:delvis|mellanläge|mellannivå|mellansteg|gul)|(?:bara|endast|enbart) två (?:nivåer|steg|lägen)|(?:använder|har|finns|är) två (?:nivåer|steg|lägen)|(?<!\p{L})två (?:nivåer|steg|lägen)(?: (?:används|finns|gäller|tillämpas)|:)|(?<!\p{L})ja (?:när|om|betyder att) [^.;]{0,40}(?:nå(?:s|tts?|dd)|uppfyll\p{L}*)[^.;]{0,20}(?:annars|i annat fall|övriga) nej|antingen (?:\p{L}+ )?(?:uppfyll|uppnå|nå|ja)\p{L}* eller (?:inte|ej|nej)|(?:uppfyllt|uppnått|nått) eller (?:inte|ej) (?:uppfyllt|uppnått|nått)|(?:bara|endast|enbart) (?:ja (?:och|eller) nej|uppfyll\p{L}* (?:och|eller) (?:ej|inte)|uppnå\p{L}* (?:och|eller) (?:ej|inte))/iu;

function phrase(pattern: string): RegExp {
  return new RegExp(`(?<![\\d.,])${pattern}`, "giu");
}

/**
 * The rule for what does not reach its target that a workbook states in its own words: shares of the target ("minst 80 %
 * av målvärdet", "91–99 procent"), a distance ("inom 5 procentenheter från målet"), or that there are two levels only. Null
 * where it states none, and where what it states is not one rule for a scale of so many steps.
 *
 * @param texts what stands outside the rows of the follow-up, a row of a sheet in each
 */
export function statedRule(texts: readonly string[], steps: number): StatedRule | null {
  const plain = texts.map(plainText);
  const share = statedShare(plain, steps);
  const distance = statedDistance(plain, steps);
  if (share !== null && distance !== null) return null;
  if (share !== null || distance !== null) return share ?? distance;
  return plain.some((text) => TWO_LEVELS.test(text)) ? { kind: "reachedOrNot" } : null;
}

function statedShare(texts: readonly string[], steps: number): StatedRule | null {
  const told = texts.filter((text) => !OF_SOMETHING_ELSE.test(text) && /%|procent/iu.test(text));
  const ofTarget = told.filter((text) => OF_TARGET.test(text) || isUpToTarget(text));
  // Steps of a scale that stand beside what is said to be of the target are of it too.
  const boundaries =
    ofTarget.length === 0
      ? []
      : told.filter((text) => OF_TARGET.test(text) || STEP.test(text) || isUpToTarget(text));
  const percents = [...new Set(boundaries.flatMap(boundariesIn))].filter(
    (percent) => percent > 0 && percent < 100,
  );
  percents.sort((one, other) => one - other);
  const below = steps - 2;
  const isTargetNamed = boundaries.some((text) => /(?<!\d)100\s?(?:%|procent)/u.test(text));
  const best = percents.at(-1) ?? 0;
  const isBestAmongThem = percents.length === below + 1 && !isTargetNamed && best >= LEAST_FOR_THE_BEST;
  return below > 0 && (percents.length === below || isBestAmongThem) ? { kind: "share", percents } : null;
}

/** A share below this makes no target reached: it is of something else, as the limits of goals' values are. */
const LEAST_FOR_THE_BEST = 90;

/** "91–99 %" ends where the target begins. */
function isUpToTarget(text: string): boolean {
  return /\d\s?(?:%|procent)?\s?[-–—]\s?99(?:[.,]9+)?\s?(?:%|procent)/u.test(text);
}

function boundariesIn(text: string): readonly number[] {
  const found: number[] = [];
  let rest = text.replace(
    DEVIATION,
    (all: string, deviates?: string, _more?: string, less?: string, number?: string, from?: string) => {
      if (deviates === undefined && from === undefined) return all;
      const percent = 100 - numberOf(number ?? "");
      found.push(less === undefined ? SELF(percent) : NEXT(percent));
      return " ; ";
    },
  );
  for (const [pattern, first, second] of SHARES) {
    rest = rest.replace(pattern, (_, one: string, other: unknown) => {
      found.push(first(numberOf(one)));
      if (second !== undefined && typeof other === "string") found.push(second(numberOf(other)));
      return " ; ";
    });
  }
  return found;
}

function statedDistance(texts: readonly string[], steps: number): StatedRule | null {
  const found = texts
    .filter((text) => TO_TARGET.test(text) || STEP.test(text))
    .flatMap((text) => [...text.matchAll(DISTANCE)])
    .map(([, number = "", word = ""]) => ({
      distance: numberOf(number),
      isPoint: /^(?:proc|%|p\.)/iu.test(word),
    }));
  const distances = [...new Set(found.map(({ distance }) => distance))].sort((one, other) => other - one);
  const kinds = new Set(found.map(({ isPoint }) => isPoint));
  const [isPoint = false] = kinds;
  if (steps < 3 || distances.length !== steps - 2 || kinds.size !== 1) return null;
  return { kind: "distance", distances, in: isPoint ? "percentagePoints" : "units" };
}

function numberOf(text: string): number {
  return Number(text.replace(",", "."));
}
