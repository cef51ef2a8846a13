import type { Element } from "@xmldom/xmldom";
import { cellAddress } from "../../model/address";
import type {
  CellValueOperator,
  ConditionalFormat,
  ConditionalRule,
  TextOperator,
} from "../../model/conditionalFormat";
import { UnsavableChangeError } from "../errors";
import { displayFormula, formulaForFile } from "../read/formulaPrefixes";
import { attributeOf, childrenOf } from "../xml/dom";
import { escapeText } from "../xml/escape";
import { startTag } from "../xml/tag";

/** Kinds of rule in the file, and what the API calls them; the rest are "PresetCriteria". */
const KINDS: Readonly<Record<string, string>> = {
  cellIs: "CellValue",
  expression: "Custom",
  containsText: "ContainsText",
  notContainsText: "ContainsText",
  beginsWith: "ContainsText",
  endsWith: "ContainsText",
  dataBar: "DataBar",
  colorScale: "ColorScale",
  iconSet: "IconSet",
  top10: "TopBottom",
};
const OPERATORS: Readonly<Record<CellValueOperator, string>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
};

interface TextRule {
  readonly type: string;
  readonly operator: string;
  /** The formula that the file has besides the text; `text` is in quotes, `cell` the first of the area. */
  readonly formula: (text: string, cell: string) => string;
}

const TEXT_RULES: Readonly<Record<TextOperator, TextRule>> = {
  Contains: {
    type: "containsText",
    operator: "containsText",
    formula: (text, cell) => `NOT(ISERROR(SEARCH(${text},${cell})))`,
  },
  NotContains: {
    type: "notContainsText",
    operator: "notContains",
    formula: (text, cell) => `ISERROR(SEARCH(${text},${cell}))`,
  },
  BeginsWith: {
    type: "beginsWith",
    operator: "beginsWith",
    formula: (text, cell) => `LEFT(${cell},LEN(${text}))=${text}`,
  },
  EndsWith: {
    type: "endsWith",
    operator: "endsWith",
    formula: (text, cell) => `RIGHT(${cell},LEN(${text}))=${text}`,
  },
};

export function kindOfRule(element: Element): string {
  return KINDS[attributeOf(element, "type") ?? ""] ?? "PresetCriteria";
}

export function readRule(element: Element): ConditionalRule | null {
  const type = attributeOf(element, "type") ?? "";
  const formulas = childrenOf(element, "formula").map(
    ({ textContent }) => `=${displayFormula(textContent ?? "")}`,
  );
  const [formula1 = "=", formula2 = null] = formulas;
  if (type === "expression") return { kind: "custom", formula: formula1 };
  if (type === "cellIs") {
    const operator = keyOf(OPERATORS, (word) => word === attributeOf(element, "operator"));
    return operator === null ? null : { kind: "cellValue", operator, formula1, formula2 };
  }
  const operator = keyOf(TEXT_RULES, (rule) => rule.type === type);
  return operator === null ? null : { kind: "text", operator, text: attributeOf(element, "text") ?? "" };
}

/** The element of a rule; `look` is the number of its differential format. */
export function ruleXml(format: ConditionalFormat, priority: number, look: number, prefix: string): string {
  const { rule, areas, stopIfTrue } = format;
  if (rule === null)
    throw new UnsavableChangeError(`A conditional format of the kind ${format.type} has no rule`);
  const { type, attributes, formulas } = wordsOf(
    rule,
    cellAddress(areas[0]?.row ?? 0, areas[0]?.column ?? 0),
  );
  const tag = startTag(`${prefix}cfRule`, {
    type,
    dxfId: String(look),
    priority: String(priority),
    stopIfTrue: stopIfTrue ? "1" : null,
    ...attributes,
  });
  const inside = formulas.map((formula) => `<${prefix}formula>${escapeText(formula)}</${prefix}formula>`);
  return `${tag}${inside.join("")}</${prefix}cfRule>`;
}

function wordsOf(
  rule: ConditionalRule,
  firstCell: string,
): { type: string; attributes: Record<string, string>; formulas: string[] } {
  const inFile = (formula: string): string => formulaForFile(formula.replace(/^=/, ""));
  switch (rule.kind) {
    case "custom":
      return { type: "expression", attributes: {}, formulas: [inFile(rule.formula)] };
    case "cellValue": {
      const formulas = [rule.formula1, rule.formula2].filter((formula) => formula !== null).map(inFile);
      return { type: "cellIs", attributes: { operator: OPERATORS[rule.operator] }, formulas };
    }
    case "text": {
      const { type, operator, formula } = TEXT_RULES[rule.operator];
      const quoted = `"${rule.text.replaceAll('"', '""')}"`;
      return { type, attributes: { operator, text: rule.text }, formulas: [formula(quoted, firstCell)] };
    }
  }
}

function keyOf<Key extends string, Value>(
  table: Readonly<Record<Key, Value>>,
  isWanted: (value: Value) => boolean,
): Key | null {
  const entry = (Object.entries(table) as [Key, Value][]).find(([, value]) => isWanted(value));
  return entry?.[0] ?? null;
}
