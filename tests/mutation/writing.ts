import { runTestsOf } from "./testsOf";

/** What tells whether a plan, its writing, what is put back and what is undone are right. */
runTestsOf(["reports", "workbook/plan", "excel"], ["failures", "noAnswer"]);
