/** The words of the sheet of former periods. */
export const HISTORY_SHEET = {
  name: "Tidigare perioder",
  sheet: "Blad",
  goal: "Mål",
  indicator: "Indikator",
} as const;
