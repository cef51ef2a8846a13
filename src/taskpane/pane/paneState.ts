import type { PlannedNewPeriod } from "../../app/newPeriod";
import type { ReadLayout } from "../../app/readFollowUp";
import type { PlannedRecalculation, Recalculation } from "../../app/recalculate";
import type { LayoutChoices } from "../../workbook/layout/applyChoices";
import type { RefusalReason } from "../../workbook/issues/refusal";
import type { AppliedPlan } from "../../workbook/port/workbookPort";
import type { SettingsFile } from "../../workbook/settings/settingsFile";
import type { SettingsChanges } from "../settings/settingsChanges";
import type { SummaryModel } from "../summary/summaryModel";
import type { LastCheck } from "../check/lastCheck";
import type { BuiltReports } from "../reports/builtReports";
import { ALL_REPORTS, type ReportChoices } from "../reports/reportChoices";

export type PaneJob =
  | "reading"
  | "recalculating"
  | "undoing"
  | "saving"
  | "creatingTemplate"
  | "creatingExample"
  | "beginningPeriod"
  | "building"
  | "checking"
  | "summarising";

/** How far a long job has come. */
export interface ShownProgress {
  /** Null as long as only the job itself is known. */
  readonly text: string | null;
  /** 0–1; null as long as it is not known. */
  readonly share: number | null;
}

export interface PaneProblem {
  readonly sentence: string;
  /** For support; without cell contents. */
  readonly technical: string;
}

/** The last thing that was written, and what was known before it. */
export interface LastWriting {
  readonly kind:
    | "recalculated"
    | "proposalAccepted"
    | "levelEntered"
    | "periodBegun"
    | "mappingSaved"
    | "mappingForgotten"
    | "settingsSaved"
    | "settingsImported"
    | "settingsReset"
    | "reports"
    | "findings"
    | "findingHidden"
    | "findingShown";
  readonly applied: AppliedPlan;
  /** What counted before, where it counts again when the writing is undone; null for a recalculation. */
  readonly before: KnownBefore | null;
}

export interface KnownBefore {
  /** How the workbook was read; null where it is to be read anew. */
  readonly read: ReadLayout | null;
  readonly choices: LayoutChoices | null;
  readonly chosenDate: string | null;
}

/** "Ny period": the day that was asked for, and what beginning it would do. */
export interface NextPeriod {
  /** ISO date; null before one has been written. */
  readonly next: string | null;
  /** Null before it is known. */
  readonly planned: PlannedNewPeriod | null;
}

/** The summary as it was last read, and what was known of the workbook then. */
export interface ReadSummary {
  readonly model: SummaryModel;
  readonly readAt: Pick<PaneState, "read" | "lastWriting" | "chosenDate">;
}

/** The pane's views, in the order of their tabs. */
export const VIEWS = ["overview", "goals", "reports", "check", "summary"] as const;
export type ViewName = (typeof VIEWS)[number];

/** What stands in the place of the views when it is asked for. */
export type PageName = "settings" | "help";

/** All that the pane shows. Plain data: no object of Excel's, nothing of React. */
export interface PaneState {
  readonly view: ViewName;
  readonly page: PageName | null;
  readonly job: PaneJob | null;
  /** Of a job that takes long; null for others. */
  readonly progress: ShownProgress | null;
  /** The workbook has been changed, by others than us, since it was last read. */
  readonly isChanged: boolean;
  /** The workbook as it was last read, and how it was understood; null before that. */
  readonly read: ReadLayout | null;
  /** What the controller has said of how it is to be read and not yet saved; null for nothing. */
  readonly choices: LayoutChoices | null;
  /** What would be computed and written; null before the workbook has been read, and where it is unclear. */
  readonly planned: PlannedRecalculation | null;
  /** Why nothing can be computed from what was read. */
  readonly refusal: RefusalReason | null;
  /** Whether "Så lästes arbetsboken" is shown: because something must be answered, or because the user has asked for it. */
  readonly mapping: "hidden" | "needed" | "opened";
  /** "Ny period" while it is shown. */
  readonly nextPeriod: NextPeriod | null;
  /** What Räkna om would write, while it is shown before it is done. */
  readonly preview: PlannedRecalculation | null;
  /** The last recalculation; null before the first. */
  readonly result: Recalculation | null;
  /** The summary that "Text" shows; null before it has been opened. */
  readonly summary: ReadSummary | null;
  /** What is changed under Inställningar and not yet saved in the workbook; empty for nothing. */
  readonly settingsChanges: SettingsChanges;
  /** The file that is to be imported, while it is shown what that would change. */
  readonly settingsFile: SettingsFile | null;
  /** What can be undone. */
  readonly lastWriting: LastWriting | null;
  /** ISO date that the user has chosen for the follow-up, or null. */
  readonly chosenDate: string | null;
  /** Which reports are built, and how. */
  readonly reportChoices: ReportChoices;
  /** What came of building reports last; null before that. */
  readonly built: BuiltReports | null;
  /** A report's text to be held against the tables. It is kept here and nowhere else, and is gone with the pane. */
  readonly reportText: string;
  /** What the last check found; null before the first. */
  readonly lastCheck: LastCheck | null;
  readonly notice: string | null;
  readonly problem: PaneProblem | null;
}

export const START: PaneState = {
  view: "overview",
  page: null,
  job: null,
  progress: null,
  isChanged: false,
  read: null,
  choices: null,
  planned: null,
  refusal: null,
  mapping: "hidden",
  nextPeriod: null,
  preview: null,
  result: null,
  summary: null,
  settingsChanges: {},
  settingsFile: null,
  lastWriting: null,
  chosenDate: null,
  reportChoices: ALL_REPORTS,
  built: null,
  reportText: "",
  lastCheck: null,
  notice: null,
  problem: null,
};
