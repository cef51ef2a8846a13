import { annexSheetName, REPORTS, REPORT_WORDS, type ReportName } from "./reportNames";
import { ownPurpose } from "../workbook/grid/snapshot";
import { writePlan, type WriteOperation, type WritePlan } from "../workbook/plan/writePlan";
import type { OwnSheet } from "../reports/ownSheet/ownSheet";
import { isSameName, planOwnSheet } from "../reports/ownSheet/planOwnSheet";
import type { AmountOptions } from "./kit/sheet/amountOptions";
import { buildSheet } from "./buildSheet";
import { whyNoFormulas } from "./kit/ledger/sheet/ledgerFitness";
import { ledgerFormulas } from "./kit/ledger/sheet/ledgerFormulas";
import { reportIssue, type ReportIssue } from "./kit/sheet/reportIssue";
import { dataBlocks, type ReportInput } from "./annexData";

export interface ReportOptions extends AmountOptions {
  /** Which reports are built; null for all. */
  readonly reports: readonly ReportName[] | null;
}

export interface PlannedReports {
  readonly plan: WritePlan;
  readonly issues: readonly ReportIssue[];
  /** The sheet of each report that is built, or that is already as it shall be. */
  readonly sheets: ReadonlyMap<ReportName, string>;
}

/**
 * Plans the annexes, each on an own sheet that is refilled in place. A report whose data the workbook does not have is
 * left out, and that is said. Only what differs is written, so a second run plans nothing.
 */
export function planReports(input: ReportInput, options: ReportOptions): PlannedReports {
  const { ledger, snapshot } = input;
  const wantsFormulas = options.amounts === "formulas";
  const obstacle = ledger === null || !wantsFormulas ? null : whyNoFormulas(ledger);
  const formulas = ledger === null || !wantsFormulas || obstacle !== null ? null : ledgerFormulas(ledger);
  const operations: WriteOperation[] = [];
  const issues: ReportIssue[] = [];
  const sheets = new Map<ReportName, string>();
  const isChosen = options.reports?.length === 1;
  const purposes: readonly string[] = REPORTS;
  const hasAnnex = snapshot.sheets.some((each) => purposes.includes(ownPurpose(each) ?? ""));
  for (const report of REPORTS) {
    if (options.reports?.includes(report) === false) continue;
    const { sheet, details, usesLedger } = buildSheet(report, { input, options, formulas, sheets, isChosen });
    issues.push(...details.map((detail) => reportIssue(report, detail, ledger)));
    if (sheet === null) continue;
    const name = sheetName(report, input);
    const isFirst = !hasAnnex && operations.length === 0;
    const planned = planOwnSheet(inRun({ ...sheet, name }, input.committee, isFirst), snapshot, false);
    if (planned.kind === "nameTaken") {
      issues.push(reportIssue(report, { code: "sheetNameTaken", sheet: planned.sheet }, ledger));
      continue;
    }
    if (usesLedger && obstacle !== null) {
      const detail = { code: "ledgerNotForFormulas", reason: obstacle } as const;
      if (!issues.some((issue) => issue.detail.code === detail.code))
        issues.push(reportIssue(report, detail, ledger));
    }
    sheets.set(report, name);
    operations.push(...planned.operations);
  }
  return { plan: writePlan(operations), issues, sheets };
}

/** Excel takes a footer of 255 characters, its marks and the page's number among them. */
const LONGEST_FOOTER = 220;

/**
 * An annex as one of those that are printed as one run: the first has page 1, the others go on from it. The committee stands on each page.
 */
function inRun(sheet: OwnSheet, committee: string | null, isFirst: boolean): OwnSheet {
  if (sheet.dress === undefined) return sheet;
  const { page } = sheet.dress;
  const whole = [page.footerLeft, committee].filter((each) => each !== null).join(" · ");
  const footerLeft = whole.length > LONGEST_FOOTER ? page.footerLeft : whole;
  return {
    ...sheet,
    dress: { ...sheet.dress, page: { ...page, footerLeft, inRun: isFirst ? "first" : "next" } },
  };
}

/** Each report that the workbook has what it takes for, as its sheet would be filled. */
export function plannedSheets(input: ReportInput, options: AmountOptions): ReadonlyMap<ReportName, OwnSheet> {
  const { ledger } = input;
  const isLive = ledger !== null && options.amounts === "formulas" && whyNoFormulas(ledger) === null;
  const formulas = isLive ? ledgerFormulas(ledger) : null;
  const sheets = new Map(REPORTS.map((report) => [report, sheetName(report, input)]));
  const planned = REPORTS.map((report) => {
    return [report, buildSheet(report, { input, options, formulas, sheets, isChosen: false }).sheet] as const;
  });
  return new Map(planned.flatMap(([report, sheet]) => (sheet === null ? [] : [[report, sheet]])));
}

/**
 * The name of a report's sheet: the one that the controller has given it, else the report's own; another where the
 * workbook has its data, or its follow-up, on a sheet of that name.
 */
function sheetName(report: ReportName, input: ReportInput): string {
  const { snapshot, followUp } = input;
  const own = snapshot.sheets.find((sheet) => ownPurpose(sheet) === report);
  if (own !== undefined) return own.name;
  const name = REPORT_WORDS[report].sheet;
  const blocks = [...dataBlocks(input), ...(followUp?.decoded.blocks.map(({ block }) => block) ?? [])];
  return blocks.some(({ sheet }) => isSameName(sheet.name, name)) ? annexSheetName(name) : name;
}
