import { createContext, useContext } from "react";
import { SWEDISH, type Texts } from "../text/texts";

/** The language that the pane speaks. */
export const TextsContext = createContext<Texts>(SWEDISH);

export function useTexts(): Texts {
  return useContext(TextsContext);
}
