import type { TargetProposal } from "../../app/acceptProposal";
import type { PlannedRecalculation } from "../../app/recalculate";
import type { CellPlace } from "../../workbook/issues/issue";
import type * as Engine from "../pane/engine";
import type { PaneCore } from "../pane/paneCore";
import type { LastWriting } from "../pane/paneState";
import type { Understood } from "../pane/understood";
import { writeAndRecalculate } from "../pane/writeAndRecalculate";

/** The main job and what belongs to it: reading, recalculating, accepting what is proposed, starting from a template. */
export class FollowUpJobs {
  constructor(private readonly core: PaneCore) {}

  /** Reads the workbook and says what was understood; writes nothing. */
  readonly read = (): Promise<void> =>
    this.core.run("reading", async (engine) => {
      this.core.begin(await this.core.readLayout(engine));
      this.core.leaveAnswered();
    });

  /** Recalculates; shows first what would be written, where something would and the settings say so. */
  readonly recalculate = (): Promise<void> =>
    this.core.run("recalculating", async (engine) => {
      const read = await this.core.readLayout(engine);
      const { planned } = read;
      if (planned === null) this.core.begin(read);
      else if (
        planned.plan.length > 0 &&
        engine.settingsOf(planned.snapshot).recalculation === "previewFirst"
      )
        this.core.set({ ...read, preview: planned, mapping: "hidden", nextPeriod: null });
      else await this.#apply(engine, read, planned);
    });

  /** Writes what was shown. */
  readonly writePreview = (): Promise<void> =>
    this.core.run("recalculating", async (engine) => {
      const { preview, read, refusal } = this.core.state;
      if (preview === null || read === null) return;
      this.core.set({ preview: null });
      await this.#apply(engine, { read, planned: preview, refusal }, preview);
    });

  readonly closePreview = (): void => this.core.set({ preview: null });

  /**
   * Recalculates without the pane in view. Where columns or a sheet would be created, or something must be answered,
   * nothing is written: the pane says what, and false is returned so that it can be opened.
   */
  readonly recalculateUnseen = async (): Promise<boolean> => {
    await this.core.run("recalculating", async (engine) => {
      const read = await this.core.readLayout(engine);
      if (read.planned === null || engine.createsSomething(read.planned)) this.core.begin(read);
      else await this.#apply(engine, read, read.planned);
    });
    const { result, problem } = this.core.state;
    return result !== null && problem === null;
  };

  /** The day of the follow-up, when it is another than the sheet's title says; null for what the title says. */
  readonly chooseDate = (chosenDate: string | null): void => this.core.set({ chosenDate });

  /** Writes a target that an indicator's text names into its cell, and recalculates; false when that could not be done. */
  readonly acceptProposal = async (proposal: TargetProposal): Promise<boolean> => {
    let isWritten = false;
    await this.core.run("recalculating", async (engine) => {
      const { result } = this.core.state;
      if (result === null) return;
      const plan = engine.acceptProposal(result.snapshot, proposal);
      await writeAndRecalculate(this.core, engine, { plan, snapshot: result.snapshot }, "proposalAccepted");
      isWritten = true;
    });
    return isWritten;
  };

  /** Adds an empty follow-up to the workbook and shows where to begin. */
  readonly createTemplate = (): Promise<void> =>
    this.core.run("creatingTemplate", async (engine) => {
      const { sheet, taken, firstCell } = await engine.createTemplate(this.core.port);
      this.core.set({ notice: this.core.texts.templateCreatedText(sheet, taken) });
      await this.#readCreated(engine, firstCell);
    });

  /** Adds a follow-up that is filled in as an example, shows it, and reads it, so that it can be recalculated at once. */
  readonly createExample = (): Promise<void> =>
    this.core.run("creatingExample", async (engine) => {
      const { sheet, firstCell } = await engine.createExample(this.core.port);
      this.core.set({ notice: this.core.texts.exampleCreatedText(sheet) });
      await this.#readCreated(engine, firstCell);
    });

  /** Reads what was added, and shows it. */
  async #readCreated(engine: typeof Engine, firstCell: CellPlace): Promise<void> {
    this.core.begin(await this.core.readLayout(engine));
    this.core.leaveAnswered();
    await this.core.port.showCell(firstCell);
  }

  async #apply(engine: typeof Engine, read: Understood, planned: PlannedRecalculation): Promise<void> {
    const result = await engine.applyRecalculation(this.core.port, planned);
    const { applied } = result;
    const isChanged = applied.written.length > 0;
    const lastWriting: LastWriting = { kind: "recalculated", applied, before: null };
    this.core.set({
      ...read,
      result,
      mapping: "hidden",
      nextPeriod: null,
      ...(isChanged && { lastWriting }),
    });
  }
}
