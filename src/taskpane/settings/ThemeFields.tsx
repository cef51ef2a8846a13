import { useSyncExternalStore } from "react";
import { chosenTheme, chooseTheme, subscribeToTheme, THEME_CHOICES } from "../ui/themeChoice";
import { useTexts } from "../ui/useTexts";
import { ChoiceFields } from "../ui/ChoiceFields";

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
