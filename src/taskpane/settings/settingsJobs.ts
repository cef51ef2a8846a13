import { wordingInForce } from "../../workbook/scale/scaleInForce";
import type { AppliedPlan } from "../../workbook/port/workbookPort";
import type { WorkbookSnapshot } from "../../workbook/grid/snapshot";
import { RefusedError } from "../../workbook/issues/refusal";
import { WorkbookAccessError } from "../../workbook/port/workbookAccessError";
import { followSettings } from "../check/followSettings";
import type * as Engine from "../pane/engine";
import type { PaneCore } from "../pane/paneCore";
import type { LastWriting } from "../pane/paneState";
import type { Understood } from "../pane/understood";
import { withChanges, type SettingsChanges } from "./settingsChanges";

type WriteSettings = (engine: typeof Engine, snapshot: WorkbookSnapshot) => Promise<AppliedPlan>;

/** Changing the workbook's settings, and carrying them to and from files. */
export class SettingsJobs {
  constructor(private readonly core: PaneCore) {}

  /** Notes a change. It counts when it has been saved. */
  readonly change = (change: SettingsChanges): void =>
    this.core.set({ settingsChanges: { ...this.core.state.settingsChanges, ...change } });

  readonly discard = (): void => this.core.set({ settingsChanges: {} });

  /** Keeps what is changed in the workbook. */
  readonly save = (): Promise<void> =>
    this.#write("settingsSaved", ({ saveSettings, settingsOf }, snapshot) => {
      const stored = settingsOf(snapshot);
      const settings = withChanges(stored, this.core.state.settingsChanges);
      if (settings === null)
        throw new RefusedError({ code: "thresholdsNotInOrder", wording: wordingInForce(stored, null) });
      return saveSettings(this.core.port, snapshot, settings);
    });

  /** Takes the settings out of the workbook, so that the defaults count. */
  readonly reset = (): Promise<void> =>
    this.#write("settingsReset", ({ resetSettings }, snapshot) => resetSettings(this.core.port, snapshot));

  /** The text of a file with what is stored in the workbook; null when there is none, which is said. */
  readonly exportText = async (): Promise<string | null> => {
    let text: string | null = null;
    await this.core.run(null, ({ exportSettings }) => {
      const { read } = this.core.state;
      if (read !== null) text = exportSettings(read.snapshot);
      return Promise.resolve();
    });
    return text;
  };

  /** Reads a file, for what importing it would change to be shown; writes nothing. */
  readonly openFile = (file: Blob): Promise<void> => {
    this.core.set({ settingsFile: null });
    return this.core.run(null, async ({ parseSettingsFile }) =>
      this.core.set({ settingsFile: parseSettingsFile(await file.text()) }),
    );
  };

  readonly closeFile = (): void => this.core.set({ settingsFile: null });

  /** Keeps in the workbook what the file that is shown says. Its way of reading the workbook replaces what was chosen. */
  readonly importFile = (): Promise<void> =>
    this.#write("settingsImported", async ({ importSettings }, snapshot) => {
      const { settingsFile } = this.core.state;
      if (settingsFile === null) throw new RefusedError({ code: "noSettingsFile" });
      const applied = await importSettings(this.core.port, snapshot, settingsFile);
      this.core.set({ settingsFile: null, ...(settingsFile.mapping !== null && { choices: null }) });
      return applied;
    });

  /** Writes, and reads the workbook again: what is shown rests on the settings that count. */
  #write(kind: LastWriting["kind"], write: WriteSettings): Promise<void> {
    const { core } = this;
    return core.run("saving", async (engine) => {
      const { read, choices, chosenDate, settingsChanges } = core.state;
      if (read === null) return;
      const applied = await this.#written(engine, write(engine, read.snapshot));
      const lastWriting: LastWriting = { kind, applied, before: { read: null, choices, chosenDate } };
      core.begin(await this.#readAfter(engine, lastWriting, settingsChanges), lastWriting);
      core.leaveAnswered();
      await followSettings(core, engine.settingsLeft(applied));
    });
  }

  /** What was written counts from now and can be undone, also when the workbook cannot be read after it. */
  async #readAfter(
    engine: typeof Engine,
    lastWriting: LastWriting,
    written: SettingsChanges,
  ): Promise<Understood> {
    try {
      return await this.core.readLayout(engine);
    } finally {
      // What was changed while this was written is still to be saved.
      const isSame = this.core.state.settingsChanges === written;
      this.core.set({ ...(isSame && { settingsChanges: {} }), result: null, lastWriting });
    }
  }

  /** Where the workbook has been changed meanwhile, what stands there now is read and shown before it is tried again. */
  async #written(engine: typeof Engine, writing: Promise<AppliedPlan>): Promise<AppliedPlan> {
    try {
      return await writing;
    } catch (error) {
      if (error instanceof WorkbookAccessError)
        this.core.begin(await this.core.readLayout(engine), this.core.state.lastWriting);
      throw error;
    }
  }
}
