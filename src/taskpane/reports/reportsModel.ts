import { groupInOrder } from "../../domain/groupInOrder";
import { REPORTS, REPORT_WORDS, type ReportName } from "../../annexes/reportNames";
import type { Texts } from "../../text/texts";
import type { CellPlace } from "../../workbook/issues/issue";
import { readControlFigure } from "../../workbook/cells/controlFigure";
import { DEFAULT_ADDIN_SETTINGS } from "../../workbook/settings/addinSettings";
import { settingsOf } from "../../workbook/settings/readSettings";
import type { ReadLayout } from "../../app/readFollowUp";
import type { PlannedRecalculation } from "../../app/recalculate";
import { mappingQuestion, type MappingQuestion } from "../mapping/mappingQuestion";
import type { ReportsSlice } from "./slice";
import type { BuiltReports } from "./builtReports";
import type { ReportChoices } from "./reportChoices";

export interface ReportOption {
  readonly report: ReportName;
  readonly name: string;
  readonly isChosen: boolean;
}

export interface Remark {
  readonly sentence: string;
  /** Null for what is about no cell. */
  readonly place: CellPlace | null;
}

/** The remarks on one sheet. */
export interface RemarkGroup {
  readonly heading: string;
  readonly remarks: readonly Remark[];
}

/** The result of building, as plain text. */
export interface BuiltModel {
  readonly period: string;
  /** The questions that the ledger leaves open, with the answers. */
  readonly questions: readonly MappingQuestion[];
  /** The built sheets, in the order of the reports. */
  readonly sheets: readonly { readonly name: string; readonly place: CellPlace }[];
  /** Why the other reports are not built, a sentence each. */
  readonly notBuilt: readonly string[];
  /** Where accounts and activities are put right, when it was added. */
  readonly addedStructure: CellPlace | null;
  /** First what is about the data, by sheet; then what is about the reports. */
  readonly groups: readonly RemarkGroup[];
  readonly remarkCount: number;
  /** Whether the ledger's net cost is what the controller has typed; null where nothing was held against it. */
  readonly netCost: { readonly sentence: string; readonly agrees: boolean } | null;
}

/** The view Rapporter as plain text. */
export interface ReportsModel {
  /** The sentence on what is wrong with the net cost that was typed. */
  readonly netCostProblem: string | null;
  readonly options: readonly ReportOption[];
  readonly all: boolean | "mixed";
  /** The fault of the choice. */
  readonly problem: string | null;
  /** How the figures are written: as is chosen here, else as the workbook's settings say. */
  readonly amounts: NonNullable<ReportChoices["amounts"]>;
  readonly unit: NonNullable<ReportChoices["unit"]>;
  /** ISO date that the reports are of; null where that is for the data to say. */
  readonly date: string | null;
  readonly built: BuiltModel | null;
}

interface ReportsFacts extends ReportsSlice {
  readonly read: ReadLayout | null;
  readonly planned: PlannedRecalculation | null;
  readonly chosenDate: string | null;
}

export function reportsModel(
  { read, choices: { reports: chosen, amounts, unit }, chosenDate, planned, netCost, built }: ReportsFacts,
  texts: Texts,
): ReportsModel {
  const reports = chosen ?? REPORTS;
  const settings = read === null ? DEFAULT_ADDIN_SETTINGS : settingsOf(read.snapshot);
  // A day that is assumed to be today does not count here: the data may know better.
  const known = planned === null || planned.time.isDateAssumed === true ? null : planned.time.followUpDate;
  return {
    options: REPORTS.map((report) => ({
      report,
      name: REPORT_WORDS[report].sheet,
      isChosen: reports.includes(report),
    })),
    all: reports.length === REPORTS.length || (reports.length > 0 && "mixed"),
    problem: reports.length === 0 ? texts.REPORTS_TEXT.chooseOne : null,
    netCostProblem:
      netCost.trim() === "" || readControlFigure(netCost) !== null
        ? null
        : texts.REPORTS_TEXT.netCostUnreadable,
    amounts: amounts ?? settings.amounts,
    unit: unit ?? settings.reportUnit,
    date: chosenDate ?? known,
    built: built === null ? null : builtModel(built, texts),
  };
}

function builtModel(built: BuiltReports, texts: Texts): BuiltModel {
  const { reportPeriodText, reportIssueSentence, issueSentence } = texts;
  const remarks = [
    ...built.readingIssues.map(({ detail, place }) => ({
      heading: place.sheet,
      sentence: issueSentence(detail, built.wording),
      place,
    })),
    ...built.remarks.map(({ detail, report, place }) => ({
      heading: REPORT_WORDS[report].sheet,
      sentence: reportIssueSentence(detail, report),
      place,
    })),
  ];
  const groups = groupInOrder(remarks, ({ heading }) => heading);
  return {
    period: reportPeriodText(built.period),
    questions: built.questions.map((question) => mappingQuestion(question, [], () => null, texts)),
    sheets: built.sheets.map(({ sheet }) => ({ name: sheet, place: { sheet, address: "A1" } })),
    notBuilt: built.notBuilt.map(({ detail, report }) => reportIssueSentence(detail, report)),
    addedStructure: built.addedStructure,
    groups: [...groups].map(([heading, group]) => ({
      heading,
      remarks: group.map(({ sentence, place }) => ({ sentence, place })),
    })),
    remarkCount: remarks.length,
    netCost:
      built.netCost === null
        ? null
        : { sentence: texts.netCostText(built.netCost), agrees: built.netCost.difference === 0 },
  };
}
