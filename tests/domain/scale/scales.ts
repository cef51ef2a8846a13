import { TONES, type Scale, type ScaleStep } from "../../../src/domain/scale/scale";
import { THREE_STEPS } from "../../../src/domain/scale/threeSteps";

/** A scale called "step-0" (the worst) and so on, of steps with these points. */
function scaleOf(id: string, points: readonly number[]): Scale {
  const fullPoints = Math.max(...points);
  const [worst, second, ...others] = points.map((each, at): ScaleStep => ({
    id: `step-${at}`,
    points: each,
    tone: TONES[Math.round((each / fullPoints) * (TONES.length - 1))] ?? "middling",
  }));
  if (worst === undefined || second === undefined) throw new Error("A scale has two steps at least");
  return { id, steps: [worst, second, ...others], fullPoints };
}

function evenScale(count: number): Scale {
  return scaleOf(
    `even-${count}`,
    Array.from({ length: count }, (_, at) => at),
  );
}

/** What every rule is tried on: nothing but data tells them apart. */
export const SCALES: readonly Scale[] = [evenScale(2), THREE_STEPS, evenScale(4), evenScale(5)];

/** All numbers of steps that a scale can have, and one of whose forecasts count as what they foretell. */
export const EVERY_SCALE: readonly Scale[] = [
  ...SCALES,
  evenScale(6),
  evenScale(7),
  scaleOf("forecasts", [0, 0, 1, 2, 2]),
];
