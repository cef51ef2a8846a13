import type { ReportIssueDetail } from "../text/pane/reportIssueSentence";
import type { ReportName } from "./reportNames";
import type { OwnSheet } from "../reports/ownSheet/ownSheet";
import { activityChart } from "./charts/activityChart";
import type { AmountOptions } from "./kit/sheet/amountOptions";
import { annexSheet } from "./kit/sheet/annexSheet";
import { chartsSheet } from "./charts/sheet";
import { FIGURE_ANNEXES } from "./registry";
import { followUpResultSheet } from "./followUpResult/sheet";
import { goalAttainmentSheet } from "./goalAttainment/sheet";
import { goalChart } from "./charts/goalChart";
import { indexChart } from "./charts/indexChart";
import type { LedgerFormulas } from "./kit/ledger/sheet/ledgerFormulas";
import type { ReportInput } from "./kit/sheet/reportInput";

export interface BuiltSheet {
  /** Null where the workbook does not have what the report is made of. */
  readonly sheet: OwnSheet | null;
  readonly details: readonly ReportIssueDetail[];
  readonly usesLedger: boolean;
}

export interface BuildContext {
  readonly input: ReportInput;
  readonly options: AmountOptions;
  readonly formulas: LedgerFormulas | null;
  /** The sheets that are built before this one. */
  readonly sheets: ReadonlyMap<ReportName, string>;
}

type FigureReport = keyof typeof FIGURE_ANNEXES;

/** The sheet of one report. */
export function buildSheet(report: ReportName, context: BuildContext): BuiltSheet {
  switch (report) {
    case "goalAttainment":
    case "followUpResult":
      return followUpSheet(report, context);
    case "charts":
      return chartSheet(context);
    default:
      return figureSheet(report, context);
  }
}

function figureSheet(report: FigureReport, { input, options, formulas }: BuildContext): BuiltSheet {
  const { isOfLedger, build } = FIGURE_ANNEXES[report];
  const built = build(input, formulas);
  if ("code" in built) return { sheet: null, details: [built], usesLedger: isOfLedger };
  const isLive = formulas !== null || !isOfLedger;
  const sheet = annexSheet(built.content, isLive ? options : { ...options, amounts: "values" });
  return { sheet, details: built.findings, usesLedger: isOfLedger };
}

function followUpSheet(
  report: "goalAttainment" | "followUpResult",
  { input, options }: BuildContext,
): BuiltSheet {
  const { followUp } = input;
  const missing = { code: "dataMissing", data: "followUp" } as const;
  if (followUp === null) return { sheet: null, details: [missing], usesLedger: false };
  const make = report === "goalAttainment" ? goalAttainmentSheet : followUpResultSheet;
  return { sheet: make(followUp, input, options), details: [], usesLedger: false };
}

function chartSheet({ input, options, formulas, sheets }: BuildContext): BuiltSheet {
  const activities = FIGURE_ANNEXES.activityResult.build(input, formulas);
  const tables = [
    input.followUp === null ? null : goalChart(input.followUp, options),
    "code" in activities
      ? null
      : activityChart(activities.content, sheets.get("activityResult") ?? null, options),
    // Last, for it comes with the second period: the tables above stay where they are.
    indexChart(input, options),
  ].filter((table) => table !== null);
  const sheet = tables.length === 0 ? null : chartsSheet(tables, input.committee);
  return { sheet, details: [], usesLedger: false };
}
