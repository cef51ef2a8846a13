import { buildReports } from "../../src/app/buildReports";
import { applyFreezing, compareWithFrozen, planFreezing } from "../../src/app/freeze";
import { checkedNetCost } from "../../src/app/netCost";
import { checkReports, planFindings, writeFindings } from "../../src/app/checkReports";
import { findingPlaces, findingSentence, notFine, severityOf } from "../../src/check/checkFinding";
import { enumeration } from "../../src/text/make/enumeration";
import type { SentencePart } from "../../src/text/cells/summary/sentence";
import { plainBody, summaryParagraphs } from "../../src/text/cells/summary/summaryParagraphs";
import { beginPeriod, planPeriod } from "../../src/app/newPeriod";
import { recalculate } from "../../src/app/recalculate";
import { offerRowStructure } from "../../src/app/rowStructure";
import { summarise } from "../../src/app/summarise";
import { readWordReport } from "../../src/app/wordReport";
import type { FoundTable } from "../../src/annexes/reportTables/source";
import { REPORT_WORDS } from "../../src/annexes/reportNames";
import { writeWordReport } from "../../src/app/writeWordReport";
import { partsOfCell, readFigureParts } from "../../src/app/figureParts";
import { createTemplate } from "../../src/app/template";
import type { LayoutChoices } from "../../src/workbook/layout/applyChoices";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import type { ExcelHost } from "../host/excelHost";
import { readCell, readPeriod, readReports, type CommandLine, type JobName } from "./commandLine";
import { readInput, readText } from "./files";
import { partsJson, partsText } from "./figureParts";
import { pastedReport, readReportFile, type ReportFile } from "../../src/app/reportFile";
import { resultJson } from "./resultJson";
import { resultText } from "./resultText";
import { SWEDISH } from "../../src/text/swedish";
import { version as packageVersion } from "../../package.json";
import { comparisonJson, comparisonLines } from "./comparison";

const {
  netCostText,
  templateCreatedText,
  checkSeverityWord,
  hiddenText,
  NOTHING_TO_CHECK,
  counted,
  issueSentence,
  placeText,
  PANE,
  reportIssueLine,
  NOTHING_TO_SAY,
  frozenText,
  tableNotToldText,
  newPeriodLines,
  changedAnnexSentence,
  unknownPlaceholderSentence,
} = SWEDISH;

/** A report to be checked: a Word document, or a file of text. */
async function readReport(path: string): Promise<ReportFile> {
  if (!path.toLowerCase().endsWith(".docx")) return pastedReport(await readText(path));
  return readReportFile(new Blob([new Uint8Array(await readInput(path))]));
}

/** What a job came to, for people and for programs. */
export interface JobResult {
  readonly text: string;
  readonly json: object;
  /** What is saved where --out says, of a job that makes another file than the workbook. */
  readonly file?: Uint8Array;
}

/** @param said what the controller says of how the workbook is to be read, besides what it remembers */
type Job = (
  command: CommandLine,
  host: ExcelHost,
  calculatedAt: string,
  said: LayoutChoices,
) => Promise<JobResult>;

/** The tables that were found and are not told, with the reason of each, as one block of lines; nothing for none. */
function notTold(tables: readonly FoundTable[]): readonly string[] {
  const lines = tables.flatMap((table) =>
    table.notTold === null ? [] : [tableNotToldText(table.facts, table.notTold)],
  );
  return lines.length === 0 ? [] : [lines.join("\n")];
}

export const JOBS: Readonly<Record<JobName, Job>> = {
  async recalculate(command, host, calculatedAt, said) {
    const time = { followUpDate: command.date, calculatedAt };
    const result = await recalculate(excelWorkbook, time, said, command.own);
    return { text: resultText(result, command.output), json: resultJson(result, host.statistics) };
  },

  async newPeriod(command, _, calculatedAt, said) {
    const { next, history } = readPeriod(command.jobArgument ?? "");
    const time = { followUpDate: command.date, calculatedAt };
    const planned = await planPeriod(excelWorkbook, time, next, said, history);
    const { written } = await beginPeriod(excelWorkbook, planned);
    const { kept, cleared, keptFormulas } = planned;
    return { text: newPeriodLines(planned).join("\n"), json: { kept, cleared, keptFormulas, written } };
  },

  async template() {
    const { sheet, taken, applied } = await createTemplate(excelWorkbook);
    return { text: templateCreatedText(sheet, taken), json: { sheet, written: applied.written } };
  },

  async rowStructure() {
    const applied = await offerRowStructure(excelWorkbook);
    const text = applied === null ? PANE.rowStructureThere : PANE.rowStructureMade;
    return { text, json: { written: applied?.written ?? [] } };
  },

  async reports(command, host, calculatedAt, said) {
    const reports = readReports(command.jobArgument);
    const time = { followUpDate: command.date, calculatedAt };
    const build = await buildReports(excelWorkbook, time, { reports }, said);
    const { sheets, issues, readingIssues, wording, applied } = build;
    const netCost = command.netCost === null ? null : checkedNetCost(build, command.netCost);
    const { syncs } = host.statistics;
    const lines = [
      ...(netCost === null ? [] : [netCostText(netCost)]),
      ...readingIssues.map(
        ({ detail, place }) => `${placeText({ place })}: ${issueSentence(detail, wording)}`,
      ),
      ...issues.map(({ report, detail }) => reportIssueLine(detail, report)),
    ];
    const built = [...sheets.values()];
    return {
      text: [
        built.length === 0 ? "Inga bilagor kunde byggas." : `Byggda blad: ${enumeration.sv(built)}.`,
        `${counted(applied.written.length, "cell", "celler")} skrevs.`,
        ...lines,
      ].join("\n"),
      json: { sheets: Object.fromEntries(sheets), written: applied.written, issues: lines, netCost, syncs },
    };
  },

  async check(command, _, calculatedAt, said) {
    const time = { followUpDate: command.date, calculatedAt };
    const report = command.text === null ? null : await readReport(command.text);
    const check = await checkReports(excelWorkbook, time, report, said, command.jobArgument);
    const plan = command.output === null ? null : planFindings(check);
    if (plan !== null) await writeFindings(excelWorkbook, check, plan);
    const shown = notFine(check.shown).map((finding) => ({ finding, hidden: null }));
    const hidden = check.hidden.map(({ finding, reason }) => ({ finding, hidden: reason }));
    const lines = [...shown, ...hidden].map(({ finding, hidden: reason }) => ({
      severity: severityOf(finding),
      sentence: findingSentence(finding),
      quote: "quote" in finding ? finding.quote : null,
      places: findingPlaces(finding),
      hidden: reason,
    }));
    const told = lines.map(({ severity, sentence, places: [place], hidden: reason }) => {
      const where = place === undefined ? "" : ` ${placeText({ place })}.`;
      const isHidden = reason === null ? "" : ` ${hiddenText(reason)}`;
      return `${checkSeverityWord(severity)}:${where} ${sentence}${isHidden}`;
    });
    const agreed = check.findings.length - lines.length + check.reportedFine;
    return {
      text:
        check.annexes.length === 0 ? NOTHING_TO_CHECK : [...told, `${agreed} uppgifter stämmer.`].join("\n"),
      json: { findings: lines, agreed, unmatched: check.unmatched },
    };
  },

  async word(command, _, calculatedAt, said) {
    const time = { followUpDate: command.date, calculatedAt };
    await buildReports(excelWorkbook, time, { reports: null }, said);
    const { document, changed } = await readWordReport(excelWorkbook, time, said);
    const { jobArgument } = command;
    if (document.sections.length === 0) return { text: NOTHING_TO_SAY, json: { sections: [] } };
    const template = jobArgument === null ? null : await readInput(jobArgument);
    const { file, missing } = await writeWordReport(document, template);
    const sections = document.sections.map(({ name }) => name);
    return {
      text: [
        `Word-dokumentet har ${enumeration.sv(sections)}.`,
        ...changed.map((report) => changedAnnexSentence(REPORT_WORDS[report].sheet)),
        ...missing.map(unknownPlaceholderSentence),
      ].join("\n"),
      json: { sections, missing },
      file,
    };
  },

  async parts(command, host, calculatedAt, said) {
    const cell = readCell(command.jobArgument ?? "");
    const reading = await readFigureParts(excelWorkbook, { followUpDate: command.date, calculatedAt }, said);
    const found = partsOfCell(reading, cell);
    return { text: partsText(found), json: { ...partsJson(found), syncs: host.statistics.syncs } };
  },

  async freeze(command, _, calculatedAt, said) {
    const time = { followUpDate: command.date, calculatedAt };
    const planned = await planFreezing(excelWorkbook, time, packageVersion, said);
    await applyFreezing(excelWorkbook, planned);
    const { name, figures } = planned.content;
    return { text: frozenText(name, figures.length), json: { sheet: name, figures: figures.length } };
  },

  async compareFrozen(command, _, calculatedAt, said) {
    const time = { followUpDate: command.date, calculatedAt };
    const compared = await compareWithFrozen(excelWorkbook, time, command.jobArgument, said);
    return { text: comparisonLines(compared).join("\n"), json: comparisonJson(compared) };
  },

  async text(command, _, calculatedAt, said) {
    const time = { followUpDate: command.date, calculatedAt };
    const { facts, wording, placeOf, input } = await summarise(excelWorkbook, time, said);
    const paragraphs = summaryParagraphs(facts, wording);
    const withPlaces = (part: SentencePart) =>
      part.kind === "text" ? part : { ...part, ...placeOf(part.source) };
    return {
      text:
        paragraphs.length === 0
          ? NOTHING_TO_SAY
          : [
              ...paragraphs.map((each) => `${each.heading}\n${plainBody(each)}`),
              ...notTold(input.tables),
            ].join("\n\n"),
      json: {
        paragraphs: paragraphs.map(({ id, heading, sentences, tables }) => ({
          id,
          heading,
          sentences: sentences.map((sentence) => sentence.map(withPlaces)),
          tables: tables.map((table) => ({
            sheet: table.sheet,
            headings: table.headings,
            rows: table.rows.map(({ cells }) => cells.map((cell) => cell.text)),
          })),
        })),
        notTold: input.tables.flatMap(({ facts: { kind, sheet }, notTold: reason }) =>
          reason === null ? [] : [{ kind, sheet, reason }],
        ),
      },
    };
  },
};
