import type { CellPlace, IssueSeverity } from "../../workbook/issues/issue";
import type { WaitReason, WorkProgress } from "../../workbook/port/workWatch";
import type { CellValue } from "../../workbook/grid/snapshot";
import type { CellDifference } from "../../workbook/port/workbookPort";
import { quoted } from "../make/enumeration";
import { counted, countText, valueText } from "../make/figures";
import { inEach, type Both } from "../make/language";
import { sheetsText } from "./sheets";

/** The words of the task pane, besides the results. */
export const PANE = {
  title: { sv: "Måluppföljning", en: "Goal Follow-up" },
  introduction: {
    sv: "Räknar ut nivåer, målvärden och index ur uppföljningen i arbetsboken och skriver dem intill dina egna rader.",
    en: "Calculates levels, goal values and index from the follow-up in the workbook and writes them next to your own rows.",
  },
  recalculate: { sv: "Räkna om", en: "Recalculate" },
  recalculating: { sv: "Räknar om…", en: "Recalculating…" },
  loading: { sv: "Läser in…", en: "Loading…" },
  reading: { sv: "Läser arbetsboken…", en: "Reading the workbook…" },
  readAgain: { sv: "Läs in igen", en: "Read again" },
  cancel: { sv: "Avbryt", en: "Cancel" },
  progress: { sv: "Så långt har arbetet kommit", en: "How far the work has come" },
  changed: {
    sv: "Arbetsboken har ändrats sedan den lästes.",
    en: "The workbook has been changed since it was read.",
  },
  changedSince: {
    sv: "Arbetsboken har ändrats sedan omräkningen.",
    en: "The workbook has been changed since the recalculation.",
  },
  write: { sv: "Skriv", en: "Write" },
  undo: { sv: "Ångra", en: "Undo" },
  undoing: { sv: "Ångrar…", en: "Undoing…" },
  saving: { sv: "Sparar…", en: "Saving…" },
  createTemplate: { sv: "Skapa uppföljningsmall", en: "Create a follow-up template" },
  creatingTemplate: { sv: "Skapar mallen…", en: "Creating the template…" },
  templateHint: {
    sv: "Lägger till en tom uppföljning på ett nytt blad. Bladen som redan finns rörs inte.",
    en: "Adds an empty follow-up on a new sheet. The sheets already there are not touched.",
  },
  tryExample: { sv: "Prova med ett exempel", en: "Try an example" },
  creatingExample: { sv: "Skapar exemplet…", en: "Creating the example…" },
  exampleHint: {
    sv: "Lägger till mallen ifylld med tre mål ur en publicerad uppföljning, på ett eget blad. Ångra tar bort det igen.",
    en: "Adds the template filled in with three goals from a published follow-up, on a sheet of its own. Undo takes it away again.",
  },
  show: { sv: "Visa", en: "Show" },
  save: { sv: "Spara", en: "Save" },
  copyTechnical: { sv: "Kopiera teknisk information", en: "Copy technical information" },
  copied: { sv: "Kopierat", en: "Copied" },
  followUpDate: { sv: "Uppföljning per", en: "Follow-up as at" },
  followUpDateForm: {
    sv: "Skriv datumet som 2022-08-31 eller 31 augusti 2022.",
    en: "Write the date as 2022-08-31 or 31 augusti 2022.",
  },
  guessedDate: {
    sv: "Arbetsboken anger inget datum, och det här är en gissning. Skriv dagen som uppföljningen gäller.",
    en: "The workbook states no date, and this is a guess. Write the day of the follow-up.",
  },
  indexHeading: { sv: "Index för måluppfyllelse", en: "Goal attainment index" },
  noGoals: {
    sv: "Räkna om först, så visas målen här.",
    en: "Recalculate first, and the goals are shown here.",
  },
  groupHeading: { sv: "Index per grupp", en: "Index by group" },
  issuesHeading: { sv: "Att se över", en: "To review" },
  originHeading: { sv: "Ursprung", en: "Origin" },
  goalAreaHeading: { sv: "Målområde", en: "Goal area" },
  overarchingGoalHeading: { sv: "Övergripande mål", en: "Overarching goal" },
  committeeHeading: { sv: "Nämnd", en: "Committee" },
  undone: { sv: "Det som skrevs är ångrat.", en: "What was written has been undone." },
  proposalAccepted: { sv: "Målvärdet är inskrivet.", en: "The target has been entered." },
  levelEntered: {
    sv: "Nivån är sparad, och allt är omräknat.",
    en: "The level has been saved, and everything has been recalculated.",
  },
  periodBegun: { sv: "Den nya perioden är påbörjad.", en: "The new period has begun." },
  nothingToWrite: {
    sv: "Arbetsboken är redan uppräknad. Inget behövde ändras.",
    en: "The workbook is already up to date. Nothing needed to be changed.",
  },
  rowStructureMade: {
    sv: "Bladet Radstruktur har lagts till. Där står vilka konton och verksamheter som hör till vilken rad i bilagorna; ändra det som inte stämmer hos er.",
    en: "The sheet “Radstruktur” has been added. It says which accounts and activities belong to which row of the annexes; change what does not fit your organisation.",
  },
  rowStructureThere: {
    sv: "Bladet Radstruktur finns redan.",
    en: "The sheet “Radstruktur” is already there.",
  },
  outsideExcel: {
    sv: "Öppna Måluppföljning i Excel. Tillägget behöver en arbetsbok att arbeta i.",
    en: "Open Goal Follow-up in Excel. The add-in needs a workbook to work in.",
  },
  excelTooOld: {
    sv: "Den här versionen av Excel är för gammal för Måluppföljning. Excel 2021 eller senare, Microsoft 365 eller Excel på webben behövs.",
    en: "This version of Excel is too old for Goal Follow-up. Excel 2021 or later, Microsoft 365 or Excel on the web is needed.",
  },
  officeBlocked: {
    sv: "Excel svarar inte. Kontrollera nätverket, och att brandväggen släpper fram appsforoffice.microsoft.com.",
    en: "Excel does not respond. Check the network, and that the firewall lets appsforoffice.microsoft.com through.",
  },
  toFillIn: { sv: "Att fylla i", en: "To fill in" },
  showAlike: { sv: "Visa var", en: "Show where" },
  hideAlike: { sv: "Dölj", en: "Hide" },
  toFirst: { sv: "Gå till den första", en: "Go to the first" },
  crashed: {
    sv: "Panelen kunde inte visas. Stäng den och öppna den igen.",
    en: "The pane could not be shown. Close it and open it again.",
  },
};

/** The names of the pane's views, on their tabs. */
export const VIEW_NAMES = {
  overview: { sv: "Översikt", en: "Overview" },
  goals: { sv: "Mål", en: "Goals" },
  reports: { sv: "Rapporter", en: "Reports" },
  check: { sv: "Kontroll", en: "Check" },
  summary: { sv: "Text", en: "Summary" },
};

/** The names of the pane's other pages, and of the list of them. */
export const PAGE_NAMES = {
  label: { sv: "Mer", en: "More" },
  settings: { sv: "Inställningar", en: "Settings" },
  help: { sv: "Hjälp", en: "Help" },
};

/** "26 utfall eller bedömningar är inte ifyllda.": of several. */
export function toFillInText(count: number): Both {
  return {
    sv: `${countText(count).sv} utfall eller bedömningar är inte ifyllda.`,
    en: `${countText(count).en} outcomes or assessments have not been entered.`,
  };
}

const SEVERITIES: Record<IssueSeverity, Both> = {
  error: { sv: "Fel", en: "Error" },
  warning: { sv: "Varning", en: "Warning" },
  info: { sv: "Upplysning", en: "Note" },
};

export function severityWord(severity: IssueSeverity): Both {
  return SEVERITIES[severity];
}

/** "Hittade 15 mål och 30 indikatorer på bladet Mål 2022." */
export function foundText(goals: number, indicators: number, sheets: readonly string[]): Both {
  return {
    sv: `Hittade ${goals}\u00A0mål och ${counted.sv(indicators, "indikator", "indikatorer")} på ${sheetsText(sheets).sv}.`,
    en: `Found ${counted.en(goals, "goal", "goals")} and ${counted.en(indicators, "indicator", "indicators")} on ${sheetsText(sheets).en}.`,
  };
}

/** "128 celler skrevs på bladen Mål 2022 och Måluppfyllelse – index." */
export function writtenText(cells: number, sheets: readonly string[]): Both {
  return {
    sv: `${counted.sv(cells, "cell", "celler")} skrevs på ${sheetsText(sheets).sv}.`,
    en: `${counted.en(cells, "cell was", "cells were")} written on ${sheetsText(sheets).en}.`,
  };
}

/** So many cells are named; the rest is counted. */
const MOST_NAMED = 20;

/** The cells that Excel has made something else of than was written. */
export interface DifferencesText {
  readonly summary: string;
  readonly cells: readonly { readonly place: CellPlace; readonly text: string }[];
  /** "… och 30 celler till", or null when all are named. */
  readonly rest: string | null;
}

/** Says which cells hold something else than was written. */
export function differencesText(differences: readonly CellDifference[]): Both<DifferencesText> {
  const count = differences.length;
  const rest = {
    sv: `… och ${counted.sv(count - MOST_NAMED, "cell", "celler")} till`,
    en: `… and ${counted.en(count - MOST_NAMED, "more cell", "more cells")}`,
  };
  const summary = {
    sv: `Excel ändrade ${counted.sv(count, "cell", "celler")} som skrevs. Kontrollera att det som står där stämmer.`,
    en: `Excel changed ${counted.en(count, "cell", "cells")} that ${count === 1 ? "was" : "were"} written. Check that what stands there is right.`,
  };
  const named = differences.slice(0, MOST_NAMED).map(({ sheet, address, said, stands }) => {
    const [wrote, now] = [contentText(typeof said === "object" ? said.formula : said), contentText(stands)];
    // A number that has become text shows the same figure.
    const kind = typeof said === "number" && typeof stands === "string" ? AS_TEXT : { sv: "", en: "" };
    return {
      place: { sheet, address },
      text: {
        sv: `${address} på ${sheetsText([sheet]).sv}: ${wrote.sv} blev ${now.sv}${kind.sv}`,
        en: `${address} on ${sheetsText([sheet]).en}: ${wrote.en} became ${now.en}${kind.en}`,
      },
    };
  });
  return inEach((language) => ({
    summary: summary[language],
    cells: named.map(({ place, text }) => ({ place, text: text[language] })),
    rest: count > MOST_NAMED ? rest[language] : null,
  }));
}

function contentText(value: CellValue): Both {
  if (value === "") return { sv: "tom", en: "empty" };
  return inEach((language) => quoted[language]([valueText(value)[language]]));
}

const AS_TEXT: Both = { sv: " som text", en: " as text" };

/** Says what undoing came to, with the cells that were left because others have changed them. */
export function undoneText(left: readonly CellPlace[]): Both {
  const [first] = left;
  if (first === undefined) return PANE.undone;
  const place = {
    sv: `${first.address} på ${sheetsText([first.sheet]).sv}`,
    en: `${first.address} on ${sheetsText([first.sheet]).en}`,
  };
  return left.length === 1
    ? {
        sv: `Ångrat, utom cell ${place.sv}, som har ändrats sedan dess eller vars blad har tagits bort.`,
        en: `Undone, but for cell ${place.en}, which has been changed since or whose sheet has been deleted.`,
      }
    : {
        sv: `Ångrat, utom ${counted.sv(left.length, "cell", "celler")} som har ändrats sedan dess eller vars blad har tagits bort, bland andra ${place.sv}.`,
        en: `Undone, but for ${counted.en(left.length, "cell", "cells")} that have been changed since or whose sheet has been deleted, among them ${place.en}.`,
      };
}

/** Says that a sheet will be added, and how to have the index elsewhere. */
export function addedSheetText(sheet: string): Both {
  return {
    sv: `Bladet ${sheet} läggs till sist i arbetsboken för indexet. Ge i stället en cell namnet Måluppfyllelseindex om du vill ha det på ett eget ställe.`,
    en: `The sheet “${sheet}” is added at the end of the workbook for the index. If you want it in a place of your own, give a cell the name “Måluppfyllelseindex” instead.`,
  };
}

/** "Skriv in 90 %" */
export function acceptText(understood: string): Both {
  return { sv: `Skriv in ${understood}`, en: `Enter “${understood}”` };
}

/** "Skriv in 90 % som målvärde för Andel trygga": names a button where many say the same. */
export function acceptName(understood: string, title: string): Both {
  return {
    sv: `${acceptText(understood).sv} som målvärde för ${title}`,
    en: `${acceptText(understood).en} as the target for ${title}`,
  };
}

/** "Visa 20 till" */
export function moreText(count: number): Both {
  return { sv: `Visa ${countText(count).sv} till`, en: `Show ${countText(count).en} more` };
}

const DOING: Record<WorkProgress["doing"], { readonly sheet: Both; readonly workbook: Both }> = {
  reading: {
    sheet: { sv: "Läser bladet", en: "Reading the sheet" },
    workbook: { sv: "Läser arbetsboken…", en: "Reading the workbook…" },
  },
  writing: {
    sheet: { sv: "Skriver på bladet", en: "Writing on the sheet" },
    workbook: { sv: "Skriver i arbetsboken…", en: "Writing in the workbook…" },
  },
};

/** "Läser bladet Huvudbok…": what is being done now. */
export function progressText({ doing, sheet }: Pick<WorkProgress, "doing" | "sheet">): Both {
  return sheet === null
    ? DOING[doing].workbook
    : {
        sv: `${DOING[doing].sheet.sv} ${sheet}…`,
        en: `${DOING[doing].sheet.en} “${sheet}”…`,
      };
}

/** The one thing that the user must do for the work to go on. */
export const WAITING: Record<WaitReason, Both> = {
  cellEdit: {
    sv: "Avsluta redigeringen av cellen (Enter) för att fortsätta.",
    en: "Finish editing the cell (Enter) to continue.",
  },
};

/** Tells of the sheet that was made, and what to do next. `taken` is the sheet that had the usual name already, and is untouched. */
export function templateCreatedText(sheet: string, taken: string | null): Both {
  const next: Both = {
    sv: "Fyll i minst ett nämndmål med en indikator och klicka sedan på Räkna om.",
    en: "Fill in at least one committee goal with an indicator and then click “Recalculate”.",
  };
  return taken === null
    ? {
        sv: `Mallen finns på bladet ${sheet}. ${next.sv}`,
        en: `The template is on the sheet “${sheet}”. ${next.en}`,
      }
    : {
        sv: `Bladet ${taken} fanns redan och är orört. Den nya mallen finns på bladet ${sheet}. ${next.sv}`,
        en: `The sheet “${taken}” already existed and is untouched. The new template is on the sheet “${sheet}”. ${next.en}`,
      };
}

/** Tells of the example that was made, and what can be tried at once. */
export function exampleCreatedText(sheet: string): Both {
  return {
    sv: `Exemplet finns på bladet ${sheet}. Klicka på Räkna om, så skrivs nivåer och index. Ångra tar bort bladet igen.`,
    en: `The example is on the sheet “${sheet}”. Click “Recalculate”, and levels and index are written. Undo takes the sheet away again.`,
  };
}
