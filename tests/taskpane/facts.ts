import type { PaneState } from "../../src/taskpane/pane/paneState";
import { shownPage } from "../../src/taskpane/pane/paneState";
import type { PaneStore } from "../../src/taskpane/pane/paneStore";
import { isAsked, plannedOf, readOf, refusalOf, resultOf } from "../../src/taskpane/pane/situation";
import { periodPage } from "../../src/taskpane/newPeriod/commands";

/** What a pane shows, on one level, for tests that ask for a part of it. */
export function facts(store: PaneStore) {
  const state = store.getState();
  const { situation, busy, settings, reports, check } = state;
  const page = shownPage(state);
  return {
    ...state,
    read: readOf(situation),
    planned: plannedOf(situation),
    refusal: refusalOf(situation),
    result: resultOf(situation),
    mapping: mappingOf(state),
    nextPeriod: periodPage(state),
    preview: page?.kind === "preview" ? page.planned : null,
    job: busy?.command ?? null,
    progress: busy?.progress ?? null,
    settingsChanges: settings.changes,
    settingsFile: settings.file,
    reportChoices: reports.choices,
    built: reports.built,
    reportText: check.reportText,
    lastCheck: check.last,
  };
}

function mappingOf(state: PaneState): "opened" | "needed" | "hidden" {
  if (shownPage(state)?.kind === "mapping") return "opened";
  return isAsked(state.situation) ? "needed" : "hidden";
}
