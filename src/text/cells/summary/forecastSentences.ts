import { levelsBestFirst } from "../../../domain/scale/scale";
import type { GoalForecastFact, OverarchingFact } from "../../../domain/summary/goalFacts";
import { foldedText } from "../../../workbook/grid/cellText";
import { formsOf, type LevelWording } from "../../../workbook/scale/scaleWords";
import { countedLevelWord } from "../levelWords";
import { ownSentence } from "./ownSentence";
import { capitalised, figure, sentence, type Sentence, type SentencePart } from "./sentence";

/** A forecast that goes on where "att målet …" ends: "uppnås delvis", "kommer att nås under 2025". */
const VERB = /^(?:uppnås|uppfylls|nås|klaras|kommer att|väntas|beräknas|når)(?![\p{L}])/iu;

/**
 * The controller's expectation of each goal, in their own words: "Socialnämnden bedömer att målet ”Trygg vardag” kommer att vara delvis
 * uppnått." where they have given a level, "… bedömer att målet ”Trygg vardag” uppnås 2025." where their words go on so, else
 * "Prognosen för målet ”Trygg vardag” är: …".
 */
export function forecastSentences(
  forecasts: readonly GoalForecastFact[],
  committee: string | null,
  wording: LevelWording,
): readonly Sentence[] {
  return forecasts.map(({ goalId, nr, title, forecast }) => {
    const number = nr === "" ? "målet" : `mål ${nr.replace(/\.$/, "")}`;
    const name = `${number} ”${title.replace(/\.$/, "")}”`;
    return expected(name, forecast, { committee, wording, cell: { figure: "goalForecast", goalId } });
  });
}

/** Each overarching goal with its level, why it was decided, and what is expected of it. */
export function overarchingSentences(
  goals: readonly OverarchingFact[],
  committee: string | null,
  wording: LevelWording,
): readonly Sentence[] {
  return goals.flatMap(({ name, level, isDecided, motivation, forecast }) => {
    const says = isDecided ? "bedöms sammantaget vara" : "är";
    const goal = `det övergripande målet ”${name.replace(/\.$/, "")}”`;
    const why = ownSentence(motivation ?? "");
    return [
      sentence`${capitalised(sentence`${goal}`)} ${says} ${countedLevelWord(level, 1, wording)}.`,
      ...(why === "" ? [] : [sentence`${why}`]),
      ...(forecast === null ? [] : [expected(goal, forecast, { committee, wording, cell: null })]),
    ];
  });
}

interface ExpectedOf {
  readonly committee: string | null;
  readonly wording: LevelWording;
  /** The figure that the forecast is; null for one that is not led to. */
  readonly cell: Parameters<typeof figure>[1] | null;
}

function expected(name: string, forecast: string, { committee, wording, cell }: ExpectedOf): Sentence {
  const who = committee ?? "Nämnden";
  const part = (text: string): SentencePart | string => (cell === null ? text : figure(text, cell));
  const words = forecast.trim().replace(/\.$/, "");
  const level = levelsBestFirst(wording.scale).find((each) => {
    const { word, one, many } = formsOf(wording, each);
    return [word, one, many].some((form) => foldedText(form) === foldedText(words));
  });
  if (level !== undefined)
    return sentence`${who} bedömer att ${name} kommer att vara ${part(countedLevelWord(level, 1, wording))}.`;
  if (VERB.test(words))
    return sentence`${who} bedömer att ${name} ${part(words.charAt(0).toLocaleLowerCase("sv") + words.slice(1))}.`;
  return sentence`Prognosen för ${name} är: ${part(words)}.`;
}
