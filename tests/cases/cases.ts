import { join } from "node:path";
import type { GoldenCase } from "./goldenCase";
import { CELL_CASES } from "./layouts/cells";
import { HEADING_CASES } from "./layouts/headings";
import { PLACE_CASES } from "./layouts/places";
import { QUESTION_CASES } from "./layouts/questions";
import { ROW_CASES } from "./layouts/rows";

/** Each has its folder here. */
export const CASE_FOLDER = __dirname;

export const CASES: readonly GoldenCase[] = [
  ...HEADING_CASES,
  ...PLACE_CASES,
  ...ROW_CASES,
  ...CELL_CASES,
  ...QUESTION_CASES,
];

export function caseFile(name: string, file: "workbook.xlsx" | "expected.json"): string {
  return join(CASE_FOLDER, name, file);
}
