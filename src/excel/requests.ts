/** All that is said to Excel. */
export { applyPlan, undoPlan } from "./write/applyPlan";
export { readSnapshot } from "./read/readSnapshot";
export { selectedCell, showCell } from "./selection";
export { watchChanges } from "./events/watchChanges";
export { watchSelection } from "./events/watchSelection";
