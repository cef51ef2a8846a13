import type { ReadLayout } from "../../app/readFollowUp";
import type { Texts } from "../../text/texts";
import type { LayoutChoices } from "../../workbook/layout/applyChoices";
import type { CellPlace } from "../../workbook/issues/issue";
import type { AppliedPlan } from "../../workbook/port/workbookPort";
import type * as Engine from "./engine";
import type { PaneState, ViewName } from "./paneState";
import type { PaneStore } from "./paneStore";

/** How a command is known. */
export interface CommandEntry {
  readonly id: string;
  /** Said while it runs; null for a command that is done at once and waits for nobody. */
  readonly doing: ((texts: Texts) => string) | null;
}

/** One thing that the pane can do. The store runs it, one at a time; what goes wrong is said by the store. */
export interface Command<Arguments extends readonly unknown[] = [], Plan = true> extends CommandEntry {
  /** The view that shows what comes of it, opened when it is asked for; null for whichever is open. */
  readonly opens: ViewName | null;
  /** Finds out what is to be done, and writes nothing. Null where there is nothing to do: then it is not done. */
  readonly plan: (store: PaneStore, engine: typeof Engine, ...args: Arguments) => Promise<Plan | null>;
  /** Does what was planned. */
  readonly apply: (store: PaneStore, engine: typeof Engine, plan: Plan) => Promise<void>;
}

/** A command that writes what can be undone. */
export interface WritingCommand<Arguments extends readonly unknown[] = [], Plan = true> extends Command<
  Arguments,
  Plan
> {
  readonly writes: Writes;
}

/** How a writing is told of, and what undoing it means. */
export interface Writes {
  /** Its name in the list of writings. */
  readonly name: keyof Texts["WRITING_NAMES"];
  /** The message when it is done. */
  readonly says: (texts: Texts, written: readonly CellPlace[]) => string;
  /** Whether the first of the written cells can be shown: not where only what the workbook remembers was written. */
  readonly showsCells: boolean;
  /** Which views show the message. "result": it is the result that says it, as long as it is shown. */
  readonly toldIn: ViewName | "everywhere" | "result";
  /** The part of the state that is forgotten when it is undone. */
  readonly undone: (state: PaneState) => Partial<PaneState>;
}

/** Something that was written, and what was known before it. */
export interface Writing {
  readonly command: CommandEntry & { readonly writes: Writes };
  readonly applied: AppliedPlan;
  /** The reading and the choices before it, which count again when the writing is undone; null where nothing else did. */
  readonly before: KnownBefore | null;
  /** Local ISO time, to the minute. */
  readonly at: string;
}

export interface KnownBefore {
  /** How the workbook was read; null where it is to be read anew. */
  readonly read: ReadLayout | null;
  readonly choices: LayoutChoices | null;
  readonly chosenDate: string | null;
}

/** How many cells were written, and where. */
export function cellsText({ writtenText }: Texts, written: readonly CellPlace[]): string {
  return writtenText(written.length, [...new Set(written.map(({ sheet }) => sheet))]);
}

/** A plan of what is decided already. */
export function ready(): Promise<true> {
  return Promise.resolve(true);
}
