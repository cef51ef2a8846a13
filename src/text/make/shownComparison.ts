import type { ComparedNumbers, ComparedPart, Comparison } from "../../domain/rules/indicatorRules";
import { isSameNumber } from "../../domain/numbers";
import type { Unit } from "../../workbook/cells/units";
import { enumeration } from "./enumeration";
import type { Language } from "./language";
import { measureTexts } from "./measures";

type LimitSide = "toTarget" | "toPartlyLimit";

/** The numbers that were compared as one language writes them, and what a sentence says of them. */
export interface ShownComparison {
  /** "79 % < 90 %", "70 % ≤ 80 % < 90 %": the parts that it is about, held against a limit or between both. */
  readonly inequality: string;
  /** How many parts stand there, of how many the outcome has. */
  readonly parts: number;
  readonly of: number;
  /** True where each of them is on the limit. */
  readonly isPrecise: boolean;
  readonly target: string;
  /** True where one number is both the target and the limit for partly. */
  readonly isOneLimit: boolean;
  /** The limits of the steps between the target and the limit for partly, the easiest first. */
  readonly between: readonly string[];
  /** True where there is no limit for partly, and none is needed. */
  readonly isLimitMissed: boolean;
}

interface Shown {
  readonly against: LimitSide;
  readonly isAbout: (part: ComparedPart) => boolean;
}

const EVERY_PART = (): boolean => true;

/** Which parts are shown, and against which limit. */
const SHOWN: Record<Comparison, Shown> = {
  allReachTarget: { against: "toTarget", isAbout: EVERY_PART },
  someReachTarget: { against: "toTarget", isAbout: ({ toTarget }) => toTarget === "worse" },
  allReachPartlyLimit: { against: "toPartlyLimit", isAbout: EVERY_PART },
  someReachPartlyLimit: {
    against: "toPartlyLimit",
    isAbout: ({ toPartlyLimit }) => toPartlyLimit !== "worse",
  },
  noneReachesPartlyLimit: { against: "toPartlyLimit", isAbout: EVERY_PART },
  someReachTargetOthersUnknown: { against: "toTarget", isAbout: ({ toTarget }) => toTarget === "worse" },
  noneReachesOnlyLimit: { against: "toTarget", isAbout: EVERY_PART },
  noneReachesTarget: { against: "toTarget", isAbout: EVERY_PART },
};

export function shownComparison(
  language: Language,
  comparison: Comparison,
  numbers: ComparedNumbers,
  unit: Unit | null,
): ShownComparison {
  const { direction, parts, targetValue, partlyLimit } = numbers;
  const { against, isAbout } = SHOWN[comparison];
  const lowerLimit = partlyLimit ?? targetValue;
  const text = measureTexts[language](
    parts.map(({ value }) => value),
    [targetValue, ...numbers.between, lowerLimit],
    unit,
  );
  const about = parts.filter(isAbout);
  const values = enumeration[language](about.map(({ value }) => text(value)));
  const isPrecise = about.every((part) => part[against] === "on");
  const target = text(targetValue);
  const inequality =
    comparison === "allReachPartlyLimit"
      ? between({ values, target, partly: text(lowerLimit), isPrecise }, direction)
      : `${values} ${signOf(against, about, direction)} ${against === "toTarget" ? target : text(lowerLimit)}`;
  return {
    inequality,
    parts: about.length,
    of: parts.length,
    isPrecise,
    target,
    isOneLimit: isSameNumber(targetValue, lowerLimit),
    between: numbers.between.map(text),
    isLimitMissed: numbers.isLimitMissed,
  };
}

interface BetweenLimits extends Pick<ShownComparison, "target" | "isPrecise"> {
  readonly values: string;
  readonly partly: string;
}

/** "70 % ≤ 80 % < 90 %": from the lower limit up. */
function between(
  { values, target, partly, isPrecise }: BetweenLimits,
  direction: ComparedNumbers["direction"],
): string {
  const reached = isPrecise ? "=" : "≤";
  return direction === "higherIsBetter"
    ? `${partly} ${reached} ${values} < ${target}`
    : `${target} < ${values} ${reached} ${partly}`;
}

function signOf(
  against: LimitSide,
  parts: readonly ComparedPart[],
  direction: ComparedNumbers["direction"],
): string {
  const isHigher = direction === "higherIsBetter";
  if (parts.some((part) => part[against] === "worse")) return isHigher ? "<" : ">";
  if (parts.every((part) => part[against] === "on")) return "=";
  return isHigher ? "≥" : "≤";
}
