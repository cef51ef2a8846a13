import type { MeasureChange, MeasureQuantity } from "../../../domain/summary/figureSource";
import type { MeasureFact, MeasureFacts } from "../../../domain/summary/measureFacts";
import { foldedText } from "../../../workbook/grid/cellText";
import { countText } from "../../make/figures";
import { monthText } from "../../make/months";
import { figure, listed, sentence, type Sentence, type SentencePart } from "./sentence";

/**
 * How many measures have gone which way since last year, and then for each area its measures with both years' volumes and the
 * budget. Whether more is better is not said: it depends on the measure.
 */
export function measureSentences(facts: MeasureFacts): readonly Sentence[] {
  return [leadSentence(facts), ...facts.areas.map((area) => areaSentence(area, facts))];
}

const CHANGES = ["increased", "decreased", "unchanged", "notCompared"] as const satisfies MeasureChange[];

/** "Av 17 verksamhetsmått är 7 högre än 2022, 6 är lägre och 4 är oförändrade." */
function leadSentence({ areas, hasPrevious, previousPeriod }: MeasureFacts): Sentence {
  const measures = areas.flatMap((area) => area.measures);
  const before = timeText(previousPeriod);
  if (!hasPrevious) return sentence`För verksamhetsmåtten finns ingen uppgift för ${before} att jämföra med.`;
  const told = CHANGES.map((change) => ({
    change,
    count: measures.filter((each) => each.change === change).length,
  })).filter(({ count }) => count > 0);
  const clauses = told.map(({ change, count }, at): Sentence => {
    const number = counted(count, change);
    const [verb, rest] = clauseOf(change, count, before);
    const than = at === 0 && change === "unchanged" ? ` jämfört med ${before}` : "";
    return at === 0 ? sentence`${verb} ${number} ${rest}${than}` : sentence`${number} ${verb} ${rest}`;
  });
  return sentence`Av ${counted(measures.length, null)} verksamhetsmått ${listed(clauses)}.`;
}

function clauseOf(
  change: MeasureChange,
  count: number,
  before: string,
): readonly [verb: string, rest: string] {
  switch (change) {
    case "increased":
      return ["är", `högre än ${before}`];
    case "decreased":
      return ["är", `lägre än ${before}`];
    case "unchanged":
      return ["är", count === 1 ? "oförändrat" : "oförändrade"];
    case "notCompared":
      return ["går", "inte att jämföra"];
  }
}

function counted(count: number, change: MeasureChange | null): SentencePart {
  return figure(countText(count).sv, { figure: "measureCount", change });
}

/** The measures of a subgroup stand after its name. "Äldreomsorg: ”Hemtjänst, utförda timmar” minskade från 145 418 till 133 941 (budget 153 420). …" */
function areaSentence({ area, measures }: MeasureFacts["areas"][number], facts: MeasureFacts): Sentence {
  const told = measures.map((measure, at) => {
    const { subgroup } = measure;
    const isNew = subgroup !== null && subgroup !== measures[at - 1]?.subgroup;
    return sentence`${at === 0 ? "" : " "}${isNew ? `${subgroup}: ` : ""}${measureSentence(measure, facts)}`;
  });
  return told.reduce((all, next) => sentence`${all}${next}`, sentence`${area === "" ? "" : `${area}: `}`);
}

function measureSentence(
  measure: MeasureFact,
  { period, previousPeriod, hasPrevious }: MeasureFacts,
): Sentence {
  const { id, label, unit, actual, previousActual, budget, change } = measure;
  const told = (value: number, quantity: MeasureQuantity): SentencePart =>
    figure(volumeText(value), { figure: "measure", id, quantity });
  // Many labels say the unit themselves: "Hemtjänst, utförda timmar".
  const ofUnit = unit === "" || foldedText(label).includes(foldedText(unit)) ? "" : ` ${unit}`;
  const name = `”${label}”`;
  const against = budget === null ? "" : sentence` (budget ${told(budget, "budget")})`;
  if (actual === null) return sentence`${name} saknar uppgift för ${timeText(period)}.`;
  const now = sentence`${told(actual, "actual")}${ofUnit}${against}`;
  if (previousActual === null) {
    const missing = hasPrevious ? `, och uppgift för ${timeText(previousPeriod)} saknas` : "";
    return sentence`${name} var ${now}${missing}.`;
  }
  if (change === "unchanged")
    return sentence`${name} var ${told(actual, "actual")}${ofUnit} både ${timeText(previousPeriod)} och ${timeText(period)}${against}.`;
  const verb = change === "increased" ? "ökade" : "minskade";
  return sentence`${name} ${verb} från ${told(previousActual, "previousActual")} till ${now}.`;
}

/** A volume as the annex shows it: a whole number with its thousands apart and a real minus. */
function volumeText(value: number): string {
  return countText(value).sv.replace("-", "−");
}

/** "2022" for a whole year, "augusti 2022" for a part of it. */
function timeText(period: string): string {
  return period.endsWith("-12") ? period.slice(0, 4) : monthText(period).sv;
}
