import type { PaneCore } from "../pane/paneCore";
import { builtReports, hasRemarks, needsStructure } from "./builtReports";
import type { ReportChoices } from "./reportChoices";

/** Building the reports. */
export class ReportJobs {
  constructor(private readonly core: PaneCore) {}

  readonly choose = (change: Partial<ReportChoices>): void =>
    this.core.set({ reportChoices: { ...this.core.state.reportChoices, ...change } });

  /** Builds the reports that are chosen; false when something is to be said of it. Where none is, the view says so. */
  readonly build = async (): Promise<boolean> => {
    const { core } = this;
    core.set({ view: "reports" });
    if (core.state.reportChoices.reports.length === 0) return false;
    await core.run("building", async () => {
      const { buildReports, offerRowStructure } = await import("./reportWork");
      const { reports, amounts, unit } = core.state.reportChoices;
      const build = await buildReports(core.port, core.time(), {
        reports,
        ...(amounts !== null && { amounts }),
        ...(unit !== null && { unit }),
      });
      const { applied } = build;
      const built = builtReports(build);
      core.set({ built });
      if (applied.written.length > 0) core.set({ lastWriting: { kind: "reports", applied, before: null } });
      else core.set({ notice: this.#nothingWritten(built.sheets.length) });
      if (!needsStructure(built)) return;
      const offered = await offerRowStructure(core.port);
      core.set({ built: { ...built, addedStructure: offered?.written[0] ?? null } });
    });
    const { problem, built } = core.state;
    return problem === null && built !== null && !hasRemarks(built);
  };

  #nothingWritten(sheets: number): string {
    const { REPORTS_TEXT } = this.core.texts;
    return sheets === 0 ? REPORTS_TEXT.nothingBuilt : REPORTS_TEXT.nothingChanged;
  }
}
