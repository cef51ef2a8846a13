import type { ReconciliationFinding } from "../domain/reconciliation/reconciliationFinding";
import { SEVERITIES, type Severity } from "../domain/reconciliation/severity";
import { checkSentence, missingSectionSentence, reportedSentence } from "../text/pane/check";
import { issueSentence } from "../text/pane/issues";
import { reportIssueLine } from "../text/pane/reportIssues";
import type { LevelWording } from "../workbook/scale/scaleWords";
import type { CellPlace, Issue } from "../workbook/issues/issue";
import type { ReportIssue } from "../annexes/kit/sheet/reportIssue";
import type { ReportedFigure } from "./reportedTables";

/** The name of a figure, wherever it stands. */
export interface FigureName {
  /** The annex's id, or "text". */
  readonly annex: string;
  /** The label of the row that it stands on, or the words of the text. */
  readonly label: string;
  /** Which of the annex's rows with that label it is, from the top, counted from 0. */
  readonly nth: number;
  /** The id of the annex's column; "" in the text. */
  readonly column: string;
}

/** Two figures held against each other, with where each stands in the workbook and in the text. */
export interface CheckedFigures {
  readonly kind: "figures";
  readonly finding: ReconciliationFinding;
  /** The sentence of the text as it stands; null for what stands in a table. */
  readonly quote: string | null;
  /** The label of the row that the stated figure stands on, or the words of the text. */
  readonly label: string;
  /** Of several figures that are added, the first; null for none. */
  readonly names: { readonly stated: FigureName | null; readonly expected: FigureName | null };
  readonly stated: readonly CellPlace[];
  readonly expected: readonly CellPlace[];
}

/** A reference in the text to a section that is not there. */
export interface MissingSection {
  readonly kind: "missingSection";
  readonly number: string;
  /** The sentence of the text as it stands. */
  readonly quote: string;
}

/** Something else that must be right before a report is handed over, in the follow-up or in what an annex takes in. */
export type OpenMatter =
  | {
      readonly kind: "open";
      readonly about: "followUp";
      readonly issue: Issue;
      /** The words for the levels. */
      readonly wording: LevelWording;
    }
  | { readonly kind: "open"; readonly about: "annex"; readonly issue: ReportIssue };

export type CheckFinding = CheckedFigures | MissingSection | OpenMatter | ReportedFigure;

/** The findings that do not agree, the worst first. */
export function notFine(findings: readonly CheckFinding[]): readonly CheckFinding[] {
  return findings
    .filter((finding) => severityOf(finding) !== "fine")
    .toSorted((a, b) => SEVERITIES.indexOf(severityOf(b)) - SEVERITIES.indexOf(severityOf(a)));
}

export function severityOf(finding: CheckFinding): Severity {
  switch (finding.kind) {
    case "figures":
      return finding.finding.severity;
    case "missingSection":
      return "error";
    case "open":
      return "check";
    case "reported":
      return finding.severity;
  }
}

/** The sentence of a finding, and what to do. */
export function findingSentence(finding: CheckFinding): string {
  switch (finding.kind) {
    case "figures":
      return checkSentence(finding).sv;
    case "missingSection":
      return missingSectionSentence(finding.number).sv;
    case "open":
      return openSentence(finding);
    case "reported":
      return reportedSentence(finding).sv;
  }
}

function openSentence(matter: OpenMatter): string {
  switch (matter.about) {
    case "followUp":
      return issueSentence(matter.issue.detail, matter.wording).sv;
    case "annex":
      return reportIssueLine(matter.issue.detail, matter.issue.report).sv;
  }
}

/** The cells that a finding is about. */
export function findingPlaces(finding: CheckFinding): readonly CellPlace[] {
  if (finding.kind === "figures") return finding.stated;
  if (finding.kind === "reported") return finding.place === null ? [] : [finding.place];
  return finding.kind === "open" && finding.issue.place !== null ? [finding.issue.place] : [];
}
