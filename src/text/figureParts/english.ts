import { figurePartsTextsIn } from "./texts";

/** What is said of what a figure consists of, in English. What stands in the workbook is named as it stands. */
export const FIGURE_PARTS_ENGLISH = figurePartsTextsIn("en");
