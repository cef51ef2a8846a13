import type { Answered } from "../../src/app/answerQuestions";
import { ATTAINMENT_LEVELS, levelScore } from "../../src/domain/attainmentLevel";
import { levelWord } from "../../src/text/cells/levelWords";
import { decodeFollowUp } from "../../src/workbook/rows/decodeFollowUp";
import { settingsOf } from "../../src/workbook/settings/readSettings";
import { questionsJson } from "./answers";
import { mappingJson } from "./mappingJson";

/** The way of assessing that counts in a workbook, as one plain object: scale (the best first), rules, what each column is, and what is unclear. */
export function modelJson(understood: Answered) {
  const { snapshot, layout } = understood;
  const { evaluation, ...settings } = settingsOf(snapshot);
  const wording = settings.wording ?? decodeFollowUp(layout.blocks, snapshot.usesDates1904).wording;
  return {
    scale: ATTAINMENT_LEVELS.toReversed().map((level) => ({
      level,
      word: levelWord(level, wording),
      score: levelScore(level),
    })),
    rules: evaluation,
    settings: { ...settings, wording },
    ...mappingJson(understood),
    ...questionsJson(understood.questions),
  };
}
