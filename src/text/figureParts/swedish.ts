import { figurePartsTextsIn } from "./texts";

/** Messages about the parts of a figure, in Swedish. */
export const FIGURE_PARTS_SWEDISH = figurePartsTextsIn("sv");
