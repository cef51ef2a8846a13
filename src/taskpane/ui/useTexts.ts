import { createContext, useContext } from "react";
import type { Texts } from "../../text/texts";

/** The language that the pane speaks. */
export const TextsContext = createContext<Texts | null>(null);

export function useTexts(): Texts {
  const texts = useContext(TextsContext);
  if (texts === null) throw new Error("No language stands around the component");
  return texts;
}
