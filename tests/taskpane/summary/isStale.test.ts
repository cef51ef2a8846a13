import type { ReadLayout } from "../../../src/app/readFollowUp";
import type { Writing } from "../../../src/taskpane/pane/command";
import { startOf, type PaneState } from "../../../src/taskpane/pane/paneState";
import { isStale } from "../../../src/taskpane/summary/isStale";

const START = startOf({} as PaneState);
const read = {} as ReadLayout;
const lastWriting = {} as Writing;
const busy = { command: "readWorkbook", text: "Läser…", progress: null };
const situation = {
  kind: "refused",
  read,
  questions: [],
  refusal: { code: "emptyFollowUp", sheet: "Mål" },
} as const;

test.each<[string, Partial<PaneState>, boolean]>([
  ["nothing has happened", {}, false],
  ["another view was opened", { view: "goals", busy, notice: "Klart." }, false],
  ["the workbook was read again, as a recalculation does", { situation }, true],
  ["something was written", { lastWriting }, true],
  ["another day was chosen", { chosenDate: "2022-08-31" }, true],
])("%s", (_, change, stale) => {
  expect(isStale({ ...START, ...change }, { readAt: START })).toBe(stale);
});
