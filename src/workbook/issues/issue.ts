import type { AttainmentLevel } from "../../domain/scale/scale";
import type { ImprovementDirection } from "../../domain/followUp";
import type { Finding } from "../../domain/finding";
import type { RuleOfWorkbook } from "../../domain/rules/limitRule";
import type { MissingVerdict } from "../../domain/rules/missingDataRules";
import type { DataIssueDetail } from "./dataIssue";
import type { LedgerIssueDetail } from "./ledgerIssue";
import type { RowStructureIssueDetail } from "./rowStructureIssue";
import type { Field, OutputField } from "../columns/catalogue";
import type { CellValue } from "../grid/snapshot";
import type { NamedColumn } from "../layout/layoutQuestion";

/** Where in the workbook something is: a sheet's name and a cell or area ("B7", "Q5:Q30"). */
export interface CellPlace {
  readonly sheet: string;
  readonly address: string;
}

/** The same for the same cell, to hold places against each other. */
export function placeKey({ sheet, address }: CellPlace): string {
  return `${sheet}!${address}`;
}

/** Why a cell could not be read as what its column says. `raw` is what stands in the cell. */
export type ReadingProblem =
  | { readonly code: "errorInCell"; readonly raw: string }
  | { readonly code: "unreadableNumber"; readonly raw: string }
  | { readonly code: "unreadableLevel"; readonly raw: string }
  | { readonly code: "unreadableDate"; readonly raw: string }
  | { readonly code: "invalidWeight"; readonly raw: string };

export type FindingCode = Finding["code"];

/** One member for each code, so that the table of sentences is checked code by code. */
type FindingDetail = {
  [Code in FindingCode]: {
    readonly code: Code;
    readonly title: string;
    /** The consequence for an indicator without a level, or for its goal; null when the level is certain all the same. */
    readonly verdict: MissingVerdict | null;
    /** Why there is no outcome, as its cell says where none can be filled in ("Sekretess"). */
    readonly said?: string;
  };
}[FindingCode];

/** An issue without its place. Each has its sentence in src/text. */
export type IssueDetail =
  | (ReadingProblem & { readonly field: Field })
  | FindingDetail
  /** So many indicators have the direction that the controller has said, when asked; lower is better for these of them. */
  | { readonly code: "directionSaid"; readonly count: number; readonly lower: readonly string[] }
  /** The direction cannot be read, but two different limits show it. */
  | { readonly code: "directionFromLimits"; readonly raw: string; readonly direction: ImprovementDirection }
  /** An indicator stands above the first goal. */
  | { readonly code: "indicatorWithoutGoal"; readonly title: string }
  | { readonly code: "goalWithoutIndicators"; readonly title: string }
  /** Rows of one goal say different things; the first is used. */
  | {
      readonly code: "conflictingGoalValue";
      readonly field: Field;
      readonly first: string;
      readonly other: string;
    }
  /** A number that is not simply what stands there: roughly told, a fraction ("3 av 4"), or parts with their names. */
  | {
      readonly code: "numberUnderstood";
      readonly raw: string;
      readonly understood: string;
      readonly note: "approximate" | "fraction" | "labelled";
    }
  /** A plain number was read in the unit that the row's other numbers have. */
  | { readonly code: "unitNormalised"; readonly raw: string; readonly understood: string }
  /** Limits and outcome differ in size as percent and share do, and nothing says which is meant. */
  | { readonly code: "unitUncertain"; readonly raw: string; readonly understood: string }
  /** The number cannot be held against the row's others, whose units these are. */
  | { readonly code: "unitsDiffer"; readonly raw: string; readonly others: readonly string[] }
  /** The column of units says another unit than the cells, whose units these are. */
  | { readonly code: "unitContradicted"; readonly raw: string; readonly units: readonly string[] }
  /** A plain 2022 far from the row's other numbers. */
  | { readonly code: "yearAmongNumbers"; readonly raw: string }
  /** So many numbers have the mark of a note beside them, which is left out: `raw` is how the first stands, and `understood` what it is read as. */
  | {
      readonly code: "footnotesLeftOut";
      readonly count: number;
      readonly raw: string;
      readonly understood: string;
    }
  /** "−2 – 2" as target, where nothing tells which way is better: to lie within it is what is asked for. */
  | { readonly code: "rangeRead"; readonly raw: string; readonly lowest: string; readonly highest: string }
  /** So many indicators are held against what their targets name in words, in these columns. */
  | { readonly code: "comparedWith"; readonly count: number; readonly headings: readonly string[] }
  /** "80–90 %" as target: read as target and limit for partly, or not. */
  | { readonly code: "intervalRead"; readonly raw: string; readonly target: string; readonly limit: string }
  | { readonly code: "intervalNotRead"; readonly raw: string; readonly reason: "ownLimit" | "noDirection" }
  /** A limit's words ("minst 90") tell the other direction than the column; `direction` is the column's. */
  | { readonly code: "directionContradicted"; readonly raw: string; readonly direction: ImprovementDirection }
  /** The outcome is exactly the target of "över 90". */
  | { readonly code: "onStrictLimit"; readonly raw: string }
  /** The target is missing, and the indicator's text names one. `content` is what to write if the controller accepts it. */
  | {
      readonly code: "targetProposed";
      readonly title: string;
      readonly direction: ImprovementDirection;
      readonly understood: string;
      readonly content: { readonly value: number; readonly numberFormat: string };
    }
  /** The controller's level on a measured indicator differs from the computed one, which counts. */
  | {
      readonly code: "assessedLevelNotUsed";
      readonly assessed: AttainmentLevel;
      readonly computed: AttainmentLevel;
    }
  /** The controller's level on a measured indicator counts, and differs from what its number gives; null where that is not known. */
  | {
      readonly code: "ownLevelDiffers";
      readonly own: AttainmentLevel;
      readonly computed: AttainmentLevel | null;
    }
  /** Another level, value or trend is written than the one that stood there, which is not known to be ours. */
  | {
      readonly code: "levelReplaced";
      readonly field: OutputField;
      readonly before: CellValue;
      readonly after: CellValue;
    }
  /** Others have written in a cell of ours, or in the place of one, and it stays; `isChosen` where the controller wants that. */
  | {
      readonly code: "ownCellKept";
      readonly field: OutputField;
      readonly shown: CellValue;
      readonly computed: CellValue;
      readonly isChosen: boolean;
    }
  /** So many cells of a column that the add-in writes hold content of the controller's, which stays; `raw` is what the first says. */
  | {
      readonly code: "ownTextKept";
      readonly field: OutputField;
      readonly count: number;
      readonly raw: string;
    }
  /** The sheet is protected so that cells may not be formatted: values are written, their looks stay. */
  | { readonly code: "looksKept"; readonly sheet: string }
  /** The controller's own formula stands where a figure would be written: it stays. */
  | {
      readonly code: "formulaKept";
      readonly field: Field | "index";
      readonly shown: CellValue;
      readonly computed: CellValue;
    }
  /** A goal's value rests on less than half of its indicators. */
  | {
      readonly code: "goalOnFewIndicators";
      readonly title: string;
      readonly graded: number;
      readonly of: number;
    }
  /** So many indicators were to be reached before the day of the follow-up, and are not: the first of them, with its ISO date. */
  | { readonly code: "datePassed"; readonly count: number; readonly title: string; readonly date: string }
  /** So many indicators have no limit of their own and are graded by the workbook's rule for what holds below the target. */
  | { readonly code: "ruleUsed"; readonly rule: RuleOfWorkbook; readonly count: number }
  /** So many rows are of women or men alone, beside a row of all, which counts. */
  | { readonly code: "partsShown"; readonly count: number }
  /** Outcomes stand side by side for several periods; the one of this heading is followed up. */
  | { readonly code: "outcomeChosen"; readonly heading: string }
  /** The outcomes of several columns count, each by itself, as several in one cell do. */
  | { readonly code: "outcomesTogether"; readonly columns: readonly NamedColumn[] }
  /** A name that is written in several ways was taken as one; `names` are the ways, the first that stands first. */
  | { readonly code: "namesJoined"; readonly field: Field; readonly names: readonly string[] }
  /** These columns hold figures or levels, and nothing is read from them. */
  | { readonly code: "columnsNotUsed"; readonly columns: readonly NamedColumn[] }
  | { readonly code: "duplicateHeading"; readonly heading: string }
  /** Outcomes of a later period stand beside those that the controller has said are followed up. */
  | { readonly code: "laterOutcome"; readonly heading: string }
  /** A sheet of a later period stands beside the one that the workbook remembers. */
  | { readonly code: "laterSheet"; readonly sheet: string }
  /** Sheets of former periods: read as history of what has been, not followed up. */
  | { readonly code: "formerPeriods"; readonly sheets: readonly string[] }
  /** The sheet that is followed up is hidden. */
  | { readonly code: "hiddenSheet"; readonly sheet: string }
  /** So many rows of the follow-up are hidden; they are read as the others. */
  | { readonly code: "hiddenRows"; readonly rows: number }
  /** Columns (zero-based) that are read are hidden. */
  | { readonly code: "hiddenColumns"; readonly columns: readonly number[] }
  /** A column that the controller has chosen is no longer there; no figure depends on it. */
  | { readonly code: "columnLost"; readonly field: Field; readonly heading: string }
  /** The name for the index points at nothing that can be written. */
  | { readonly code: "unusableIndexName"; readonly name: string }
  /** A sheet that the add-in did not make has the name that it would use. */
  | { readonly code: "ownSheetNameTaken"; readonly sheet: string }
  /** The stored settings cannot be read: the defaults count. */
  | { readonly code: "settingsUnreadable" }
  | DataIssueDetail
  | LedgerIssueDetail
  | RowStructureIssueDetail;

export type IssueCode = IssueDetail["code"];

/** "error": a figure is missing or may be wrong; "warning": to be looked at; "info": said for the record. */
export type IssueSeverity = "error" | "warning" | "info";

export interface Issue {
  readonly detail: IssueDetail;
  readonly severity: IssueSeverity;
  readonly place: CellPlace;
}
