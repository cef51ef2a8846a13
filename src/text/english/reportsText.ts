import { SEVERITIES, type Severity } from "../../domain/reconciliation/severity";
import type { Texts } from "../texts";
import { hiddenCountText } from "./checkSentence";
import { enumeration, quoted } from "./enumeration";
import { counted } from "./figures";

/** What the pane says when reports are built and checked. */
export const REPORTS_TEXT: Texts["REPORTS_TEXT"] = {
  build: "Build reports",
  building: "Building reports…",
  check: "Check",
  checking: "Reconciling…",
  nothingBuilt: "No annexes could be built.",
  more: (count) => `${counted(count, "more note", "more notes")}.`,
};

/** The annexes have been built: “Resultatrapport”, “Investeringar” and “Diagram”. */
export function builtText(sheets: readonly string[]): string {
  return sheets.length === 0 ? REPORTS_TEXT.nothingBuilt : `The annexes have been built: ${quoted(sheets)}.`;
}

/** Says which reports were not built because the workbook has no data for them. */
export function notBuiltText(sheets: readonly string[]): string {
  return `Not built, because the workbook has no source data for them: ${quoted(sheets)}.`;
}

/** "7 errors, 1 to check and 18 rounding differences. 159 figures agree. 2 hidden." */
export function checkSummary(severities: readonly Severity[], hidden: number): string {
  const count = (severity: Severity): number => severities.filter((each) => each === severity).length;
  const words: Record<Severity, string> = {
    error: counted(count("error"), "error", "errors"),
    check: `${count("check")}\u00A0to check`,
    rounding: counted(count("rounding"), "rounding difference", "rounding differences"),
    fine: counted(count("fine"), "figure agrees", "figures agree"),
  };
  const found = SEVERITIES.toReversed().filter((severity) => severity !== "fine" && count(severity) > 0);
  const sums = found.length === 0 ? "No remarks" : enumeration(found.map((severity) => words[severity]));
  const left = hidden === 0 ? "" : ` ${hiddenCountText(hidden)}`;
  return `${sums}. ${words.fine}.${left}`;
}
