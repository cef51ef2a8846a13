import type { Answered } from "../../src/app/answerQuestions";
import { levelsBestFirst, levelScore } from "../../src/domain/scale/scale";
import { levelWord } from "../../src/text/cells/levelWords";
import { decodeFollowUp } from "../../src/workbook/rows/decodeFollowUp";
import { readingRules } from "../../src/workbook/rows/readingRules";
import { evaluationInForce, scaleInForce, wordingInForce } from "../../src/workbook/scale/scaleInForce";
import { settingsOf } from "../../src/workbook/settings/readSettings";
import { SWEDISH } from "../../src/text/swedish";
import { questionsJson } from "./answers";
import { mappingJson } from "./mappingJson";

const { assessmentLines } = SWEDISH;

/** The way of assessing that counts in a workbook, as one plain object: scale (the best first), rules, what each column is, and what is unclear. */
export function modelJson(understood: Answered) {
  const { snapshot, layout } = understood;
  const stored = settingsOf(snapshot);
  const { evaluation, version, reportUnit, amounts, yearShare, recalculation, hiddenFindings } = stored;
  const words = scaleInForce(stored);
  const { wording: used } = decodeFollowUp(layout.blocks, words, readingRules(snapshot));
  const wording = wordingInForce(stored, used);
  const { scale } = wording;
  return {
    scale: levelsBestFirst(scale).map((level) => ({
      level,
      word: levelWord(level, wording),
      score: levelScore(scale, level),
    })),
    notAssessed: [
      ...new Set([...words.also.values()].flatMap((own) => (own.kind === "notAssessed" ? [own.word] : []))),
    ],
    inWords: assessmentLines(evaluationInForce(stored), wording).map(
      ({ label, text }) => `${label}: ${text}`,
    ),
    rules: evaluation,
    settings: { version, wording: wording.id, reportUnit, amounts, yearShare, recalculation, hiddenFindings },
    ...mappingJson(understood),
    ...questionsJson(understood.questions),
  };
}
