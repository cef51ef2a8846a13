import { optionsOf } from "./options.mjs";

/** How outcomes become levels, values and an index, and how cells become what is graded. */
export default optionsOf("assessing", [
  "src/domain/scale/*.ts",
  "src/domain/rules/*.ts",
  "src/workbook/cells/*.ts",
  "src/workbook/scale/*.ts",
]);
