import { plainText } from "../grid/cellText";
import { parseNumber, type CellNumber } from "./numberText";
import { toHeld } from "./units";

/**
 * Between two outcomes stands a slash, a semicolon, a line break, "och" or the like, or a comma that cannot be a decimal
 * comma. Before a label nothing more than the end of the percent sign is needed, or the colon after the label.
 */
const SEPARATOR =
  /\s*[/;]\s*|\s*\r?\n\s*|\s+(?:och|samt|resp\.?|respektive)\s+|(?<=[%\p{L}]),\s+|,\s+(?=\p{L})|(?<=%)\s+(?=\p{L})|(?<=\d)\s+(?=\p{L}+:)/u;

/** "Hemtjänst 90 %", "HT: 90 %", "HT – 90 %": a label of letters, and a number without a sign that could be the dash. */
const LABELLED = /^(\p{L}[^\d:=<>≤≥~≈+]{0,39}?)(?:\s*[:=]\s*|\s+[-−–]\s+|\s+)(\d.*)$/u;

/** Words of which one shows that a part is no group's outcome: another time, a target, a total, a comparison, a change. */
const NOT_A_GROUP =
  /(?:^|\s)(?:mål\p{L}*|gräns\p{L}*|utfall\p{L}*|resultat\p{L}*|budget\p{L}*|prognos\p{L}*|föreg\p{L}*|förra|fjol|tidigare|år\p{L}*|helår\p{L}*|kvartal|tertial|vår\p{L}*|höst\p{L}*|rike\p{L}*|läne\p{L}*|snitt\p{L}*|genomsnitt\p{L}*|medel\p{L}*|median|total\p{L}*|summa|varav|av|ja|nej|vet|ök\p{L}*|minsk\p{L}*|från|till|mellan|vid|var|blev|är|har|nådde|fick|gav|minst|högst|lägst|max|min|minus|plus|upp|ned|ner|knappt|drygt|nästan|närmare|över|under|ca|cirka|ungefär|inte|ej|jan\p{L}*|feb\p{L}*|mar|mars|apr\p{L}*|maj|jun\p{L}*|jul\p{L}*|aug\p{L}*|sep\p{L}*|okt\p{L}*|nov\p{L}*|dec\p{L}*)(?=\s|$|[.,])/u;

/**
 * Reads the numbers of a cell's text: one, or several outcomes ("90 % / 79 %", one per line, "Hemtjänst 90 %, särskilt
 * boende 79 %"). The unit after the last stands for all. Null unless each part holds exactly one number; when some parts
 * are labelled and some not; when labels are no groups' names; when labelled percents make up 100 % together, as the
 * shares of answers do; and for an interval ("minst 80 och högst 90") or a date ("31/12/2022").
 */
export function parseNumbers(text: string): readonly CellNumber[] | null {
  const only = parseNumber(text);
  if (only !== null) return [only];
  const parts = text.trim().split(SEPARATOR);
  if (parts.length < 2) return null;
  const numbers = parts.map(parseNumber).filter((number) => number !== null);
  if (numbers.length < parts.length) return parseLabelled(parts);
  const bounds = new Set(numbers.map(({ bound }) => bound));
  return bounds.size > 1 || numbers.some(isYear) ? null : shareUnit(numbers);
}

function parseLabelled(parts: readonly string[]): readonly CellNumber[] | null {
  const matches = parts.map((part) => LABELLED.exec(plainText(part).toLocaleLowerCase("sv")));
  const labels = new Set(matches.map((match) => match?.[1] ?? ""));
  if (labels.size < parts.length || [...labels].some((label) => label === "" || NOT_A_GROUP.test(label)))
    return null;
  const numbers = matches.map((match) => parseNumber(match?.[2] ?? "")).filter((number) => number !== null);
  if (numbers.length < parts.length || numbers.some(isYear) || isDistribution(numbers)) return null;
  return numbers.map((number) => ({ ...number, note: "labelled" }));
}

function isYear({ note }: CellNumber): boolean {
  return note === "year";
}

function isDistribution(numbers: readonly CellNumber[]): boolean {
  const sum = numbers.reduce((total, { value }) => total + value, 0);
  return numbers.every(({ unit }) => unit === "percent") && Math.abs(sum - 1) < 0.015;
}

/** In "90/79 %" the sign after the last part stands for all. */
function shareUnit(numbers: readonly CellNumber[]): readonly CellNumber[] {
  const unit = numbers.at(-1)?.unit ?? null;
  return numbers.map((number) =>
    number.unit === null ? { ...number, unit, value: toHeld(number.value, unit) } : number,
  );
}
