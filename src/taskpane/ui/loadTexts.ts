import type { Texts } from "../../text/texts";

/** "en", "en-GB"; not another language whose code begins with the same letters. */
const ENGLISH_TAG = /^en(-|$)/i;

/** Asked for at once, so that it comes while Office starts; English falls back on it. */
const swedish = import("../../text/swedish");

/**
 * The pane's messages in the language that Office shows itself in. English is loaded only where Office is English; any
 * other language gets Swedish, and so does a pane that cannot load more.
 */
export async function loadTexts(displayLanguage: string, logError: (error: unknown) => void): Promise<Texts> {
  const { SWEDISH } = await swedish;
  if (!ENGLISH_TAG.test(displayLanguage)) return SWEDISH;
  try {
    return (await import("../../text/english")).ENGLISH;
  } catch (error) {
    logError(error);
    return SWEDISH;
  }
}
