import type { WorkbookSnapshot } from "../../workbook/grid/snapshot";
import type { Answer } from "../../workbook/questions/answer";
import type { AddinSettings, SettingsChange } from "../../workbook/settings/addinSettings";
import type { WritePlan } from "../../workbook/plan/writePlan";
import type { Command, WritingCommand } from "../pane/command";
import type * as Engine from "../pane/engine";
import { isMappingShown, resultForgotten, withoutPages } from "../pane/paneState";
import type { PaneStore } from "../pane/paneStore";
import type { Reminder } from "../pane/reminder";
import { plannedOf, questionsLeft, readOf, resultOf, withResult } from "../pane/situation";
import { pointedChoice, withChoice, type ColumnTarget, type MappingChoice } from "./mappingChoice";

/** Shows "Så lästes arbetsboken". */
export function openMapping({ openPage }: PaneStore): void {
  openPage({ kind: "mapping" });
}

/** Leaves it, and the questions where all is answered. */
export function closeMapping(store: PaneStore): void {
  const { pages, situation } = store.state;
  store.set({ pages: withoutPages(pages, "mapping"), situation: questionsLeft(situation) });
}

/**
 * Understands what has been read anew, as the controller says. Of sheets that held no follow-up only the beginning has been
 * read: where none was known the workbook is read again.
 */
export const chooseReading: Command<[choice: MappingChoice], MappingChoice> = {
  id: "chooseReading",
  doing: null,
  opens: null,
  plan: (_store, _engine, choice) => Promise.resolve(choice),
  async apply(store, engine, choice) {
    const read = readOf(store.state.situation);
    if (read === null) return;
    const choices = withChoice(store.state.choices, choice);
    if (read.layout.blocks.length === 0) {
      store.set({ choices });
      store.begin(await store.readLayout(engine));
    } else {
      store.begin(await engine.understoodAnew(read.snapshot, choices, store.time()));
      store.set({ choices });
    }
  },
};

/**
 * Keeps in the workbook what the controller says of how it is assessed, and reads it anew. Other answers count in the pane
 * until they are saved: they are of this reading.
 */
export const answerAssessment: WritingCommand<
  [settings: SettingsChange],
  { readonly snapshot: WorkbookSnapshot; readonly settings: AddinSettings }
> = {
  id: "answerAssessment",
  doing: ({ PANE }) => PANE.saving,
  opens: null,
  plan({ state }, engine, settings) {
    const read = readOf(state.situation);
    if (read === null) return Promise.resolve(null);
    const { snapshot } = read;
    const changed = engine.withSettingsChange(engine.settingsOf(snapshot), settings);
    return Promise.resolve({ snapshot, settings: changed });
  },
  async apply(store, engine, { snapshot, settings }) {
    const { choices, chosenDate } = store.state;
    const applied = await engine.saveSettings(store.port, snapshot, settings);
    store.set(resultForgotten(store.state));
    const writing = store.wrote(answerAssessment, applied, { read: null, choices, chosenDate });
    store.begin(await store.readLayout(engine), writing);
    await store.settingsChanged(engine.settingsLeft(applied));
  },
  writes: {
    name: "answer",
    says: ({ MAPPING }) => MAPPING.answerSaved,
    showsCells: false,
    toldIn: "everywhere",
    undone: resultForgotten,
  },
};

/** Says what the controller answers to a question. */
export function giveAnswer(store: PaneStore, answer: Answer): Promise<boolean> {
  return answer.kind === "settings"
    ? store.run(answerAssessment, answer.settings)
    : store.run(chooseReading, answer);
}

/** Says several, one after the other. */
export async function giveAnswers(store: PaneStore, answers: readonly Answer[]): Promise<void> {
  for (const answer of answers) await giveAnswer(store, answer);
}

/** Takes the column of the cell that is selected in the workbook. */
export const pointOut: Command<[target: ColumnTarget], MappingChoice> = {
  ...chooseReading,
  id: "pointOut",
  async plan(store, _engine, target) {
    const choice = pointedChoice(target, await store.port.selectedCell());
    if (choice === null && target.sheet !== null)
      store.set({ notice: store.texts.pointedElsewhereText(target.sheet) });
    return choice;
  },
};

/** Keeps in the workbook how it is read. */
export const saveMapping: WritingCommand<[], WritePlan> = {
  id: "saveMapping",
  doing: ({ PANE }) => PANE.saving,
  opens: null,
  plan({ state }, engine) {
    const read = readOf(state.situation);
    return Promise.resolve(read === null ? null : engine.rememberLayout(read));
  },
  async apply(store, engine, plan) {
    const result = resultOf(store.state.situation);
    await write(store, engine, plan, saveMapping);
    // What was computed rests on the same reading.
    store.set({ situation: withResult(store.state.situation, result) });
  },
  writes: {
    name: "reading",
    says: ({ MAPPING }) => MAPPING.mappingSaved,
    showsCells: false,
    toldIn: "everywhere",
    undone: resultForgotten,
  },
};

/** Forgets all that the controller has said, in the pane and in the workbook: the headings are followed again. */
export const forgetMapping: WritingCommand<[], WritePlan> = {
  id: "forgetMapping",
  doing: ({ PANE }) => PANE.saving,
  opens: null,
  plan({ state }, engine) {
    const read = readOf(state.situation);
    return Promise.resolve(read === null ? null : engine.forgetLayout(read));
  },
  apply: (store, engine, plan) => write(store, engine, plan, forgetMapping),
  writes: {
    name: "reading",
    says: ({ MAPPING }) => MAPPING.mappingForgotten,
    showsCells: false,
    toldIn: "everywhere",
    undone: resultForgotten,
  },
};

/** Answers that count in the pane only. */
export const UNSAVED_MAPPING: Reminder = {
  id: "unsavedMapping",
  intent: "info",
  shown: "otherwise",
  of: (state, { MAPPING, PANE }) =>
    state.choices === null || plannedOf(state.situation) === null || isMappingShown(state)
      ? null
      : {
          says: MAPPING.unsaved,
          button: PANE.save,
          waits: true,
          act: (store) => void store.run(saveMapping),
        },
};

async function write(
  store: PaneStore,
  { understoodAnew }: typeof Engine,
  plan: WritePlan,
  command: WritingCommand<[], WritePlan>,
): Promise<void> {
  const { situation, choices, chosenDate } = store.state;
  const read = readOf(situation);
  if (read === null) return;
  const applied = plan.length === 0 ? null : await store.port.applyPlan(plan);
  const remembered = plan.reduce(
    (text, operation) => (operation.kind === "writeSetting" ? operation.text : text),
    read.snapshot.remembered,
  );
  store.begin(await understoodAnew({ ...read.snapshot, remembered }, null, store.time()));
  store.set({ choices: null });
  if (applied !== null) store.wrote(command, applied, { read, choices, chosenDate });
}
