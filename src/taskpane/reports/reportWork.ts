import { buildReports } from "../../app/buildReports";
import { checkReports, planFindings, writeFindings } from "../../app/checkReports";
import type { JobTime } from "../../app/jobTime";
import { offerRowStructure } from "../../app/rowStructure";
import type { ReportIssueCode } from "../../text/reportIssueSentence";
import { SHEET_NAMES } from "../../text/reportNames";
import type { Texts } from "../../text/texts";
import type { AppliedPlan, WorkbookPort } from "../../workbook/workbookPort";

/** What a job with reports did, and what is to be said of it. */
export interface ReportsDone {
  readonly applied: AppliedPlan | null;
  readonly summary: string;
  readonly told: readonly string[];
}

/** What the controller puts right on the sheet Radstruktur. */
const STRUCTURE_CODES: ReadonlySet<ReportIssueCode> = new Set<ReportIssueCode>([
  "accountWithoutRow",
  "accountInSeveralRows",
  "activityWithoutRow",
  "activityInSeveralRows",
]);

/** So many remarks are said in the pane; the rest is counted. */
const MOST_TOLD = 8;

/** Builds all annexes, their figures as the workbook's settings say. */
export async function buildAll(port: WorkbookPort, time: JobTime, texts: Texts): Promise<ReportsDone> {
  const { applied, sheets, issues, readingIssues, wording } = await buildReports(port, time, {
    reports: null,
  });
  const missing = issues.filter(({ detail }) => detail.code === "dataMissing");
  const told = [
    ...readingIssues
      .filter(({ severity }) => severity !== "info")
      .map(({ detail, place }) => `${texts.placeText({ place })}: ${texts.issueSentence(detail, wording)}`),
    ...issues
      .filter(({ severity }) => severity !== "info")
      .map(({ report, detail }) => texts.reportIssueLine(detail, report)),
    ...(missing.length === 0 ? [] : [texts.notBuiltText(missing.map(({ report }) => SHEET_NAMES[report]))]),
  ];
  const isLedgerSplit = issues.some(({ detail }) => STRUCTURE_CODES.has(detail.code));
  // The sentences name the sheet Radstruktur: it is there when they are read.
  const isOffered = isLedgerSplit && (await offerRowStructure(port)) !== null;
  return {
    applied,
    summary: texts.builtText([...sheets.values()]),
    told: shortened(texts, [...(isOffered ? [texts.PANE.rowStructureMade] : []), ...told]),
  };
}

/** Holds the annexes against each other and writes what does not agree to the sheet Avstämning. */
export async function checkAll(port: WorkbookPort, time: JobTime, texts: Texts): Promise<ReportsDone> {
  const check = await checkReports(port, time, null);
  if (check.annexes.length === 0) return { applied: null, summary: texts.NOTHING_TO_CHECK, told: [] };
  const summary = texts.checkSummary(check.severities, check.hidden.length);
  const plan = planFindings(check);
  if (plan === null) {
    const taken = texts.refusalSentence({ code: "sheetNameTaken", sheet: "Avstämning" });
    return { applied: null, summary, told: [taken] };
  }
  return { applied: await writeFindings(port, check, plan), summary, told: [] };
}

function shortened({ REPORTS_TEXT }: Texts, lines: readonly string[]): readonly string[] {
  const rest = lines.length - MOST_TOLD;
  return rest > 0 ? [...lines.slice(0, MOST_TOLD), REPORTS_TEXT.more(rest)] : lines;
}
