import { judge } from "./judge";
import { readStanding, standingTable } from "./standing";
import { CASES } from "./trials";
import { verdictText, type Verdict } from "./verdict";

const STANDING = readStanding();
const verdicts = new Map<string, Verdict>();

/** `npm run outside -- NAME` says what differs in a case, and `npm run outside -- --renew` renews the standing. */
test.each(CASES)("$name stands where it is said to stand", async ({ name, trial }) => {
  const verdict = await judge(trial());
  verdicts.set(name, verdict);
  expect([name, verdictText(verdict)]).toEqual([name, STANDING[name]]);
});

test("no other case is said to stand anywhere", () => {
  expect(Object.keys(STANDING)).toEqual(CASES.map(({ name }) => name));
});

afterAll(() => {
  process.stdout.write(`${standingTable(verdicts)}\n`);
});
