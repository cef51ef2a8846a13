/** The work of finding the parts of a figure. Loaded when they are asked for. */
export { partsOfCell, partsOfSource, readFigureParts } from "../../app/figureParts";
