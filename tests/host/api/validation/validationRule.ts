import type { DataValidation, ValidationOperator, ValidationType } from "../../model/dataValidation";
import { hostError } from "../../wire/hostError";
import { HostObject } from "../../wire/objectType";
import { dateSerial } from "../input/constantInput";
import { isWellFormedFormula } from "../input/formulaSyntax";
import { absoluteAddress } from "../../model/sheetReference";
import { rangeType } from "../range/rangeType";

/** The parts of a validation that a rule says. */
export type RuleParts = Pick<
  DataValidation,
  "type" | "operator" | "formula1" | "formula2" | "inCellDropDown"
>;

/** By the name that the rule has in the API. */
const TYPES: Readonly<Record<string, ValidationType>> = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  list: "List",
  custom: "Custom",
};
const TWO_SIDED: readonly ValidationOperator[] = ["Between", "NotBetween"];
const OPERATORS: readonly ValidationOperator[] = [
  ...TWO_SIDED,
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
];
const MAX_LIST_LENGTH = 255;

/** Reads { list: { source, inCellDropDown } }, { custom: { formula } } or { wholeNumber: { operator, formula1 } } … */
export function parseRule(value: unknown): RuleParts {
  const entries = Object.entries(record(value)).filter(([, rule]) => rule !== null && rule !== undefined);
  const [kind = "", body] = entries[0] ?? [];
  const type = TYPES[kind];
  if (entries.length !== 1 || type === undefined) throw hostError("InvalidArgument", "rule");
  const rule = record(body);
  const parts = { type, operator: "Between", formula2: null, inCellDropDown: true } as const;
  if (type === "List") {
    return {
      ...parts,
      formula1: listSource(rule["source"]),
      inCellDropDown: rule["inCellDropDown"] !== false,
    };
  }
  if (type === "Custom") return { ...parts, formula1: formulaText(rule["formula"]) };
  const operator = OPERATORS.find((known) => known === rule["operator"]);
  if (operator === undefined) throw hostError("InvalidArgument", "operator");
  const isTwoSided = TWO_SIDED.includes(operator);
  return {
    ...parts,
    operator,
    formula1: limit(rule["formula1"], type),
    formula2: isTwoSided ? limit(rule["formula2"], type) : null,
  };
}

/** The rule as the API gives it; null where there is none. */
export function ruleOf(validation: RuleParts): unknown {
  const name = Object.entries(TYPES).find(([, type]) => type === validation.type)?.[0];
  if (name === undefined) return {};
  const { operator, formula1, formula2, inCellDropDown } = validation;
  if (name === "list") return { list: { inCellDropDown, source: formula1 } };
  if (name === "custom") return { custom: { formula: formula1 } };
  return { [name]: { formula1, ...(formula2 === null ? {} : { formula2 }), operator } };
}

/** Choices with commas between, a range, or a formula that gives one. */
function listSource(source: unknown): string {
  const range = source instanceof HostObject ? source.as(rangeType) : null;
  if (range !== null) return `=${absoluteAddress(range.sheet.name, range.area)}`;
  if (typeof source !== "string" || source === "") throw hostError("InvalidArgument", "source");
  if (source.startsWith("=")) return formulaText(source);
  if (source.length > MAX_LIST_LENGTH)
    throw hostError("InvalidArgument", "a list of more than 255 characters");
  return source;
}

/** A number, a date as ISO text, a cell or a formula. */
function limit(value: unknown, type: ValidationType): string | number {
  const range = value instanceof HostObject ? value.as(rangeType) : null;
  if (range !== null) return `=${absoluteAddress(range.sheet.name, range.area)}`;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  if (typeof value !== "string" || value === "") throw hostError("InvalidArgument", "formula");
  if (value.startsWith("=")) return formulaText(value);
  const day = type === "Date" ? /^(\d{4})-(\d{2})-(\d{2})(?:T|$)/.exec(value) : null;
  const serial = day === null ? Number(value) : dateSerial(Number(day[1]), Number(day[2]), Number(day[3]));
  if (serial === null || !Number.isFinite(serial)) throw hostError("InvalidArgument", "formula");
  return serial;
}

function formulaText(value: unknown): string {
  if (typeof value !== "string" || !value.startsWith("=") || !isWellFormedFormula(value)) {
    throw hostError("InvalidArgument", "formula");
  }
  return value;
}

function record(value: unknown): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value) || value instanceof HostObject) {
    throw hostError("InvalidArgument", "rule");
  }
  return value as Record<string, unknown>;
}
