import { ChangeNotice } from "../../src/excel/events/changeNotice";

const START = Date.UTC(2022, 8, 12);

beforeEach(() => jest.useFakeTimers({ now: START }));
afterEach(() => jest.useRealTimers());

/** What was told, in milliseconds from the start: when, and of which last change. */
function listen(): { readonly notice: ChangeNotice; readonly told: [number, number][] } {
  const told: [number, number][] = [];
  const notice = new ChangeNotice((changedAt) => told.push([Date.now() - START, changedAt - START]));
  return { notice, told };
}

test("changes close to each other are told once, with the time of the last", () => {
  const { notice, told } = listen();
  for (let cell = 0; cell < 5; cell++) {
    notice.changed();
    jest.advanceTimersByTime(100);
  }
  expect(told).toEqual([]);
  jest.advanceTimersByTime(10_000);
  expect(told).toEqual([[700, 400]]);
});

test("a change after that is told anew", () => {
  const { notice, told } = listen();
  notice.changed();
  jest.advanceTimersByTime(1_000);
  notice.changed();
  jest.advanceTimersByTime(1_000);
  expect(told).toEqual([
    [700, 0],
    [1_700, 1_000],
  ]);
});

test("changes that never cease are told all the same", () => {
  const { notice, told } = listen();
  for (let time = 0; time < 2_100; time += 300) {
    notice.changed();
    jest.advanceTimersByTime(300);
  }
  expect(told).toEqual([
    [700, 600],
    [1_600, 1_500],
  ]);
});

test("nothing is told after it was stopped", () => {
  const { notice, told } = listen();
  notice.changed();
  notice.stop();
  jest.advanceTimersByTime(10_000);
  expect(told).toEqual([]);
});
