import { thresholdOrderText } from "./settingsText";
import type { Field } from "../../workbook/columns/catalogue";
import type { RefusalReason } from "../../workbook/issues/refusal";
import { enumeration } from "../make/enumeration";
import { fieldLabel } from "./fieldLabel";
import { countText } from "../make/figures";
import { layoutQuestionSentence } from "./layoutQuestionSentence";

type ReasonOf<Code extends RefusalReason["code"]> = Extract<RefusalReason, { readonly code: Code }>;

const SENTENCES: { readonly [Code in RefusalReason["code"]]: (reason: ReasonOf<Code>) => string } = {
  noFollowUp: ({ sheets, nearest }) =>
    nearest === null
      ? `Hittar ingen uppföljning i arbetsboken. På en av de första 40 raderna behövs rubrikerna Nämndmål och Indikator samt Utfall eller Nivå. Genomsökta blad: ${sheetList(sheets)}. Peka ut kolumnerna under Så lästes arbetsboken, eller skapa en uppföljningsmall.`
      : `Hittar ingen hel uppföljning i arbetsboken. Närmast är rad ${nearest.row + 1} på bladet ${nearest.sheet}, med ${enumeration(nearest.found.map(fieldLabel))}${missingText(nearest.missing)}. Peka ut kolumnerna under Så lästes arbetsboken. Genomsökta blad: ${sheetList(sheets)}.`,
  layoutUnclear: ({ questions }) =>
    `Det är oklart hur arbetsboken ska läsas, och inget har räknats eller skrivits. ${questions.map(layoutQuestionSentence).join(" ")} Svara under Så lästes arbetsboken.`,
  unknownSheet: ({ sheet }) => `Arbetsboken har inget blad som heter ${sheet}. Kontrollera namnet.`,
  sheetNameTaken: ({ sheet }) =>
    `Bladet ${sheet} finns redan och är inte skapat av Måluppföljning. Det har lämnats orört. Byt namn på det och försök igen.`,
  emptyFollowUp: ({ sheet }) =>
    `Bladet ${sheet} har rubriker för en uppföljning men inga mål med indikatorer under dem. Fyll i minst ett nämndmål med en indikator.`,
  sheetProtected: ({ sheet }) =>
    `Bladet ${sheet} är skyddat. Inget har ändrats. Ta bort skyddet under Granska och försök igen.`,
  sheetFiltered: ({ sheet }) =>
    `Bladet ${sheet} är filtrerat. Inget har ändrats. Rensa filtret under Data och försök igen, så att inga dolda rader får fel värden.`,
  formulaInCell: ({ place, field }) =>
    `Cell ${place.address} på bladet ${place.sheet}, under ${fieldLabel(field)}, har en egen formel. Den skrivs inte över, och inget har ändrats. Ändra formeln, eller töm cellen och försök igen.`,
  changedSinceShown: ({ title }) =>
    `”${title}” har ändrats i arbetsboken sedan panelen läste den. Inget har skrivits. Läs in arbetsboken igen, kontrollera och försök på nytt.`,
  cellsInTheWay: ({ place }) =>
    `Cell ${place.address} på bladet ${place.sheet} är ifylld av någon annan, och där skulle tabellen fortsätta. Inget har ändrats. Flytta det som står utanför tabellen och försök igen.`,
  settingsUnreadable: () =>
    "Inställningarna i arbetsboken går inte att läsa och har lämnats orörda; de kan komma från en nyare version av Måluppföljning. Importera en fil med inställningar, eller återställ dem, under Inställningar.",
  thresholdsNotInOrder: ({ wording }) =>
    `${thresholdOrderText(wording).replace(/\.$/, "")}, som får vara högst 1. Inget har sparats. Ändra gränserna.`,
  noSettingsFile: () =>
    "Filen innehåller inga inställningar för Måluppföljning. Inget har ändrats. Välj en fil som har exporterats under Inställningar.",
  settingsFileNewer: () =>
    "Filen med inställningar är gjord av en nyare version av Måluppföljning. Inget har ändrats. Uppdatera tillägget, eller exportera filen på nytt från den här versionen.",
  settingsFileInvalid: ({ property }) =>
    `Filen med inställningar har ett värde som inte går att läsa: ${property}. Inget har ändrats. Rätta värdet i filen, eller exportera den på nytt.`,
};

/** Of a workbook with many sheets the first are named. */
const NAMED_SHEETS = 12;

function sheetList(names: readonly string[]): string {
  if (names.length === 0) return "inga";
  const quoted = names.slice(0, NAMED_SHEETS).map((name) => `”${name}”`);
  const rest = names.length - quoted.length;
  return rest > 0 ? `${quoted.join(", ")} och ${countText(rest)} till` : quoted.join(", ");
}

function missingText(missing: readonly Field[]): string {
  return missing.length === 0 ? "" : `, men utan ${enumeration(missing.map(fieldLabel))}`;
}

/** Why the job was not begun, and what to do. */
export function refusalSentence(reason: RefusalReason): string {
  // As in issueSentence: the pairing of code and reason is lost through the index.
  const sentence = SENTENCES[reason.code] as (reason: RefusalReason) => string;
  return sentence(reason);
}
