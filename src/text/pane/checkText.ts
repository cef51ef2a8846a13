import type { Severity } from "../../domain/reconciliation/severity";
import { enumeration } from "../make/enumeration";
import { counted, countText } from "../make/figures";

/** What the pane says when the figures of the reports are held against each other. */
export const CHECK_TEXT = {
  introduction:
    "Jämför tabellernas summor, avvikelser och tecken, och samma uppgift i olika tabeller. Inget skrivs i arbetsboken.",
  check: "Kontrollera",
  checkAgain: "Kontrollera igen",
  write: "Skriv till bladet Avstämning",
  nothingChanged: "Bladet Avstämning är redan så. Inget behövde ändras.",
  reportText: "Klistra in rapporttexten",
  reportTextHint: "Beloppen i texten jämförs med tabellerna. Texten sparas inte.",
  missingSection: "Hänvisning i texten",
  inText: "I rapporttexten",
  elsewhere: "Övrigt",
  stated: "Står",
  expected: "Jämförs med",
  hide: "Dölj…",
  reason: "Skäl",
  reasonHint: "Skälet sparas i arbetsboken och står på bladet Avstämning.",
  reasonMissing: "Skriv varför den döljs.",
  confirmHide: "Dölj",
  showAgain: "Ta fram igen",
  findingHidden: "Anmärkningen är dold. Den står kvar sist, under Dolda, med sitt skäl.",
  findingShown: "Anmärkningen står bland de andra igen.",
} as const;

/** What the findings of a check are shown under: by how bad they are, what else is to be done, and what is hidden. */
export type CheckGroup = Exclude<Severity, "fine"> | "open" | "hidden";

const GROUPS: Record<CheckGroup, string> = {
  error: "Fel",
  check: "Att kontrollera",
  rounding: "Avrundning",
  open: "Att komplettera",
  hidden: "Dolda",
};

/** "Fel (3)" */
export function checkGroupHeading(group: CheckGroup, count: number): string {
  return `${GROUPS[group]} (${countText(count)})`;
}

/** "7 fel, 1 att kontrollera och 18 avrundningar. 159 uppgifter stämmer." */
export function checkSummary(counts: Readonly<Record<CheckGroup | "fine", number>>): string {
  const { error, check, rounding, open, hidden, fine } = counts;
  const found = [
    ...(error > 0 ? [`${countText(error)}\u00A0fel`] : []),
    ...(check > 0 ? [`${countText(check)}\u00A0att kontrollera`] : []),
    ...(rounding > 0 ? [counted(rounding, "avrundning", "avrundningar")] : []),
    ...(open > 0 ? [`${countText(open)}\u00A0att komplettera`] : []),
    ...(hidden > 0 ? [counted(hidden, "dold", "dolda")] : []),
  ];
  const sum = found.length === 0 ? "Inget att anmärka" : enumeration(found);
  return `${sum}. ${counted(fine, "uppgift", "uppgifter")} stämmer.`;
}

/** "Kontrollerat 2024-02-12 14:05." */
export function checkedAtText(checkedAt: string): string {
  return `Kontrollerat ${checkedAt.replace("T", " ")}.`;
}

/** "2 belopp i texten finns inte i tabellerna och är inte jämförda: 3 mnkr; 1,2 procent." */
export function unmatchedText(amounts: readonly string[]): string {
  const verb = amounts.length === 1 ? "är inte jämfört" : "är inte jämförda";
  return `${countText(amounts.length)} belopp i texten hittas inte i tabellerna och ${verb}: ${amounts.join("; ")}.`;
}

/** Said after the first cell of several: "och 4 till". */
export function moreCellsText(count: number): string {
  return `och ${countText(count)} till`;
}
