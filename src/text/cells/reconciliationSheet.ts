/** The sheet that what a check found is written to. */
export const RECONCILIATION_SHEET = "Avstämning";
