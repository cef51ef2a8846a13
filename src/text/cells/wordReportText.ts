/** The words of the document, and what a template calls its parts. */
export const WORD_REPORT = { title: "Uppföljning av mål och ekonomi" } as const;

/** "{{Nämnd}}", "{{Period}}" in a template. */
export const FIELD_NAMES = { committee: "Nämnd", period: "Period" } as const;

/** "{{Text Ekonomi}}" in a template; an annex has the name of its sheet: "{{Resultatrapport}}". */
export const SECTION_NAMES = {
  goals: "Text Måluppfyllelse",
  namedGoals: "Text Mål att kommentera",
  economy: "Text Ekonomi",
  activities: "Text Verksamhet",
} as const;

/** "Källa: bladet Resultatrapport": under each table of the document. */
export function sourceLine(sheet: string): string {
  return `Källa: bladet ${sheet}`;
}

/** Said of an annex that is left out, for its rows are not those that it was built with. */
export function changedAnnexSentence(sheet: string): string {
  return `Bladet ${sheet} har andra rader än när det byggdes, och är inte med i dokumentet. Bygg rapporterna igen.`;
}

/** Said of a name in double braces that a template has and the report does not. */
export function unknownPlaceholderSentence(name: string): string {
  return `Mallen har platsen {{${name}}}, som inte finns i rapporten. Den står kvar.`;
}
