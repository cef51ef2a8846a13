import { contentTextsIn } from "../contentTextsIn";
import { valueText } from "./figures";
import { numberInUnit } from "./numberInUnit";

/** A cell's content as the cell shows it: "0.375", "90%", "2022-09-12 14:05"; "nothing" for an empty one. */
export const contentTexts = contentTextsIn({ valueText, numberInUnit });
