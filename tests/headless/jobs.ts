import { beginPeriod, planPeriod } from "../../src/app/newPeriod";
import { recalculate } from "../../src/app/recalculate";
import { createTemplate } from "../../src/app/template";
import { rememberLayout } from "../../src/app/rememberLayout";
import type { LayoutChoices } from "../../src/workbook/layout/applyChoices";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { newPeriodLines } from "../../src/text/newPeriodText";
import { templateCreatedText } from "../../src/text/templateText";
import type { ExcelHost } from "../host/excelHost";
import { readDate, type CommandLine, type JobName } from "./commandLine";
import { resultJson } from "./resultJson";
import { resultText } from "./resultText";

/** What a job came to, for people and for programs. */
export interface JobResult {
  readonly text: string;
  readonly json: unknown;
}

type Job = (command: CommandLine, host: ExcelHost, calculatedAt: string) => Promise<JobResult>;

export const JOBS: Readonly<Record<JobName, Job>> = {
  async recalculate(command, host, calculatedAt) {
    const choices = choicesOf(command);
    const result = await recalculate(excelWorkbook, { followUpDate: command.date, calculatedAt }, choices);
    const statistics = { ...host.statistics };
    if (choices.columns.length > 0) await excelWorkbook.applyPlan(rememberLayout(result));
    return { text: resultText(result, command.output), json: resultJson(result, statistics) };
  },

  async newPeriod(command, _, calculatedAt) {
    const planned = await planPeriod(
      excelWorkbook,
      { followUpDate: command.date, calculatedAt },
      readDate(command.jobArgument ?? ""),
      choicesOf(command),
    );
    const { written } = await beginPeriod(excelWorkbook, planned);
    const { kept, cleared, keptFormulas } = planned;
    return { text: newPeriodLines(planned).join("\n"), json: { kept, cleared, keptFormulas, written } };
  },

  async template() {
    const { sheet, taken, written } = await createTemplate(excelWorkbook);
    return { text: templateCreatedText(sheet, taken), json: { sheet, written } };
  },
};

export function choicesOf({ choices }: CommandLine): LayoutChoices {
  return { blocks: [], columns: choices };
}
