import type { PaneStore } from "../pane/paneStore";
import type { BuiltReports } from "./builtReports";
import type { ReportChoices } from "./reportChoices";

export interface ReportsSlice {
  /** Which reports are built, and how. */
  readonly choices: ReportChoices;
  /** "Nettokostnad enligt ekonomisystemet", as it is typed; empty for none. */
  readonly netCost: string;
  /** The outcome of the last building of reports; null before that. */
  readonly built: BuiltReports | null;
}

declare module "../pane/paneState" {
  interface Slices {
    readonly reports: ReportsSlice;
  }
}

export const NO_REPORTS: ReportsSlice = {
  choices: { reports: null, amounts: null, unit: null },
  netCost: "",
  built: null,
};

export function chooseReports(store: PaneStore, change: Partial<ReportChoices>): void {
  const { reports } = store.state;
  store.set({ reports: { ...reports, choices: { ...reports.choices, ...change } } });
}

export function typeNetCost(store: PaneStore, netCost: string): void {
  store.set({ reports: { ...store.state.reports, netCost } });
}
