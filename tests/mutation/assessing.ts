import { runTestsOf } from "./testsOf";

/** What tells whether scales, rules and decoding are right. */
runTestsOf(["domain", "domain/scale", "workbook/cells", "workbook/rows", "workbook/questions"]);
