import { LEAST_TOLD_VARIANCE, type AreaVariance } from "../../../domain/summary/summaryFacts";
import { mnkrText } from "./amountWords";
import { forPeriod, partOfYear } from "./dayWords";
import { capitalised, figure, sentence, type Sentence } from "./sentence";

/** The areas with the largest variances, with what counts as large said first. */
export function areaSentences(areas: readonly AreaVariance[], date: string): readonly Sentence[] {
  const when = capitalised(sentence`${forPeriod(date)}`);
  const budget = partOfYear(date) === null ? "budget" : "periodens budget";
  const least = mnkrText(LEAST_TOLD_VARIANCE);
  if (areas.length === 0)
    return [sentence`${when} avviker inget verksamhetsområde från ${budget} med ${least} eller mer.`];
  return [
    sentence`${when} avviker följande verksamhetsområden från ${budget} med minst ${least}, med den största avvikelsen först.`,
    ...areas.map(areaSentence),
  ];
}

/** "Ledning, administration och myndighetsutövning redovisar ett överskott på 11,1 mnkr." */
function areaSentence({ area, variance }: AreaVariance): Sentence {
  const size = figure(mnkrText(variance), { figure: "areaVariance", area });
  return sentence`${area} redovisar ett ${variance > 0 ? "överskott" : "underskott"} på ${size}.`;
}
