import type { WritePlan } from "../../workbook/plan/writePlan";
import type * as Engine from "../pane/engine";
import type { PaneCore } from "../pane/paneCore";
import type { LastWriting } from "../pane/paneState";
import { pointedChoice, withChoice, type ColumnTarget, type MappingChoice } from "./mappingChoice";

/** What the controller says of how the workbook is read, and keeping that in the workbook. */
export class MappingJobs {
  constructor(private readonly core: PaneCore) {}

  readonly open = (): void => this.core.set({ mapping: "opened" });

  readonly close = (): void => this.core.set({ mapping: "hidden" });

  /** Reads what has been read anew, as the controller says. */
  readonly choose = (choice: MappingChoice): Promise<void> =>
    this.core.run(null, (engine) => this.#choose(engine, choice));

  /** Takes the column of the cell that is selected in the workbook; false when that could not be. */
  readonly pointOut = async (target: ColumnTarget): Promise<boolean> => {
    let isTaken = false;
    await this.core.run(null, async (engine) => {
      const choice = pointedChoice(target, await this.core.port.selectedCell());
      if (choice !== null) await this.#choose(engine, choice);
      else if (target.sheet !== null)
        this.core.set({ notice: this.core.texts.pointedElsewhereText(target.sheet) });
      isTaken = choice !== null;
    });
    return isTaken;
  };

  /** Keeps in the workbook how it is read. */
  readonly save = (): Promise<void> =>
    this.core.run("saving", async (engine) => {
      const { read, result } = this.core.state;
      if (read === null) return;
      await this.#write(engine, engine.rememberLayout(read), "mappingSaved");
      // What was computed rests on the same reading.
      this.core.set({ result });
    });

  /** Forgets all that the controller has said, in the pane and in the workbook: the headings are followed again. */
  readonly forget = (): Promise<void> =>
    this.core.run("saving", async (engine) => {
      const { read } = this.core.state;
      if (read !== null) await this.#write(engine, engine.forgetLayout(read), "mappingForgotten");
    });

  async #choose({ understoodAnew }: typeof Engine, choice: MappingChoice): Promise<void> {
    const { read } = this.core.state;
    if (read === null) return;
    const choices = withChoice(this.core.state.choices, choice);
    this.core.begin(await understoodAnew(read.snapshot, choices, this.core.time()));
    this.core.set({ choices });
  }

  async #write({ understoodAnew }: typeof Engine, plan: WritePlan, kind: LastWriting["kind"]): Promise<void> {
    const { read, choices, chosenDate } = this.core.state;
    if (read === null) return;
    const applied = plan.length === 0 ? null : await this.core.port.applyPlan(plan);
    const remembered = plan.reduce(
      (text, operation) => (operation.kind === "writeSetting" ? operation.text : text),
      read.snapshot.remembered,
    );
    this.core.begin(await understoodAnew({ ...read.snapshot, remembered }, null, this.core.time()));
    const lastWriting = applied === null ? null : { kind, applied, before: { read, choices, chosenDate } };
    this.core.set({ choices: null, lastWriting });
  }
}
