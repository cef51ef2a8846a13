import type { PlannedNewPeriod } from "../../app/newPeriod";
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
  changePage(store, { ...page, next, planned: null });
  if (next === null || next <= page.time.followUpDate) return Promise.resolve(false);
  return store.run(planPeriod, next);
}

/** Finds out what a new period to this day would do, and shows it; writes nothing. */
export const planPeriod: Command<[next: string], string> = {
  id: "planPeriod",
  doing: ({ PANE }) => PANE.reading,
  opens: null,
  // Another day may have been chosen while this waited, or the view left.
  plan: ({ state }, _engine, next) => Promise.resolve(periodPage(state)?.next === next ? next : null),
  async apply(store, engine, next) {
    await shownPlan(store, engine, next);
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
    const { next, planned: shown } = page;
    const planned = await shownPlan(store, engine, next);
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

async function shownPlan(store: PaneStore, engine: typeof Engine, next: string): Promise<PlannedNewPeriod> {
  const planned = await engine.planPeriod(store.port, store.time(), next, store.state.choices);
  // What is shown is of the day that is asked for, also when that was changed meanwhile.
  const page = periodPage(store.state);
  if (page?.next === next) changePage(store, { ...page, planned });
  return planned;
}

function changePage(store: PaneStore, changed: NewPeriodPage): void {
  const { pages } = store.state;
  store.set({ pages: pages.map((page) => (page.kind === "newPeriod" ? changed : page)) });
}
