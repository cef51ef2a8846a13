import { RefusedError, type RefusalReason } from "../../workbook/issues/refusal";
import type { Field } from "../../workbook/columns/catalogue";
import { CancelledError } from "../../workbook/port/cancelledError";
import { WorkbookAccessError, type AccessProblem } from "../../workbook/port/workbookAccessError";
import { enumeration } from "../make/enumeration";
import { counted, countText } from "../make/figures";
import { inEach, NOTHING, type Both } from "../make/language";
import { fieldLabel, fieldWord } from "./fields";
import { layoutQuestionSentence } from "./layoutQuestions";
import { thresholdOrderText } from "./settings";

/** More areas than these are counted, not named. */
const NAMED_AREAS = 4;

/** "cell D5 låst"; "cellerna D5:D9 och E7 låsta". */
const lockedCells = inEach((language) => (addresses: readonly string[]): string => {
  const [only = ""] = addresses;
  const isOne = addresses.length === 1 && !only.includes(":");
  const rest = addresses.length - NAMED_AREAS;
  const more = { sv: `${rest} områden till`, en: `${rest} more areas` }[language];
  const words = rest > 1 ? [...addresses.slice(0, NAMED_AREAS), more] : addresses;
  const all = enumeration[language](words);
  return {
    sv: isOne ? `cell ${only} låst` : `cellerna ${all} låsta`,
    en: isOne ? `the cell ${only} is locked` : `the cells ${all} are locked`,
  }[language];
});

const CAUSES: Record<AccessProblem, Both> = {
  cellInEditMode: {
    sv: "En cell håller på att redigeras. Tryck Enter i cellen och försök igen.",
    en: "A cell is being edited. Press Enter in the cell and try again.",
  },
  protected: {
    sv: "Bladet eller arbetsboken är skyddad. Ta bort skyddet under Granska och försök igen.",
    en: "The sheet or the workbook is protected. Remove the protection on the Review tab and try again.",
  },
  notFound: {
    sv: "Något i arbetsboken som skulle användas finns inte längre. Försök igen.",
    en: "Something in the workbook that was to be used is no longer there. Try again.",
  },
  sessionLost: {
    sv: "Kontakten med Excel bröts. Klicka i arbetsboken och försök igen.",
    en: "The connection with Excel was lost. Click in the workbook and try again.",
  },
  tooLarge: {
    sv: "Arbetsboken är för stor för en enda begäran till Excel. Försök igen.",
    en: "The workbook is too large for a single request to Excel. Try again.",
  },
  invalidRequest: {
    sv: "Excel tog inte emot det som skulle skrivas. Kopiera den tekniska informationen och meddela supporten.",
    en: "Excel did not accept what was to be written. Copy the technical information and contact support.",
  },
  changedMeanwhile: {
    sv: "Cellerna ändrades av någon annan under tiden. Försök igen.",
    en: "The cells were changed by someone else in the meantime. Try again.",
  },
  noAnswer: {
    sv: "Excel svarade inte på en minut och kan fortfarande arbeta. Vänta, se efter i arbetsboken och försök igen.",
    en: "Excel did not answer for a minute and may still be at work. Wait, look in the workbook and try again.",
  },
  notSupported: {
    sv: "Den här versionen av Excel saknar något som behövs. Uppdatera Excel.",
    en: "This version of Excel lacks something that is needed. Update Excel.",
  },
  unknown: {
    sv: "Excel avbröt arbetet av okänd anledning. Försök igen.",
    en: "Excel stopped the work for an unknown reason. Try again.",
  },
};

/** Says what went wrong, what to do, and truly how much of the workbook is changed. */
export function accessErrorSentence(
  error: Pick<WorkbookAccessError, "problem" | "changedCells" | "mayRemain">,
): Both {
  const [cause, change] = [CAUSES[error.problem], changeSentence(error)];
  return inEach((language) => `${cause[language]} ${change[language]}`);
}

type Remains = Pick<WorkbookAccessError, "changedCells" | "mayRemain">;

/** How many cells differ after a job that did not come to its end, and whether something else may. */
function changeSentence({ changedCells, mayRemain }: Remains): Both {
  if (changedCells === null)
    return {
      sv: "Det gick inte att kontrollera om något hann ändras. Jämför med den sparade arbetsboken.",
      en: "It could not be verified whether anything was changed. Compare with the saved workbook.",
    };
  if (changedCells === 0 && mayRemain)
    return {
      sv: "Ingen cell har fått annat innehåll, men utseende, inställningar eller ett nytt blad kan stå kvar. Ångra i Excel eller stäng utan att spara.",
      en: "No cell has other contents, but formatting, settings or a new sheet may remain. Undo in Excel or close without saving.",
    };
  if (changedCells === 0) return { sv: "Inga celler har ändrats.", en: "No cells have been changed." };
  return {
    sv: `${counted.sv(changedCells, "cell", "celler")} hann ändras. Ångra i Excel eller stäng utan att spara.`,
    en: `${counted.en(changedCells, "cell was", "cells were")} changed before that. Undo in Excel or close without saving.`,
  };
}

type ReasonOf<Code extends RefusalReason["code"]> = Extract<RefusalReason, { readonly code: Code }>;

const SENTENCES: { readonly [Code in RefusalReason["code"]]: (reason: ReasonOf<Code>) => Both } = {
  noFollowUp: ({ sheets, nearest }) =>
    nearest === null
      ? {
          sv: `Hittar ingen uppföljning i arbetsboken. På en av de första 40 raderna behövs rubrikerna Nämndmål och Indikator samt Utfall eller Nivå. Genomsökta blad: ${sheetList(sheets).sv}. Peka ut kolumnerna under Så lästes arbetsboken, eller skapa en uppföljningsmall.`,
          en: `No follow-up was found in the workbook. One of the first 40 rows must have the headings “Nämndmål” and “Indikator”, and “Utfall” or “Nivå”. Sheets searched: ${sheetList(sheets).en}. Point out the columns under “How the workbook was read”, or create a follow-up template.`,
        }
      : {
          sv: `Hittar ingen hel uppföljning i arbetsboken. Närmast är rad ${nearest.row + 1} på bladet ${nearest.sheet}, med ${enumeration.sv(nearest.found.map((field) => fieldLabel(field).sv))}${missingText(nearest.missing).sv}. Peka ut kolumnerna under Så lästes arbetsboken. Genomsökta blad: ${sheetList(sheets).sv}.`,
          en: `No complete follow-up was found in the workbook. The nearest is row ${nearest.row + 1} on the sheet “${nearest.sheet}”, with ${enumeration.en(nearest.found.map((field) => fieldWord(field).en))}${missingText(nearest.missing).en}. Point out the columns under “How the workbook was read”. Sheets searched: ${sheetList(sheets).en}.`,
        },
  layoutUnclear: ({ questions }) => ({
    sv: `Det är oklart hur arbetsboken ska läsas, och inget har räknats eller skrivits. ${questions.map((question) => layoutQuestionSentence(question).sv).join(" ")} Svara under Så lästes arbetsboken.`,
    en: `It is unclear how the workbook is to be read, and nothing has been calculated or written. ${questions.map((question) => layoutQuestionSentence(question).en).join(" ")} Answer under “How the workbook was read”.`,
  }),
  unknownSheet: ({ sheet }) => ({
    sv: `Arbetsboken har inget blad som heter ${sheet}. Kontrollera namnet.`,
    en: `The workbook has no sheet named “${sheet}”. Check the name.`,
  }),
  sheetNameTaken: ({ sheet }) => ({
    sv: `Bladet ${sheet} finns redan och är inte skapat av Måluppföljning. Det har lämnats orört. Byt namn på det och försök igen.`,
    en: `The sheet “${sheet}” already exists and was not created by Goal Follow-up. It has been left untouched. Rename it and try again.`,
  }),
  emptyFollowUp: ({ sheet }) => ({
    sv: `Bladet ${sheet} har rubriker för en uppföljning men inga mål med indikatorer under dem. Fyll i minst ett nämndmål med en indikator.`,
    en: `The sheet “${sheet}” has headings for a follow-up but no goals with indicators below them. Fill in at least one committee goal with an indicator.`,
  }),
  sheetProtected: ({ sheet }) => ({
    sv: `Bladet ${sheet} är skyddat. Inget har ändrats. Ta bort skyddet under Granska och försök igen.`,
    en: `The sheet “${sheet}” is protected. Nothing has been changed. Remove the protection on the Review tab and try again.`,
  }),
  cellsLocked: ({ sheet, addresses }) => ({
    sv: `På det skyddade bladet ${sheet} är ${lockedCells.sv(addresses)}, och där skulle något skrivas. Inget har ändrats. Lås upp dem, eller ta bort skyddet under Granska, och försök igen.`,
    en: `On the protected sheet “${sheet}” ${lockedCells.en(addresses)}, and something was to be written there. Nothing has been changed. Unlock them, or remove the protection on the Review tab, and try again.`,
  }),
  looksProtected: ({ sheet }) => ({
    sv: `På det skyddade bladet ${sheet} ska tal skrivas i celler som är formaterade som text, och celler får inte formateras där. Inget har ändrats. Tillåt Formatera celler i skyddet under Granska, eller ta bort det, och försök igen.`,
    en: `On the protected sheet “${sheet}” numbers are to be written in cells that are formatted as text, and cells cannot be formatted there. Nothing has been changed. Allow Format cells in the protection on the Review tab, or remove it, and try again.`,
  }),
  structureProtected: ({ sheet }) => ({
    sv: `Arbetsbokens struktur är skyddad, så bladet ${sheet} kan inte läggas till. Inget har ändrats. Ta bort skyddet under Granska, Skydda arbetsbok, och försök igen.`,
    en: `The workbook’s structure is protected, so the sheet “${sheet}” cannot be added. Nothing has been changed. Remove the protection under Review, Protect Workbook, and try again.`,
  }),
  sheetFiltered: ({ sheet }) => ({
    sv: `Bladet ${sheet} är filtrerat. Inget har ändrats. Rensa filtret under Data och försök igen, så att inga dolda rader får fel värden.`,
    en: `The sheet “${sheet}” is filtered. Nothing has been changed. Clear the filter on the Data tab and try again, so that no hidden rows get wrong values.`,
  }),
  formulaInCell: ({ place, field }) => ({
    sv: `Cell ${place.address} på bladet ${place.sheet}, under ${fieldLabel(field).sv}, har en egen formel. Den skrivs inte över, och inget har ändrats. Ändra formeln, eller töm cellen och försök igen.`,
    en: `Cell ${place.address} on the sheet “${place.sheet}”, in the column for ${fieldWord(field).en}, has a formula of its own. It is not overwritten, and nothing has been changed. Change the formula, or clear the cell and try again.`,
  }),
  changedSinceShown: ({ title }) => ({
    sv: `”${title}” har ändrats i arbetsboken sedan panelen läste den. Inget har skrivits. Läs in arbetsboken igen, kontrollera och försök på nytt.`,
    en: `“${title}” has been changed in the workbook since the pane read it. Nothing has been written. Read the workbook again, check and try once more.`,
  }),
  cellsInTheWay: ({ place }) => ({
    sv: `Cell ${place.address} på bladet ${place.sheet} är ifylld av någon annan, och där skulle tabellen fortsätta. Inget har ändrats. Flytta det som står utanför tabellen och försök igen.`,
    en: `Cell ${place.address} on the sheet “${place.sheet}” has been filled in by someone else, and the table would go on there. Nothing has been changed. Move what stands outside the table and try again.`,
  }),
  settingsUnreadable: () => ({
    sv: "Inställningarna i arbetsboken går inte att läsa och har lämnats orörda; de kan komma från en nyare version av Måluppföljning. Importera en fil med inställningar, eller återställ dem, under Inställningar.",
    en: "The settings in the workbook cannot be read and have been left untouched; they may come from a newer version of Goal Follow-up. Import a file with settings, or reset them, under Settings.",
  }),
  thresholdsNotInOrder({ wording }) {
    const order = inEach((language) => thresholdOrderText(wording)[language].replace(/\.$/, ""));
    return {
      sv: `${order.sv}, som får vara högst 1. Inget har sparats. Ändra gränserna.`,
      en: `${order.en}, which may be at most 1. Nothing has been saved. Change the limits.`,
    };
  },
  noWordTemplate: () => ({
    sv: "Filen går inte att läsa som en Word-mall. Välj ett Word-dokument (.docx).",
    en: "The file cannot be read as a Word template. Choose a Word document (.docx).",
  }),
  noFrozenSheet: ({ sheet }) =>
    sheet === null
      ? {
          sv: "Inget är fryst i arbetsboken. Klicka på Frys för beslut när underlaget är klart, så finns det något att jämföra med.",
          en: "Nothing is frozen in the workbook. Click “Freeze for decision” when the basis is ready, and there is something to compare with.",
        }
      : {
          sv: `Bladet ”${sheet}” finns inte, eller är inget blad som frysts för beslut. Välj ett annat.`,
          en: `There is no sheet “${sheet}”, or it is none that was frozen for a decision. Choose another.`,
        },
  frozenUnreadable: ({ sheet }) => ({
    sv: `Bladet ”${sheet}” går inte att läsa: rubrikerna över talen är borta. Hämta en äldre version av arbetsboken, eller välj ett annat fryst blad.`,
    en: `The sheet “${sheet}” cannot be read: the headings over its figures are gone. Fetch an earlier version of the workbook, or choose another frozen sheet.`,
  }),
  nothingToFreeze: () => ({
    sv: "Det finns inga tal att frysa. Räkna om, eller bygg rapporterna, först.",
    en: "There are no figures to freeze. Recalculate, or build the reports, first.",
  }),
  noReportFile: () => ({
    sv: "Filen går inte att läsa som ett Word-dokument. Spara rapporten i Word som ett Word-dokument utan lösenord och välj den igen, eller klistra in texten.",
    en: "The file cannot be read as a Word document. Save the report in Word as a Word document without a password and choose it again, or paste the text.",
  }),
  noSettingsFile: () => ({
    sv: "Filen innehåller inga inställningar för Måluppföljning. Inget har ändrats. Välj en fil som har exporterats under Inställningar.",
    en: "The file has no settings for Goal Follow-up. Nothing has been changed. Choose a file that was exported under Settings.",
  }),
  settingsFileNewer: () => ({
    sv: "Filen med inställningar är gjord av en nyare version av Måluppföljning. Inget har ändrats. Uppdatera tillägget, eller exportera filen på nytt från den här versionen.",
    en: "The file with settings was made by a newer version of Goal Follow-up. Nothing has been changed. Update the add-in, or export the file again from this version.",
  }),
  settingsFileInvalid: ({ property }) => ({
    sv: `Filen med inställningar har ett värde som inte går att läsa: ${property}. Inget har ändrats. Rätta värdet i filen, eller exportera den på nytt.`,
    en: `The file with settings has a value that cannot be read: “${property}”. Nothing has been changed. Correct the value in the file, or export it again.`,
  }),
};

/** Of a workbook with many sheets the first are named. */
const NAMED_SHEETS = 12;

function sheetList(names: readonly string[]): Both {
  if (names.length === 0) return { sv: "inga", en: "none" };
  const named = names.slice(0, NAMED_SHEETS);
  const rest = names.length - named.length;
  return {
    sv: named.map((name) => `”${name}”`).join(", ") + (rest > 0 ? ` och ${countText(rest).sv} till` : ""),
    en: named.map((name) => `“${name}”`).join(", ") + (rest > 0 ? ` and ${countText(rest).en} more` : ""),
  };
}

function missingText(missing: readonly Field[]): Both {
  if (missing.length === 0) return NOTHING;
  return {
    sv: `, men utan ${enumeration.sv(missing.map((field) => fieldLabel(field).sv))}`,
    en: `, but without ${enumeration.en(missing.map((field) => fieldWord(field).en))}`,
  };
}

/** Why the job was not begun, and what to do. */
export function refusalSentence(reason: RefusalReason): Both {
  // As in issueSentence: the pairing of code and reason is lost through the index.
  const sentence = SENTENCES[reason.code] as (reason: RefusalReason) => Both;
  return sentence(reason);
}

/** Said of a job that the user has cancelled. */
export function cancelledSentence(error: Pick<CancelledError, "changedCells" | "mayRemain">): Both {
  const isUnchanged = error.changedCells === 0 && !error.mayRemain;
  const change = changeSentence(error);
  return {
    sv: `Avbrutet. ${isUnchanged ? "Inget har ändrats." : change.sv}`,
    en: `Cancelled. ${isUnchanged ? "Nothing has been changed." : change.en}`,
  };
}

/** Says of anything that ends a job what happened, what to do, and how much of the workbook is changed. */
export function errorSentence(error: unknown): Both {
  if (error instanceof RefusedError) return refusalSentence(error.reason);
  if (error instanceof CancelledError) return cancelledSentence(error);
  if (error instanceof WorkbookAccessError) return accessErrorSentence(error);
  return {
    sv: "Något gick fel i Måluppföljning. Kopiera den tekniska informationen och meddela supporten.",
    en: "Something went wrong in Goal Follow-up. Copy the technical information and contact support.",
  };
}
