import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useEffect, useState, useSyncExternalStore } from "react";
import { isOfficeDark, type OfficeStart } from "../../excel/session/officeStart";
import { chosenTheme, subscribeToTheme, type ThemeChoice } from "./themeChoice";

const THEME: Record<ThemeChoice, (office: Theme) => Theme> = {
  office: (office) => office,
  light: () => webLightTheme,
  dark: () => webDarkTheme,
};

/**
 * Light or dark as the user has chosen, else as Office is. Excel tells of no change of theme, so it is looked up again
 * whenever the pane gets the focus or comes into view. Windows' contrast themes are the browser's own matter (forced
 * colours).
 */
export function useOfficeTheme(start: OfficeStart): Theme {
  const choice = useSyncExternalStore(subscribeToTheme, chosenTheme);
  const [isDark, setDark] = useState(() => lookUp(start));
  useEffect(() => {
    const update = (): void => setDark(lookUp(start));
    window.addEventListener("focus", update);
    document.addEventListener("visibilitychange", update);
    return () => {
      window.removeEventListener("focus", update);
      document.removeEventListener("visibilitychange", update);
    };
  }, [start]);
  return THEME[choice](isDark ? webDarkTheme : webLightTheme);
}

function lookUp(start: OfficeStart): boolean {
  const preferred = window.matchMedia("(prefers-color-scheme: dark)").matches;
  return start === "officeBlocked" ? preferred : (isOfficeDark() ?? preferred);
}
