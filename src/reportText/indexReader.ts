import type { NamedGoals } from "./goalReader";
import type { GoalFacts } from "./reportFacts";
import type { PlacedFigure, ReconciliationFinding } from "../domain/reconciliation/reconciliationFinding";
import { readDirection } from "./lineReader";
import type { Token } from "./sentenceTokens";

/** Where a named goal or group stands among the words. */
export interface NamedAt {
  readonly end: number;
  readonly figure: PlacedFigure | null;
}

const FORMER = /^(?:från|fjol|fjolårets|föregående|förra)$/u;

/**
 * The index that a sentence states, as a share or in percent: of what it names last before the number, else of all goals;
 * after "från", or before the year, that of the year before; after "med" or "ökningen", the difference. An index in percent
 * may also be the share of the goals that are attained.
 *
 * @param isOfIndex the sentence before spoke of the index
 */
export function readIndex(
  tokens: readonly Token[],
  facts: GoalFacts,
  named: NamedGoals & { readonly places: readonly NamedAt[] },
  year: number,
  isOfIndex: boolean,
  placeOf: (token: Token) => PlacedFigure["places"],
): readonly ReconciliationFinding[] {
  const isIndex = tokens.some(({ text }) => /index/u.test(text));
  const isValue = tokens.some(({ text }) => /^värde/u.test(text)) && named.goals.length > 0;
  const isShare = tokens.some(({ text }) => /^måluppfyllelse/u.test(text));
  const [first] = tokens;
  const goesOn =
    isOfIndex && /^(?:ökningen|minskningen|skillnaden|förändringen|det)$/u.test(first?.text ?? "");
  if (!isIndex && !isValue && !isShare && !goesOn) return [];
  const now = facts.all.index;
  const isOfWhole = named.goals.length === 0 && named.groups.length === 0;
  if (isIndex && isOfWhole && tokens.every(({ value, isYear }) => value === null || isYear)) {
    const isOfOtherYear = tokens.some(
      ({ text, isYear }) => isYear && Number(text) !== year && Number(text) !== year - 1,
    );
    const line = {
      better: "more",
      actual: now,
      previous: facts.previousIndex,
      budget: null,
      variance: null,
    } as const;
    return isOfOtherYear ? [] : readDirection(tokens, line, placeOf);
  }
  return tokens.flatMap((token, at): ReconciliationFinding[] => {
    const next = tokens[at + 1]?.text ?? "";
    const isPercent = next === "procent" || next === "%";
    if (token.value === null || token.isYear || (!isPercent && token.decimals === 0)) return [];
    if (!isPercent && token.value > 1) return [];
    if (isPercent && !isShare && !isIndex) return [];
    const scale = isPercent ? 100 : 1;
    const own = named.places.findLast(({ end }) => end <= token.start);
    const after = tokens.slice(at + 1, at + 5);
    const isFormer =
      FORMER.test(tokens[at - 1]?.text ?? "") ||
      after
        .slice(0, 3)
        .some(
          ({ text, isYear }) =>
            (isYear && Number(text) === year - 1) || (text !== "från" && FORMER.test(text)),
        );
    if (
      after
        .slice(0, 3)
        .some((each) => each.isYear && Number(each.text) !== year && Number(each.text) !== year - 1)
    )
      return [];
    const isChange =
      /^(?:med|på|om)$/u.test(tokens[at - 1]?.text ?? "") &&
      tokens
        .slice(0, at)
        .some(({ text }) => /^(?:ök|minsk|stig|steg|sjunk|sjönk|förbättr|försämr|höj|sänk)/u.test(text));
    const isDifference = isChange || (goesOn && first?.text !== "det");
    const figure = own !== undefined ? own.figure : isFormer ? facts.previousIndex : now;
    if (own !== undefined && (isFormer || isDifference)) return [];
    if (figure === null) return [];
    const step = 10 ** -token.decimals;
    const candidates: PlacedFigure[] = [];
    if (isDifference) {
      const { previousIndex } = facts;
      if (now === null || previousIndex === null) return [];
      const places = [...now.places, ...previousIndex.places];
      const rounded = (value: number): number => Math.round((value * scale) / step) * step;
      candidates.push(
        { value: Math.abs(now.value - previousIndex.value) * scale, places },
        { value: Math.abs(rounded(now.value) - rounded(previousIndex.value)), places },
      );
    } else {
      candidates.push({ value: figure.value * scale, places: figure.places });
      const best = facts.levels[0]?.level;
      if (isPercent && own === undefined && !isFormer) {
        const { goals } = facts.all;
        const share = goals.filter(({ level }) => level === best).length / goals.length;
        candidates.push({ value: share * 100, places: figure.places });
      }
    }
    const fits = candidates.find(({ value }) => Math.abs(value - (token.value ?? 0)) <= step / 2 + 1e-9);
    const expected = fits ?? candidates[0];
    if (expected === undefined) return [];
    return [
      {
        rule: "textNumber",
        severity: fits === undefined ? "error" : "fine",
        stated: { value: token.value, places: placeOf(token) },
        expected,
        difference: token.value - expected.value,
      },
    ];
  });
}
