import type { LevelSource } from "../../domain/rules/levelSource";
import type { LimitRule } from "../../domain/rules/limitRule";
import type { WholeRule } from "../../domain/rules/wholeRule";
import type { Both } from "../make/language";

/** The ways of judging an outcome below its target, each with what it does. */
export const LIMIT_RULE_HINTS: Record<LimitRule["kind"], Both> = {
  column: {
    sv: "Saknas den frågas det vad som gäller under målvärdet.",
    en: "Where there is none, it is asked what holds below the target.",
  },
  share: {
    sv: "För rader utan egen gräns. Andelen avrundas till hela procent; där lägre är bättre är den målvärdet genom utfallet.",
    en: "For rows without a limit of their own. The share is rounded to whole per cent; where lower is better it is the target divided by the outcome.",
  },
  distance: {
    sv: "För rader utan egen gräns.",
    en: "For rows without a limit of their own.",
  },
  reachedOrNot: {
    sv: "För rader utan egen gräns. Nivån däremellan används inte.",
    en: "For rows without a limit of their own. The level between is not used.",
  },
  none: {
    sv: "Det som inte når målvärdet får ingen nivå, och värden blir intervall.",
    en: "What does not reach the target gets no level, and values are ranges.",
  },
};

/** Whose level counts where an indicator has both a number and a level that the controller has written. */
export const LEVEL_SOURCE_CHOICE: Record<LevelSource, { readonly name: Both; readonly hint: Both }> = {
  unsaid: {
    name: {
      sv: "Den beräknade; fråga om det står egna",
      en: "The calculated one; ask where there are own ones",
    },
    hint: {
      sv: "Står det nivåer som du har skrivit frågas det vems som gäller.",
      en: "Where there are levels that you have written, it is asked whose applies.",
    },
  },
  computed: {
    name: { sv: "Den beräknade", en: "The calculated one" },
    hint: { sv: "Nivån följer av utfall och målvärde.", en: "The level follows from outcome and target." },
  },
  own: {
    name: { sv: "Din egen", en: "Your own" },
    hint: {
      sv: "Det som du har skrivit gäller. Det som skiljer sig från siffrorna listas.",
      en: "What you have written applies. What differs from the figures is listed.",
    },
  },
  ownWhereGiven: {
    name: { sv: "Din egen där den finns", en: "Your own where there is one" },
    hint: { sv: "Annars gäller den beräknade.", en: "Else the calculated one applies." },
  },
};

/** The sentence on how the goals come to one index. */
export const WHOLE_RULE_CHOICE: Record<WholeRule, { readonly name: Both; readonly hint: Both }> = {
  meanOfGoals: {
    name: { sv: "Ett index", en: "An index" },
    hint: { sv: "Medelvärdet av målens värden.", en: "The mean of the goals’ values." },
  },
  counts: {
    name: { sv: "Antal mål per nivå", en: "The number of goals at each level" },
    hint: { sv: "Inget index räknas.", en: "No index is calculated." },
  },
};
