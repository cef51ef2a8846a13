import type { PeriodIndex } from "../../domain/indexHistory";
import type { IssueSeverity } from "../../workbook/issues/issue";
import { enumeration } from "../make/enumeration";
import { counted, countText, indexText } from "../make/figures";
import { headingPeriodText } from "../cells/headingPeriodText";
import { shownDifference } from "./shownDifference";

/** What the task pane says besides the results. */
export const PANE = {
  title: "Måluppföljning",
  introduction:
    "Räknar ut nivåer, målvärden och index ur uppföljningen i arbetsboken och skriver dem intill dina egna rader.",
  recalculate: "Räkna om",
  recalculating: "Räknar om…",
  loading: "Läser in…",
  reading: "Läser arbetsboken…",
  readAgain: "Läs in igen",
  cancel: "Avbryt",
  progress: "Så långt har arbetet kommit",
  changed: "Arbetsboken har ändrats sedan den lästes.",
  changedSince: "Arbetsboken har ändrats sedan omräkningen.",
  write: "Skriv",
  undo: "Ångra",
  undoing: "Ångrar…",
  saving: "Sparar…",
  createTemplate: "Skapa uppföljningsmall",
  creatingTemplate: "Skapar mallen…",
  templateHint: "Lägger till en tom uppföljning på ett nytt blad. Bladen som redan finns rörs inte.",
  tryExample: "Prova med ett exempel",
  creatingExample: "Skapar exemplet…",
  exampleHint:
    "Lägger till mallen ifylld med tre mål ur en publicerad uppföljning, på ett eget blad som du kan ta bort.",
  show: "Visa",
  save: "Spara",
  copyTechnical: "Kopiera teknisk information",
  copied: "Kopierat",
  followUpDate: "Uppföljning per",
  followUpDateForm: "Skriv datumet som 2022-08-31.",
  indexHeading: "Index för måluppfyllelse",
  noGoals: "Räkna om först, så visas målen här.",
  groupHeading: "Index per grupp",
  issuesHeading: "Att se över",
  originHeading: "Ursprung",
  goalAreaHeading: "Målområde",
  overarchingGoalHeading: "Övergripande mål",
  committeeHeading: "Nämnd",
  undone: "Det som skrevs är ångrat.",
  proposalAccepted: "Målvärdet är inskrivet.",
  levelEntered: "Nivån är sparad, och allt är omräknat.",
  periodBegun: "Den nya perioden är påbörjad.",
  nothingToWrite: "Arbetsboken är redan uppräknad. Inget behövde ändras.",
  rowStructureMade:
    "Bladet Radstruktur har lagts till. Där står vilka konton och verksamheter som hör till vilken rad i bilagorna; ändra det som inte stämmer hos er.",
  rowStructureThere: "Bladet Radstruktur finns redan.",
  outsideExcel: "Öppna Måluppföljning i Excel. Tillägget behöver en arbetsbok att arbeta i.",
  excelTooOld:
    "Den här versionen av Excel är för gammal för Måluppföljning. Excel 2021 eller senare, Microsoft 365 eller Excel på webben behövs.",
  officeBlocked:
    "Excel svarar inte. Kontrollera nätverket, och att brandväggen släpper fram appsforoffice.microsoft.com.",
  crashed: "Panelen kunde inte visas. Stäng den och öppna den igen.",
} as const;

/** What the pane's views are called on their tabs. */
export const VIEW_NAMES = {
  overview: "Översikt",
  goals: "Mål",
  reports: "Rapporter",
  check: "Kontroll",
  summary: "Text",
} as const;

/** What the pane's other pages are called, and the list of them. */
export const PAGE_NAMES = {
  label: "Mer",
  settings: "Inställningar",
  help: "Hjälp",
} as const;

const SEVERITIES: Record<IssueSeverity, string> = { error: "Fel", warning: "Varning", info: "Upplysning" };

export function severityWord(severity: IssueSeverity): string {
  return SEVERITIES[severity];
}

/** "Hittade 15 mål och 30 indikatorer på bladet Mål 2022." */
export function foundText(goals: number, indicators: number, sheets: readonly string[]): string {
  return `Hittade ${goals}\u00A0mål och ${counted(indicators, "indikator", "indikatorer")} på ${sheetsText(sheets)}.`;
}

/** "128 celler skrevs på bladen Mål 2022 och Måluppfyllelse – index." */
export function writtenText(cells: number, sheets: readonly string[]): string {
  return `${counted(cells, "cell", "celler")} skrevs på ${sheetsText(sheets)}.`;
}

/** "bladet Mål 2022", "bladen Trygghet och Delaktighet". */
function sheetsText(sheets: readonly string[]): string {
  return `${sheets.length === 1 ? "bladet" : "bladen"} ${enumeration(sheets)}`;
}

/** Says that a sheet will be added, and how to have the index elsewhere. */
export function addedSheetText(sheet: string): string {
  return `Bladet ${sheet} läggs till sist i arbetsboken för indexet. Ge i stället en cell namnet Måluppfyllelseindex om du vill ha det på ett eget ställe.`;
}

/** "Skriv in 90 %" */
export function acceptText(understood: string): string {
  return `Skriv in ${understood}`;
}

/** "Skriv in 90 % som målvärde för Andel trygga": names a button where many say the same. */
export function acceptName(understood: string, title: string): string {
  return `${acceptText(understood)} som målvärde för ${title}`;
}

/** "Beslutad nivå. Beräknat: delvis uppnått." */
export function decidedText(computed: string): string {
  return `Beslutad nivå. Beräknat: ${computed.toLocaleLowerCase("sv")}.`;
}

/** "8 av 9 indikatorer har en nivå.": what the goal's value rests on, said when it is not all of them. */
export function gradedText(graded: number, all: number): string {
  return `${graded} av ${all} indikatorer har en nivå.`;
}

/** "Beräknat 2022-09-12 14:05 av bladet Mål 2022, per 2022-08-31." */
export function calculatedText(
  calculatedAt: string,
  followUpDate: string,
  sheets: readonly string[],
): string {
  return `Beräknat ${calculatedAt.replace("T", " ")} av ${sheetsText(sheets)}, per ${followUpDate}.`;
}

/** "0,11 högre än 2021 (0,87)": the index beside that of a former period; both as they are shown, with two decimals. */
export function comparedText(index: number, former: PeriodIndex & { readonly index: number }): string {
  const difference = shownDifference(index, former.index);
  const period = `${headingPeriodText(`${former.period}-31`)} (${indexText(former.index, null)}${restingOn(former)})`;
  if (difference === 0) return `Samma som ${period}`;
  return `${indexText(Math.abs(difference), null)} ${difference > 0 ? "högre" : "lägre"} än ${period}`;
}

/** ", 12 av 15 mål" where a former index does not rest on all goals. */
function restingOn({ goalsWithValue, goalCount }: PeriodIndex): string {
  return goalsWithValue === goalCount ? "" : `, ${goalsWithValue} av ${goalCount}\u00A0mål`;
}

/** "Visa 20 till" */
export function moreText(count: number): string {
  return `Visa ${countText(count)} till`;
}

/** "Index per målområde" */
export function groupedBy(heading: string): string {
  return `Index per ${heading.toLocaleLowerCase("sv")}`;
}
