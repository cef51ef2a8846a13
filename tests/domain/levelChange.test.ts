import fc from "fast-check";
import { halfPoints } from "./byThreeSteps";
import { indicatorLevel } from "./byThreeSteps";
import { levelChange } from "./byThreeSteps";
import { anyShare, assessed, measured } from "./followUps";

const before = (...parts: number[]) => ({ previousValue: { parts } });

test.each([
  ["from partly to attained", measured(0.9, before(0.8)), "better"],
  ["from attained to not attained", measured(0.6, before(0.9)), "worse"],
  ["up, but still partly", measured(0.8, before(0.72)), "same"],
  ["down onto the target exactly", measured(0.85, before(0.95)), "same"],
  ["several parts, of which one fell", measured([0.9, 0.8], before(0.9, 0.9)), "worse"],
  ["another number of parts: each outcome is graded by itself", measured([0.9, 0.9], before(0.8)), "better"],
  [
    "lower is better",
    measured(0.2, { direction: "lowerIsBetter", targetValue: 0.3, partlyLimit: 0.4, ...before(0.35) }),
    "better",
  ],
  ["nothing before", measured(0.9), null],
  ["nothing now", measured(null, before(0.9)), null],
  ["no limit that tells the level before", measured(0.9, { partlyLimit: null, ...before(0.8) }), null],
  ["no target", measured(0.9, { targetValue: null, ...before(0.8) }), null],
  ["no number", assessed("attained"), null],
] as const)("%s", (_, measure, change) => {
  expect(levelChange(measure)).toBe(change);
});

test("two outcomes that change places change the sign and nothing else", () => {
  const opposite = { better: "worse", worse: "better", same: "same" } as const;
  fc.assert(
    fc.property(anyShare, anyShare, (now, then) => {
      const change = levelChange(measured(now, before(then)));
      expect(change).not.toBeNull();
      if (change !== null) expect(levelChange(measured(then, before(now)))).toBe(opposite[change]);
      const points = (value: number): number =>
        halfPoints(indicatorLevel(measured(value)).level ?? "notAttained");
      expect(Math.sign(points(now) - points(then))).toBe({ better: 1, same: 0, worse: -1 }[change ?? "same"]);
    }),
  );
});
