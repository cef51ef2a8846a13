import type { CellValueOperator, ConditionalRule, TextOperator } from "../../model/conditionalFormat";
import { hostError } from "../../wire/hostError";
import { isWellFormedFormula } from "../input/formulaSyntax";

const TWO_SIDED: readonly CellValueOperator[] = ["Between", "NotBetween"];
const CELL_OPERATORS: readonly CellValueOperator[] = [
  ...TWO_SIDED,
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqual",
  "LessThanOrEqual",
];
const TEXT_OPERATORS: readonly TextOperator[] = ["Contains", "NotContains", "BeginsWith", "EndsWith"];

/** { operator, formula1, formula2 }: two limits for "between", one for the others. */
export function parseCellValueRule(value: unknown): ConditionalRule {
  const given = record(value);
  const operator = oneOf(given["operator"], CELL_OPERATORS);
  return {
    kind: "cellValue",
    operator,
    formula1: limit(given["formula1"]),
    formula2: TWO_SIDED.includes(operator) ? limit(given["formula2"]) : null,
  };
}

export function parseTextRule(value: unknown): ConditionalRule {
  const given = record(value);
  const { text } = given;
  if (typeof text !== "string" || text === "") throw hostError("InvalidArgument", "text");
  return { kind: "text", operator: oneOf(given["operator"], TEXT_OPERATORS), text };
}

export function parseCustomFormula(value: unknown): string {
  if (typeof value !== "string" || value === "") throw hostError("InvalidArgument", "formula");
  const formula = value.startsWith("=") ? value : `=${value}`;
  if (!isWellFormedFormula(formula)) throw hostError("InvalidArgument", "formula");
  return formula;
}

/** A number, a formula, or a text, which Excel takes as one in quotes. */
function limit(value: unknown): string {
  if (typeof value === "number" && Number.isFinite(value)) return `=${value}`;
  if (typeof value !== "string" || value === "") throw hostError("InvalidArgument", "formula");
  if (value.startsWith("=")) return parseCustomFormula(value);
  const isNumber = Number.isFinite(Number(value));
  return isNumber || /^".*"$/.test(value) ? `=${value}` : `="${value.replaceAll('"', '""')}"`;
}

function oneOf<Choice extends string>(value: unknown, choices: readonly Choice[]): Choice {
  const known = choices.find((choice) => choice === value);
  if (known === undefined) throw hostError("InvalidArgument", "operator");
  return known;
}

function record(value: unknown): Record<string, unknown> {
  if (typeof value !== "object" || value === null) throw hostError("InvalidArgument", "rule");
  return value as Record<string, unknown>;
}
