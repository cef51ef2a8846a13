import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { questionsJson } from "../headless/answers";
import { runHeadless } from "../headless/runHeadless";
import type { CellContent, WorkbookModel } from "../host/model/workbook";
import { openWorkbook } from "../host/xlsx/openWorkbook";
import { position } from "./cells";

/** A question as the command line prints it. */
export type AskedQuestion = ReturnType<typeof questionsJson>["questions"][number];

/** What one run of the command line came to. */
export interface Attempt {
  readonly code: 0 | 1 | 2;
  /** What is asked before anything is computed; null where the job ended in a result or a refusal. */
  readonly questions: readonly AskedQuestion[] | null;
  /** The job's object; null where there is none. */
  readonly json: unknown;
  /** All that was printed. */
  readonly printed: string;
  /** The workbook that was saved; null where none was. */
  readonly saved: WorkbookModel | null;
}

/** Runs a job as anyone would from the command line, with the result as an object and the workbook saved. */
export async function attempt(words: readonly string[]): Promise<Attempt> {
  const folder = mkdtempSync(join(tmpdir(), "outside-"));
  const out = join(folder, "ut.xlsx");
  try {
    const { code, stdout, stderr } = await runHeadless([...words, "--json", "--out", out]);
    if (code !== 0 && existsSync(out)) throw new Error(`Saved without a result: ${stdout}${stderr}`);
    const json: unknown = stdout === "" ? null : JSON.parse(stdout);
    return {
      code,
      questions: code === 1 && isAsking(json) ? json.questions : null,
      json: code === 0 ? json : null,
      printed: `${stdout}\n${stderr}`,
      saved: existsSync(out) ? openWorkbook(readFileSync(out)).model : null,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function isAsking(json: unknown): json is { readonly questions: readonly AskedQuestion[] } {
  return typeof json === "object" && json !== null && "questions" in json;
}

/** What a cell of a workbook holds, by "Mål 2023!F4"; empty where there is no such sheet. */
export function contentAt({ sheets }: WorkbookModel, place: string): CellContent {
  const { sheet, row, column } = position(place);
  return sheets.find(({ name }) => name === sheet)?.cell(row, column).content ?? { kind: "empty" };
}

/** The colour that fills a cell ("#RRGGBB"), or null. */
export function fillAt({ sheets, styles }: WorkbookModel, place: string): string | null {
  const { sheet, row, column } = position(place);
  const cell = sheets.find(({ name }) => name === sheet)?.cell(row, column);
  return cell === undefined ? null : styles.get(cell.styleId).fillColor;
}
