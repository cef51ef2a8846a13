import type { UnreadableReason } from "../../imports/unreadableFileError";
import { counted } from "../make/figures";

type ReasonOf<Code extends UnreadableReason["code"]> = Extract<UnreadableReason, { readonly code: Code }>;

const SENTENCES: { readonly [Code in UnreadableReason["code"]]: (reason: ReasonOf<Code>) => string } = {
  emptyFile: () => "Filen är tom.",
  notText: () => "Filen är varken CSV eller SIE. Exportera huvudboken som CSV eller SIE 4.",
  sie5: () => "Filen är SIE 5. Exportera huvudboken som SIE 4.",
  noHeadings: () =>
    "Hittar ingen rad med rubriker i filen. Det behövs en rad med minst Konto och ett belopp, till exempel Utfall.",
  noRows: () => "Filen har inga rader med belopp.",
  tooManyCells: ({ line, cells, headings }) =>
    `Rad ${line} i filen har ${counted.sv(cells, "fält", "fält")}, men rubrikerna är ${headings}. En text kan innehålla skiljetecknet utan citattecken. Rätta raden, eller exportera filen på nytt.`,
  quoteNotClosed: ({ line }) =>
    `Rad ${line} i filen har ett citattecken som inte stängs. Rätta raden, eller exportera filen på nytt.`,
};

/** Why a file could not be read in, and what to do. */
export function unreadableFileSentence(reason: UnreadableReason): string {
  // As in issueSentence: the pairing of code and reason is lost through the index.
  const sentence = SENTENCES[reason.code] as (reason: UnreadableReason) => string;
  return `${sentence(reason)} Inget har lästs in.`;
}
