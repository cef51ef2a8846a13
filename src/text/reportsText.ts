import { SEVERITIES, type Severity } from "../domain/reconciliation/severity";
import { hiddenCountText } from "./checkSentence";
import { enumeration } from "./enumeration";
import { counted } from "./figures";

/** What the pane says when reports are built and checked. */
export const REPORTS_TEXT = {
  build: "Bygg rapporter",
  building: "Bygger rapporter…",
  check: "Kontrollera",
  checking: "Stämmer av…",
  nothingBuilt: "Inga bilagor kunde byggas.",
  more: (count: number): string => `${counted(count, "upplysning", "upplysningar")} till.`,
} as const;

/** "Bilagorna är byggda: Resultatrapport, Investeringar och Diagram." */
export function builtText(sheets: readonly string[]): string {
  return sheets.length === 0 ? REPORTS_TEXT.nothingBuilt : `Bilagorna är byggda: ${enumeration(sheets)}.`;
}

/** Says which reports were not built because the workbook has no data for them. */
export function notBuiltText(sheets: readonly string[]): string {
  return `Inte byggda, eftersom arbetsboken saknar underlag: ${enumeration(sheets)}.`;
}

/** "7 fel, 1 att kontrollera och 18 avrundningar. 159 uppgifter stämmer. 2 dolda." */
export function checkSummary(severities: readonly Severity[], hidden: number): string {
  const count = (severity: Severity): number => severities.filter((each) => each === severity).length;
  const words: Record<Severity, string> = {
    error: `${count("error")}\u00A0fel`,
    check: `${count("check")}\u00A0att kontrollera`,
    rounding: counted(count("rounding"), "avrundning", "avrundningar"),
    fine: counted(count("fine"), "uppgift", "uppgifter"),
  };
  const found = SEVERITIES.toReversed().filter((severity) => severity !== "fine" && count(severity) > 0);
  const sums =
    found.length === 0 ? "Inget att anmärka" : enumeration(found.map((severity) => words[severity]));
  const left = hidden === 0 ? "" : ` ${hiddenCountText(hidden)}`;
  return `${sums}. ${words.fine} stämmer.${left}`;
}
