import { understoodText } from "../cells/decodeNumber";
import type { IssueDetail } from "../issues/issue";
import type { UnitRemark } from "./normaliseUnits";
import type { CellNumber } from "../cells/numberText";
import type { RowReader } from "./rowReader";
import { haveOneDimension, unitName, unitOfColumn } from "../cells/units";

/** The cells of a row that hold numbers of the indicator's own unit. */
export const NUMBER_FIELDS = ["targetValue", "partlyLimit", "actualValue", "previousValue"] as const;

/**
 * Says what was made of numbers that are not simply what stands there: "ca 90 %", "3 av 4", "HT: 90 % SÄBO: 79 %", and an
 * outcome with a bound ("< 5"), which is no exact number either. `numbers` holds a list for each of the fields.
 */
export function remarkOnNumbers(reader: RowReader, numbers: readonly (readonly CellNumber[])[]): void {
  NUMBER_FIELDS.forEach((field, at) => {
    const cell = numbers[at] ?? [];
    const isOutcome = field === "actualValue" || field === "previousValue";
    const note = cell
      .map(({ bound, note: own }) => (isOutcome && bound !== null ? "approximate" : own))
      .find((each) => each !== null && each !== "year");
    if (note === undefined || note === null) return;
    const understood = understoodText(cell);
    reader.report(field, "info", { code: "numberUnderstood", raw: reader.text(field), understood, note });
  });
}

/** Says what was made of the units, and where the column of units says another than the cells: there the cells count. */
export function remarkOnUnits(
  reader: RowReader,
  numbers: readonly (readonly CellNumber[])[],
  remarks: readonly UnitRemark[],
): void {
  for (const { cell, ...detail } of remarks) {
    const field = NUMBER_FIELDS[cell];
    if (field !== undefined) reader.report(field, SEVERITY[detail.code], detail satisfies IssueDetail);
  }
  const raw = reader.text("unit");
  const columnUnit = unitOfColumn(raw);
  const units = new Set(numbers.flat().flatMap(({ unit }) => unit ?? []));
  const others = [...units].filter((unit) => columnUnit !== null && !haveOneDimension(unit, columnUnit));
  if (others.length > 0) {
    reader.report("unit", "warning", { code: "unitContradicted", raw, units: others.map(unitName) });
  }
}

const SEVERITY = {
  unitNormalised: "info",
  unitUncertain: "warning",
  unitsDiffer: "error",
  yearAmongNumbers: "error",
} as const satisfies Record<UnitRemark["code"], string>;
