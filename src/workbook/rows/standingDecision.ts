import type { AttainmentLevel } from "../../domain/attainmentLevel";
import { firstDecided, firstText, type DecodedBlock } from "./decodeBlock";
import { rowReader } from "./rowReader";

/** What stands of a goal's decision, also a motivation beside which no level stands. */
export interface StandingDecision {
  readonly level: AttainmentLevel | null;
  readonly motivation: string | null;
}

/** What the cells of a goal say of its decision. Both are null for a goal that is not in the block. */
export function standingDecision(
  { block, goalRows, legend }: DecodedBlock,
  goalId: string,
): StandingDecision {
  const readers = (goalRows.get(goalId) ?? []).map((row) => rowReader(block, row, []));
  return { level: firstDecided(readers, legend), motivation: firstText("motivation", readers) };
}
