import type { AttainmentSummary } from "../../domain/evaluation";
import type { LevelCounts } from "../../domain/scale/levelCounts";
import type { AttainmentLevel } from "../../domain/scale/scale";
import type { LevelWording } from "../../workbook/scale/scaleWords";
import { counted, indexText } from "../make/figures";
import { inEach, type Both } from "../make/language";
import { levelWord } from "./levels";
import { goalCountText } from "./overview";

export const RESULT_TURN = {
  heading: { sv: "Resultatet", en: "The result" },
  levels: { sv: "Nivåer som ändras", en: "Levels that change" },
};

type Result = Pick<AttainmentSummary, "index" | "range" | "goalCount" | "levels">;

/** The index and the number of goals at each level as they become, beside those that stand in the workbook. */
export function resultTurnTexts(
  result: Result,
  indexBefore: number | null,
  countsBefore: LevelCounts | null,
  wording: LevelWording,
): Both<readonly string[]> {
  const index = indexText(result.index, result.range);
  const before = indexBefore === null ? null : indexText(indexBefore, null);
  const counts = goalCountText(result, wording);
  const countsThen =
    countsBefore === null
      ? null
      : goalCountText({ levels: countsBefore, goalCount: result.goalCount }, wording);
  const indexLine = {
    sv:
      before === null
        ? `Index för måluppfyllelse: ${index.sv}.`
        : before.sv === index.sv
          ? `Index för måluppfyllelse är som förut: ${index.sv}.`
          : `Index för måluppfyllelse: ${before.sv} blir ${index.sv}.`,
    en:
      before === null
        ? `Index of goal attainment: ${index.en}.`
        : before.en === index.en
          ? `The index of goal attainment is as before: ${index.en}.`
          : `Index of goal attainment: ${before.en} becomes ${index.en}.`,
  };
  const countsLine = {
    sv:
      countsThen === null || countsThen.sv === counts.sv
        ? `${counts.sv}.`
        : `${counts.sv} (före: ${countsThen.sv}).`,
    en:
      countsThen === null || countsThen.en === counts.en
        ? `${counts.en}.`
        : `${counts.en} (before: ${countsThen.en}).`,
  };
  return inEach((language) => [indexLine[language], countsLine[language]]);
}

/** "Målets nivå" for a goal's own level, else the indicator's title. */
export function turnedName(indicator: string | null): Both {
  return indicator === null
    ? { sv: "Målets nivå", en: "The goal’s level" }
    : { sv: indicator, en: indicator };
}

/** "Delvis uppnått" and "Uppnått": a level before and after. */
export function turnedLevels(
  before: AttainmentLevel,
  after: AttainmentLevel | null,
  wording: LevelWording,
): Both<readonly [string, string]> {
  const [from, to] = [levelWord(before, wording), levelWord(after, wording)];
  return inEach((language) => [from[language], to[language]]);
}

/** "… och 30 nivåer till": those that are not listed. */
export function moreTurnsText(rest: number): Both {
  return {
    sv: `… och ${counted.sv(rest, "nivå", "nivåer")} till`,
    en: `… and ${counted.en(rest, "more level", "more levels")}`,
  };
}
