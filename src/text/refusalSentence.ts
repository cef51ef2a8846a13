import type { RefusalReason } from "../workbook/refusal";

type ReasonOf<Code extends RefusalReason["code"]> = Extract<RefusalReason, { readonly code: Code }>;

const SENTENCES: { readonly [Code in RefusalReason["code"]]: (reason: ReasonOf<Code>) => string } = {
  noFollowUp: ({ sheets }) =>
    `Hittar ingen uppföljning i arbetsboken. På en av de första 40 raderna behövs rubrikerna Nämndmål och Indikator samt Utfall eller Bedömd nivå. Genomsökta blad: ${list(sheets)}.`,
  severalFollowUps: ({ sheets }) =>
    `Flera blad ser ut som en uppföljning: ${list(sheets)}. Dölj de blad som inte ska räknas om och försök igen.`,
  emptyFollowUp: ({ sheet }) =>
    `Bladet ${sheet} har rubriker för en uppföljning men inga mål med indikatorer under dem. Fyll i minst ett nämndmål med en indikator.`,
  sheetProtected: ({ sheet }) =>
    `Bladet ${sheet} är skyddat. Inget har ändrats. Ta bort skyddet under Granska och försök igen.`,
  sheetFiltered: ({ sheet }) =>
    `Bladet ${sheet} är filtrerat. Inget har ändrats. Rensa filtret under Data och försök igen, så att inga dolda rader får fel värden.`,
};

function list(names: readonly string[]): string {
  return names.length === 0 ? "inga" : names.map((name) => `”${name}”`).join(", ");
}

/** Why the job was not begun, and what to do. */
export function refusalSentence(reason: RefusalReason): string {
  // As in issueSentence: the pairing of code and reason is lost through the index.
  const sentence = SENTENCES[reason.code] as (reason: RefusalReason) => string;
  return sentence(reason);
}
