import { inLanguage, type InLanguage, type Language, type Messages } from "../make/language";
import * as page from "./page";

/** Messages about the parts of a figure; loaded when they are asked for. */
const MESSAGES = { ...page } satisfies Messages;

export type FigurePartsTexts = InLanguage<typeof MESSAGES>;

export function figurePartsTextsIn(language: Language): FigurePartsTexts {
  return inLanguage(MESSAGES, language);
}
