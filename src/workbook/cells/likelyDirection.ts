import type { ImprovementDirection } from "../../domain/followUp";
import { foldedText } from "../grid/cellText";

/** Parts of words for things that are better the less there is of them. */
const UNWANTED = [
  // Time that somebody waits, and what is late.
  "vänte?tid|kötid|väntande|handläggningstid|ledtid|svarstid|restid|utryckningstid|insatstid|genomströmningstid|utredningstid|liggtid|vårdtid|(?<!\\p{L})tid (?:till|från|för) |dagar till|i kö(?!\\p{L})|köer|försena|inställd",
  // Absence, ill health, staff that leaves.
  "frånvaro|sjuktal|ohälsotal|sjukskriv|sjukdagar|skolk|personalomsättning|rörlighet bland|avgångar|vakans|övertid|fyllnadstid|inhyrd|hyrpersonal|bemanningsföretag|timavlön|stress",
  // Poverty and exclusion.
  "arbetslös|arbetssökande|långtidsinskriv|fattig|låginkomst|ekonomiskt utsatt|ekonomiskt bistånd|försörjningsstöd|socialbidrag|biståndsmottag|biståndstag|bidragsberoende|bidragstag|hemlös|vräk|avhys|trångbod|utanförskap|varken arbetar|uvas|hemmasitt",
  // Crime, violence, accidents, harm.
  "brott|våld|skadegörelse|stöld|(?<!f)rån|olyck|skada|skador|skadad|dödlig|dödsfall|döda|omkom|självmord|suicid|brand|bränder|mobb|kränk|diskriminer|trakasser|hot mot|hot och|utsatt|trycksår|infektion|fallris|fallskad|läkemedel hos|olämpliga läkemedel",
  // Habits.
  "rök|snus|alkohol|narkotika|drog(?!n)|cannabis|tobak|övervikt|fetma",
  // Environment and use.
  "utsläpp|koldioxid|växthusgas|klimatpåverkan|klimatavtryck|energianvändning|energiförbruk|elanvändning|elförbruk|vattenförbruk|vattenanvändning|förbrukning|drivmedel|fossil(?!fri)|avfall|svinn|skräp|klotter|buller|partikel|partiklar|kvävedioxid|fosfor|övergöd|bekämpningsmedel|läckage|utläckage|bilresor|biltrafik|bilanvänd|flygresor|körsträck",
  // Money that is spent or owed.
  "kostnad|nettokostnad|utgift|låneskuld|skuldsättning|skuldbörda|skuld|underskott|budgetöverdrag|avgift|taxa",
  // What goes wrong.
  "avhopp|hoppar av|hoppat av|klagomål|reklamation|avbrott|driftstopp|driftstörning|störning|felanmäl|antal fel|brister|anmärkning|överklag|upphävda|återfall|återaktualis|återinskriv|åter inom|återkommer|orosanmäl|lex sarah|lex maria|avvikelse|tillbud|nedlagd|ogiltig|ej verkställd|icke verkställd|konkurs",
  // Dissatisfaction.
  "otrygg|missnöj|onöjd|oro(?:lig|ade|a)?(?= |,|$)|ensamhet|ensamma|obehörig|outbildad|osäker|underkän|besvär",
  // Many to share what there is, or many to meet.
  "barngrupp|gruppstorlek|klasstorlek|(?:barn|elever|brukare|patienter|ärenden|medarbetare) (?:per|/) ?(?:\\p{L}+ )?(?:pedagog|lärar|personal|årsarbetar|anställd|handläggar|chef|grupp|vuxen|avdelning|tjänst|socialsekreterar)|(?:antal )?(?:olika )?(?:personal|personer|möten|medarbetare|vårdare|personalmöten)(?:, antal)? (?:som [\\p{L} ]+ )?(?:på|under|inom) (?:14|fjorton)|kontinuitet(?:[^%]*antal)",
  // Empty premises, places in a ranking.
  "tomma |tomställ|står tom|outhyr|ranking|rankning|(?<!\\p{L})placering(?:en)?(?!ar)|plats i",
].join("|");

const UNWANTED_WORD = new RegExp(`(?:${UNWANTED})`, "u");
/** "andel utan", "fri från", "minskning av": what turns the word after it. */
const TURNED =
  "utan|ej|inte|inga|ingen|inget|icke|aldrig|frånvaro av|fri|fria|fritt|slipper|undvik\\p{L}*|undgå\\p{L}*|minskning|förebygg\\p{L}*|åtgärda\\p{L}*|hantera\\p{L}*|utredda|utreds|uppklara\\p{L}*|avsluta\\p{L}*|lämna\\p{L}*|avvärjda|återvun\\p{L}*|återvin\\p{L}*|sortera\\p{L}*|utsortera\\p{L}*|insamla\\p{L}*|färdigställ\\p{L}*|besvara\\p{L}*|kompensera\\p{L}*|från";
const TURNED_UNWANTED = new RegExp(
  `(?<!\\p{L})(?:${TURNED}) (?:[\\p{L}-]+ ){0,3}?[\\p{L}-]*(?:${UNWANTED})`,
  "u",
);

/** Words for things that are better the more there is of them, whatever stands beside. */
const WANTED_ALWAYS =
  /(?<!\p{L})(?:ökad|ökat|ökade|öka|ökning|fler|flera|mer|stärkt|förbättra\p{L}*|bättre|högre)(?!\p{L})(?! än)|nöjd(?!-)(?<!miss\p{L}*|onöjd|(?:ej|inte) nöjd)|(?<!o)trygg(?!hetslarm)(?<!(?:ej|inte|känner sig inte) trygg)|(?:följs|följts|följt|följdes) upp|(?:utreds|utreda?|utretts|åtgärda\p{L}*|hantera\p{L}*|besvara\p{L}*|återvin\p{L}*|återvun\p{L}*|uppklara\p{L}*|uppklarning\p{L}*|lösta)(?!\p{L})|uppklaring|inom (?:\p{L}+ )?(?:\d+|en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|utsatt|avtalad|garanti|lag)|i rätt tid|i tid(?!\p{L})|(?:rök|fossil|drog|gift|bullerfri|avgifts|skade|olycks|mobbnings)fri|budgetavvikelse|avvikelse mot budget|kostnadstäck|självfinansier|kostnadseffektiv|avgiftsfinansier|frisknärvaro|långtidsfrisk|frisktal|hälsotal|egen ?försörjning|självförsörj|till (?:arbete|studier|självförsörjning|egen)|i (?:arbete|studier|sysselsättning)|klimatkompens|koldioxidsnål|avfallssorter|matavfallsinsamling|elever med (?:plan|stöd)/u;

/** "utan plats", "ej behöriga", "som saknar": the lack of something wanted. */
const LACK =
  /(?<!\p{L})(?:utan|ej|inte|saknar|saknas|brist på|väntar på|icke)(?!\p{L}) (?:[\p{L}-]+ ){0,2}?[\p{L}-]*(?:nöjd|trygg|behör|godkän|plats|arbete|bostad|betyg|examen|delaktig|tillgång|tillgäng|klara|uppnå|nått|når|verkställ|sysselsättning|boende|plan|gymnasie|utbild|stöd|tillräcklig|legitim|kontakt|insats)/u;

const LESS =
  /(?<!\p{L})(?:minska|minskar|minskad|minskat|minskade|minskande|ska minska|låg|lågt|låga|lägre|färre|få|kort|kortare|sänk\p{L}*|sänkt|reducera\p{L}*|begränsa\p{L}*|halvera\p{L}*)(?!\p{L})/u;
/** "Korta boenden" may be what there is to be many of: a share of them is. */
const SHARE_OF = /^(?:andel|antal|korta|låga?)(?!\p{L})/u;

/**
 * Which way is better for an indicator, as its words tell: "väntetid", "andel otrygga" and "kostnad per plats" are better
 * the less there is of them, "utan frånvaro" and "avslutade från försörjningsstöd" the more. Higher is better where no word
 * tells otherwise. What its goal says ("Minskade utsläpp") tells where the indicator itself says nothing. A guess: it is
 * offered to the controller, and never used before it is accepted.
 */
export function likelyDirection(indicatorTitle: string, goalTitle: string): ImprovementDirection {
  return told(indicatorTitle) ?? (LESS.test(foldedText(goalTitle)) ? "lowerIsBetter" : "higherIsBetter");
}

function told(title: string): ImprovementDirection | null {
  const text = foldedText(title);
  const isUnwanted = UNWANTED_WORD.test(text);
  if (WANTED_ALWAYS.test(text)) return "higherIsBetter";
  if (isUnwanted) return TURNED_UNWANTED.test(text) ? "higherIsBetter" : "lowerIsBetter";
  if (LACK.test(text)) return "lowerIsBetter";
  if (LESS.test(text) && !SHARE_OF.test(text)) return "lowerIsBetter";
  return WANTED.test(text) ? "higherIsBetter" : null;
}

/** Words that tell that more is better, beside a goal that speaks of less. */
const WANTED =
  /andel|antal|index|nki|betyg|behör|godkän|klarar|når|delaktig|kunskap|tillgäng|närvaro|examen|deltag/u;
