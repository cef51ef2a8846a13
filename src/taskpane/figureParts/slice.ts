import type { ExplainedFigure, FigureReading, NothingBehind } from "../../app/figureParts";
import type { DividedSource } from "../../domain/summary/figureSource";
import type { FigurePartsTexts } from "../../text/figureParts/texts";
import type { CellPlace } from "../../workbook/issues/issue";
import type { PaneState } from "../pane/paneState";
import type { PaneStore } from "../pane/paneStore";

/** The workbook as it was read for telling what its figures consist of, and what was known of it then. */
export interface FigureReadingAt {
  readonly reading: FigureReading;
  readonly texts: FigurePartsTexts;
  readonly readAt: Pick<PaneState, "situation" | "lastWriting" | "chosenDate">;
  /** As Date.now() counts: what others have changed later is not in it. */
  readonly startedAt: number;
}

/** A figure of the text that has been clicked: it can be asked what it consists of. */
export interface TextFigure {
  readonly paragraph: string;
  readonly text: string;
  readonly source: DividedSource;
}

export interface FigurePartsSlice {
  /** Null before anything has been asked. */
  readonly read: FigureReadingAt | null;
  /** The figure on the page; null before it is known. */
  readonly found: ExplainedFigure | NothingBehind | null;
  /** As the figure is called in the text, for one of those; null for a cell. */
  readonly said: string | null;
  /** The row of a part that the pane has led to: that it is selected then asks nothing. */
  readonly visited: CellPlace | null;
  readonly textFigure: TextFigure | null;
}

declare module "../pane/paneState" {
  interface Slices {
    /** "Vad består siffran av?" */
    readonly figureParts: FigurePartsSlice;
  }
}

export const NO_FIGURE: FigurePartsSlice = {
  read: null,
  found: null,
  said: null,
  visited: null,
  textFigure: null,
};

export function setFigureParts(store: PaneStore, change: Partial<FigurePartsSlice>): void {
  store.set({ figureParts: { ...store.state.figureParts, ...change } });
}
