/** All that is said to Excel. */
export { applyPlan } from "./applyPlan";
export { readSnapshot } from "./readSnapshot";
export { selectedCell } from "./selectedCell";
export { showCell } from "./showCell";
export { watchChanges } from "./watchChanges";
