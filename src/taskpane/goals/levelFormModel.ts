import type { AttainmentLevel } from "../../domain/scale/scale";
import type { DecidedLevel } from "../../domain/followUp";
import type { Texts } from "../../text/texts";
import type { GoalModel } from "./goalModel";
import type { AssessmentModel } from "./indicatorModel";
import type { LevelChoice } from "./rowTexts";

/** A level being entered and not yet saved. Null is no level of the controller's own. */
export interface LevelEntry {
  readonly level: AttainmentLevel | null;
  readonly motivation: string;
}

/** A form for a level, as what is entered makes it. */
export interface LevelFormModel {
  readonly heading: string;
  readonly choices: readonly LevelChoice[];
  /** Null where no motivation is asked for. */
  readonly motivation: "needed" | "free" | null;
  /** Side effects of saving: the columns that are made, the cells that are emptied. */
  readonly hint: string | null;
  /** False where the workbook says so already. */
  readonly isChanged: boolean;
}

/** A goal's decision: a level that differs from the computed one needs a motivation. */
export function decisionForm(
  { title, choices, computedLevel, created, shown: { standing } }: GoalModel,
  entry: LevelEntry,
  { GOALS, decideName }: Texts,
): LevelFormModel {
  const { level } = entry;
  const motivation = entry.motivation.trim();
  if (level === null) {
    const isChanged = standing.level !== null;
    const hint = isChanged ? GOALS.decisionTakenBack : null;
    return { heading: decideName(title), choices, motivation: null, hint, isChanged };
  }
  return {
    heading: decideName(title),
    choices,
    motivation: level === computedLevel ? "free" : "needed",
    hint: created,
    isChanged: level !== standing.level || motivation !== (standing.motivation ?? ""),
  };
}

/** The decision to write for a goal; null takes it back. */
export function decisionOf({ level, motivation }: LevelEntry): DecidedLevel | null {
  const text = motivation.trim();
  return level === null ? null : { level, motivation: text === "" ? null : text };
}

/** The controller's own level of an indicator without a number. */
export function assessmentForm(
  { title, choices, created, level }: AssessmentModel,
  entry: LevelEntry,
  { assessName }: Texts,
): LevelFormModel {
  return {
    heading: assessName(title),
    choices,
    motivation: null,
    hint: entry.level === null ? null : created,
    isChanged: entry.level !== level,
  };
}
