import type { Trend, TrendAssessment } from "../../domain/trend";
import { NO_INFORMATION } from "./levelWords";

const MOVEMENTS: Record<Trend, string> = {
  increasing: "↑ Ökar",
  decreasing: "↓ Minskar",
  unchanged: "→ Oförändrat",
  mixed: "↕ Åt olika håll",
};

const ASSESSMENTS: Record<TrendAssessment, string> = {
  improving: " (bättre)",
  deteriorating: " (sämre)",
  unchanged: "",
  mixed: "",
};

/** "↑ Ökar (bättre)": arrow, word, and whether it is good or bad; "Ingen uppgift" without a previous outcome. */
export function trendText(trend: Trend | null, assessment: TrendAssessment | null): string {
  if (trend === null) return NO_INFORMATION;
  return MOVEMENTS[trend] + (assessment === null ? "" : ASSESSMENTS[assessment]);
}

/** Tells whether a text is a trend in our words. */
export function isTrendText(text: string): boolean {
  return Object.values(MOVEMENTS).some((movement) => text.startsWith(movement));
}
