import { numberInUnit } from "../../workbook/cells/units";
import { measureTextsIn } from "./measureTextsIn";

/** "79 %", "4 200 tkr", "0,5": numbers of one unit as they are held against limits in a sentence. */
export const measureTexts = measureTextsIn(numberInUnit);
