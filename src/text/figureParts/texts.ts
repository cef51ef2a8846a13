import { inLanguage, type InLanguage, type Language, type Messages } from "../make/language";
import * as page from "./page";

/** What is said of what a figure consists of; loaded when that is asked for. */
const MESSAGES = { ...page } satisfies Messages;

export type FigurePartsTexts = InLanguage<typeof MESSAGES>;

export function figurePartsTextsIn(language: Language): FigurePartsTexts {
  return inLanguage(MESSAGES, language);
}
