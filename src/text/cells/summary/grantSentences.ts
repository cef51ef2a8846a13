import type { GrantQuantity } from "../../../domain/summary/figureSource";
import type { GrantFacts } from "../../../domain/summary/grantFacts";
import { isNothingInMnkr, mnkrText } from "./amountWords";
import { isYearEnd, partOfYear } from "./dayWords";
import { countWriter } from "./numberWords";
import { capitalised, figure, listed, sentence, type Sentence, type SentencePart } from "./sentence";
import { wordCountSentence } from "./wordCountSentence";

/** The sum of the targeted grants against budget, the largest of them, and those that are reported, in the workbook's own words. */
export function grantSentences(facts: GrantFacts, date: string): readonly Sentence[] {
  const { largest, withoutActual, reported, count } = facts;
  const write = countWriter(count);
  return [
    totalSentence(facts, date),
    ...(largest.length === 0
      ? []
      : [
          sentence`Störst är ${listed(
            largest.map(({ id, name, actual }) => {
              return sentence`”${name}” med ${figure(mnkrText(actual), { figure: "grant", id })}`;
            }),
          )}.`,
        ]),
    ...(withoutActual === 0
      ? []
      : [
          capitalised(
            sentence`${figure(write(withoutActual), { figure: "grantsWithoutActual" })} av ${write(count)} bidrag saknar utfall.`,
          ),
        ]),
    ...(reported === null
      ? []
      : [wordCountSentence(reported, "bidrag", (word) => ({ figure: "grantsReported", word }))]),
  ];
}

/** "Intäkterna av riktade statsbidrag uppgick till 38,0 mnkr, vilket är 16,3 mnkr mer än budget (21,7 mnkr)." */
function totalSentence({ actual, budget }: GrantFacts, date: string): Sentence {
  const told = (kronor: number, quantity: GrantQuantity): SentencePart =>
    figure(mnkrText(kronor), { figure: "grants", quantity });
  const verb = isYearEnd(date) ? "uppgick" : "uppgår";
  const start = sentence`Intäkterna av riktade statsbidrag ${verb} till ${told(actual, "actual")}`;
  if (budget === null) return sentence`${start}.`;
  const name = partOfYear(date) === null ? "budget" : "periodens budget";
  const against = sentence`${name} (${told(budget, "budget")})`;
  const variance = actual - budget;
  if (isNothingInMnkr(variance)) return sentence`${start}, vilket är i nivå med ${against}.`;
  const size = told(variance, "variance");
  return sentence`${start}, vilket är ${size} ${variance > 0 ? "mer" : "mindre"} än ${against}.`;
}
