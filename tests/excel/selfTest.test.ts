import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Answer } from "../../src/excel/selfTest/probe";
import { PROBES, runSelfTest } from "../../src/excel/selfTest/runSelfTest";
import { startHostOn } from "../app/openSample";
import { newWorkbook } from "../host/xlsx/newWorkbook";
import { contents } from "./hostState";

/** A real Excel that has given the same answer. */
interface Confirmation {
  readonly excel: string;
  readonly platform: string;
  readonly language: string;
  /** ISO date. */
  readonly day: string;
}

interface Expected {
  readonly answer: Answer;
  readonly confirmedBy: readonly Confirmation[];
}

/** What the stand-in answers, and which real Excel has said the same. */
const EXPECTED = JSON.parse(readFileSync(join(__dirname, "../host/excelAnswers.json"), "utf8")) as Readonly<
  Record<string, Expected>
>;

test("the stand-in answers every probe as the committed answers say, and nothing is left of the self-test", async () => {
  const host = await startHostOn(newWorkbook());
  const progress: [number, number][] = [];
  const { answers, excel } = await runSelfTest((done, total) => progress.push([done, total]));
  expect(answers).toEqual(
    Object.fromEntries(Object.entries(EXPECTED).map(([name, { answer }]) => [name, answer])),
  );
  expect(excel).toEqual(["Excel 16.0.0.0, PC", "Språk: sv-SE"]);
  expect(progress.length).toBe(Object.keys(PROBES).length);
  expect(progress.at(-1)).toEqual([progress.length - 1, progress.length]);
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["Blad1"]);
  expect([contents(host), [...host.workbook.settings.keys()]]).toEqual([new Map(), []]);
});

test("a hostile Excel answers otherwise: that is what the self-test is for", async () => {
  await startHostOn(newWorkbook(), ["tablesExtend", "numberIntoTextIsText"]);
  const { answers } = await runSelfTest(() => undefined);
  const differing = Object.keys(answers).filter(
    (name) => JSON.stringify(answers[name]) !== JSON.stringify(EXPECTED[name]?.answer),
  );
  expect(differing.sort()).toEqual(["number-into-text-format", "table-below", "table-beside"]);
});

test("the sheet goes although Excel stops answering a probe", async () => {
  const host = await startHostOn(newWorkbook());
  host.failSync(1, { code: "InvalidSession", message: "" });
  await expect(runSelfTest(() => undefined)).rejects.toMatchObject({ code: "InvalidSession" });
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["Blad1"]);
});

test("whoever confirms an answer says which Excel it was, where, in which language and when", () => {
  for (const [name, { confirmedBy }] of Object.entries(EXPECTED)) {
    for (const { excel, platform, language, day } of confirmedBy) {
      expect([name, excel, platform, language]).not.toContain("");
      expect([name, day]).toEqual([name, expect.stringMatching(/^\d{4}-\d\d-\d\d$/)]);
    }
  }
});

afterAll(() => {
  const confirmed = Object.values(EXPECTED).filter(({ confirmedBy }) => confirmedBy.length > 0).length;
  process.stdout.write(
    `Self-test: ${Object.keys(EXPECTED).length} probes, ${confirmed} of them confirmed by a real Excel\n`,
  );
});
