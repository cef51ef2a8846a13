import { useSyncExternalStore } from "react";
import { chosenTheme, chooseTheme, subscribeToTheme, THEME_CHOICES } from "../themeChoice";
import { useTexts } from "../useTexts";
import { ChoiceFields } from "./ChoiceFields";

/** How the pane looks, followed and kept at once. */
export function ThemeFields() {
  const { THEME } = useTexts();
  const selected = useSyncExternalStore(subscribeToTheme, chosenTheme);
  const options = THEME_CHOICES.map((id) => ({ id, ...THEME.options[id] }));
  return (
    <ChoiceFields
      group={{ legend: THEME.legend, options, selected }}
      onChoose={({ id }) => chooseTheme(id)}
    />
  );
}
