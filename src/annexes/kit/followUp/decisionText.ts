import type { GoalEvaluation } from "../../../domain/evaluation";
import { levelWord } from "../../../text/cells/levelWords";
import { ownSentence } from "../../../text/cells/summary/ownSentence";
import type { LevelWording } from "../../../workbook/scale/scaleWords";

/**
 * "Nivån är beslutad. Beräknad nivå: Delvis uppfyllt. Indikatorn gäller ett nytt system." Null where no other level than the computed one was
 * decided.
 */
export function decisionText(
  { goal, computedLevel, decidedLevel }: Pick<GoalEvaluation, "goal" | "computedLevel" | "decidedLevel">,
  wording: LevelWording,
): string | null {
  if (decidedLevel === null || decidedLevel === computedLevel) return null;
  const computed = computedLevel === null ? "" : `Beräknad nivå: ${levelWord(computedLevel, wording)}.`;
  const why = ownSentence(goal.decided?.motivation ?? "");
  return ["Nivån är beslutad.", computed, why].filter((text) => text !== "").join(" ");
}
