import type { PaneStore } from "../../src/taskpane/pane/paneStore";
import { SWEDISH } from "../../src/text/swedish";
import { CancelledError } from "../../src/workbook/port/cancelledError";
import type { WorkbookPort } from "../../src/workbook/port/workbookPort";
import type { WorkWatch } from "../../src/workbook/port/workWatch";
import { fakeWorkbook } from "./fakeWorkbook";
import { facts } from "./facts";
import { createStore } from "../../src/taskpane/createStore";
import { readWorkbook } from "../../src/taskpane/overview/commands";

/** A workbook whose reading goes on, watched, until the test lets it. */
function slowWorkbook(): {
  readonly port: WorkbookPort;
  readonly watch: () => WorkWatch;
  readonly finish: () => void;
  readonly change: (changedAt: number) => void;
  readonly isListening: () => boolean;
} {
  const { port } = fakeWorkbook();
  let watch: WorkWatch | null = null;
  let finish = (): void => undefined;
  let told: ((changedAt: number) => void) | null = null;
  const slow: WorkbookPort = {
    ...port,
    readSnapshot: async (request) => {
      await new Promise<void>((resolve) => (finish = resolve));
      if (watch?.isCancelled() === true) throw new CancelledError(0);
      return port.readSnapshot(request);
    },
    watched(looking) {
      watch = looking;
      return slow;
    },
    watchChanges(onChange) {
      told = onChange;
      return Promise.resolve(() => {
        told = null;
        return Promise.resolve();
      });
    },
  };
  return {
    port: slow,
    watch: () => {
      if (watch === null) throw new Error("Nothing is being read");
      return watch;
    },
    finish: () => finish(),
    change: (changedAt) => told?.(changedAt),
    isListening: () => told !== null,
  };
}

function storeOf(port: WorkbookPort): PaneStore {
  return createStore(
    port,
    SWEDISH,
    (error) => {
      throw error;
    },
    () => "2022-09-12T14:05",
  );
}

/** The engine is loaded and the job has come to its first request. */
async function begun(store: PaneStore, workbook: ReturnType<typeof slowWorkbook>): Promise<void> {
  for (let turns = 0; turns < 1_000; turns++) {
    await new Promise((resolve) => setImmediate(resolve));
    try {
      workbook.watch();
      return;
    } catch {
      // Not yet.
    }
  }
  throw new Error(`The job ${facts(store).job ?? "none"} did not begin`);
}

/** The engine is loaded before the clock of the test stands still. */
beforeAll(() => import("../../src/taskpane/pane/engine"));

describe("a long job", () => {
  beforeEach(() =>
    jest.useFakeTimers({ doNotFake: ["setImmediate", "nextTick", "queueMicrotask", "performance"] }),
  );
  afterEach(() => jest.useRealTimers());

  test("says how far it has come after a second, and not before", async () => {
    const workbook = slowWorkbook();
    const store = storeOf(workbook.port);
    const reading = store.run(readWorkbook);
    await begun(store, workbook);
    workbook.watch().onProgress({ doing: "reading", sheet: "Huvudbok", done: 500, total: 2_000 });
    jest.advanceTimersByTime(999);
    expect(facts(store).progress).toBeNull();
    jest.advanceTimersByTime(1);
    expect(facts(store).progress).toEqual({ text: "Läser bladet Huvudbok…", share: 0.25 });
    workbook.finish();
    await reading;
    expect(facts(store)).toMatchObject({ progress: null, job: null, problem: null });
  });

  test("says at once what the user must do for it to go on", async () => {
    const workbook = slowWorkbook();
    const store = storeOf(workbook.port);
    const reading = store.run(readWorkbook);
    await begun(store, workbook);
    workbook.watch().onWaiting("cellEdit");
    expect(facts(store).progress?.text).toMatch(/^Avsluta redigeringen av cellen/);
    workbook.finish();
    await reading;
  });

  test("that is cancelled says so, and that nothing is changed: it is no error", async () => {
    const workbook = slowWorkbook();
    const store = storeOf(workbook.port);
    const reading = store.run(readWorkbook);
    await begun(store, workbook);
    store.cancel();
    workbook.finish();
    await reading;
    expect(facts(store)).toMatchObject({
      notice: "Avbrutet. Inget har ändrats.",
      problem: null,
      job: null,
      progress: null,
    });
  });
});

describe("a workbook that others change", () => {
  test("is said until it is read anew; what was changed before that is known", async () => {
    const workbook = slowWorkbook();
    const store = storeOf(workbook.port);
    const stop = store.watchChanges();
    const reading = store.run(readWorkbook);
    await begun(store, workbook);
    workbook.finish();
    await reading;
    workbook.change(0);
    expect(facts(store).isChanged).toBe(false);
    workbook.change(Date.now() + 1);
    expect(facts(store).isChanged).toBe(true);
    const again = store.run(readWorkbook);
    for (let turns = 0; turns < 1_000 && facts(store).isChanged; turns++)
      await new Promise((resolve) => setImmediate(resolve));
    expect(facts(store).isChanged).toBe(false);
    workbook.finish();
    await again;
    stop();
    await new Promise((resolve) => setImmediate(resolve));
    expect(workbook.isListening()).toBe(false);
  });
});
