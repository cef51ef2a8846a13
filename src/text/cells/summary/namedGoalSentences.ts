import { countOf, levelsPresent } from "../../../domain/scale/levelCounts";
import type { AttainmentLevel } from "../../../domain/scale/scale";
import type { ForecastFact, NamedGoal } from "../../../domain/summary/goalFacts";
import type { LevelWording } from "../../../workbook/scale/scaleWords";
import { countedIndicatorWord, countedLevelWord } from "../levelWords";
import { ownSentence } from "./ownSentence";
import { countWriter } from "./numberWords";
import { capitalised, figure, listed, sentence, type Sentence, type SentencePart } from "./sentence";

/**
 * The sentences about a goal that is not attained, or is by decision alone: its level, those of its indicators where
 * it has several, and what the controller expects of them.
 */
export function namedGoalSentences(goal: NamedGoal, wording: LevelWording): readonly Sentence[] {
  const { level, isDecided, indicatorCount } = goal;
  const indicators = indicatorCount > 1 ? indicatorClauses(goal, wording) : null;
  const levelText = level === null ? null : countedLevelWord(level, 1, wording);
  const name = goalName(goal);
  const told = forecastsTold(goal);
  if (isDecided && levelText !== null) {
    const decided = sentence`Målet bedöms sammantaget vara ${levelText}.`;
    const why = ownSentence(goal.motivation ?? "");
    const reason = why === "" ? [] : [sentence`${why}`];
    if (indicators === null) {
      const alone = sentence`${capitalised(sentence`${name}`)} bedöms sammantaget vara ${levelText}.`;
      return [alone, ...reason, ...told];
    }
    return [sentence`När det gäller ${name} ${indicators.afterVerb}.`, decided, ...reason, ...told];
  }
  const says = levelText === null ? "saknar nivå" : `är ${levelText}`;
  const own = sentence`${capitalised(sentence`${name}`)} ${says}.`;
  return [own, ...(indicators === null ? [] : [sentence`${indicators.alone}.`]), ...told];
}

/** "mål 7 ”Säkerställa valfrihet, hög kvalitet och ett värdigt bemötande”" */
function goalName({ nr, title }: NamedGoal): string {
  return `${nr === "" ? "målet" : `mål ${nr.replace(/\.$/, "")}`} ”${title.replace(/\.$/, "")}”`;
}

/**
 * "är en av tre indikatorer uppfylld medan två är delvis uppfyllda" after other words; alone it begins with the count:
 * "En av tre indikatorer är uppfylld medan två är delvis uppfyllda".
 */
function indicatorClauses(
  { id, indicatorCount, indicatorLevels }: NamedGoal,
  wording: LevelWording,
): { readonly afterVerb: Sentence; readonly alone: Sentence } {
  const write = countWriter(indicatorCount);
  const all = { figure: "indicatorCount", goalId: id } as const;
  const count = (level: AttainmentLevel | null): SentencePart =>
    figure(write(countOf(indicatorLevels, level), "common"), {
      figure: "indicatorsAtLevel",
      level,
      goalId: id,
    });
  const says = (level: AttainmentLevel | null): string =>
    level === null ? "utan nivå" : countedIndicatorWord(level, countOf(indicatorLevels, level), wording);
  const [first = null, ...others] = levelsPresent(wording.scale, indicatorLevels);
  const total = write(indicatorCount, "common");
  const subject =
    others.length > 0
      ? sentence`${count(first)} av ${figure(total, all)} indikatorer`
      : indicatorCount === 2
        ? sentence`${figure("båda", all)} indikatorerna`
        : sentence`samtliga ${figure(total, all)} indikatorer`;
  const rest =
    others.length === 0
      ? ""
      : sentence` medan ${listed(others.map((level) => sentence`${count(level)} är ${says(level)}`))}`;
  return {
    afterVerb: sentence`är ${subject} ${says(first)}${rest}`,
    alone: capitalised(sentence`${subject} är ${says(first)}${rest}`),
  };
}

/** Each forecast, or all as one where they say the same: "Prognosen för samtliga nio indikatorer är: målet nås 2025." */
function forecastsTold({ forecasts, indicatorCount }: NamedGoal): readonly Sentence[] {
  const [first, ...others] = forecasts;
  const areAlike = others.length > 0 && others.every(({ forecast }) => forecast === first?.forecast);
  if (first === undefined || !areAlike || forecasts.length !== indicatorCount)
    return forecasts.map(forecastSentence);
  const { indicatorId, forecast } = first;
  const all =
    indicatorCount === 2 ? "båda" : `samtliga ${countWriter(indicatorCount)(indicatorCount, "common")}`;
  const words = figure(forecast.replace(/\.$/, ""), { figure: "forecast", indicatorId });
  return [
    sentence`Prognosen för ${all} ${indicatorCount === 2 ? "indikatorerna" : "indikatorer"} är: ${words}.`,
  ];
}

/** "Prognosen för ”Andel som känner sig trygga” är: målet nås 2025." */
function forecastSentence({ indicatorId, title, forecast }: ForecastFact): Sentence {
  const words = figure(forecast.replace(/\.$/, ""), { figure: "forecast", indicatorId });
  return sentence`Prognosen för ”${title.replace(/\.$/, "")}” är: ${words}.`;
}
