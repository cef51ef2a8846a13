import type { Both } from "../make/language";

/** The words of the pane's help. */
export const HELP = {
  heading: { sv: "Hjälp", en: "Help" },
  about: { sv: "Om tillägget", en: "About the add-in" },
  guide: { sv: "Öppna användarguiden", en: "Open the user guide (in Swedish)" },
  guideHint: {
    sv: "Den öppnas i webbläsaren och hämtas där tillägget ligger, inte från någon annanstans.",
    en: "It opens in the browser and comes from where the add-in is, and from nowhere else.",
  },
  licence: { sv: "Licens (EUPL-1.2)", en: "Licence (EUPL-1.2)" },
  licences: { sv: "Öppen källkod i tillägget", en: "Open source in the add-in" },
  whoHelps: { sv: "Hjälp hos er:", en: "Help where you work:" },
  support: { sv: "Något som inte fungerar?", en: "Something not working?" },
  supportHint: {
    sv: "Kopiera den tekniska informationen och skicka den till supporten. Den säger vilken version av tillägget och Excel du har, och ingenting om vad som står i arbetsboken.",
    en: "Copy the technical information and send it to support. It says which version of the add-in and of Excel you have, and nothing of what stands in the workbook.",
  },
};

/** The help, section by section. */
export const HELP_SECTIONS: readonly { readonly heading: Both; readonly paragraphs: readonly Both[] }[] = [
  {
    heading: { sv: "Så gör du", en: "How to proceed" },
    paragraphs: [
      {
        sv: "Klicka på Räkna om på fliken Översikt. Nivåer, målvärden och index räknas ur uppföljningen i arbetsboken och skrivs intill dina egna rader. Dina formler och egna texter står kvar. Arbetsboken minns vad tillägget har skrivit. Nivåer, värden och trender som någon annan har skrivit visas innan de ersätts, och kan behållas. Det som skrevs kan ångras, också senare under Senast skrivet längst ned.",
        en: "Click “Recalculate” on the tab “Overview”. Levels, goal values and index are calculated from the follow-up in the workbook and written next to your own rows. Your formulas and your own texts stay. The workbook remembers what the add-in has written. Levels, values and trends that someone else has written are shown before they are replaced, and can be kept. What was written can be undone, also later under “Written last” at the bottom.",
      },
      {
        sv: "Gå sedan igenom Att se över. Varje rad säger vad som är fel, vad du gör åt det, och leder till cellen. Det som bara inte är ifyllt än står för sig, under Att fylla i.",
        en: "Then go through “To review”. Each line says what is wrong and what to do about it, and leads to the cell. What is just not filled in yet stands by itself, under “To fill in”.",
      },
      {
        sv: "Under Mål ser du varför varje indikator och mål har sin nivå. Under Rapporter byggs bilagorna; ligger huvudboken i en fil läses den in där. Under Kontroll stäms bilagorna av mot varandra och mot en rapport. Där fryser du också underlaget för ett beslut, och ser om något har ändrats sedan dess.",
        en: "Under “Goals” you see why each indicator and goal has its level. Under “Reports” the annexes are built; a ledger in a file is read in there. Under “Check” the annexes are reconciled with each other and with a report. There you also freeze the basis for a decision, and see whether anything has changed since.",
      },
      {
        sv: "Vad en siffra i en bilaga består av, konto för konto eller verksamhet för verksamhet, visas med Dela upp siffran under Rapporter: markera siffran i arbetsboken. Delarna leder till sina rader.",
        en: "What a figure of an annex consists of, account by account or activity by activity, is shown with “Break down the figure” under “Reports”: select the figure in the workbook. The parts lead to their rows.",
      },
      {
        sv: "Under Text står meningarna till rapporten, färdiga att kopiera. Varje understruket tal leder till sin cell. Sist under Rapporter blir texten och bilagorna ett Word-dokument, även i kommunens egen mall.",
        en: "Under “Summary” are the sentences for the report, in Swedish and ready to copy. Every underlined figure leads to its cell. Last under “Reports” the text and the annexes become a Word document, in the municipality’s own template as well.",
      },
    ],
  },
  {
    heading: {
      sv: "Hittar panelen inte uppföljningen?",
      en: "Does the pane not find the follow-up?",
    },
    paragraphs: [
      {
        sv: "På en av bladets 40 första rader behövs en rubrik för indikatorerna och en för utfallet eller nivån. Målet får stå i en egen kolumn, på en rad ovanför sina indikatorer eller i bladets namn. Är något oklart frågar panelen. Heter rubrikerna något annat hos er pekar du ut kolumnerna under Så lästes arbetsboken. Spara där, så läses arbetsboken likadant nästa gång.",
        en: "One of the first 40 rows of the sheet must have a heading for the indicators and one for the outcome or the level. The goal may stand in a column of its own, on a row above its indicators or in the name of the sheet. If something is unclear, the pane asks. If your headings are called something else, point out the columns under “How the workbook was read”. Save there, and the workbook is read in the same way next time.",
      },
    ],
  },
  {
    heading: { sv: "Så räknas nivåerna", en: "How the levels are calculated" },
    paragraphs: [
      {
        sv: "Når utfallet målvärdet är indikatorn uppnådd. Når det bara gränsen för delvis är den delvis uppnådd, annars ej uppnådd. Ett utfall precis på gränsen får den bättre nivån.",
        en: "When the outcome reaches the target, the indicator is attained. When it reaches only the limit for partly attained, it is partly attained, otherwise not attained. An outcome exactly on a limit gets the better level.",
      },
      {
        sv: "Målets värde är medelvärdet av indikatorernas värden (0, 0,5 och 1), och indexet är medelvärdet av målens värden.",
        en: "The value of a goal is the mean of the values of its indicators (0, 0.5 and 1), and the index is the mean of the values of the goals.",
      },
      {
        sv: "Så räknas det om arbetsboken inte säger något annat. Hur just din arbetsbok bedöms, med sina egna nivåer, gränser och regler, står under Så bedöms det, som nås från Så lästes arbetsboken.",
        en: "That is how it is calculated unless the workbook tells otherwise. How your workbook is assessed, with its own levels, limits and rules, is told under “How it is assessed”, reached from “How the workbook was read”.",
      },
    ],
  },
  {
    heading: { sv: "Dina uppgifter", en: "Your data" },
    paragraphs: [
      {
        sv: "Allt räknas i Excel. Tillägget skickar inga uppgifter och samlar inte in någon statistik. Det som panelen minns sparas i arbetsboken, utom valet av färger, som stannar på datorn.",
        en: "Everything is calculated in Excel. The add-in sends no data and collects no statistics. What the pane remembers is saved in the workbook, except the choice of colours, which stays on the computer.",
      },
    ],
  },
];

/** "Måluppföljning 1.0.0" */
export function versionText(version: string): Both {
  return { sv: `Måluppföljning ${version}`, en: `Goal Follow-up ${version}` };
}
