import { figurePartsTextsIn } from "./texts";

/** Messages about the parts of a figure, in English. Words of the workbook are named as they stand. */
export const FIGURE_PARTS_ENGLISH = figurePartsTextsIn("en");
