import { inTurns } from "../../src/app/inTurns";
import { understand } from "../../src/app/readFollowUp";
import { planInTurns, planOfLayout } from "../../src/app/recalculate";
import { CancelledError } from "../../src/workbook/port/cancelledError";
import { allAtOnce, type Steps } from "../../src/workbook/port/steps";
import { sheetOf } from "../workbook/sheet";

const TIME = { followUpDate: "2022-08-31", calculatedAt: "2022-09-12T14:05" };

/** Milliseconds since the test began: as many as the work has taken, whatever the machine. */
let clock = 0;
/** How many times the page was given way to. */
let turns = 0;

beforeEach(() => {
  [clock, turns] = [0, 0];
  jest.spyOn(performance, "now").mockImplementation(() => clock);
  const scheduler = {
    yield: () => {
      turns++;
      return Promise.resolve();
    },
  };
  Object.assign(globalThis, { scheduler });
});

afterEach(() => {
  Reflect.deleteProperty(globalThis, "scheduler");
  jest.restoreAllMocks();
});

/** So many steps of so many milliseconds each. */
function* stepsOf(count: number, milliseconds: number): Steps<string> {
  for (let step = 0; step < count; step++) {
    clock += milliseconds;
    yield;
  }
  return "done";
}

test.each([
  ["no steps: one turn", 0, 1, 1],
  ["short steps share a turn of 16 ms", 15, 1, 1],
  ["the step that fills the turn is its last", 16, 1, 2],
  ["a step as long as a turn has one of its own", 3, 16, 4],
  ["and so has a longer one", 3, 40, 4],
])("%s", async (_, count, milliseconds, expected) => {
  expect(await inTurns(stepsOf(count, milliseconds))).toBe("done");
  expect(turns).toBe(expected);
});

test("without the scheduler of newer browsers the page is given way to all the same", async () => {
  Reflect.deleteProperty(globalThis, "scheduler");
  let isPageServed = false;
  setImmediate(() => (isPageServed = true));
  expect(await inTurns(stepsOf(20, 10))).toBe("done");
  expect(isPageServed).toBe(true);
  expect(turns).toBe(0);
});

test("work that the user has ended is ended at its next turn", async () => {
  let asked = 0;
  const work = inTurns(stepsOf(3, 16), () => ++asked === 2);
  await expect(work).rejects.toEqual(new CancelledError(0));
  expect([turns, clock]).toEqual([2, 16]);
});

test("what the work throws comes out of it", async () => {
  const steps = (function* (): Steps<never> {
    yield;
    throw new RangeError("No such row");
  })();
  await expect(inTurns(steps)).rejects.toThrow("No such row");
});

describe("the main job", () => {
  const layoutOf = (goals: number) => {
    const rows = Array.from({ length: goals }, (_, goal) => [
      `Mål ${goal}`,
      `Andel nöjda ${goal}`,
      90,
      70,
      60 + (goal % 40),
    ]);
    const sheet = sheetOf([["Nämndmål", "Indikator", "Målvärde", "Gräns delvis", "Utfall"], ...rows]);
    const snapshot = {
      sheets: [sheet],
      names: [],
      remembered: null,
      settings: null,
      isStructureProtected: false,
      written: null,
      usesDates1904: false,
    };
    return { snapshot, layout: understand(snapshot, null) };
  };

  test("comes to the same in turns as at once", async () => {
    const layout = layoutOf(25);
    expect(await planInTurns(layout, TIME)).toEqual(planOfLayout(layout, TIME));
  });

  test("has more steps for a larger follow-up, not longer ones", async () => {
    // Each look at the clock takes a turn: every step is given way after.
    jest.spyOn(performance, "now").mockImplementation(() => (clock += 20));
    const turnsFor = async (goals: number): Promise<number> => {
      turns = 0;
      await planInTurns(layoutOf(goals), TIME);
      return turns;
    };
    const [small, large] = [await turnsFor(50), await turnsFor(200)];
    // One step for each row and one for each goal, besides those of the stages.
    expect(large - small).toBe(2 * 150);
  });
});

test("the same steps done at once have the same result", () => {
  expect(allAtOnce(stepsOf(7, 1))).toBe("done");
  expect(clock).toBe(7);
});
