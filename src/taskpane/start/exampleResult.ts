import { THREE_STEPS } from "../../domain/scale/threeSteps";
import { countLevels } from "../../domain/scale/levelCounts";

/** The result of the example, goal by goal under its area. */
const EXAMPLE_GOALS = [
  { area: "Självständighet", value: 3 / 6, level: "partlyAttained" },
  { area: "Trygghet", value: 4 / 6, level: "partlyAttained" },
  { area: "Kvalitet", value: 5 / 6, level: "attained" },
] as const;

/** The result that the first picture shows. */
export const EXAMPLE_RESULT = {
  index: 2 / 3,
  goalCount: EXAMPLE_GOALS.length,
  levels: countLevels(
    THREE_STEPS,
    EXAMPLE_GOALS.map(({ level }) => level),
  ),
  goals: EXAMPLE_GOALS,
};
