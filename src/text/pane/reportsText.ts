import { counted, countText } from "../make/figures";

/** What the pane says when reports are built. */
export const REPORTS_TEXT = {
  build: "Bygg rapporter",
  building: "Bygger rapporter…",
  checking: "Stämmer av…",
  choose: "Rapporter",
  all: "Alla",
  chooseOne: "Välj minst en rapport.",
  dateUnknown: "Uppföljningen har inget datum. Utan datum gäller underlagets period.",
  amounts: "Belopp",
  unit: "Enhet",
  nothingBuilt: "Inga rapporter kunde byggas.",
  nothingChanged: "Rapporterna är redan byggda. Inget behövde ändras.",
} as const;

/** How the figures of the reports are written, each with what that means. */
export const AMOUNT_CHOICES = {
  formulas: { name: "Formler", hint: "Beloppen följer med när huvudboken ändras." },
  values: { name: "Värden", hint: "Beloppen står fast tills du bygger igen." },
  shownAsThousands: { name: "Kronor, visade i tkr", hint: "Hela kronor ligger kvar i cellerna." },
  roundedToThousands: { name: "Avrundat till tkr", hint: "Cellerna får hela tusental." },
} as const;

/** "Rapporterna är byggda. 1 234 celler skrevs." */
export function reportsBuiltText(cells: number): string {
  return `Rapporterna är byggda. ${counted(cells, "cell", "celler")} skrevs.`;
}

/** "Byggda rapporter (9)" */
export function builtHeading(count: number): string {
  return `Byggda rapporter (${countText(count)})`;
}

/** "Period: 2023-12" */
export function reportPeriodText(period: string): string {
  return `Period: ${period}`;
}

/** "Inte byggda (6)" */
export function notBuiltHeading(count: number): string {
  return `Inte byggda (${countText(count)})`;
}

/** "Att se över (12)" */
export function remarksHeading(count: number): string {
  return `Att se över (${countText(count)})`;
}

/** "Visa alla 34" */
export function allText(count: number): string {
  return `Visa alla ${countText(count)}`;
}
