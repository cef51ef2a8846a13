import type { AttainmentLevel } from "../../domain/scale/scale";
import type { Trend, TrendAssessment } from "../../domain/trend";
import { formsOf, type LevelWording } from "../../workbook/scale/scaleWords";
import * as inCells from "../cells/levelWords";
import { trendText as trendInCells } from "../cells/trendWords";
import { NO_INFORMATION } from "../make/figures";
import type { Both } from "../make/language";

/** "Delvis uppnått", as it is written in a cell; in English one word, whichever of its Swedish words the workbook uses. */
export function levelWord(level: AttainmentLevel | null, wording: LevelWording): Both {
  return level === null
    ? NO_INFORMATION
    : { sv: inCells.levelWord(level, wording), en: formsOf(wording, level).english };
}

/** "delvis uppnådda" (or "delvis uppnått" for one), as it follows a count of goals. */
export function countedLevelWord(level: AttainmentLevel, count: number, wording: LevelWording): Both {
  return {
    sv: inCells.countedLevelWord(level, count, wording),
    en: levelWord(level, wording).en.toLowerCase(),
  };
}

/** "delvis uppnådd" or "delvis uppnådda", as it follows a count of indicators. */
export function countedIndicatorWord(level: AttainmentLevel, count: number, wording: LevelWording): Both {
  return {
    sv: inCells.countedIndicatorWord(level, count, wording),
    en: levelWord(level, wording).en.toLowerCase(),
  };
}

const ENGLISH_MOVEMENTS: Record<Trend, string> = {
  increasing: "↑ Increasing",
  decreasing: "↓ Decreasing",
  unchanged: "→ Unchanged",
  mixed: "↕ In different directions",
};

const ENGLISH_ASSESSMENTS: Record<TrendAssessment, string> = {
  improving: " (better)",
  deteriorating: " (worse)",
  unchanged: "",
  mixed: "",
};

/** "↑ Ökar (bättre)": arrow, word, and whether it is good or bad; "Ingen uppgift" without a previous outcome. */
export function trendText(trend: Trend | null, assessment: TrendAssessment | null): Both {
  if (trend === null) return NO_INFORMATION;
  return {
    sv: trendInCells(trend, assessment),
    en: ENGLISH_MOVEMENTS[trend] + (assessment === null ? "" : ENGLISH_ASSESSMENTS[assessment]),
  };
}
