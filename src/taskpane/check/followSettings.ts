import type { PaneCore } from "../pane/paneCore";

/** What was read has the settings that stand in the workbook now, and the last check hides what they hide; undefined for no change. */
export async function followSettings(core: PaneCore, settings: string | null | undefined): Promise<void> {
  const { read } = core.state;
  if (settings === undefined) return;
  if (read !== null && read.snapshot.settings !== settings)
    core.set({ read: { ...read, snapshot: { ...read.snapshot, settings } } });
  if (core.state.lastCheck === null) return;
  const { hiddenAmong } = await import("../reports/reportWork");
  const { lastCheck } = core.state;
  if (lastCheck !== null)
    core.set({ lastCheck: { ...lastCheck, hidden: hiddenAmong(lastCheck.findings, { settings }) } });
}
