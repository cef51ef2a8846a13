import type { AccessProblem, WorkbookAccessError } from "../../workbook/port/workbookAccessError";
import { counted } from "../make/figures";

const CAUSES: Record<AccessProblem, string> = {
  cellInEditMode: "En cell håller på att redigeras. Tryck Enter i cellen och försök igen.",
  protected: "Bladet eller arbetsboken är skyddad. Ta bort skyddet under Granska och försök igen.",
  notFound: "Något i arbetsboken som skulle användas finns inte längre. Försök igen.",
  sessionLost: "Kontakten med Excel bröts. Klicka i arbetsboken och försök igen.",
  tooLarge: "Arbetsboken är för stor för en enda begäran till Excel. Försök igen.",
  invalidRequest:
    "Excel tog inte emot det som skulle skrivas. Kopiera den tekniska informationen och meddela supporten.",
  changedMeanwhile: "Cellerna ändrades av någon annan under tiden. Försök igen.",
  noAnswer:
    "Excel svarade inte på en minut och kan fortfarande arbeta. Vänta, se efter i arbetsboken och försök igen.",
  notSupported: "Den här versionen av Excel saknar något som behövs. Uppdatera Excel.",
  unknown: "Excel avbröt arbetet av okänd anledning. Försök igen.",
};

/** What went wrong, what to do, and truly how much of the workbook is changed. */
export function accessErrorSentence(error: Pick<WorkbookAccessError, "problem" | "changedCells">): string {
  return `${CAUSES[error.problem]} ${changeSentence(error.changedCells)}`;
}

/** How many cells differ after a job that did not come to its end; null when that could not be found out. */
export function changeSentence(changedCells: number | null): string {
  if (changedCells === null)
    return "Det gick inte att kontrollera om något hann ändras. Jämför med den sparade arbetsboken.";
  if (changedCells === 0) return "Inga celler har ändrats.";
  return `${counted(changedCells, "cell", "celler")} hann ändras. Ångra i Excel eller stäng utan att spara.`;
}
