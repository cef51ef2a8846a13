import type { EvaluatedFollowUp } from "../annexes/kit/sheet/annexInput";
import type { CalculationTime } from "../reports/attainmentIndex/indexSheet";
import { findFollowUpDate, guessedDate } from "../workbook/rows/followUpDate";
import type { FollowUpBlock } from "../workbook/layout/followUpBlock";

/** The time that a job works by: today's date, and the date the controller has chosen for the follow-up. */
export interface JobTime {
  /** ISO date of the follow-up as the user has chosen it; null to take what the sheet's title says, else today. */
  readonly followUpDate: string | null;
  /** Local ISO date and time to the minute: "2022-09-12T14:05". */
  readonly calculatedAt: string;
}

/** The follow-up's day as the user has chosen it, else as all of its blocks that name one say; else a guess, which is said: as their headings or years tell, else today. */
export function calculationTime(
  { followUpDate, calculatedAt }: JobTime,
  blocks: readonly FollowUpBlock[],
): CalculationTime {
  const dates = new Set(blocks.map(findFollowUpDate).filter((date) => date !== null));
  const [only = null] = dates.size === 1 ? dates : [];
  const known = followUpDate ?? only;
  if (known !== null) return { followUpDate: known, calculatedAt };
  const guesses = new Set(blocks.map(guessedDate));
  const [guess = null] = guesses.size === 1 ? guesses : [];
  return { followUpDate: guess ?? calculatedAt.slice(0, 10), isDateAssumed: true, calculatedAt };
}

/** The same by the blocks of a follow-up that has been evaluated; null where the workbook has none. */
export function followUpTime(time: JobTime, followUp: EvaluatedFollowUp | null): CalculationTime {
  return calculationTime(time, followUp?.decoded.blocks.map(({ block }) => block) ?? []);
}
