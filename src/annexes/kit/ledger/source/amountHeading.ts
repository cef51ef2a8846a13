import { foldedText } from "../../../../workbook/grid/cellText";
import type { CellValue } from "../../../../workbook/grid/snapshot";
import { namedPeriod, type NamedPeriod } from "./namedPeriod";

/** The kind of a column's amounts. "amount": the heading does not tell ("Belopp", "jan"); "variance" is made of others. */
export type AmountKind =
  "actual" | "budget" | "forecast" | "amount" | "debit" | "credit" | "budgetChange" | "variance";

export interface AmountHeading {
  readonly kind: AmountKind;
  /** Which budget: the one that was changed last counts before the first, and a frame budget only where there is no other. */
  readonly version: "revised" | "original" | "frame" | null;
  readonly period: NamedPeriod;
  /** Which forecast of the year: its number ("Prognos 2"), or the one before the latest; null where nothing is said, as of all else. */
  readonly forecast: number | "former" | null;
  /** "Intäkter", "Kostnader": the column has the one only, and the other stands beside it. */
  readonly side: "income" | "cost" | null;
}

const UNIT =
  /\(?(?<!\p{L})(?:i\s+)?(?:kr(?:onor)?|sek|tkr|kkr|ksek|mnkr|mkr|msek|tusental(?:s\skronor)?|miljoner(?:\skronor)?)(?!\p{L})\)?/gu;

const KINDS: readonly (readonly [AmountKind, RegExp])[] = [
  [
    "budgetChange",
    /(?:tilläggs|kompletterings)(?:budget(?:en|ering(?:ar)?)?|anslag)|(?:om|över)budgeterin?g(?:ar)?|omdisponering(?:ar)?|omfördelning(?:ar)?|budget(?:justering(?:ar)?|förändring(?:ar)?|överföring(?:ar)?)/gu,
  ],
  [
    "variance",
    /avvik(?:else)?r?|diff(?:erens)?|återst(?:år|ående)?|kvar(?:står)?|förändring|skillnad|över-?\/?underskott/gu,
  ],
  ["forecast", /prognos(?:en)?|(?<!\p{L})(?:progn|prg|prog)(?!\p{L})/gu],
  [
    "budget",
    /(?:ram|intern|detalj|nämnd|drift|grund)?budget(?:en)?s?|(?<!\p{L})(?:ram)?bud(?:g)?(?!\p{L})|(?<!\p{L})anslag(?:et)?(?!\p{L})/gu,
  ],
  [
    "actual",
    /utfall(?:et)?s?|(?<!\p{L})(?:utf|verkligt?|verkl)(?!\p{L})|bokslut(?:et)?s?|redovisa(?:t|d)|redovisning(?:en)?|upparbetat|förbrukat|(?<!\p{L})bokfört(?!\p{L})/gu,
  ],
  ["debit", /(?<!\p{L})(?:debet|deb|debit)(?!\p{L})/gu],
  ["credit", /(?<!\p{L})(?:kredit|kred|credit)(?!\p{L})/gu],
  ["amount", /(?<!\p{L})(?:belopp(?:et)?|saldo|nettobelopp|netto|summa|värde|kronor|omslutning)(?!\p{L})/gu],
];
const REVISED = /(?<!\p{L})(?:rev(?:iderad)?|justerad|gällande|aktuell|ny|total)\.?(?!\p{L})/gu;
const ORIGINAL = /(?<!\p{L})(?:urspr(?:unglig)?|org|original|fastställd|beslutad|antagen)\.?(?!\p{L})/gu;
/** "Förra prognosen", "Prognos, föregående". */
const FORMER =
  /(?<!\p{L})(?:förra|förre|föregående|föreg|f\.?\s?g|tidigare|närmast\sföregående)\.?(?!\p{L})/gu;
/** "Prognos 2", "Prognos nr 1". */
const NUMBERED = /(?:prognos|prog|prg)\s*(?:nr\.?\s*)?([1-9])(?!\d)/u;
const SIDES: readonly (readonly ["income" | "cost", RegExp])[] = [
  ["income", /(?<!\p{L})(?:intäkt(?:er(?:na)?)?|inkomst(?:er)?)(?!\p{L})/gu],
  ["cost", /(?<!\p{L})(?:kostnad(?:er(?:na)?)?|utgift(?:er)?)(?!\p{L})/gu],
];
/** Words of a heading that say nothing more of the amounts. */
const FILLER =
  /(?<!\p{L})(?:i|v|nr|för|per|av|den|det|netto|total(?:t|a)?|verksamhetens|nämndens|summa|belopp|konto|redovisning|löpande|värde|\d|och)(?!\p{L})/gu;
/** Volumes and shares are no amounts. */
const NO_AMOUNT = /antal|timmar|volym|procent|%|andel|index|kommentar|datum|ansvarig/u;

/**
 * Reads a heading of amounts: "Utfall jan–aug 2023", "Ack budget", "UTFALL_V", "Helårsprognos", "aug 2023". Null for one that
 * is of something else, or says more than is understood.
 */
export function readAmountHeading(value: CellValue): AmountHeading | null {
  const folded = foldedText(value).replaceAll("_", " ");
  if (folded === "" || NO_AMOUNT.test(folded)) return null;
  const named = namedPeriod(folded.replace(UNIT, " "));
  const { period } = named;
  const [side = null, ...otherSides] = SIDES.flatMap(([each, words]) =>
    named.rest.search(words) === -1 ? [] : [each],
  );
  if (otherSides.length > 0) return null;
  const rest = SIDES.reduce((text, [, words]) => text.replace(words, " "), named.rest);
  const found = KINDS.find(([, words]) => rest.search(words) !== -1);
  const isFrame = /(?<!\p{L})ram/u.test(rest);
  const [kind, words] = found ?? [null, null];
  const version = kind === "budget" ? versionOf(rest, isFrame) : null;
  const forecast = kind === "forecast" ? forecastOf(rest) : null;
  const left = KINDS.reduce(
    (text, [each, pattern]) =>
      words === null || kind === "variance" || each === kind ? text.replace(pattern, " ") : text,
    kind === "forecast" ? rest.replace(FORMER, " ") : rest,
  )
    .replace(REVISED, " ")
    .replace(ORIGINAL, " ")
    .replace(FILLER, " ")
    .replace(/[^\p{L}\d]+/gu, "");
  if (kind === "variance") return { kind, version: null, period, forecast, side };
  if (left !== "") return null;
  if (kind !== null) return { kind, version, period: ofWholeYear(folded, kind, period), forecast, side };
  // "Föregående år" and "aug 2023" stand for the amounts of that time; "Period" alone is a column of periods.
  if (period.isYearBefore) return { kind: "actual", version: null, period, forecast, side };
  return period.to !== null || period.span === "accumulated" || side !== null
    ? { kind: "amount", version: null, period, forecast, side }
    : null;
}

function versionOf(text: string, isFrame: boolean): AmountHeading["version"] {
  if (text.search(REVISED) !== -1) return "revised";
  if (text.search(ORIGINAL) !== -1) return "original";
  return isFrame ? "frame" : null;
}

function forecastOf(text: string): AmountHeading["forecast"] {
  if (text.search(FORMER) !== -1) return "former";
  const [, number] = NUMBERED.exec(text) ?? [];
  return number === undefined ? null : Number(number);
}

/** A closed year ("Bokslut 2022") is the whole year. */
function ofWholeYear(text: string, kind: AmountKind, period: NamedPeriod): NamedPeriod {
  const isClosed = kind === "actual" && /bokslut/.test(text) && !/delår/.test(text);
  return isClosed && period.to === null && period.span === null ? { ...period, span: "wholeYear" } : period;
}
