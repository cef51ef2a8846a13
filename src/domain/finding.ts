import type { MissingLevelReason } from "./indicatorLevel";

/** Something in the follow-up that the rules could not pass over in silence. The workbook layer knows its cell. */
export type Finding =
  | {
      readonly code: MissingLevelReason;
      readonly subject: "indicator";
      /** The milestone's id where the current step is a milestone. */
      readonly id: string;
      /** False when the level is certain all the same (a target reached without a limit for partly). */
      readonly leavesNoLevel: boolean;
    }
  | { readonly code: "decidedWithoutMotivation"; readonly subject: "goal"; readonly id: string }
  | { readonly code: "goalWithoutScore"; readonly subject: "goal"; readonly id: string };
