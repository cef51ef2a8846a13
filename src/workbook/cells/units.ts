/** The units that are told apart, each with the words that name it. The first two are shown for one and for many. */
const UNIT_WORDS = {
  percent: ["%", "%", "procent", "procentenhet", "procentenheter", "%-enhet", "%-enheter"],
  kr: ["kr", "kr", "krona", "kronor", "sek", ":-", ",-", "kr."],
  tkr: ["tkr", "tkr", "kkr", "tusen kr", "tusen kronor"],
  mnkr: [
    "mnkr",
    "mnkr",
    "mkr",
    "mn kr",
    "milj kr",
    "milj. kr",
    "miljoner kr",
    "miljoner kronor",
    "miljoner",
    "milj",
    "milj.",
    "mn",
    "msek",
    "mnkr.",
  ],
  count: [
    "st",
    "st",
    ...[
      "st.",
      "styck",
      "stycken",
      "gång",
      "gånger",
      "tillfälle",
      "tillfällen",
      "person",
      "personer",
      "brukare",
    ],
    ...[
      "klient",
      "klienter",
      "barn",
      "ungdom",
      "ungdomar",
      "elev",
      "elever",
      "deltagare",
      "besökare",
      "besök",
    ],
    ...[
      "invånare",
      "medarbetare",
      "anställd",
      "anställda",
      "hushåll",
      "familj",
      "familjer",
      "ärende",
      "ärenden",
    ],
    ...["beslut", "ansökan", "ansökningar", "anmälan", "anmälningar", "plats", "platser", "placering"],
    ...["placeringar", "lägenhet", "lägenheter", "bostad", "bostäder", "insats", "insatser", "aktivitet"],
    ...[
      "aktiviteter",
      "åtgärd",
      "åtgärder",
      "träff",
      "träffar",
      "möte",
      "möten",
      "utbildning",
      "utbildningar",
    ],
    ...["företag", "verksamhet", "verksamheter", "enhet", "enheter"],
  ],
  fullTime: ["årsarbetare", "årsarbetare", "åa", "heltidstjänst", "heltidstjänster"],
  minutes: ["minut", "minuter", "min", "min."],
  hours: ["timme", "timmar", "tim", "tim.", "h", "timmars"],
  days: ["dag", "dagar", "dygn", "kalenderdag", "kalenderdagar", "vårddygn", "dgr", "dgr.", "d"],
  workingDays: ["arbetsdag", "arbetsdagar", "vardag", "vardagar", "arbetsdgr"],
  weeks: ["vecka", "veckor"],
  months: ["månad", "månader", "mån", "mån."],
  years: ["år", "år"],
  points: ["poäng", "poäng", "p"],
  index: ["index", "index", "indexenhet", "indexenheter"],
  squareMetres: ["kvm", "kvm", "m2", "m²", "kvadratmeter"],
  kilometres: ["km", "km", "kilometer"],
  metres: ["meter", "meter", "m"],
  kilograms: ["kg", "kg", "kilo", "kilogram"],
  tonnes: ["ton", "ton"],
  kilowattHours: ["kWh", "kWh"],
  megawattHours: ["MWh", "MWh"],
} satisfies Record<string, readonly [one: string, many: string, ...others: string[]]>;

export type Unit = keyof typeof UNIT_WORDS;

const UNIT_BY_WORD: ReadonlyMap<string, Unit> = new Map(
  (Object.entries(UNIT_WORDS) as [Unit, readonly string[]][]).flatMap(([unit, words]) =>
    words.map((word) => [folded(word), unit] as const),
  ),
);

function folded(text: string): string {
  return text.trim().toLocaleLowerCase("sv");
}

/** The denominator of a unit, after it: "kr/inv", "kr per invånare", "tim/vecka". It is not told apart. */
const COUNTED_BY =
  /(?<=\p{L})(?:\s?\/\s?|\s+per\s+)(?:inv\p{L}*\.?|elev|barn|plats|brukare|person|anställd|medarbetare|årsarbetare|hushåll|familj|deltagare|besök\p{L}*|ärende|månad|mån\.?|år|vecka|dag|dygn|timme|tim\.?|kvm|m2|m²|km|mil)$/u;

/** The unit that follows a number ("%", "dagar", "tkr", "kr/inv"), or null for any other text. */
export function unitOfWord(text: string): Unit | null {
  const word = folded(text);
  return UNIT_BY_WORD.get(word) ?? UNIT_BY_WORD.get(word.replace(COUNTED_BY, "")) ?? null;
}

/**
 * The unit that a column of units names. There "Andel" is percent, "Antal" is a count, "Antal dagar" and "Belopp i tkr"
 * are what follows. Null for an empty cell or a unit that is not known: it tells nothing of the numbers.
 */
export function unitOfColumn(text: string): Unit | null {
  const bare = folded(text).replace(/[()]/g, " ").replace(/\s+/g, " ").trim();
  if (/^andel(?: (?:i )?(?:%|procent))?$|^procent %$/.test(bare)) return "percent";
  if (bare === "antal") return "count";
  return unitOfWord(bare.replace(/^(?:antal|belopp|medelvärde)?\s?(?:i )?/, ""));
}

/** Units of one dimension can be brought to each other: kronor, tkr and mnkr. */
export function haveOneDimension(a: Unit, b: Unit): boolean {
  return a === b || (isMoney(a) && isMoney(b));
}

const KRONOR: ReadonlyMap<Unit, number> = new Map([
  ["kr", 1],
  ["tkr", 1_000],
  ["mnkr", 1_000_000],
]);

function isMoney(unit: Unit): boolean {
  return KRONOR.has(unit);
}

/** A number of a unit as it is held: a percent as a share (90 % is 0.9), money in kronor, all else as it stands. */
export function toHeld(shown: number, unit: Unit | null): number {
  if (unit === "percent") return shown / 100;
  return shown * (KRONOR.get(unit ?? "count") ?? 1);
}

/** How a language writes numbers in their units. */
export interface NumberWriting {
  readonly thousands: string;
  readonly decimal: string;
  readonly inUnit: (number: string, unit: Unit, isOne: boolean) => string;
}

const SWEDISH: NumberWriting = {
  thousands: " ",
  decimal: ",",
  inUnit: (number, unit, isOne) => `${number} ${UNIT_WORDS[unit][isOne ? 0 : 1]}`,
};

/** A held number as people write it in its unit: "90 %", "4 200 tkr", "−0,5". */
export function numberInUnit(held: number, unit: Unit | null): string {
  return numberInUnitAs(SWEDISH, held, unit);
}

/** The same in any language, with at most twelve digits. */
export function numberInUnitAs(writing: NumberWriting, held: number, unit: Unit | null): string {
  const shown = unit === "percent" ? held * 100 : held / toHeld(1, unit);
  const [whole = "", decimals] = String(Number(shown.toPrecision(12))).split(".");
  const grouped = whole
    .replace(/(?<=\d{2})(?=(?:\d{3})+$)|(?<=\d)(?=(?:\d{3})+$)/g, writing.thousands)
    .replace("-", "−");
  const number = decimals === undefined ? grouped : `${grouped}${writing.decimal}${decimals}`;
  return unit === null ? number : writing.inUnit(number, unit, shown === 1);
}

/** The unit as it is named in a sentence: "procent" would be "%", many of them "dagar". */
export function unitName(unit: Unit): string {
  return unit === "percent" ? "procent" : UNIT_WORDS[unit][1];
}
