import type { MissingLevelReason } from "./rules/indicatorRules";
import type { MissingVerdict } from "./rules/missingDataRules";

/** Something in the follow-up that the rules could not pass over in silence. The workbook layer knows its cell. */
export type Finding =
  | {
      readonly code: MissingLevelReason;
      readonly subject: "indicator";
      /** The milestone's id where the current step is a milestone. */
      readonly id: string;
      /** The consequence for its goal; null when the level is certain all the same (a target reached without a limit for partly). */
      readonly verdict: MissingVerdict | null;
    }
  | {
      readonly code: "decidedWithoutMotivation";
      readonly subject: "goal";
      readonly id: string;
      readonly verdict: null;
    }
  | {
      readonly code: "goalWithoutScore";
      readonly subject: "goal";
      readonly id: string;
      /** Whether an indicator without a level takes its value, or all are left out. */
      readonly verdict: Exclude<MissingVerdict, { readonly kind: "countedAs" }>;
    };
