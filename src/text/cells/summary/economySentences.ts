import type { InvestmentFacts } from "../../../domain/summary/summaryFacts";
import type {
  FigureSource,
  InvestmentQuantity,
  StatementQuantity,
  StatementSubject,
} from "../../../domain/summary/figureSource";
import type { StatementFact, StatementFacts } from "../../../domain/summary/summaryFacts";
import type { SummaryFacts } from "../../../domain/summary/summaryFacts";
import { isNothingInMnkr, mnkrText, percentText } from "./amountWords";
import { isYearEnd, ofPeriod, partOfYear } from "./dayWords";
import { capitalised, figure, sentence, type Sentence, type SentencePart } from "./sentence";

/** The result against the net budget, income and costs against theirs, and the investments. */
export function economySentences(facts: SummaryFacts): readonly Sentence[] {
  const { statement, yearForecast, investments, amountsDate } = facts;
  const net = statement?.net ?? null;
  return [
    ...(net === null ? [] : [netSentence(net, facts)]),
    ...(statement === null ? [] : sideSentence(statement, amountsDate)),
    ...(yearForecast === null ? [] : [forecastSentence(yearForecast, facts)]),
    ...(investments === null ? [] : [investmentSentence(investments, amountsDate)]),
  ];
}

/**
 * "Socialnämndens ekonomiska resultat 2023 är ett överskott på 9,1 mnkr motsvarande 1,5 procent av nämndens nettobudget
 * (601,6 mnkr)." The share is told of a budget that is a net cost. Of a part of the year, the budget is of that part: it is named.
 */
function netSentence(net: StatementFact, { committee, amountsDate }: SummaryFacts): Sentence {
  const start =
    committee === null ? "Det ekonomiska resultatet" : `${genitive(committee)} ekonomiska resultat`;
  const part = partOfYear(amountsDate);
  const ofPart = part === null ? "" : ` för ${part}`;
  const which = `${netBudget(committee)}${ofPart}`;
  const isShareTold = net.budget < 0 && net.varianceShare !== null;
  const budget = isShareTold ? sentence` (${amount("net", "budget", net)})` : "";
  const result = `${start} ${ofPeriod(amountsDate)} är`;
  if (isNothingInMnkr(net.variance)) return sentence`${result} i nivå med ${which}${budget}.`;
  const size = amount("net", "variance", net);
  const share = isShareTold
    ? sentence` motsvarande ${shareOf("net", net)} av ${which}${budget}`
    : ` jämfört med budget${ofPart}`;
  return sentence`${result} ett ${net.variance > 0 ? "överskott" : "underskott"} på ${size}${share}.`;
}

/** "Prognosen för helåret 2023 är ett överskott på 1,2 mnkr motsvarande 0,2 procent av nämndens nettobudget för helåret (601,6 mnkr)." */
function forecastSentence(fact: StatementFact, { committee, amountsDate }: SummaryFacts): Sentence {
  const told = (quantity: Exclude<StatementQuantity, "varianceShare">): SentencePart =>
    figure(mnkrText(fact[quantity]), { figure: "yearForecast", quantity });
  const which = `${netBudget(committee)} för helåret`;
  const start = `Prognosen för helåret ${amountsDate.slice(0, 4)} är`;
  const isShareTold = fact.budget < 0 && fact.varianceShare !== null;
  const budget = isShareTold ? sentence` (${told("budget")})` : "";
  if (isNothingInMnkr(fact.variance)) return sentence`${start} ett resultat i nivå med ${which}${budget}.`;
  const share = figure(percentText(fact.varianceShare ?? 0), {
    figure: "yearForecast",
    quantity: "varianceShare",
  });
  const word = fact.variance > 0 ? "överskott" : "underskott";
  const against = isShareTold
    ? sentence` motsvarande ${share} av ${which}${budget}`
    : " jämfört med budget för helåret";
  return sentence`${start} ett ${word} på ${told("variance")}${against}.`;
}

function netBudget(committee: string | null): string {
  const isCommittee = committee !== null && /nämnd(en)?(?!\p{L})/iu.test(committee);
  return isCommittee ? "nämndens nettobudget" : "nettobudgeten";
}

/**
 * "Intäkterna, totalt 118,2 mnkr, överstiger budget med 21,5 mnkr (22,2 procent av budgeterade intäkter) och kostnaderna,
 * totalt 710,7 mnkr, …"
 */
function sideSentence({ income, cost }: StatementFacts, date: string): readonly Sentence[] {
  const budget = partOfYear(date) === null ? "budget" : "periodens budget";
  const clauses = [
    ...(income === null ? [] : [sideClause("income", "intäkterna", "budgeterade intäkter", income, budget)]),
    ...(cost === null ? [] : [sideClause("cost", "kostnaderna", "budgeterade kostnader", cost, budget)]),
  ];
  const [first, second] = clauses;
  if (first === undefined) return [];
  return [capitalised(sentence`${first}${second === undefined ? "" : sentence` och ${second}`}.`)];
}

function sideClause(
  subject: StatementSubject,
  name: string,
  base: string,
  fact: StatementFact,
  budget: string,
): Sentence {
  const start = sentence`${name}, totalt ${amount(subject, "actual", fact)},`;
  if (isNothingInMnkr(fact.variance)) return sentence`${start} är i nivå med ${budget}`;
  const verb = Math.abs(fact.actual) > Math.abs(fact.budget) ? "överstiger" : "understiger";
  const share = fact.varianceShare === null ? "" : sentence` (${shareOf(subject, fact)} av ${base})`;
  return sentence`${start} ${verb} ${budget} med ${amount(subject, "variance", fact)}${share}`;
}

/** "Investeringsbudgeten uppgick till 2,0 mnkr varav 0,7 mnkr använts, vilket ger ett överskott på 1,3 mnkr."; in the year "… varav 0,7 mnkr använts och 1,3 mnkr återstår." */
function investmentSentence(facts: InvestmentFacts, date: string): Sentence {
  const told = (quantity: InvestmentQuantity): SentencePart =>
    figure(mnkrText(facts[quantity]), { figure: "investments", quantity });
  const verb = isYearEnd(date) ? "uppgick" : "uppgår";
  const start = sentence`Investeringsbudgeten ${verb} till ${told("totalBudget")} varav ${told("actual")} använts`;
  if (isNothingInMnkr(facts.remainingBudget)) return sentence`${start}.`;
  if (!isYearEnd(date) && facts.remainingBudget > 0)
    return sentence`${start} och ${told("remainingBudget")} återstår.`;
  const word = facts.remainingBudget > 0 ? "överskott" : "underskott";
  return sentence`${start}, vilket ger ett ${word} på ${told("remainingBudget")}.`;
}

function amount(
  subject: StatementSubject,
  quantity: Exclude<StatementQuantity, "varianceShare">,
  fact: StatementFact,
): SentencePart {
  return figure(mnkrText(fact[quantity]), source(subject, quantity));
}

function shareOf(subject: StatementSubject, { varianceShare }: StatementFact): SentencePart {
  return figure(percentText(varianceShare ?? 0), source(subject, "varianceShare"));
}

function source(subject: StatementSubject, quantity: StatementQuantity): FigureSource {
  return { figure: "statement", subject, quantity };
}

/** "Socialnämndens"; a name that ends in s stands as it is. */
function genitive(name: string): string {
  return /[sxz]$/i.test(name) ? name : `${name}s`;
}
