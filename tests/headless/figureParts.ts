import type { ExplainedFigure, NothingBehind } from "../../src/app/figureParts";
import { figurePartsModel } from "../../src/taskpane/figureParts/figurePartsModel";
import { FIGURE_PARTS_SWEDISH } from "../../src/text/figureParts/swedish";
import { SWEDISH } from "../../src/text/swedish";
import { levelWord } from "../../src/text/cells/levelWords";

const { FIGURE_PARTS } = FIGURE_PARTS_SWEDISH;

/** What a figure consists of, as the pane says it: each part in the first of the ways to divide it, and their sum. */
export function partsText(found: ExplainedFigure | NothingBehind): string {
  const model = figurePartsModel(found, null, SWEDISH, FIGURE_PARTS_SWEDISH);
  if (typeof model === "string") return model;
  const { title, amount, agreement, sentences, groupings, list } = model;
  const [grouping] = groupings;
  return [
    [title, amount].filter((text) => text !== null).join(": "),
    ...(agreement === null ? [] : [agreement.sentence]),
    ...sentences,
    ...(grouping?.parts.map((part) => `  ${[`${part.name}: ${part.amount}`, ...part.beside].join(" · ")}`) ??
      []),
    ...(grouping === undefined ? [] : [`  ${FIGURE_PARTS.sum}: ${grouping.sum}`]),
    ...(list?.lines.map((line) => `  ${line.title}: ${line.result}`) ?? []),
  ].join("\n");
}

/** The same for programs. Amounts are exact. */
export function partsJson(found: ExplainedFigure | NothingBehind): object {
  if (found.kind === "nothing") return { figure: null, why: found.code };
  const { parts, shown, wording } = found;
  const word = (level: string | null): string | null => (wording === null ? null : levelWord(level, wording));
  switch (parts.kind) {
    case "amount": {
      const { report, labels, heading, value, beside, groupings } = parts;
      return { figure: { report, labels, heading, value }, shown, beside, groupings };
    }
    case "goal": {
      const { goal, indicators } = parts;
      return {
        figure: { goal: goal.goal.title, level: word(goal.level), score: goal.score, range: goal.range },
        shown,
        indicators: indicators.map(({ indicator, place }) => ({
          title: indicator.indicator.title,
          level: word(indicator.level),
          score: indicator.levelScore,
          weight: indicator.indicator.weight,
          place,
        })),
      };
    }
    case "indicator": {
      const { indicator, place } = parts;
      return {
        figure: { indicator: indicator.indicator.title, level: word(indicator.level) },
        shown,
        place,
      };
    }
    case "index":
      return {
        figure: { index: parts.evaluation.index, range: parts.evaluation.range },
        shown,
        goals: parts.goals.map(({ goal, place }) => ({
          title: goal.goal.title,
          level: word(goal.level),
          score: goal.score,
          place,
        })),
      };
  }
}
