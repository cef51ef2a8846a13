import { START, type PaneState } from "../../../src/taskpane/pane/paneState";
import { isStale } from "../../../src/taskpane/summary/isStale";

const read = {} as NonNullable<PaneState["read"]>;
const lastWriting = {} as NonNullable<PaneState["lastWriting"]>;

test.each<[string, Partial<PaneState>, boolean]>([
  ["nothing has happened", {}, false],
  ["another view was opened", { view: "goals", job: "reading", notice: "Klart." }, false],
  ["the workbook was read again, as a recalculation does", { read }, true],
  ["something was written", { lastWriting }, true],
  ["another day was chosen", { chosenDate: "2022-08-31" }, true],
])("%s", (_, change, stale) => {
  expect(isStale({ ...START, ...change }, { readAt: START })).toBe(stale);
});
