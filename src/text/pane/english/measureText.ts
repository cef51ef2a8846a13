import { measureTextsIn } from "../measureTextsIn";
import { numberInUnit } from "./numberInUnit";

/** "79%", "SEK 4,200 thousand", "0.5": numbers of one unit as they are held against limits in a sentence. */
export const measureTexts = measureTextsIn(numberInUnit);
