/** The words of the document, and what a template calls its parts. */
export const WORD_REPORT = { title: "Uppföljning av mål och ekonomi" } as const;

/** "{{Nämnd}}", "{{Period}}" in a template. */
export const FIELD_NAMES = { committee: "Nämnd", period: "Period" } as const;

/** "{{Text Ekonomi}}" in a template; an annex has the name of its sheet: "{{Resultatrapport}}". */
export const SECTION_NAMES = {
  decision: "Text Förslag till beslut",
  goals: "Text Måluppfyllelse",
  overarchingGoals: "Text Övergripande mål",
  goalForecasts: "Text Prognos för målen",
  namedGoals: "Text Mål att kommentera",
  economy: "Text Ekonomi",
  activities: "Text Verksamhet",
  measures: "Text Verksamhetsmått",
  grants: "Text Riktade statsbidrag",
  deviations: "Text Avvikelser",
  actions: "Text Åtgärder",
  assignments: "Text Uppdrag",
  internalControl: "Text Internkontroll",
} as const;

/** "Källa: bladet Resultatrapport": under each table of the document. */
export function sourceLine(sheet: string): string {
  return `Källa: bladet ${sheet}`;
}

export const DECISION_HEADING = "Förslag till beslut";
