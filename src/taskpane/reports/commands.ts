import type { WritingCommand } from "../pane/command";
import { readControlFigure } from "../../workbook/cells/controlFigure";
import type { PaneStore } from "../pane/paneStore";
import { builtReports, hasRemarks, needsStructure, type BuiltReports } from "./builtReports";
import type { ReportChoices } from "./reportChoices";

/** Builds the reports that are chosen. Where none is, the view says so. */
export const buildReports: WritingCommand<[], ReportChoices> = {
  id: "buildReports",
  doing: ({ REPORTS_TEXT }) => REPORTS_TEXT.building,
  opens: "reports",
  plan({ state }) {
    const { choices } = state.reports;
    return Promise.resolve(choices.reports?.length === 0 ? null : choices);
  },
  async apply(store, _engine, { reports, amounts, unit }) {
    const work = await import("./reportWork");
    const build = await work.buildReports(store.port, store.time(), {
      reports: reports ?? work.REPORTS,
      ...(amounts !== null && { amounts }),
      ...(unit !== null && { unit }),
    });
    const figure = readControlFigure(store.state.reports.netCost);
    const netCost = figure === null ? null : work.checkedNetCost(build, figure);
    const built = { ...builtReports(build), netCost };
    setBuilt(store, built);
    if (build.applied.written.length > 0) store.wrote(buildReports, build.applied, null);
    else store.set({ notice: nothingWritten(store, built) });
    if (!needsStructure(built)) return;
    const offered = await work.offerRowStructure(store.port);
    setBuilt(store, { ...built, addedStructure: offered?.written[0] ?? null });
  },
  writes: {
    name: "reports",
    says: ({ reportsBuiltText }, written) => reportsBuiltText(written.length),
    showsCells: true,
    // Elsewhere the last recalculation is what is looked at.
    toldIn: "reports",
    undone: ({ reports }) => ({ reports: { ...reports, built: null } }),
  },
};

/** Builds; false when something is to be said of it besides that it is done. */
export async function buildUnseen(store: PaneStore): Promise<boolean> {
  const isBuilt = await store.run(buildReports);
  const { built } = store.state.reports;
  return isBuilt && built !== null && !hasRemarks(built);
}

function setBuilt(store: PaneStore, built: BuiltReports): void {
  store.set({ reports: { ...store.state.reports, built } });
}

function nothingWritten({ texts: { REPORTS_TEXT } }: PaneStore, { sheets, questions }: BuiltReports): string {
  if (sheets.length === 0 && questions.length > 0) return REPORTS_TEXT.waitsForAnswers;
  return sheets.length === 0 ? REPORTS_TEXT.nothingBuilt : REPORTS_TEXT.nothingChanged;
}
