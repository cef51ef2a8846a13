import { PaneStore } from "../../src/taskpane/paneStore";
import { SWEDISH } from "../../src/text/texts";
import { CancelledError } from "../../src/workbook/port/cancelledError";
import type { WorkbookPort } from "../../src/workbook/port/workbookPort";
import type { WorkWatch } from "../../src/workbook/port/workWatch";
import { fakeWorkbook } from "./fakeWorkbook";

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
  return new PaneStore(
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
  throw new Error(`The job ${store.getState().job ?? "none"} did not begin`);
}

describe("a long job", () => {
  test("says how far it has come after a second, and not before", async () => {
    const workbook = slowWorkbook();
    const store = storeOf(workbook.port);
    const reading = store.followUp.read();
    await begun(store, workbook);
    workbook.watch().onProgress({ doing: "reading", sheet: "Huvudbok", done: 500, total: 2_000 });
    expect(store.getState().progress).toBeNull();
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    expect(store.getState().progress).toEqual({ text: "Läser bladet Huvudbok…", share: 0.25 });
    workbook.finish();
    await reading;
    expect(store.getState()).toMatchObject({ progress: null, job: null, problem: null });
  });

  test("says at once what the user must do for it to go on", async () => {
    const workbook = slowWorkbook();
    const store = storeOf(workbook.port);
    const reading = store.followUp.read();
    await begun(store, workbook);
    workbook.watch().onWaiting("cellEdit");
    expect(store.getState().progress?.text).toMatch(/^Avsluta redigeringen av cellen/);
    workbook.finish();
    await reading;
  });

  test("that is cancelled says so, and that nothing is changed: it is no error", async () => {
    const workbook = slowWorkbook();
    const store = storeOf(workbook.port);
    const reading = store.followUp.read();
    await begun(store, workbook);
    store.cancel();
    workbook.finish();
    await reading;
    expect(store.getState()).toMatchObject({
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
    const reading = store.followUp.read();
    await begun(store, workbook);
    workbook.finish();
    await reading;
    workbook.change(0);
    expect(store.getState().isChanged).toBe(false);
    workbook.change(Date.now() + 1);
    expect(store.getState().isChanged).toBe(true);
    const again = store.followUp.read();
    for (let turns = 0; turns < 1_000 && store.getState().isChanged; turns++)
      await new Promise((resolve) => setImmediate(resolve));
    expect(store.getState().isChanged).toBe(false);
    workbook.finish();
    await again;
    stop();
    await new Promise((resolve) => setImmediate(resolve));
    expect(workbook.isListening()).toBe(false);
  });
});
