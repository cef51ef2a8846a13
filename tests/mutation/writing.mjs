import { optionsOf } from "./options.mjs";

/** What plans, applies, puts back and undoes. */
export default optionsOf("writing", [
  "src/reports/followUpColumns/*.ts",
  "src/workbook/plan/*.ts",
  "src/excel/write/**/*.ts",
]);
