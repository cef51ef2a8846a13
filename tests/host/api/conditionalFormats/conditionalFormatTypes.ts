import type { ConditionalFormat } from "../../model/conditionalFormat";
import { hostError } from "../../wire/hostError";
import { HostObject, type ObjectType } from "../../wire/objectType";
import { changed, conditionalRangeFormatType, type FormatTarget } from "./conditionalLookTypes";
import { parseCellValueRule, parseCustomFormula, parseTextRule } from "./conditionalRules";
import { rangeAreasType } from "../range/rangeAreasType";
import { rangeObject } from "../range/rangeType";
import { boolean } from "../looks/styleProperties";

const formatObjects = { Format: (target: FormatTarget) => HostObject.of(conditionalRangeFormatType, target) };

const cellValueType: ObjectType<FormatTarget> = {
  name: "CellValueConditionalFormat",
  scalars: {
    Rule: {
      get: ({ format: { rule } }) => {
        if (rule?.kind !== "cellValue") return null;
        const { formula1, formula2, operator } = rule;
        return { formula1, ...(formula2 === null ? {} : { formula2 }), operator };
      },
      set: (target, value) => setRule(target, parseCellValueRule(value)),
    },
  },
  objects: formatObjects,
};

const textType: ObjectType<FormatTarget> = {
  name: "TextConditionalFormat",
  scalars: {
    Rule: {
      get: ({ format: { rule } }) =>
        rule?.kind === "text" ? { operator: rule.operator, text: rule.text } : null,
      set: (target, value) => setRule(target, parseTextRule(value)),
    },
  },
  objects: formatObjects,
};

const customRuleType: ObjectType<FormatTarget> = {
  name: "ConditionalFormatRule",
  scalars: {
    Formula: {
      get: ({ format: { rule } }) => (rule?.kind === "custom" ? rule.formula : ""),
      set: (target, value) => setRule(target, { kind: "custom", formula: parseCustomFormula(value) }),
    },
  },
};

const customType: ObjectType<FormatTarget> = {
  name: "CustomConditionalFormat",
  objects: { ...formatObjects, Rule: (target) => HostObject.of(customRuleType, target) },
};

/** The part of a format that its kind has; another kind is ItemNotFound, or a null object. */
function kind(type: string, part: ObjectType<FormatTarget>) {
  const find = (target: FormatTarget): HostObject | null =>
    target.format.type === type ? HostObject.of(part, target) : null;
  return {
    find,
    get: (target: FormatTarget): HostObject => {
      const found = find(target);
      if (found === null) throw hostError("ItemNotFound", `the format is of the kind ${target.format.type}`);
      return found;
    },
  };
}

const KINDS = {
  cellValue: kind("CellValue", cellValueType),
  custom: kind("Custom", customType),
  text: kind("ContainsText", textType),
};

export const conditionalFormatType: ObjectType<FormatTarget> = {
  name: "ConditionalFormat",
  identity: ({ format }) => ({ Id: format.id }),
  scalars: {
    Id: { get: ({ format }) => format.id },
    Type: { get: ({ format }) => format.type },
    Priority: { get: ({ sheet, format }) => sheet.conditionalFormats.indexOf(format), set: setPriority },
    StopIfTrue: {
      get: ({ format }) => format.stopIfTrue,
      set: (target, value) => {
        target.format.stopIfTrue = boolean(value);
        changed(target);
      },
    },
  },
  objects: {
    CellValue: KINDS.cellValue.get,
    CellValueOrNullObject: KINDS.cellValue.find,
    Custom: KINDS.custom.get,
    CustomOrNullObject: KINDS.custom.find,
    TextComparison: KINDS.text.get,
    TextComparisonOrNullObject: KINDS.text.find,
  },
  methods: {
    Delete: ({ session, sheet, format }) => {
      session.requireUnprotected(sheet);
      sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== format);
      session.sheetChanged(sheet, "conditionalFormats");
    },
    GetRange: (target) => {
      const [area, ...others] = target.format.areas;
      if (area === undefined || others.length > 0) throw hostError("InvalidArgument", "several areas");
      return rangeObject({ ...target, area }, area);
    },
    GetRanges: ({ session, sheet, format }) =>
      HostObject.of(rangeAreasType, { session, sheet, areas: format.areas }),
  },
};

function setRule(target: FormatTarget, rule: ConditionalFormat["rule"]): void {
  target.format.rule = rule;
  changed(target);
}

function setPriority({ session, sheet, format }: FormatTarget, value: unknown): void {
  if (typeof value !== "number" || !Number.isInteger(value) || value < 0) throw hostError("InvalidArgument");
  session.requireUnprotected(sheet);
  const others = sheet.conditionalFormats.filter((other) => other !== format);
  others.splice(value, 0, format);
  sheet.conditionalFormats = others;
  session.sheetChanged(sheet, "conditionalFormats");
}
