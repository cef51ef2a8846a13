import type { Trend, TrendAssessment } from "../../../domain/trend";
import { NO_INFORMATION } from "./levelWords";

const MOVEMENTS: Record<Trend, string> = {
  increasing: "↑ Increasing",
  decreasing: "↓ Decreasing",
  unchanged: "→ Unchanged",
  mixed: "↕ In different directions",
};

const ASSESSMENTS: Record<TrendAssessment, string> = {
  improving: " (better)",
  deteriorating: " (worse)",
  unchanged: "",
  mixed: "",
};

/** "↑ Increasing (better)": arrow, word, and whether it is good or bad; "No information" without a previous outcome. */
export function trendText(trend: Trend | null, assessment: TrendAssessment | null): string {
  if (trend === null) return NO_INFORMATION;
  return MOVEMENTS[trend] + (assessment === null ? "" : ASSESSMENTS[assessment]);
}
