import { localTime } from "../../src/app/localTime";
import { readLayout } from "../../src/app/readFollowUp";
import { importSettings } from "../../src/app/settings";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { parseSettingsFile } from "../../src/workbook/settings/settingsFile";
import { FIRST_ROWS } from "../../src/workbook/port/workbookPort";
import { ExcelHost } from "../host/excelHost";
import { loadOfficeClient } from "../host/officeClient";
import { newWorkbook } from "../host/xlsx/newWorkbook";
import { readCommandLine, USAGE, UsageError, type CommandLine } from "./commandLine";
import { choicesOf, JOBS } from "./jobs";
import { readInput, readText, runErrorSentence, writeWhole } from "./files";
import { readLedger } from "./ledger";
import { mappingJson } from "./mappingJson";

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
    if (error instanceof UsageError) return { code: 2, stdout: "", stderr: `${error.message}\n${USAGE}` };
    return { code: 1, stdout: "", stderr: runErrorSentence(error) };
  }
}

async function run(command: CommandLine, calculatedAt: string): Promise<string> {
  const { job, input, output, json, mapping, ledger } = command;
  const host = await (input === null
    ? ExcelHost.from(newWorkbook())
    : ExcelHost.open(await readInput(input)));
  Object.assign(globalThis, loadOfficeClient(host));
  if (command.settings !== null) await importFile(await readText(command.settings));
  host.resetStatistics();
  const imported = ledger === null ? null : await readLedger(ledger, calculatedAt);
  if (mapping)
    return JSON.stringify(mappingJson(await readLayout(excelWorkbook, choicesOf(command))), null, 2);
  const done = job === null ? null : await JOBS[job](command, host, calculatedAt);
  if (output !== null) await writeWhole(output, await host.save());
  if (json) return JSON.stringify(imported === null ? done?.json : { ledger: imported.json, ...done?.json });
  return [imported?.text, done?.text].filter((text) => text !== undefined).join("\n\n");
}

/** Keeps the settings of an exported file in the workbook. */
async function importFile(text: string): Promise<void> {
  const file = parseSettingsFile(text);
  await importSettings(excelWorkbook, await excelWorkbook.readSnapshot(FIRST_ROWS), file);
}
