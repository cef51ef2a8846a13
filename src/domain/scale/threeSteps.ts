import type { Scale } from "./scale";

/** Ej uppnått 0 · Delvis uppnått 0,5 · Uppnått 1: the scale of every published follow-up since 2020, and the default. */
export const THREE_STEPS: Scale = {
  id: "threeSteps",
  steps: [
    { id: "notAttained", points: 0, tone: "poor" },
    { id: "partlyAttained", points: 1, tone: "middling" },
    { id: "attained", points: 2, tone: "good" },
  ],
  fullPoints: 2,
};
