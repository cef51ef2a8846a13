import type { TargetProposal } from "../../app/acceptProposal";
import type { PlannedRecalculation } from "../../app/recalculate";
import type { CreatedTemplate } from "../../app/template";
import type { WorkbookSnapshot } from "../../workbook/grid/snapshot";
import type { CellPlace } from "../../workbook/issues/issue";
import type { WritePlan } from "../../workbook/plan/writePlan";
import { cellsText, ready, type Command, type WritingCommand } from "../pane/command";
import type * as Engine from "../pane/engine";
import { resultForgotten, shownPage, withoutPages } from "../pane/paneState";
import type { PaneStore } from "../pane/paneStore";
import { resultKept, resultOf, type Understood } from "../pane/situation";
import { writeAndRecalculate } from "../pane/writeAndRecalculate";

/** Reads the workbook and says what was understood; writes nothing. */
export const readWorkbook: Command = {
  id: "readWorkbook",
  doing: ({ PANE }) => PANE.reading,
  opens: null,
  plan: ready,
  async apply(store, engine) {
    store.begin(await store.readLayout(engine));
    store.leaveAnswered();
  },
};

const RECALCULATED: WritingCommand["writes"] = {
  name: "recalculation",
  says: cellsText,
  showsCells: true,
  toldIn: "result",
  undone: resultForgotten,
};

/** Recalculates; shows first what would be written, where something would and the settings say so, or it would stand where others may have written. */
export const recalculate: WritingCommand<[], Understood> = {
  id: "recalculate",
  doing: ({ PANE }) => PANE.recalculating,
  opens: null,
  plan: (store, engine) => store.readLayout(engine),
  async apply(store, engine, now) {
    if (now.kind === "refused" || now.questions.length > 0) store.begin(now);
    else if (engine.isContested(now.planned))
      showPreview(store, { ...now, planned: await engine.planInTurns(now.read, store.time(), "replace") });
    else if (
      now.planned.plan.length > 0 &&
      engine.settingsOf(now.planned.snapshot).recalculation === "previewFirst"
    )
      showPreview(store, now);
    else await write(store, engine, now);
  },
  writes: RECALCULATED,
};

/**
 * Writes what was shown, of the workbook as it stands now: rows that have moved are followed. Where it would be something
 * else, that is shown instead, and nothing is written.
 */
export const writePreview: WritingCommand<[], Extract<Understood, { kind: "planned" }>> = {
  id: "writePreview",
  doing: ({ PANE }) => PANE.recalculating,
  opens: null,
  async plan(store, engine) {
    const page = shownPage(store.state);
    if (page?.kind !== "preview") return null;
    const now = await store.readLayout(engine);
    const { PREVIEW } = store.texts;
    if (now.kind === "refused" || now.questions.length > 0) {
      store.begin(now);
      store.set({ notice: PREVIEW.changedMeanwhile });
      return null;
    }
    const again = { ...now, planned: await engine.planInTurns(now.read, store.time(), page.planned.own) };
    // Where somebody else has written it all there is nothing left to be shown.
    const isShown = await engine.isStillShown(page.planned, now.read, store.time());
    if (isShown || again.planned.plan.length === 0) return again;
    showPreview(store, again);
    store.set({ notice: PREVIEW.changedMeanwhile });
    return null;
  },
  async apply(store, engine, now) {
    // Gone also where it cannot be written: it is shown anew when it is asked for again.
    store.set({ pages: withoutPages(store.state.pages, "preview") });
    await write(store, engine, now);
  },
  writes: RECALCULATED,
};

/** The preview with content that others have written kept, or replaced. Asks Excel for nothing. */
export const keepOwn: Command<[isKept: boolean], PlannedRecalculation> = {
  id: "keepOwn",
  doing: null,
  opens: null,
  plan(store, engine, isKept) {
    const page = shownPage(store.state);
    if (page?.kind !== "preview") return Promise.resolve(null);
    return engine.planInTurns(page.planned, store.time(), isKept ? "keep" : "replace");
  },
  apply(store, _, planned) {
    const pages = [...withoutPages(store.state.pages, "preview"), { kind: "preview", planned } as const];
    store.set({ pages });
    return Promise.resolve();
  },
};

/**
 * Recalculates without the pane in view. Where columns or a sheet would be created, something would stand where others may
 * have written, or something must be answered, nothing is written: the pane says what.
 */
export const recalculateUnseen: WritingCommand<[], Understood> = {
  ...recalculate,
  id: "recalculateUnseen",
  async apply(store, engine, now) {
    if (
      now.kind === "refused" ||
      now.questions.length > 0 ||
      engine.createsSomething(now.planned) ||
      engine.isContested(now.planned)
    )
      store.begin(now);
    else await write(store, engine, now);
  },
};

/** Writes a target that an indicator's text names into its cell, and recalculates. */
export const acceptProposal: WritingCommand<
  [proposal: TargetProposal],
  { readonly plan: WritePlan; readonly snapshot: WorkbookSnapshot }
> = {
  id: "acceptProposal",
  doing: ({ PANE }) => PANE.recalculating,
  opens: null,
  plan({ state }, engine, proposal) {
    const result = resultOf(state.situation);
    if (result === null) return Promise.resolve(null);
    const { snapshot } = result;
    return Promise.resolve({ plan: engine.acceptProposal(result, proposal), snapshot });
  },
  apply: (store, engine, planned) => writeAndRecalculate(store, engine, planned, acceptProposal),
  writes: {
    name: "target",
    says: (texts, written) => `${texts.PANE.proposalAccepted} ${cellsText(texts, written)}`,
    showsCells: true,
    toldIn: "everywhere",
    // What was calculated before it was written is shown again.
    undone: () => ({}),
  },
};

/** Adds an empty follow-up to the workbook and shows where to begin. */
export const createTemplate: WritingCommand = {
  id: "createTemplate",
  doing: ({ PANE }) => PANE.creatingTemplate,
  opens: null,
  plan: ready,
  apply: async (store, engine) =>
    readCreated(store, engine, createTemplate, await engine.createTemplate(store.port)),
  writes: {
    name: "template",
    says: ({ templateCreatedText }, written) => {
      const sheet = sheetOf(written);
      // "Uppföljning 2" has its number because the name was taken.
      return templateCreatedText(sheet, /^(.+) \d+$/.exec(sheet)?.[1] ?? null);
    },
    showsCells: true,
    toldIn: "everywhere",
    undone: resultForgotten,
  },
};

/** Adds a follow-up that is filled in as an example, shows it, and reads it, so that it can be recalculated at once. */
export const createExample: WritingCommand = {
  id: "createExample",
  doing: ({ PANE }) => PANE.creatingExample,
  opens: null,
  plan: ready,
  apply: async (store, engine) =>
    readCreated(store, engine, createExample, await engine.createExample(store.port)),
  writes: {
    name: "example",
    says: ({ exampleCreatedText }, written) => exampleCreatedText(sheetOf(written)),
    showsCells: true,
    toldIn: "everywhere",
    undone: resultForgotten,
  },
};

/** The name of the addition, by the sheet that was written first. */
function sheetOf(written: readonly CellPlace[]): string {
  return written[0]?.sheet ?? "";
}

/** Reads what was added, and shows it. */
async function readCreated(
  store: PaneStore,
  engine: typeof Engine,
  command: WritingCommand,
  { applied, firstCell }: CreatedTemplate,
): Promise<void> {
  const { choices, chosenDate } = store.state;
  const writing = store.wrote(command, applied, { read: null, choices, chosenDate });
  store.begin(await store.readLayout(engine), writing);
  store.leaveAnswered();
  await store.port.showCell(firstCell);
}

function showPreview(store: PaneStore, now: Extract<Understood, { kind: "planned" }>): void {
  const { situation, pages } = store.state;
  store.set({
    situation: resultKept(situation, now),
    pages: [
      ...withoutPages(pages, "mapping", "newPeriod", "preview"),
      { kind: "preview", planned: now.planned },
    ],
  });
}

async function write(
  store: PaneStore,
  engine: typeof Engine,
  now: Extract<Understood, { kind: "planned" }>,
): Promise<void> {
  const result = await engine.applyRecalculation(store.port, now.planned);
  const { applied } = result;
  store.set({
    situation: { ...now, kind: "calculated", result },
    pages: withoutPages(store.state.pages, "mapping", "newPeriod", "preview"),
  });
  if (applied.written.length > 0) store.wrote(recalculate, applied, null);
}
