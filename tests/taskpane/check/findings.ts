import { ATTAINED_WORDING } from "../../../src/workbook/scale/threeStepWords";
import type { CheckFinding } from "../../../src/taskpane/check/checkModel";
import type { CellPlace } from "../../../src/workbook/issues/issue";

/** What figures are called matters where a finding is hidden, and not here. */
const NO_NAMES = { stated: null, expected: null };

type Severity = "fine" | "rounding" | "check" | "error";

export function cell(sheet: string, address: string): CellPlace {
  return { sheet, address };
}

/** A printed sum on the sheet that does not agree with its two rows. */
export function sumFinding(severity: Severity, sheet: string, row = 5): CheckFinding {
  return {
    kind: "figures",
    quote: null,
    names: NO_NAMES,
    label: "Summa Kostnader:",
    finding: {
      rule: "rowSum",
      severity,
      stated: { value: 10, places: [] },
      expected: { value: 9, places: [] },
      difference: 1,
    },
    stated: [cell(sheet, `B${row}`)],
    expected: [cell(sheet, `B${row - 2}`), cell(sheet, `B${row - 1}`)],
  };
}

/** An amount of the text that the table does not show. */
export const TEXT_FINDING: CheckFinding = {
  kind: "figures",
  quote: "Försörjningsstödet har ett underskott på -2,2 mnkr.",
  names: NO_NAMES,
  label: "-2,2 mnkr",
  finding: {
    rule: "textAmount",
    severity: "error",
    stated: { value: -2_200_000, places: [] },
    expected: { value: -3_190_000, places: [] },
    difference: 990_000,
  },
  stated: [],
  expected: [cell("Verksamhetens utfall", "I9")],
};

export const SIGN_FINDING: CheckFinding = {
  kind: "figures",
  quote: null,
  names: NO_NAMES,
  label: "Politisk verksamhet",
  finding: { rule: "sign", severity: "error", stated: { value: -117, places: [] }, side: "income" },
  stated: [cell("Verksamhetens utfall", "F4")],
  expected: [],
};

export const MISSING_SECTION: CheckFinding = {
  kind: "missingSection",
  number: "2.3.1",
  quote: "Se rubrik 2.3.1.",
};

export const OPEN: CheckFinding = {
  kind: "open",
  about: "followUp",
  issue: {
    detail: {
      code: "missingActualValue",
      title: "Andel trygga",
      verdict: { kind: "leftOut" },
    },
    severity: "error",
    place: cell("Mål 2023", "H7"),
  },
  wording: ATTAINED_WORDING,
};

/** A row that a sum names and does not take in. */
export const OPEN_ROW: CheckFinding = {
  kind: "open",
  about: "annex",
  issue: {
    report: "operatingStatement",
    detail: { code: "rowNotAdded", rowId: "Summa", addendId: "Hyror", reason: "missing" },
    severity: "error",
    place: null,
  },
};
