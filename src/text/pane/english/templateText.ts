/**
 * What was made, and what to do next. `taken` tells that a sheet had the usual name already.
 *
 * The sheet “Uppföljning” already existed and is untouched. The new template is on the sheet “Uppföljning 2”.
 */
export function templateCreatedText(sheet: string, taken: string | null): string {
  const next = "Fill in at least one committee goal with an indicator and then click “Recalculate”.";
  return taken === null
    ? `The template is on the sheet “${sheet}”. ${next}`
    : `The sheet “${taken}” already existed and is untouched. The new template is on the sheet “${sheet}”. ${next}`;
}

/** What was made, and what can be tried at once. */
export function exampleCreatedText(sheet: string): string {
  return `The example is on the sheet “${sheet}”. Click “Recalculate”, and levels and index are written. Delete the sheet when you have tried it.`;
}
