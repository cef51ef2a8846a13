import type { FigurePartsTexts } from "../../text/figureParts/texts";
import type { Language } from "../../text/make/language";

/** Messages about the parts of a figure, in the language that the pane speaks. */
export async function loadFigurePartsTexts(language: Language): Promise<FigurePartsTexts> {
  switch (language) {
    case "sv":
      return (await import("../../text/figureParts/swedish")).FIGURE_PARTS_SWEDISH;
    case "en":
      return (await import("../../text/figureParts/english")).FIGURE_PARTS_ENGLISH;
  }
}
