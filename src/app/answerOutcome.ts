import { evaluate } from "../domain/evaluate";
import type { AttainmentSummary } from "../domain/evaluation";
import { RefusedError } from "../workbook/issues/refusal";
import type { LayoutChoices } from "../workbook/layout/applyChoices";
import { NOTHING_SAID, withAnswer, type Answer } from "../workbook/questions/answer";
import { evaluationInForce } from "../workbook/scale/scaleInForce";
import type { LevelWording } from "../workbook/scale/scaleWords";
import { settingsOf, withSettings } from "../workbook/settings/readSettings";
import { decodeLayout, understand, type ReadLayout } from "./readFollowUp";

/** The goal attainment that an answer would give. */
export interface AnswerOutcome {
  readonly summary: AttainmentSummary;
  readonly wording: LevelWording;
}

/**
 * The result that an answer leads to, from what has been read: before it is given, so that the controller sees what it means. Null
 * where nothing can be computed after it either, as when something else of the layout is still unclear, and where no follow-up
 * is known yet: of the sheets only the beginning has been read then.
 */
export function answerOutcome(
  { snapshot, layout }: ReadLayout,
  choices: LayoutChoices | null,
  answer: Answer,
): AnswerOutcome | null {
  if (layout.blocks.length === 0) return null;
  const said = withAnswer({ ...NOTHING_SAID, choices: choices ?? NOTHING_SAID.choices }, answer);
  const asSaid = withSettings(snapshot, said.settings);
  try {
    const { decoded } = decodeLayout({ snapshot: asSaid, layout: understand(asSaid, said.choices) });
    const evaluation = evaluate(decoded.followUp, evaluationInForce(settingsOf(asSaid)));
    return { summary: evaluation, wording: decoded.wording };
  } catch (error) {
    if (error instanceof RefusedError) return null;
    throw error;
  }
}
