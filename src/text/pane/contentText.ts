import { numberInUnit } from "../../workbook/cells/units";
import { contentTextsIn } from "./contentTextsIn";
import { valueText } from "../make/figures";

/** A cell's content as the cell shows it: "Uppnått", "0,375", "90 %", "2022-09-12 14:05"; "ingenting" for an empty one. */
export const contentTexts = contentTextsIn({ valueText, numberInUnit });
