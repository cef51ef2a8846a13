import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readLayout } from "../../src/app/readFollowUp";
import { planRecalculation, recalculate, type PlannedRecalculation } from "../../src/app/recalculate";
import { rememberLayout } from "../../src/app/rememberLayout";
import type { AttainmentLevel } from "../../src/domain/scale/scale";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { OUTPUT_FIELDS } from "../../src/workbook/columns/catalogue";
import type { LayoutChoices } from "../../src/workbook/layout/applyChoices";
import type { FollowUpBlock } from "../../src/workbook/layout/followUpBlock";
import { RefusedError } from "../../src/workbook/issues/refusal";
import { cellsOf, startHost } from "../app/openSample";
import { readCommandLine } from "../headless/commandLine";
import type { ExcelHost } from "../host/excelHost";
import { CASE_FOLDER, caseFile, CASES } from "./cases";
import type { LevelName } from "./facts";
import type { Answers, Expected, UnderstoodBlock } from "./goldenCase";
import { SWEDISH } from "../../src/text/swedish";

const { errorSentence, fieldLabel, indexText, layoutQuestionSentence, layoutRows } = SWEDISH;

const expectedOf = (name: string): Expected =>
  JSON.parse(readFileSync(caseFile(name, "expected.json"), "utf8")) as Expected;
const open = (name: string): Promise<ExcelHost> => startHost(readFileSync(caseFile(name, "workbook.xlsx")));
const timeOf = ({ date }: Expected) => ({ followUpDate: date, calculatedAt: "2024-02-12T14:05" });

function choicesOf({ sheets = [], columns = [] }: Answers): LayoutChoices {
  return {
    blocks: sheets.map((sheet) => ({ sheet, row: null })),
    columns: columns.flatMap((text) => readCommandLine(["bok.xlsx", "--set", text]).choices),
  };
}

function understood(block: FollowUpBlock): UnderstoodBlock {
  const columns = layoutRows(block).filter(({ column }) => column !== null);
  return {
    sheet: block.sheet.name,
    headingRow: block.headerRow + 1,
    ...(block.group === null ? {} : { group: `${fieldLabel(block.group.field)}: ${block.group.name}` }),
    columns: Object.fromEntries(columns.map(({ label, columnText }) => [label, columnText])),
  };
}

const LEVEL_NAMES: Record<AttainmentLevel, LevelName> = {
  attained: "Uppfyllt",
  partlyAttained: "Delvis",
  notAttained: "Ej",
};
const nameOf = (level: AttainmentLevel | null): string => (level === null ? "–" : (LEVEL_NAMES[level] ?? level));

function resultOf({ evaluation, issues, layout }: PlannedRecalculation) {
  return {
    understood: layout.blocks.map(understood),
    issues: issues.map(({ place, detail }) => `${place.sheet}!${place.address} ${detail.code}`).sort(),
    index: indexText(evaluation.index, evaluation.range),
    goals: evaluation.goals.map(({ goal, level, indicators }) => ({
      goal: goal.title,
      ...(goal.goalArea === null ? {} : { area: goal.goalArea }),
      level: nameOf(level),
      indicators: indicators.map((each) => nameOf(each.level)).join(", "),
    })),
  };
}

/** Runs the main job, which is to be refused with this sentence, and nothing written. */
async function expectRefusal(host: ExcelHost, run: () => Promise<unknown>, sentence: string): Promise<void> {
  const before = cellsOf(await host.save());
  const error: unknown = await run().then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(RefusedError);
  expect(errorSentence(error)).toBe(sentence);
  expect(cellsOf(await host.save())).toEqual(before);
}

/** The controller's own columns for what the add-in gives, as "Mål 2023!L". */
function outputColumns(blocks: readonly UnderstoodBlock[]): ReadonlySet<string> {
  const labels = OUTPUT_FIELDS.map(fieldLabel);
  return new Set(
    blocks.flatMap(({ sheet, columns }) =>
      labels.flatMap((label) => {
        const [, letters] = /^kolumn ([A-Z]+) /.exec(columns[label] ?? "") ?? [];
        return letters === undefined ? [] : `${sheet}!${letters}`;
      }),
    ),
  );
}

/** The cells that held or showed something else before, except those in the given columns. */
function changedOutside(
  columns: ReadonlySet<string>,
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): readonly string[] {
  return [...before].flatMap(([place, content]) =>
    content === after.get(place) || columns.has(place.replace(/\d+$/, "")) ? [] : place,
  );
}

describe.each(CASES.map(({ name, oddity }) => [name, oddity] as const))("%s: %s", (name) => {
  const expected = expectedOf(name);
  const time = timeOf(expected);

  if ("refuses" in expected) {
    test("is refused, and nothing is written", async () => {
      const host = await open(name);
      await expectRefusal(host, () => recalculate(excelWorkbook, time), expected.refuses);
    });
    return;
  }

  const { asks = [], refusesAtFirst, refusesToWrite, answers, issues = [] } = expected;
  const choices = answers === undefined ? null : choicesOf(answers);

  if (asks.length > 0) {
    test("asks before anything is computed or written", async () => {
      const host = await open(name);
      const { layout } = await readLayout(excelWorkbook, null);
      expect(layout.questions.map(layoutQuestionSentence)).toEqual(asks);
      const sentence = `Det är oklart hur arbetsboken ska läsas, och inget har räknats eller skrivits. ${asks.join(" ")} Svara under Så lästes arbetsboken.`;
      await expectRefusal(host, () => recalculate(excelWorkbook, time), sentence);
    });
  }

  if (refusesAtFirst !== undefined) {
    test("is refused until a column is pointed out", async () => {
      await expectRefusal(await open(name), () => recalculate(excelWorkbook, time), refusesAtFirst);
    });
  }

  test("gives the published index and levels", async () => {
    await open(name);
    expect(resultOf(await planRecalculation(excelWorkbook, time, choices))).toEqual({
      understood: expected.understood,
      issues: [...issues].sort(),
      index: expected.index,
      goals: expected.goals,
    });
  });

  if (refusesToWrite !== undefined) {
    test("writes nothing, and says why", async () => {
      const host = await open(name);
      await expectRefusal(host, () => recalculate(excelWorkbook, time, choices), refusesToWrite);
    });
    return;
  }

  test("a second run asks nothing, writes nothing, and finds the same", async () => {
    const host = await open(name);
    const before = cellsOf(await host.save());
    const first = await recalculate(excelWorkbook, time, choices);
    expect(first.applied.written.length).toBeGreaterThan(0);
    expect(changedOutside(outputColumns(expected.understood), before, cellsOf(await host.save()))).toEqual(
      [],
    );
    if (choices !== null) await excelWorkbook.applyPlan(rememberLayout(first));
    await startHost(await host.save());
    const second = await recalculate(excelWorkbook, { ...time, calculatedAt: "2024-02-13T08:00" });
    expect(second.applied.written).toEqual([]);
    const { index, goals } = resultOf(second);
    expect({ index, goals }).toEqual({ index: expected.index, goals: expected.goals });
  });
});

describe("the committed cases", () => {
  let made = "";
  beforeAll(() => {
    made = mkdtempSync(join(tmpdir(), "cases-"));
    // The engine starts through a dynamic import that jest does not allow: the script runs beside it.
    execFileSync(process.execPath, ["--import", "tsx", join(__dirname, "makeCases.ts"), made]);
  }, 120_000);
  afterAll(() => rmSync(made, { recursive: true }));

  test("are what the script makes, byte for byte", () => {
    const folders = readdirSync(CASE_FOLDER, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== "layouts")
      .map((entry) => entry.name);
    expect(folders.sort()).toEqual(CASES.map(({ name }) => name).sort());
    for (const name of folders) {
      for (const file of ["workbook.xlsx", "expected.json"] as const) {
        const isSame = readFileSync(join(made, name, file)).equals(readFileSync(caseFile(name, file)));
        expect([name, file, isSame]).toEqual([name, file, true]);
      }
    }
  });
});
