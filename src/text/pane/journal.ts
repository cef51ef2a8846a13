/** The texts of the list of writings since the pane was opened, each by the name of its job, and of undoing them. */
export const JOURNAL = {
  title: { sv: "Senast skrivet", en: "Written last" },
  hint: {
    sv: "De tio senaste skrivningarna sedan panelen öppnades. De ångras uppifrån. Det som någon annan har ändrat sedan dess lämnas och räknas upp.",
    en: "The last ten writings since the pane was opened. They are undone from the top. What someone else has changed since is left and listed.",
  },
  none: {
    sv: "Inget har skrivits sedan panelen öppnades.",
    en: "Nothing has been written since the pane was opened.",
  },
  afterwards: {
    sv: "När panelen läses in på nytt är listan tom, och det som skrevs står kvar. Då återstår Excels egen Ångra.",
    en: "When the pane is loaded anew the list is empty, and what was written remains. Then only Excel’s own undo is left.",
  },
};

/** The jobs that write what can be undone. */
export const WRITING_NAMES = {
  recalculation: { sv: "Räkna om", en: "Recalculate" },
  template: { sv: "Uppföljningsmall", en: "Follow-up template" },
  example: { sv: "Exempel", en: "Example" },
  target: { sv: "Målvärde", en: "Target" },
  level: { sv: "Nivå", en: "Level" },
  period: { sv: "Ny period", en: "New period" },
  settings: { sv: "Inställningar", en: "Settings" },
  reading: { sv: "Så lästes arbetsboken", en: "How the workbook was read" },
  answer: { sv: "Så bedöms det", en: "How it is assessed" },
  reports: { sv: "Rapporter", en: "Reports" },
  ledger: { sv: "Läs in från fil", en: "Read in from a file" },
  reconciliation: { sv: "Avstämning", en: "Reconciliation" },
  tables: { sv: "Tabeller ur arbetsboken", en: "Tables from the workbook" },
  finding: { sv: "Dold uppgift i Kontroll", en: "Hidden finding in Check" },
};
