import { figurePartsTextsIn } from "./texts";

/** What is said of what a figure consists of, in Swedish. */
export const FIGURE_PARTS_SWEDISH = figurePartsTextsIn("sv");
