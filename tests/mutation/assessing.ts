import { runTestsOf } from "./testsOf";

/** What tells whether scales, rules and decoding are right. */
runTestsOf(
  [
    "domain",
    "domain/scale",
    "workbook",
    "workbook/cells",
    "workbook/scale",
    "workbook/rows",
    "workbook/layout",
    "workbook/questions",
    "workbook/settings",
    "imports",
  ],
  ["fuzz", "wrongAnswers", "layout.properties", "anySheet.properties", "otherWays.properties"],
);
