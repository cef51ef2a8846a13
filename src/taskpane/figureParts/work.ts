/** What tells what a figure consists of. Loaded when that is asked for. */
export { partsOfCell, partsOfSource, readFigureParts } from "../../app/figureParts";
