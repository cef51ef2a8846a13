/** Freezing and comparing. Loaded with the first of these jobs. */
export { applyFreezing, compareWithFrozen, planFreezing } from "../../app/freeze";
