import type { AttainmentLevel } from "../../../domain/scale/scale";
import { levelWord } from "../../../text/cells/levelWords";
import { ownSentence } from "../../../text/cells/summary/ownSentence";
import type { LevelWording } from "../../../workbook/scale/scaleWords";

/** The labels before the lines that belong to a goal. */
export const GOAL_LINES = { decided: "Beslut", motivation: "Motivering", forecast: "Prognos" } as const;

/** A line below a goal, with what stands before it. */
export interface GoalLine {
  readonly label: (typeof GOAL_LINES)[keyof typeof GOAL_LINES];
  readonly text: string;
}

/** The facts about the level of a goal, or of an overarching goal. */
export interface SaidOfLevel {
  readonly computedLevel: AttainmentLevel | null;
  readonly decidedLevel: AttainmentLevel | null;
  /** In the controller's own words, as the forecast is; null for nothing. */
  readonly motivation: string | null;
  readonly forecast: string | null;
}

/**
 * The lines below a goal. Of a level that was decided: "Nivån är beslutad. Beräknad nivå: Delvis uppfyllt. Indikatorn gäller ett nytt
 * system." Of another the controller's motivation alone; and their forecast.
 */
export function goalLines(
  { computedLevel, decidedLevel, motivation, forecast }: SaidOfLevel,
  wording: LevelWording,
): readonly GoalLine[] {
  const why = ownSentence(motivation ?? "");
  const isDecided = decidedLevel !== null && decidedLevel !== computedLevel;
  const computed =
    computedLevel === null || !isDecided ? "" : `Beräknad nivå: ${levelWord(computedLevel, wording)}.`;
  const lines: readonly GoalLine[] = [
    isDecided
      ? {
          label: GOAL_LINES.decided,
          text: ["Nivån är beslutad.", computed, why].filter((text) => text !== "").join(" "),
        }
      : { label: GOAL_LINES.motivation, text: why },
    { label: GOAL_LINES.forecast, text: ownSentence(forecast ?? "") },
  ];
  return lines.filter(({ text }) => text !== "");
}
