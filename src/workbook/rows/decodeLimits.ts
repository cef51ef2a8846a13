import type { ImprovementDirection } from "../../domain/followUp";
import { decodeNumber, saysNothing, understoodText } from "../cells/decodeNumber";
import { decodeTarget, directionOfBounds } from "../cells/limitInText";
import type { CellNumber } from "../cells/numberText";
import type { RowReader } from "./rowReader";

/** Target and limit for partly, one number each or none, with the direction that the row tells. */
export interface DecodedLimits {
  readonly target: readonly CellNumber[];
  readonly partly: readonly CellNumber[];
  /** What the column of directions says, or else the words of the limits ("minst 90"); null when neither does. */
  readonly direction: ImprovementDirection | null;
}

/**
 * Reads target and limit for partly. An interval in the target's cell ("80–90 %") is both of them where the limit has no
 * cell of its own and the direction is known: the better end is the target. Otherwise it is not read. Where the words of
 * the limits contradict the column of directions, the column counts.
 */
export function decodeLimits(reader: RowReader, said: ImprovementDirection | null): DecodedLimits {
  const target = reader.take("targetValue", decodeTarget) ?? [];
  const limit = reader.take("partlyLimit", decodeNumber);
  const partly = limit === null ? [] : [limit];
  const fromWords = directionOfBounds([...target, ...partly]);
  const direction = said ?? fromWords;
  if (said !== null && fromWords !== null && said !== fromWords) {
    const raw = reader.text(directionOfBounds(target) === null ? "partlyLimit" : "targetValue");
    reader.report("direction", "warning", { code: "directionContradicted", raw, direction: said });
  }
  const [low, high] = target;
  if (low === undefined || high === undefined) return { target, partly, direction };
  const raw = reader.text("targetValue");
  const limitText = reader.text("partlyLimit");
  const hasOwnLimit = limitText !== "" && !saysNothing(limitText);
  if (hasOwnLimit || direction === null) {
    const reason = hasOwnLimit ? "ownLimit" : "noDirection";
    reader.report("targetValue", "error", { code: "intervalNotRead", raw, reason });
    return { target: [], partly, direction };
  }
  const [better, other] = direction === "higherIsBetter" ? [high, low] : [low, high];
  const [understoodTarget, understoodLimit] = [understoodText([better]), understoodText([other])];
  reader.report("targetValue", "info", {
    code: "intervalRead",
    raw,
    target: understoodTarget,
    limit: understoodLimit,
  });
  return { target: [better], partly: [other], direction };
}
