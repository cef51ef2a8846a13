import { partitionKey } from "../../excel/session/officeStart";

/** How the pane looks: as Office does, or always light or dark. */
export const THEME_CHOICES = ["office", "light", "dark"] as const;
export type ThemeChoice = (typeof THEME_CHOICES)[number];

const listeners = new Set<() => void>();

/** The choice made in this pane. It counts also where nothing can be stored, for as long as the pane is open. */
let chosen: ThemeChoice | null = null;

/** The user's choice: that of this pane, else the one stored on this computer, else as Office. */
export function chosenTheme(): ThemeChoice {
  const stored = chosen ?? storedText();
  return THEME_CHOICES.find((choice) => choice === stored) ?? "office";
}

/** Follows the choice at once and, where that is allowed, stores it: for this user on this computer, not in the workbook. */
export function chooseTheme(choice: ThemeChoice): void {
  chosen = choice;
  try {
    localStorage.setItem(storageKey(), choice);
  } catch {
    // Storage is blocked or full.
  }
  for (const listener of listeners) listener();
}

/** Hears of choices made here, and in the panes of other workbooks. */
export function subscribeToTheme(listener: () => void): () => void {
  const update = ({ key }: StorageEvent): void => {
    if (key !== storageKey()) return;
    chosen = null;
    listener();
  };
  listeners.add(listener);
  window.addEventListener("storage", update);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("storage", update);
  };
}

function storedText(): string | null {
  try {
    return localStorage.getItem(storageKey());
  } catch {
    return null;
  }
}

function storageKey(): string {
  return `${partitionKey()}maluppfoljning.theme`;
}
