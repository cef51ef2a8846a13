import { TONES, type Scale, type ScaleStep } from "../../../src/domain/scale/scale";
import { THREE_STEPS } from "../../../src/domain/scale/threeSteps";

/** A scale of even steps, called "step-0" (the worst) and so on. */
function evenScale(count: number): Scale {
  const step = (at: number): ScaleStep => ({
    id: `step-${at}`,
    points: at,
    tone: TONES[Math.round((at * (TONES.length - 1)) / (count - 1))] ?? "middling",
  });
  const [worst, second, ...others] = [
    step(0),
    step(1),
    ...Array.from({ length: count - 2 }, (_, at) => step(at + 2)),
  ];
  if (worst === undefined || second === undefined) throw new Error("A scale has two steps at least");
  return { id: `even-${count}`, steps: [worst, second, ...others], fullPoints: count - 1 };
}

/** What every rule is tried on: nothing but data tells them apart. */
export const SCALES: readonly Scale[] = [evenScale(2), THREE_STEPS, evenScale(4), evenScale(5)];
