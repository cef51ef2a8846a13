import type { DeviationFact } from "../../../domain/summary/summaryFacts";
import { inThousands } from "../../../annexes/kit/table/thousands";
import { amountText } from "../../make/figures";
import { isNothingInMnkr, mnkrText } from "./amountWords";
import { ownSentence } from "./ownSentence";
import { figure, sentence, type Sentence } from "./sentence";

/** "Hemtjänst är 3,2 mnkr sämre än budget." and then the controller's own words, each made a sentence. */
export function deviationSentence(fact: DeviationFact): Sentence {
  const { key, label, variance, cause, consequence, action } = fact;
  const kronor = Math.abs(variance);
  const size = isNothingInMnkr(kronor) ? `${amountText(inThousands(kronor)).sv}\u00A0tkr` : mnkrText(kronor);
  const own = [cause, consequence, action].map(ownSentence).filter((text) => text !== "");
  const told = own.map((text) => ` ${text}`).join("");
  const better = variance > 0 ? "bättre" : "sämre";
  return sentence`${label} är ${figure(size, { figure: "deviation", key })} ${better} än budget.${told}`;
}
