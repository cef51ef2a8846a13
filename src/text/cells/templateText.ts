import type { Field } from "../../workbook/columns/catalogue";
import { headingOf } from "../../workbook/columns/catalogue";
import { enumeration } from "../make/enumeration";

/** The words of the empty follow-up. */
export const TEMPLATE = {
  sheet: "Uppföljning",
  table: "Uppfoljning",
  title: "Uppföljning av nämndmål",
  committee: "Nämnd:",
  followUpDate: "Uppföljning per:",
  hint: "Fyll i de vita kolumnerna, en rad per indikator. De grå skrivs av Räkna om.",
} as const;

/** The words of the follow-up that is filled in as an example, where they are others than the empty one's. */
export const EXAMPLE = {
  sheet: "Exempel",
  table: "Exempel",
  title: "Exempel: uppföljning av nämndmål",
  hint: "Ett exempel ur en publicerad uppföljning. Målvärden och gränser är arbetsvärden. Ta bort bladet när du har provat.",
} as const;

/** The choices for a direction; each is understood when it is read back. */
export const DIRECTION_CHOICES = ["Högre är bättre", "Lägre är bättre", "Kvalitativ"] as const;

/** "Välj Uppnått, Delvis uppnått eller Ej uppnått. Cellen kan också lämnas tom." */
export function chooseText(choices: readonly string[]): string {
  return `Välj ${enumeration.sv(choices, "eller")}. Cellen kan också lämnas tom.`;
}

/** "Nivå skrivs av Räkna om. Skriv din egen bedömning i kolumnen Bedömd nivå." */
export function computedText(field: Field, ownField: Field): string {
  return `${headingOf(field)} skrivs av Räkna om. Skriv din egen bedömning i kolumnen ${headingOf(ownField)}.`;
}
