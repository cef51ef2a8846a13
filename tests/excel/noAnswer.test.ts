import { planRecalculation } from "../../src/app/recalculate";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { CancelledError } from "../../src/workbook/port/cancelledError";
import { WorkbookAccessError } from "../../src/workbook/port/workbookAccessError";
import { FIRST_ROWS } from "../../src/workbook/port/workbookPort";
import { UNWATCHED } from "../../src/workbook/port/workWatch";
import { startHostOn } from "../app/openSample";
import type { ExcelHost } from "../host/excelHost";
import { followUpOfSize } from "./followUpOfSize";
import { SWEDISH } from "../../src/text/swedish";

const { errorSentence } = SWEDISH;

const TIME = { followUpDate: "2022-08-31", calculatedAt: "2022-09-12T14:05" };

interface Silence {
  /** Resolves when the request that gets no answer has been sent. */
  readonly asked: Promise<void>;
  end(): void;
}

/** From here on Excel answers nothing; time is the test's. */
function silence(host: ExcelHost): Silence {
  const answering = host.execute.bind(host);
  let end = (): void => undefined;
  const asked = new Promise<void>((resolve) => {
    host.execute = () => {
      resolve();
      return new Promise(() => undefined);
    };
  });
  jest.useFakeTimers({ doNotFake: ["nextTick", "queueMicrotask", "setImmediate", "performance"] });
  end = () => {
    jest.useRealTimers();
    host.execute = answering;
  };
  return { asked, end };
}

function errorOf(job: Promise<unknown>): Promise<unknown> {
  return job.then(
    () => null,
    (reason: unknown) => reason,
  );
}

afterEach(() => void jest.useRealTimers());

test("a reading that is not answered is given up after a minute, and the next one does not wait for it", async () => {
  const host = await startHostOn(followUpOfSize(6));
  await excelWorkbook.readSnapshot(FIRST_ROWS);
  const { asked, end } = silence(host);
  const failed = errorOf(excelWorkbook.readSnapshot(FIRST_ROWS));
  await asked;
  jest.advanceTimersByTime(60_000);
  const error = await failed;
  end();
  expect(error).toBeInstanceOf(WorkbookAccessError);
  expect(error).toMatchObject({ problem: "noAnswer", changedCells: 0 });
  expect(errorSentence(error)).toBe(
    "Excel svarade inte på en minut och kan fortfarande arbeta. Vänta, se efter i arbetsboken och försök igen. Inga celler har ändrats.",
  );
  expect((await excelWorkbook.readSnapshot(FIRST_ROWS)).sheets).toHaveLength(1);
});

test("a writing that is not answered is given up too, and nobody claims to know what it did", async () => {
  const host = await startHostOn(followUpOfSize(6));
  const { plan } = await planRecalculation(excelWorkbook, TIME);
  const { asked, end } = silence(host);
  const failed = errorOf(excelWorkbook.applyPlan(plan));
  await asked;
  jest.advanceTimersByTime(60_000);
  const error = await failed;
  end();
  expect(error).toMatchObject({ problem: "noAnswer", changedCells: null });
  expect(errorSentence(error)).toContain("Det gick inte att kontrollera om något hann ändras.");
});

test.each([
  ["reading", 500, 0],
  ["writing", 6_000, null],
])("cancelling frees the user from a %s that is never answered", async (doing, wait, changedCells) => {
  const host = await startHostOn(followUpOfSize(6));
  const { plan } = await planRecalculation(excelWorkbook, TIME);
  let isCancelled = false;
  const watched = excelWorkbook.watched({ ...UNWATCHED, isCancelled: () => isCancelled });
  const { asked, end } = silence(host);
  const failed = errorOf(doing === "reading" ? watched.readSnapshot(FIRST_ROWS) : watched.applyPlan(plan));
  await asked;
  isCancelled = true;
  jest.advanceTimersByTime(wait);
  const error = await failed;
  end();
  expect(error).toBeInstanceOf(CancelledError);
  expect(error).toMatchObject({ changedCells });
});
