import { localTime } from "../../src/app/localTime";
import type { Answered } from "../../src/app/answerQuestions";
import { rememberLayout } from "../../src/app/rememberLayout";
import { importSettings, saveSettings } from "../../src/app/settings";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { RefusedError } from "../../src/workbook/issues/refusal";
import { settingsOf } from "../../src/workbook/settings/readSettings";
import { parseSettingsFile } from "../../src/workbook/settings/settingsFile";
import { FIRST_ROWS } from "../../src/workbook/port/workbookPort";
import { SWEDISH } from "../../src/text/swedish";
import { ExcelHost } from "../host/excelHost";
import { loadOfficeClient } from "../host/officeClient";
import { newWorkbook } from "../host/xlsx/newWorkbook";
import { answered, FOLLOW_UP_NEEDS, questionsJson, questionsText, UnansweredError } from "./answers";
import { readCommandLine, USAGE, UsageError, WrongAnswerError, type CommandLine } from "./commandLine";
import { readInput, readText, runErrorSentence, writeWhole } from "./files";
import { JOBS } from "./jobs";
import { importLedgerFile } from "./ledger";
import { mappingJson } from "./mappingJson";
import { modelJson } from "./modelJson";

/** What the command line ends with: 0 when the job was done, 1 when it was not, 2 when the words cannot be followed. */
export interface Ended {
  readonly code: 0 | 1 | 2;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a job on a file, through the add-in's own code and Excel's own client. */
export async function runHeadless(words: readonly string[]): Promise<Ended> {
  try {
    return { code: 0, stdout: await run(readCommandLine(words), localTime()), stderr: "" };
  } catch (error) {
    if (error instanceof UnansweredError)
      return error.isJson
        ? { code: 1, stdout: JSON.stringify(questionsJson(error.questions)), stderr: "" }
        : { code: 1, stdout: "", stderr: questionsText(error.questions) };
    if (error instanceof WrongAnswerError) return { code: 2, stdout: "", stderr: error.message };
    if (error instanceof UsageError) return { code: 2, stdout: "", stderr: `${error.message}\n${USAGE}` };
    return { code: 1, stdout: "", stderr: runErrorSentence(error) };
  }
}

async function run(command: CommandLine, calculatedAt: string): Promise<string> {
  const { job, input, output, json, mapping, model, ledger } = command;
  const host = await (input === null
    ? ExcelHost.from(newWorkbook())
    : ExcelHost.open(await readInput(input)));
  Object.assign(globalThis, loadOfficeClient(host));
  if (command.settings !== null) await importFile(await readText(command.settings));
  const imported =
    ledger === null ? null : await importLedgerFile(ledger, command.ledgerSheets, calculatedAt);
  const understood = await answered(command, calculatedAt);
  if (mapping) return JSON.stringify(mappingJson(understood), null, 2);
  if (model) return JSON.stringify(modelJson(understood), null, 2);
  refuseUnanswered(command, understood);
  await keepSettings(understood);
  host.resetStatistics();
  const done = job === null ? null : await JOBS[job](command, host, calculatedAt, understood.said.choices);
  await keepLayout(understood);
  if (output !== null) await writeWhole(output, done?.file ?? (await host.save()));
  const kept = host.untrustedFormulaCount;
  if (json) {
    const whole = imported === null ? done?.json : { ledger: imported.json, ...done?.json };
    return JSON.stringify(kept === 0 ? whole : { ...whole, uncomputedFormulas: kept });
  }
  return [imported?.text, done?.text, ...uncomputedLines(kept)]
    .filter((text) => text !== undefined)
    .join("\n\n");
}

/** What is said of formulas that only Excel can compute; nothing when there are none. */
function uncomputedLines(kept: number): readonly string[] {
  if (kept === 0) return [];
  const formulas = SWEDISH.counted(kept, "formel", "formler");
  return [`${formulas} i filen kan bara Excel räkna om. Värdena från filen är kvar.`];
}

/** Throws UnansweredError where anything is to be answered first; where no question can be asked of what is unclear, RefusedError. */
function refuseUnanswered({ job, json }: CommandLine, { questions, layout }: Answered): void {
  if (job === null || FOLLOW_UP_NEEDS[job] === "never") return;
  if (questions.length > 0) throw new UnansweredError(questions, json);
  if (layout.questions.length > 0)
    throw new RefusedError({ code: "layoutUnclear", questions: layout.questions });
}

/** Keeps in the workbook the settings that the answers change: they count from this job on. */
async function keepSettings({ snapshot, said }: Answered): Promise<void> {
  if (Object.keys(said.settings).length === 0) return;
  const stored = await excelWorkbook.readSnapshot(FIRST_ROWS);
  await saveSettings(excelWorkbook, stored, settingsOf(snapshot));
}

/** Keeps in the workbook how it is read, where something was said of that and the job has not kept it itself. */
async function keepLayout({ snapshot, layout, said: { choices } }: Answered): Promise<void> {
  if (choices.blocks.length === 0 && choices.columns.length === 0) return;
  const { remembered } = await excelWorkbook.readSnapshot(FIRST_ROWS);
  if (remembered === snapshot.remembered) await excelWorkbook.applyPlan(rememberLayout({ snapshot, layout }));
}

/** Keeps the settings of an exported file in the workbook. */
async function importFile(text: string): Promise<void> {
  const file = parseSettingsFile(text);
  await importSettings(excelWorkbook, await excelWorkbook.readSnapshot(FIRST_ROWS), file);
}
