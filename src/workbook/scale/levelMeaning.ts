import { saysNothing } from "../cells/decoded";
import { foldedText } from "../grid/cellText";

/**
 * The degree of attainment that a text states, in Swedish as controllers write it: a place between the worst and the best,
 * only ever compared with others, or that nothing has been assessed.
 */
export type LevelMeaning =
  | { readonly kind: "level"; readonly place: number; readonly isForecast: boolean }
  | { readonly kind: "notAssessed" };

/** The places of plain steps. Texts that say more or less than those lie between or beside them. */
export const BEST_PLACE = 1;
export const WORST_PLACE = 0;

/** A word by itself: Swedish letters are no boundary to \b. */
function word(pattern: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, "u");
}

/** Marks, by their place. A cell may hold one alone, or one before words ("▲ grön pil"). */
const MARKS: readonly (readonly [place: number | null, marks: string])[] = [
  [1, "🟢🟩💚▲△▴↑⬆⇧⇑👍😀😃😄😁😊🙂☺✔✓✅☑"],
  [0.75, "↗⬈"],
  [0.5, "🟡🟨💛►▶▸→➡⇨⇒↔⬌😐😑😶⚠◐±~"],
  [0.3, "🟠🟧🧡"],
  [0.25, "↘⬊"],
  [0, "🔴🟥❤▼▽▾↓⬇⇩⇓👎☹🙁😞😟😠😡✖✗✘❌✕×"],
  [null, "⚪⬜◯○□▢❔❓"],
];
const PLACE_OF_MARK: ReadonlyMap<string, number | null> = new Map(
  MARKS.flatMap(([place, marks]) => [...marks].map((mark): [string, number | null] => [mark, place])),
);

const NOT_ASSESSED = new RegExp(
  [
    "svårbedöm",
    "svårt att bedöma",
    "(?<!\\p{L})(?:ej|inte|icke) (?:(?:har|är|kan|kunnat|möjligt att|gått att|går att) )*(?:bedöm|mät|följ(?:as|ts|t|s) upp|uppfölj|aktuel|relevant|tillämp|redovis|rapporter|besvar|utvärder)",
    "(?<!\\p{L})(?:kan|går|har) (?:ej|inte|icke) (?:kunnat |att )?(?:bedöm|mät|följ|jämför|utvärder|redovis)",
    "(?<!\\p{L})(?:avser|berör|gäller|ingår) (?:ej|inte|icke)",
    "(?:uppgift|värde|data|mätning|bedömning|underlag|utfall|resultat)(?:er|en)? (?:saknas|ej|inte)",
    "(?<!\\p{L})(?:ingen|inget|inga) (?:uppgift|bedömning|mätning|data|underlag|värde|uppföljning|resultat|information)",
    "uppföljning (?:är |har )?(?:ej|inte)",
    "^(?:saknas|utgår|utgått|vilande|n/?a|okänt|vet ej)$",
    "(?<!\\p{L})(?:vit|vitt|vita|grå|grått|gråa|lila|violett)(?!\\p{L})",
  ].join("|"),
  "u",
);

const FORECAST =
  /kunna|kommer|beräknas|förvänt|väntas|prognos|troli|sannolik|(?<!\p{L})kan (?:upp)?nås|bedöms (?:(?:ej|inte|icke|delvis|helt|att) )*(?:bli |vara på väg|(?:upp)?nås|uppfyllas)/u;
const NEGATION = word("ej|inte|icke|aldrig|inga|inget|ingen");
const ATTAINED =
  /(?<!\p{L})(?:upp)?nå(?:tt|tts|s|dd|dda|r|dde|ddes)?(?!\p{L})|uppfyll|måluppfyllelse|(?<!\p{L})(?:helt|fullt|klar[ta]?|färdig[ta]?|genomför[dt]a?|avsluta[dt]e?|slutför[dt]a?|i mål)(?!\p{L})/u;

/** The first that is found in a text tells its place. */
const PLACES: readonly (readonly [place: number, pattern: RegExp])[] = [
  [1.1, /överträff|mer än (?:uppfyll|uppnå)|(?<!\p{L})över målet/u],
  [0.5, /osäker|tveksam|oviss|oklar/u],
  [
    0.7,
    /(?:till|i) (?:mycket )?(?:hög|stor|största|övervägande) (?:grad|del|delen|utsträckning)|i huvudsak|i stort(?: sett)?|nästan|i allt väsentligt|(?<!\p{L})nära/u,
  ],
  [0.2, /(?:till|i) (?:mycket )?(?:liten|låg|ringa) (?:grad|del|mån|utsträckning|omfattning)/u],
  [0.3, /(?:till|i) (?:viss|mindre|begränsad) (?:grad|del|mån|utsträckning|omfattning)/u],
];
const PARTLY =
  /delvis|på (?:god |rätt )?väg|rätt (?:riktning|håll)|påbörja|pågå|godtag|acceptab|(?<!\p{L})(?:vissa brister|medel|mellan|mellersta|viss|visst|ok|okej|godkän[dt]|rimlig|varken|neutral[t]?)(?!\p{L})/u;
const COLOURS: readonly (readonly [place: number, pattern: RegExp])[] = [
  [1.05, word("mörkgrö(?:n|nt|na)")],
  [0.75, word("ljusgrö(?:n|nt|na)|gulgrö(?:n|nt|na)")],
  [1, word("grö(?:n|nt|na)")],
  [0.5, word("gul|gult|gula")],
  [0.3, word("orange|brandgul[ta]?")],
  [0.2, word("ljusrö(?:d|tt|da)|rosa")],
  [-0.05, word("mörkrö(?:d|tt|da)")],
  [0, word("rö(?:d|tt|da)")],
];
/** How it has changed, and how good it is. */
const OTHERS: readonly (readonly [place: number, pattern: RegExp])[] = [
  [0.5, /oförändra|(?:ingen|liten) förändring|(?<!\p{L})(?:lika|samma|stabil[ta]?)(?!\p{L})/u],
  [1, /förbättra|positiv|(?<!\p{L})(?:bättre|bättrats|ökat|ökar|upp|uppåt|stigande)(?!\p{L})/u],
  [0, /försämra|negativ|(?<!\p{L})(?:sämre|minskat|minskar|ned|ner|nedåt|sjunkande|fel håll)(?!\p{L})/u],
  [
    0.3,
    /(?<!\p{L})(?:mindre (?:god|gott|bra|tillfredsställande)|ganska (?:dålig|dåligt|svag|svagt))(?!\p{L})/u,
  ],
  [0.8, /(?<!\p{L})(?:ganska (?:god|gott|bra|hög|högt)|tillfredsställande)(?!\p{L})/u],
  [1.05, /(?<!\p{L})(?:mycket (?:god|gott|bra|hög|högt|stark|starkt)|utmärkt|bäst|bästa)(?!\p{L})/u],
  [-0.05, /(?<!\p{L})(?:mycket (?:dålig|dåligt|låg|lågt|svag|svagt)|sämst|sämsta)(?!\p{L})/u],
  [1, word("god|gott|goda|bra|hög|högt|höga|stark|starkt|ja|yes|rätt")],
  [
    0,
    word(
      "försena[dt]e?|försening|avbruten|avbrutet|inställ[dt]|dålig|dåligt|låg|lågt|låga|svag|svagt|brist|brister|bristande|bristfällig|bristfälligt|otillräcklig|otillräckligt|otillfredsställande|oacceptabel|oacceptabelt|underkän[dt]|nej|ingen|inget|inga|ej|inte|fel",
    ),
  ],
];

/** "91–99 procent" */
const PERCENT = /(?<!\d)(\d{1,3})(?: ?[–-] ?(\d{1,3}))? ?(?:%|procent)/u;

/** The meaning of a text; null for one that says nothing of how far something has come, and for one too long to. */
export function meaningOf(text: string): LevelMeaning | null {
  if (text.length > LONGEST) return null;
  const folded = foldedText(text)
    .replace(/\uFE0F/g, "")
    .replace(/\s*\([^)]*\)$/, "")
    .replace(/[.!]+$/, "");
  if (folded === "") return null;
  return meaningOfMark(folded) ?? meaningOfWords(folded);
}

const LONGEST = 160;

/** The mark that a text is, or begins with; null where it begins with none. */
export function leadingMark(text: string): string | null {
  const [first = ""] = text.trim();
  return PLACE_OF_MARK.has(first) ? first : null;
}

function meaningOfMark(text: string): LevelMeaning | null {
  const mark = leadingMark(text);
  const place = mark === null ? undefined : PLACE_OF_MARK.get(mark);
  if (place === undefined) return null;
  return place === null ? { kind: "notAssessed" } : { kind: "level", place, isForecast: false };
}

function meaningOfWords(text: string): LevelMeaning | null {
  if (saysNothing(text) || NOT_ASSESSED.test(text)) return { kind: "notAssessed" };
  const percent = PERCENT.exec(text);
  if (
    percent !== null &&
    /uppfyll|uppnå|målvärde|måltal|av målet|^\D*\d+ ?(?:[–-] ?\d+ ?)?(?:%|procent)[^\p{L}]*(?:eller (?:mer|lägre|mindre))?$/u.test(
      text,
    )
  )
    return { kind: "level", place: Number(percent[2] ?? percent[1]) / 100, isForecast: false };
  const found = PLACES.find(([, pattern]) => pattern.test(text));
  const isForecast = FORECAST.test(text);
  const at = (place: number): LevelMeaning => ({ kind: "level", place, isForecast });
  if (found !== undefined) return at(found[0]);
  if (NEGATION.test(text) && (ATTAINED.test(text) || PARTLY.test(text)))
    return at(isForecast ? WORST_PLACE + 0.1 : WORST_PLACE);
  const colour = COLOURS.find(([, pattern]) => pattern.test(text));
  if (PARTLY.test(text) && colour === undefined) return at(0.5);
  if (ATTAINED.test(text)) return at(isForecast ? BEST_PLACE - 0.1 : BEST_PLACE);
  const other = colour ?? OTHERS.find(([, pattern]) => pattern.test(text));
  return other === undefined ? null : at(other[0]);
}
