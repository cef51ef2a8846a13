/** The words of the pane's help. */
export const HELP = {
  heading: "Hjälp",
  about: "Om tillägget",
  licences: "Öppen källkod i tillägget",
  licencesHint: "Tillägget använder de här paketen, alla under MIT-licensen.",
  support: "Något som inte fungerar?",
  supportHint:
    "Kopiera den tekniska informationen och skicka den till supporten. Den säger vilken version av tillägget och Excel du har, och ingenting om vad som står i arbetsboken.",
} as const;

/** What the help says, section by section. */
export const HELP_SECTIONS: readonly { readonly heading: string; readonly paragraphs: readonly string[] }[] =
  [
    {
      heading: "Så gör du",
      paragraphs: [
        "Klicka på Räkna om på fliken Översikt. Nivåer, målvärden och index räknas ur uppföljningen i arbetsboken och skrivs intill dina egna rader. Inget av ditt skrivs över, och allt kan ångras.",
        "Gå sedan igenom Att se över. Varje rad säger vad som är fel, vad du gör åt det, och leder till cellen.",
        "Under Mål ser du varför varje indikator och mål har sin nivå. Under Rapporter byggs bilagorna, och under Kontroll stäms de av mot varandra.",
        "Under Text står meningarna till rapporten, färdiga att kopiera. Varje understruket tal leder till sin cell.",
      ],
    },
    {
      heading: "Hittar panelen inte uppföljningen?",
      paragraphs: [
        "På en av bladets 40 första rader behövs rubrikerna Nämndmål och Indikator, samt Utfall eller Nivå. Heter de något annat hos er pekar du ut kolumnerna under Så lästes arbetsboken. Spara där, så läses arbetsboken likadant nästa gång.",
      ],
    },
    {
      heading: "Så räknas nivåerna",
      paragraphs: [
        "Når utfallet målvärdet är indikatorn uppnådd. Når det bara gränsen för delvis är den delvis uppnådd, annars ej uppnådd. Ett utfall precis på gränsen får den bättre nivån.",
        "Målets värde är medelvärdet av indikatorernas värden (0, 0,5 och 1), och indexet är medelvärdet av målens värden.",
      ],
    },
    {
      heading: "Dina uppgifter",
      paragraphs: [
        "Allt räknas i Excel. Tillägget skickar inga uppgifter och samlar inte in någon statistik. Det som panelen minns sparas i arbetsboken, utom valet av färger, som stannar på datorn.",
      ],
    },
  ];

/** "Måluppföljning 0.1.0" */
export function versionText(version: string): string {
  return `Måluppföljning ${version}`;
}
