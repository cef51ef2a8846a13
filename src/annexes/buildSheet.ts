import type { ReportIssueDetail } from "../annexes/kit/issues/reportIssueDetail";
import type { ReportName } from "./reportNames";
import type { OwnSheet } from "../reports/ownSheet/ownSheet";
import { activityChart } from "./charts/activityChart";
import type { ChartedAnnex } from "./charts/figureReference";
import type { AmountOptions } from "./kit/sheet/amountOptions";
import { annexSheet } from "./kit/sheet/annexSheet";
import { chartsSheet } from "./charts/sheet";
import { amountHeadings, isPartOfYear } from "./kit/ledger/sheet/amountHeadings";
import { sheetColumns } from "./deviations/source/columns";
import { deviationsSheet } from "./deviations/sheet";
import { EXPLAINED } from "./deviations/table";
import { deviationSheetOf, explainedDeviations } from "./explainedDeviations";
import { settingsOf } from "../workbook/settings/readSettings";
import { ANNEXES, type FigureReport } from "./registry";
import { goalChart } from "./charts/goalChart";
import { indexChart } from "./charts/indexChart";
import { levelChart } from "./charts/levelChart";
import { netCostChart } from "./charts/netCostChart";
import { AMOUNT_WORDS } from "./kit/words";
import type { LedgerFormulas } from "./kit/ledger/sheet/ledgerFormulas";
import type { FollowUpAnnexRoom } from "./kit/sheet/buildAnnex";
import { buildFigures, isFigureReport, type ReportInput } from "./annexData";

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
  /** Whether it was asked for by itself. */
  readonly isChosen: boolean;
}

/** The sheet of one report. */
export function buildSheet(report: ReportName, context: BuildContext): BuiltSheet {
  if (isFigureReport(report)) return figureSheet(report, context);
  const annex = ANNEXES[report];
  switch (annex.of) {
    case "followUp":
      return followUpSheet(annex, context);
    case "comments":
      return commentSheet(context);
    case "others":
      return chartSheet(context);
  }
}

function figureSheet(report: FigureReport, { input, options, formulas }: BuildContext): BuiltSheet {
  const usesLedger = ANNEXES[report].of === "ledger";
  const built = buildFigures(report, input, formulas);
  if ("code" in built) return { sheet: null, details: [built], usesLedger };
  const isLive = formulas !== null || !usesLedger;
  const sheet = annexSheet(built.content, isLive ? options : { ...options, amounts: "values" });
  return { sheet, details: built.findings, usesLedger };
}

function followUpSheet({ sheet }: FollowUpAnnexRoom, { input, options }: BuildContext): BuiltSheet {
  const { followUp } = input;
  if (followUp !== null)
    return { sheet: sheet(followUp, input, options).sheet, details: [], usesLedger: false };
  const data = { sv: "ingen uppföljning av mål", en: "no follow-up of goals" };
  return { sheet: null, details: [{ code: "dataMissing", data }], usesLedger: false };
}

/** The part of the year that the ledger's amounts are of, as headings name it; null for a whole year. */
function partOfYear({ ledger, period }: ReportInput): string | null {
  return ledger !== null && isPartOfYear(ledger) ? amountHeadings(ledger, period).period : null;
}

/** Avvikelser, where a limit says what is to be explained; asked for by itself without one, that is said. */
function commentSheet({ input, options, formulas, sheets, isChosen }: BuildContext): BuiltSheet {
  const explained = explainedDeviations(input);
  if (explained === null)
    return { sheet: null, details: isChosen ? [{ code: "noDeviationLimit" }] : [], usesLedger: false };
  const tables = EXPLAINED.flatMap((annex) => {
    const built = ANNEXES[annex].build(input, formulas);
    return "code" in built
      ? []
      : [[annex, { content: built.content, sheet: sheets.get(annex) ?? null }] as const];
  });
  const { deviationLimit: limit } = settingsOf(input.snapshot);
  const { committee } = input;
  const own = deviationSheetOf(input);
  const standing = own === undefined ? null : { sheet: own, columns: sheetColumns(own) };
  const sheet = deviationsSheet(explained, { committee, limit }, new Map(tables), options, standing);
  return { sheet, details: [], usesLedger: false };
}

function chartSheet({ input, options, formulas, sheets }: BuildContext): BuiltSheet {
  const { followUp, ledger, period } = input;
  const charted = (report: "activityResult" | "operatingStatement"): ChartedAnnex | null => {
    const built = ANNEXES[report].build(input, formulas);
    return "code" in built ? null : { content: built.content, sheetName: sheets.get(report) ?? null };
  };
  const [activities, statement] = [charted("activityResult"), charted("operatingStatement")];
  const headings = ledger === null ? null : amountHeadings(ledger, period);
  const year = `${AMOUNT_WORDS.wholeYear} ${period.slice(0, 4)}`;
  const tables = [
    followUp === null ? null : goalChart(followUp, options),
    followUp === null ? null : levelChart(followUp),
    statement === null || headings === null
      ? null
      : netCostChart(statement, { period: headings.period, year }, options),
    activities === null ? null : activityChart(activities, options, partOfYear(input)),
    // Last, for it comes with the second period: the tables above stay where they are.
    indexChart(input, options),
  ].filter((table) => table !== null);
  const sheet = tables.length === 0 ? null : chartsSheet(tables, input.committee);
  return { sheet, details: [], usesLedger: false };
}
