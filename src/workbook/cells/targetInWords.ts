import type { ImprovementDirection } from "../../domain/followUp";
import { foldedText } from "../grid/cellText";
import type { CellValue } from "../grid/snapshot";
import { parseNumber } from "./numberText";
import type { Unit } from "./units";

/** Whom a target compares with, other than with what was before. */
export const REFERENCES = ["country", "county", "similar", "others"] as const;
export type Reference = (typeof REFERENCES)[number];

/** How much more or less than what was before: "öka med 5 %". */
export interface Change {
  readonly size: number;
  readonly unit: Unit | null;
  /** In percentage points rather than per cent of what was. */
  readonly isPoints: boolean;
}

/** A target that is told in words instead of a number. */
export type TargetInWords =
  | {
      readonly kind: "comparison";
      readonly with: Reference | "previous";
      readonly mustBeBetter: boolean;
      /** Null where the words do not tell which way is better ("bättre än riket"). */
      readonly direction: ImprovementDirection | null;
      /** Null where any difference will do. */
      readonly change: Change | null;
    }
  /** To be in the best group of those compared: "topp 25 %", "bästa kvartilen". */
  | { readonly kind: "bestGroup" }
  /** To be among so many best, or among so many per cent of them: "topp 10", "bland de 50 bästa", "topp 10 %". */
  | { readonly kind: "rank"; readonly place: number; readonly isPercent: boolean };

const REFERENCE_WORDS: Record<Reference, string> = {
  country:
    "(?:i )?(?:hela )?(?:riket\\p{L}*|landet\\p{L}*|riks\\p{L}+|nationell\\p{L}* \\p{L}+|sverige\\p{L}*)",
  county: "(?:i )?(?:läne?t?\\p{L}*|regionen\\p{L}*)",
  similar:
    "(?:liknande|jämförbara|likvärdiga) kommuner\\p{L}*|kommungrupp\\p{L}*|jämförelsekommun\\p{L}*|jämförelsegrupp\\p{L}*",
  others:
    "(?:andra|övriga|alla|samtliga) kommuner\\p{L}*|genomsnitt(?:et|lig\\p{L}*)?(?: kommun\\p{L}*)?|snittet|medel(?:värdet)?|medianen",
};
const AVERAGE =
  "(?:(?:genom)?snitt(?:et)?|medel(?:värdet?)?|median(?:en)?|utfallet|resultatet|värdet)(?: (?:för|i|av|bland))? ";

/** Words for the value before, as it is compared with. */
const BEFORE =
  "(?:(?:än|som|jämfört med|mot|från|sedan) )?(?:(?:under )?(?:föregående|förra|fg\\.?|förgående|tidigare|förut|i fjol|fjolåret\\p{L}*|året innan|året före|senaste?|sist)(?: (?:år\\p{L}*|mätning\\p{L}*|utfall\\p{L}*|period\\p{L}*|resultat\\p{L}*|värde\\p{L}*|uppföljning\\p{L}*))?|(?:utfall(?:et)? )?20\\d\\d|idag|nu|nuläget|utgångsläget|(?:utfallet|resultatet) (?:föregående|förra) (?:år\\p{L}*|mätning\\p{L}*))";

const ONLY_BEFORE = new RegExp(`^(?: ${BEFORE})?$`, "u");

/** "Öka", "Ska minska jämfört med föregående år", "Förbättras": the direction is null where it is only better. */
const CHANGES: readonly (readonly [RegExp, ImprovementDirection | null])[] = [
  [
    /^(?:(?:ska|skall|bör) )?(?:öka[rs]?|ökning|ökad?e?|ökande|ökat|höja?s?|höjas|höjning|stiga|stigande|bli fler|fler|högre|uppåt|↑)(?!\p{L})/u,
    "higherIsBetter",
  ],
  [
    /^(?:(?:ska|skall|bör) )?(?:minska[rs]?|minskning|minskad?e?|minskande|minskat|sänka?s?|sänkas|sänkning|sjunka|sjunkande|bli färre|färre|lägre|nedåt|neråt|↓)(?!\p{L})/u,
    "lowerIsBetter",
  ],
  [/^(?:(?:ska|skall|bör) )?(?:förbättra[ds]?|förbättras|förbättring|förbättrat|bättre)(?!\p{L})/u, null],
];
const AS_BEFORE =
  /^(?:(?:minst|lägst|högst|ska vara|ska|skall|vara) )?(?:oförändra(?:t|d|de)|bibehåll\p{L}*|behåll\p{L}*|(?:på )?samma(?: nivå)?|lika (?:bra|högt|många)|ligga kvar|i nivå med|inte (?:sämre|lägre|öka|minska|försämras)|ej (?:sämre|lägre|öka|minska|försämras)|som(?= ))(?: nivån?)?(?: eller (bättre|högre|ökad|öka|ökat|ökande|fler|mer|lägre|minskad|minska|minskat|minskande|färre|mindre))?/u;
const AT_LEAST_AS = /^(?:minst|lägst)(?: (?:lika (?:bra|högt|hög|många)|samma(?: nivå)?|i nivå med))?(?= )/u;

const BETTER_THAN =
  /^(?:(?:ska|skall|bör) )?(?:(?:vara|ligga|bli|nå) )?(?:(bättre|över|högre|mer|fler|större|ovanför)|(under|lägre|mindre|färre))(?: än| eller lika med)? /u;
const AS_GOOD_AS =
  /^(?:(?:ska|skall|bör) )?(?:(?:vara|ligga|bli|nå) )?(?:(?:minst|lägst) )?(?:(?:lika (?:bra|hög|högt|många)|samma(?: nivå)?|inte sämre|ej sämre|i (?:nivå|paritet) med|på)(?: som| än| nivå som)?|som|minst|lägst|(högst)(?: lika högt)?(?: som)?)(?: i nivå med)? /u;

const BEST_GROUP =
  /^(?:(?:minst|vara|ligga|tillhöra|bland|i|de|den|i de|bland de|till de) )*(?:topp ?(?:25|en fjärdedel)|bästa (?:25|kvartil\p{L}*|fjärdedel\p{L}*|grupp\p{L}*)|(?:de )?25 (?:%|procent)? ?bästa|övre kvartilen|(?:grön|grönt) (?:i|på) (?:kolada|kkik))(?!\d)[ %\p{L}]*$/u;

/** "Topp 10", "bland de 50 bästa", "plats 1–50", "minst plats 50", "plats 50 eller bättre", "topp 10 %". */
const RANK =
  /^(?:(?:minst|vara|ligga|tillhöra|bland|i|på|de|till) )*(?:topp ?(\d{1,3})|(?:de )?(\d{1,3})(?: %| procent)? (?:bästa|främsta|högst rankade)|(?:plats|placering|ranking)(?:erna)? (?:1 ?[-–—] ?)?(\d{1,3})(?: eller (?:bättre|högre|lägre))?)(?: ?%| procent)?(?: (?:i|bland|av) \p{L}[\p{L} ]*)?$/u;

/** The demand of a target that is told in words: "Öka", "Oförändrat eller bättre", "Minst som riket", "Topp 25 %". Null for any other text. */
export function targetInWords(value: CellValue): TargetInWords | null {
  if (typeof value !== "string") return null;
  const text = foldedText(value).replace(/[.!]$/, "");
  if (text === "") return null;
  if (BEST_GROUP.test(text)) return { kind: "bestGroup" };
  const [, ofTop, ofBest, ofPlaces] = RANK.exec(text) ?? [];
  const place = Number(ofTop ?? ofBest ?? ofPlaces ?? 0);
  if (place > 0) return { kind: "rank", place, isPercent: /%|procent/u.test(text) };
  return comparedWithOthers(text) ?? comparedWithBefore(text);
}

function comparedWithOthers(text: string): TargetInWords | null {
  const better = BETTER_THAN.exec(text);
  if (better !== null) {
    const [all, more, less] = better;
    const reference = referenceOf(text.slice(all.length));
    const direction = less !== undefined ? "lowerIsBetter" : more === "bättre" ? null : "higherIsBetter";
    if (reference !== null)
      return {
        kind: "comparison",
        with: reference,
        mustBeBetter: !/lika med/.test(all),
        direction,
        change: null,
      };
  }
  const asGood = AS_GOOD_AS.exec(text);
  if (asGood === null) return null;
  const reference = referenceOf(text.slice(asGood[0].length));
  if (reference === null) return null;
  const direction = asGood[1] === undefined ? null : "lowerIsBetter";
  return { kind: "comparison", with: reference, mustBeBetter: false, direction, change: null };
}

/** Whom a text of whom to compare with names. */
function referenceOf(text: string): Reference | null {
  const rest = text.replace(new RegExp(`^${AVERAGE}`, "u"), "");
  const named = (each: string): Reference | null =>
    REFERENCES.find((reference) =>
      new RegExp(`^(?:${REFERENCE_WORDS[reference]})(?: .*)?$`, "u").test(each),
    ) ?? null;
  const inner = named(rest);
  return inner === null || inner === "others" ? (named(text) ?? inner) : inner;
}

function comparedWithBefore(text: string): TargetInWords | null {
  const better = { kind: "comparison", with: "previous", mustBeBetter: true } as const;
  for (const [pattern, direction] of CHANGES) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const rest = text.slice(match[0].length);
    if (ONLY_BEFORE.test(rest)) return { ...better, direction, change: null };
    const change = changeOf(rest);
    if (change !== null && direction !== null) return { ...better, mustBeBetter: false, direction, change };
  }
  const same = AS_BEFORE.exec(text) ?? AT_LEAST_AS.exec(text);
  if (same === null) return null;
  const rest = text.slice(same[0].length);
  const isBare = rest === "" && /oförändra|bibehåll|behåll|inte|ej|samma|kvar/u.test(text);
  if (!isBare && !(rest !== "" && ONLY_BEFORE.test(rest))) return null;
  return { ...better, mustBeBetter: false, direction: directionAfter(text, same[1]), change: null };
}

/** "eller högre" tells which way is better, as "inte öka" does. */
function directionAfter(text: string, or: string | undefined): ImprovementDirection | null {
  if (or !== undefined) {
    if (or === "bättre") return null;
    return /^(?:lägre|minsk|färre|mindre)/u.test(or) ? "lowerIsBetter" : "higherIsBetter";
  }
  if (/(?:inte|ej) öka/u.test(text) || /^högst/u.test(text)) return "lowerIsBetter";
  return /(?:inte|ej) (?:minska|lägre)/u.test(text) ? "higherIsBetter" : null;
}

/** " med 5 %", " med minst 2 procentenheter jämfört med föregående år". */
function changeOf(rest: string): Change | null {
  const [, amount = "", after] =
    new RegExp(`^ med (?:minst )?([\\d,. ]+ ?[^\\d\\s]*)( .*)?$`, "u").exec(rest) ?? [];
  if (after !== undefined && !ONLY_BEFORE.test(after)) return null;
  const number = parseNumber(amount);
  if (number === null || number.bound !== null) return null;
  return { size: number.value, unit: number.unit, isPoints: /enhet/u.test(amount) };
}

/** The words of a column's heading that tell whom it is of: "Riket 2019", "Snitt länet". */
export function referenceOfHeading(heading: string): Reference | null {
  const text = foldedText(heading);
  const anywhere = (words: string): boolean => new RegExp(`(?<!\\p{L})(?:${words})`, "u").test(text);
  return REFERENCES.find((reference) => anywhere(REFERENCE_WORDS[reference])) ?? null;
}

/** Whether a cell says which group of those compared it is in: true for the best, false for another; null where it says nothing of that. */
export function groupInWords(value: CellValue): boolean | null {
  const text = foldedText(value);
  if (
    !/^\p{L}+ (?:grupp|kvartil|fjärdedel|25)\p{L}*(?: ?(?:%|procent))?$|^topp 25|^bottom|^(?:bästa|sämsta|mellersta|mittersta) \p{L}+$/u.test(
      text,
    )
  )
    return null;
  return /^(?:bästa|topp|övre|högsta|första)/u.test(text);
}
