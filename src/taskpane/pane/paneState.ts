import type { HistoryPlace } from "../../workbook/grid/historySheet";
import type { PlannedNewPeriod } from "../../app/newPeriod";
import type { PlannedRecalculation } from "../../app/recalculate";
import type { LayoutChoices } from "../../workbook/layout/applyChoices";
import type { Writing } from "./command";
import { isAsked, withoutResult, type Situation } from "./situation";

/** The pane's views, in the order of their tabs. */
export const VIEW_NAMES = ["overview", "goals", "reports", "check", "summary"] as const;
export type ViewName = (typeof VIEW_NAMES)[number];

/** A page that stands in the place of the views because it was asked for, with exactly what it shows. */
export type Page =
  | { readonly kind: "settings" }
  | { readonly kind: "help" }
  /** "Senast skrivet". */
  | { readonly kind: "journal" }
  /** "Vad består siffran av?" */
  | { readonly kind: "figureParts" }
  /** "Så lästes arbetsboken", opened to be looked at. */
  | { readonly kind: "mapping" }
  | NewPeriodPage
  /** The plan of Räkna om, before it is written. */
  | { readonly kind: "preview"; readonly planned: PlannedRecalculation };

/** "Ny period": which period it is, the day that was asked for, and what beginning it would do. */
export interface NewPeriodPage {
  readonly kind: "newPeriod";
  readonly time: PlannedRecalculation["time"];
  /** ISO date; null before one has been written. */
  readonly next: string | null;
  /** Where what has been is to be kept. */
  readonly history: HistoryPlace;
  /** Null before it is known. */
  readonly planned: PlannedNewPeriod | null;
}

/** How far a long job has come. */
export interface ShownProgress {
  /** Null as long as only the job itself is known. */
  readonly text: string | null;
  /** 0–1; null as long as it is not known. */
  readonly share: number | null;
}

/** The job that is being done. */
export interface Busy {
  /** The id of the command. */
  readonly command: string;
  /** Its progress in its own words. */
  readonly text: string;
  /** Of a job that takes long; null for others. */
  readonly progress: ShownProgress | null;
}

export interface PaneProblem {
  readonly sentence: string;
  /** For support; without cell contents. */
  readonly technical: string;
}

/** The views' own parts of the state. Each view adds its part here, from its slice.ts. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled by the views, so that nothing here knows them
export interface Slices {}

/** All that the pane shows. Plain data: no object of Excel's, nothing of React. */
export interface PaneState extends Slices {
  readonly view: ViewName;
  /** The pages in the place of the views, the last on top; empty for none. */
  readonly pages: readonly Page[];
  /** Null while nothing is done, or only what is done at once. */
  readonly busy: Busy | null;
  readonly situation: Situation;
  /** The workbook has been changed, by others than us, since it was last read. */
  readonly isChanged: boolean;
  /** The controller's choices of how to read it, not yet saved; null for none. */
  readonly choices: LayoutChoices | null;
  /** ISO date that the user has chosen for the follow-up, or null. */
  readonly chosenDate: string | null;
  /** The last writing, which is told of with a way to undo it. */
  readonly lastWriting: Writing | null;
  /** The writings that can be undone, from the top: the last ten since the pane was opened, the newest first. */
  readonly writings: readonly Writing[];
  readonly notice: string | null;
  readonly problem: PaneProblem | null;
}

/** The state of a pane that has just been opened. */
export function startOf(slices: Slices): PaneState {
  return {
    ...slices,
    view: "overview",
    pages: [],
    busy: null,
    situation: { kind: "unread" },
    isChanged: false,
    choices: null,
    chosenDate: null,
    lastWriting: null,
    writings: [],
    notice: null,
    problem: null,
  };
}

/** The page that is shown; null for the views. */
export function shownPage({ pages }: Pick<PaneState, "pages">): Page | null {
  return pages.at(-1) ?? null;
}

/** The pages but those of these kinds. */
export function withoutPages(pages: readonly Page[], ...kinds: readonly Page["kind"][]): readonly Page[] {
  return pages.filter(({ kind }) => !kinds.includes(kind));
}

/** Whether "Så lästes arbetsboken" is in view, because it was opened or because something must be answered. */
export function isMappingShown(state: Pick<PaneState, "pages" | "situation">): boolean {
  return shownPage(state)?.kind === "mapping" || isAsked(state.situation);
}

/** The result of a recalculation counts no longer. */
export function resultForgotten({ situation }: Pick<PaneState, "situation">): Pick<PaneState, "situation"> {
  return { situation: withoutResult(situation) };
}
