/** Writes the golden cases: `npx tsx tests/cases/makeCases.ts [folder]`, by default tests/cases. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import { startEngine } from "../samples/engine";
import { WorkbookWriter } from "../samples/workbookWriter";
import { CASE_FOLDER, CASES } from "./cases";
import type { Expected, GoldenCase } from "./goldenCase";

async function main(): Promise<void> {
  const folder = process.argv[2] ?? CASE_FOLDER;
  const engine = await startEngine();
  for (const golden of CASES) {
    const book = new WorkbookWriter(engine, golden.oddity, golden.facts.date);
    const expected = expectedOf(golden, golden.make(book));
    mkdirSync(join(folder, golden.name), { recursive: true });
    writeFileSync(join(folder, golden.name, "workbook.xlsx"), book.bytes());
    const json = await format(JSON.stringify(expected), { parser: "json", printWidth: 110 });
    writeFileSync(join(folder, golden.name, "expected.json"), json);
    console.log(golden.name);
  }
}

/** The result is the published one; only what is asked and said is the case's own. */
function expectedOf({ oddity, facts }: GoldenCase, made: ReturnType<GoldenCase["make"]>): Expected {
  const { date, index, goals } = facts;
  return "refuses" in made ? { oddity, date, ...made } : { oddity, date, ...made, index, goals };
}

void main();
