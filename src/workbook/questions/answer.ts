import type { LayoutChoices } from "../layout/applyChoices";
import { withSettingsChange, type SettingsChange } from "../settings/addinSettings";
import { NOTHING_CHOSEN, withLayoutAnswer, type LayoutAnswer } from "./layoutAnswer";

/** One thing that the controller says of a workbook. */
export type Answer =
  | LayoutAnswer
  /** How the workbook is assessed and worked on: the settings that change. */
  | { readonly kind: "settings"; readonly settings: SettingsChange };

/** All that the controller has said of a workbook, besides what it remembers. */
export interface Said {
  readonly choices: LayoutChoices;
  readonly settings: SettingsChange;
}

export const NOTHING_SAID: Said = { choices: NOTHING_CHOSEN, settings: {} };

/** All that has been said, with one thing more: what is said last counts. */
export function withAnswer(said: Said, answer: Answer): Said {
  return answer.kind === "settings"
    ? { ...said, settings: withSettingsChange(said.settings, answer.settings) }
    : { ...said, choices: withLayoutAnswer(said.choices, answer) };
}
