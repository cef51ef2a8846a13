import type { HiddenFinding } from "../workbook/settings/addinSettings";
import { notFine, type CheckFinding } from "./checkFinding";
import { findingKey } from "./findingKey";

/** A finding that the controller has looked at and left as it is. */
export interface HiddenLine extends HiddenFinding {
  readonly finding: CheckFinding;
}

export interface PartedFindings {
  /** All others, those that agree among them. */
  readonly shown: readonly CheckFinding[];
  /** The worst first. */
  readonly hidden: readonly HiddenLine[];
}

/** Parts the findings that are hidden from the others. */
export function partHidden(
  findings: readonly CheckFinding[],
  hiddenFindings: readonly HiddenFinding[],
): PartedFindings {
  const reasons = new Map(hiddenFindings.map(({ key, reason }) => [key, reason]));
  const hidden = notFine(findings).flatMap((finding): HiddenLine[] => {
    const key = findingKey(finding);
    const reason = reasons.get(key);
    return reason === undefined ? [] : [{ finding, key, reason }];
  });
  const isHidden = new Set(hidden.map(({ finding }) => finding));
  return { shown: findings.filter((finding) => !isHidden.has(finding)), hidden };
}
