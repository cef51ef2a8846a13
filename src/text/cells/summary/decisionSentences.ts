import type { SummaryFacts } from "../../../domain/summary/summaryFacts";
import { inThousands } from "../../../annexes/kit/table/thousands";
import { amountText } from "../../make/figures";
import { ofPeriod, perDay } from "./dayWords";

/**
 * The proposed decision of the committee, point by point: the result with its deviation from budget, and the assessment of
 * the goals. Only what can be computed; empty where neither is known, or the committee has no name.
 */
export function decisionPoints({
  committee,
  statement,
  goals,
  followUpDate,
  amountsDate,
}: SummaryFacts): readonly string[] {
  if (committee === null) return [];
  const net = statement?.net ?? null;
  const result =
    net === null
      ? []
      : [
          `${committee} godkänner uppföljningen ${ofPeriod(amountsDate)} med resultat ${tkr(net.actual)}, ${deviation(net.variance)}.`,
        ];
  const assessment =
    goals === null
      ? []
      : [
          `${committee} ställer sig bakom den redovisade bedömningen av hur väl nämndens mål är uppfyllda ${perDay(followUpDate)}.`,
        ];
  return [...result, ...assessment];
}

/** "vilket är 9 091 tkr positiv avvikelse jämfört med budget" */
function deviation(variance: number): string {
  const rounded = inThousands(variance);
  if (rounded === 0) return "vilket är i nivå med budget";
  return `vilket är ${tkr(Math.abs(variance))} ${rounded > 0 ? "positiv" : "negativ"} avvikelse jämfört med budget`;
}

function tkr(kronor: number): string {
  return `${amountText(inThousands(kronor)).sv}\u00A0tkr`;
}
