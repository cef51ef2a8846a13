import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { localTime } from "../../src/app/localTime";
import { readLayout } from "../../src/app/readFollowUp";
import { importSettings } from "../../src/app/settings";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { errorSentence } from "../../src/text/pane/errorSentence";
import { parseSettingsFile } from "../../src/workbook/settings/settingsFile";
import { FIRST_ROWS } from "../../src/workbook/port/workbookPort";
import { ExcelHost } from "../host/excelHost";
import { loadOfficeClient } from "../host/officeClient";
import { UnreadableWorkbookError } from "../host/xlsx/errors";
import { readCommandLine, USAGE, UsageError, type CommandLine } from "./commandLine";
import { choicesOf, JOBS } from "./jobs";
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
    return { code: 1, stdout: "", stderr: fileSentence(error) ?? errorSentence(error) };
  }
}

async function run(command: CommandLine, calculatedAt: string): Promise<string> {
  const { job, input, output, json, mapping } = command;
  const host = await ExcelHost.open(await readFile(input));
  Object.assign(globalThis, loadOfficeClient(host));
  if (command.settings !== null) await importFile(await readFile(command.settings, "utf8"));
  host.resetStatistics();
  if (mapping)
    return JSON.stringify(mappingJson(await readLayout(excelWorkbook, choicesOf(command))), null, 2);
  const result = await JOBS[job](command, host, calculatedAt);
  if (output !== null) await writeWhole(output, await host.save());
  return json ? JSON.stringify(result.json) : result.text;
}

/** Keeps the settings of an exported file in the workbook. */
async function importFile(text: string): Promise<void> {
  const file = parseSettingsFile(text);
  await importSettings(excelWorkbook, await excelWorkbook.readSnapshot(FIRST_ROWS), file);
}

/** Writes beside the file and renames: the file is there whole, or as it was. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const partial = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(partial, bytes);
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}

const UNREADABLE: Record<UnreadableWorkbookError["reason"], string> = {
  notAWorkbook: "Filen är ingen Excel-arbetsbok. Ange en fil i formatet .xlsx.",
  encrypted: "Arbetsboken är lösenordsskyddad. Öppna den i Excel, ta bort lösenordet och spara den.",
  oldFormat: "Arbetsboken är i det äldre formatet .xls. Öppna den i Excel och spara den som .xlsx.",
  damaged: "Arbetsboken är skadad och går inte att läsa. Öppna den i Excel, reparera den och spara den.",
};

function fileSentence(error: unknown): string | null {
  if (error instanceof UnreadableWorkbookError) return UNREADABLE[error.reason];
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : null;
  if (code === "ENOENT") return "Filen eller mappen finns inte.";
  if (code === "EISDIR") return "Det är en mapp, inte en arbetsbok.";
  if (code === "EACCES" || code === "EPERM" || code === "EROFS") return "Filen får inte läsas eller skrivas.";
  return null;
}
