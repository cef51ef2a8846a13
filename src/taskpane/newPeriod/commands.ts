import type { PlannedNewPeriod } from "../../app/newPeriod";
import type { HistoryPlace } from "../../workbook/grid/historySheet";
import { cellsText, type Command, type WritingCommand } from "../pane/command";
import type * as Engine from "../pane/engine";
import { resultForgotten, withoutPages, type NewPeriodPage, type PaneState } from "../pane/paneState";
import type { PaneStore } from "../pane/paneStore";

/** "Ny period" as it is shown; null where it is not. */
export function periodPage({ pages }: Pick<PaneState, "pages">): NewPeriodPage | null {
  return pages.find((page) => page.kind === "newPeriod") ?? null;
}

/** Notes the day that is asked for, and finds out what a new period to it would do. Of a day that is not later nothing is. */
export function choosePeriod(store: PaneStore, next: string | null): Promise<boolean> {
  const page = periodPage(store.state);
  if (page === null) return Promise.resolve(false);
  return choose(store, { ...page, next });
}

/** Notes where what has been is to be kept, and finds out what a new period would do then. */
export function chooseHistory(store: PaneStore, history: HistoryPlace): Promise<boolean> {
  const page = periodPage(store.state);
  return page === null ? Promise.resolve(false) : choose(store, { ...page, history });
}

function choose(store: PaneStore, page: NewPeriodPage): Promise<boolean> {
  const { next, history, time } = page;
  changePage(store, { ...page, planned: null });
  if (next === null || next <= time.followUpDate) return Promise.resolve(false);
  return store.run(planPeriod, { next, history });
}

/** The day that is asked for, and where what has been is to be kept. */
interface Wanted {
  readonly next: string;
  readonly history: HistoryPlace;
}

/** Whether that is still what is asked for: another day may have been chosen meanwhile, or the view left. */
function isWanted(page: NewPeriodPage | null, { next, history }: Wanted): page is NewPeriodPage {
  return page?.next === next && page.history === history;
}

/** Finds out what a new period to this day would do, and shows it; writes nothing. */
export const planPeriod: Command<[wanted: Wanted], Wanted> = {
  id: "planPeriod",
  doing: ({ PANE }) => PANE.reading,
  opens: null,
  plan: ({ state }, _engine, wanted) => Promise.resolve(isWanted(periodPage(state), wanted) ? wanted : null),
  async apply(store, engine, wanted) {
    await shownPlan(store, engine, wanted);
  },
};

interface Begun {
  readonly planned: PlannedNewPeriod;
  readonly next: string;
}

/** Does what was shown. Where the workbook has changed so that it would be something else, that is shown instead. */
export const beginPeriod: WritingCommand<[], Begun> = {
  id: "beginPeriod",
  doing: ({ PERIOD }) => PERIOD.beginning,
  opens: null,
  async plan(store, engine) {
    const page = periodPage(store.state);
    if (page === null || page.next === null || page.planned === null) return null;
    const { next, history, planned: shown } = page;
    const planned = await shownPlan(store, engine, { next, history });
    if (JSON.stringify(planned.plan) === JSON.stringify(shown.plan)) return { planned, next };
    store.set({ notice: store.texts.PERIOD.changed });
    return null;
  },
  async apply(store, engine, { planned, next }) {
    const { choices, chosenDate, pages } = store.state;
    const applied = await engine.beginPeriod(store.port, planned);
    const isRemembered = planned.plan.some(({ kind }) => kind === "writeSetting");
    // What was chosen is remembered with the new columns, or still counts.
    store.set({
      ...resultForgotten(store.state),
      pages: withoutPages(pages, "newPeriod"),
      chosenDate: next,
      choices: isRemembered ? null : choices,
    });
    const writing = store.wrote(beginPeriod, applied, { read: null, choices, chosenDate });
    store.begin(await store.readLayout(engine), writing);
  },
  writes: {
    name: "period",
    says: (texts, written) => `${texts.PANE.periodBegun} ${cellsText(texts, written)}`,
    showsCells: true,
    toldIn: "everywhere",
    undone: resultForgotten,
  },
};

async function shownPlan(store: PaneStore, engine: typeof Engine, wanted: Wanted): Promise<PlannedNewPeriod> {
  const { next, history } = wanted;
  const planned = await engine.planPeriod(store.port, store.time(), next, store.state.choices, history);
  // What is shown is of the day that is asked for, also when that was changed meanwhile.
  const page = periodPage(store.state);
  if (isWanted(page, wanted)) changePage(store, { ...page, planned });
  return planned;
}

function changePage(store: PaneStore, changed: NewPeriodPage): void {
  const { pages } = store.state;
  store.set({ pages: pages.map((page) => (page.kind === "newPeriod" ? changed : page)) });
}
