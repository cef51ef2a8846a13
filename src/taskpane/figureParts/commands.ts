import type { CellPlace } from "../../workbook/issues/issue";
import type { SelectedCell } from "../../workbook/port/workbookPort";
import { cellAddress } from "../../workbook/grid/cellAddress";
import type { Command, CommandEntry } from "../pane/command";
import { shownPage } from "../pane/paneState";
import type { PaneStore } from "../pane/paneStore";
import { isStale } from "../summary/isStale";
import { loadFigurePartsTexts } from "./loadFigurePartsTexts";
import { setFigureParts, type FigureReadingAt, type TextFigure } from "./slice";

const doing: CommandEntry["doing"] = ({ FIGURE_PARTS_NAMES }) => FIGURE_PARTS_NAMES.reading;

/** Tells what the figure of the selected cell consists of. The workbook is read once, and again when it has been changed. */
export const explainSelected: Command<[], SelectedCell> = {
  id: "explainSelected",
  doing,
  opens: null,
  plan: ({ port }) => port.selectedCell(),
  async apply(store, _engine, cell) {
    const work = await import("./work");
    const read = await readAgainWhereNeeded(store);
    setFigureParts(store, { read, found: work.partsOfCell(read.reading, cell), said: null, visited: null });
  },
};

/**
 * Follows what is selected: another figure is shown in the place of the one before. What is no figure, or a row that the pane
 * has led to, leaves that in view.
 */
export const followSelection: Command<[], SelectedCell> = {
  id: "followSelection",
  doing: null,
  opens: null,
  async plan({ port, state }) {
    const { visited, read } = state.figureParts;
    const cell = await port.selectedCell();
    if (visited?.sheet === cell.sheet && visited.address.split(":")[0] === cellAddress(cell.row, cell.column))
      return null;
    return read === null ? null : cell;
  },
  async apply(store, _engine, cell) {
    const work = await import("./work");
    const read = await readAgainWhereNeeded(store);
    const found = work.partsOfCell(read.reading, cell);
    if (found.kind === "nothing") setFigureParts(store, { read });
    else setFigureParts(store, { read, found, said: null, visited: null });
  },
};

/** Tells what a figure of the text consists of. */
export const explainFigure: Command<[figure: TextFigure], TextFigure> = {
  id: "explainFigure",
  doing,
  opens: null,
  plan: (_store, _engine, figure) => Promise.resolve(figure),
  async apply(store, _engine, { text, source }) {
    const work = await import("./work");
    const read = await readAgainWhereNeeded(store);
    const found = work.partsOfSource(read.reading, source, store.time());
    setFigureParts(store, { read, found, said: text, visited: null });
  },
};

/** Opens the page with the figure of the selected cell. */
export function openFigureParts(store: PaneStore): void {
  open(store);
  void store.run(explainSelected);
}

/** Opens the page with a figure of the text. */
export function openTextFigure(store: PaneStore, figure: TextFigure): void {
  open(store);
  void store.run(explainFigure, figure);
}

/** Leads to the row of a part; the figure stays in view. */
export function visitRow(store: PaneStore, place: CellPlace): void {
  setFigureParts(store, { visited: place });
  void store.show(place);
}

function open(store: PaneStore): void {
  if (shownPage(store.state)?.kind === "figureParts") return;
  setFigureParts(store, { found: null, said: null, visited: null });
  store.openPage({ kind: "figureParts" });
}

async function readAgainWhereNeeded(store: PaneStore): Promise<FigureReadingAt> {
  const { read } = store.state.figureParts;
  if (read !== null && isAsRead(store, read)) return read;
  const { situation, lastWriting, chosenDate } = store.state;
  const startedAt = Date.now();
  const [work, texts] = await Promise.all([import("./work"), loadFigurePartsTexts(store.texts.language)]);
  const reading = await work.readFigureParts(store.port, store.time());
  return { reading, texts, readAt: { situation, lastWriting, chosenDate }, startedAt };
}

/** Nothing is known to have changed since. */
function isAsRead(store: PaneStore, read: FigureReadingAt): boolean {
  return !isStale(store.state, read) && store.changedAt <= read.startedAt;
}
