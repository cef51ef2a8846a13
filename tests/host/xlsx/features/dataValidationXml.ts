import type { Element } from "@xmldom/xmldom";
import {
  NO_VALIDATION,
  type DataValidation,
  type ValidationOperator,
  type ValidationType,
} from "../../model/dataValidation";
import { displayFormula, formulaForFile } from "../read/formulaPrefixes";
import { addressList, parseAddressList } from "../xml/addressList";
import { attributeOf, childOf, flagOf } from "../xml/dom";
import { decodeCellText, encodeCellText, escapeText } from "../xml/escape";
import { startTag } from "../xml/tag";

const TYPES: Readonly<Record<string, ValidationType>> = {
  none: "None",
  whole: "WholeNumber",
  decimal: "Decimal",
  list: "List",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};
const OPERATORS: Readonly<Record<string, ValidationOperator>> = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqualTo",
  lessThanOrEqual: "LessThanOrEqualTo",
};
const ALERTS: Readonly<Record<string, DataValidation["errorAlert"]["style"]>> = {
  stop: "Stop",
  warning: "Warning",
  information: "Information",
};

export function readValidation(rule: Element, placeInFile: number): DataValidation {
  const text = (name: string): string => decodeCellText(attributeOf(rule, name) ?? "");
  const type = TYPES[attributeOf(rule, "type") ?? "none"] ?? "None";
  return {
    areas: parseAddressList(attributeOf(rule, "sqref") ?? ""),
    type,
    operator: OPERATORS[attributeOf(rule, "operator") ?? "between"] ?? "Between",
    formula1: readFormula(childOf(rule, "formula1")),
    formula2: readFormula(childOf(rule, "formula2")),
    // The attribute says the contrary of its name: it hides the choices.
    inCellDropDown: !flagOf(rule, "showDropDown"),
    ignoreBlanks: flagOf(rule, "allowBlank"),
    errorAlert: {
      showAlert: flagOf(rule, "showErrorMessage"),
      style: ALERTS[attributeOf(rule, "errorStyle") ?? "stop"] ?? "Stop",
      title: text("errorTitle"),
      message: text("error"),
    },
    prompt: {
      showPrompt: flagOf(rule, "showInputMessage"),
      title: text("promptTitle"),
      message: text("prompt"),
    },
    placeInFile,
  };
}

/** Attributes in Excel's order; what is as it is without being said is left out. */
export function validationXml(validation: DataValidation, prefix: string): string {
  const { type, operator, errorAlert, prompt } = validation;
  const flag = (isSet: boolean): string | null => (isSet ? "1" : null);
  const attributes = {
    type: type === "None" ? null : word(TYPES, type),
    errorStyle: errorAlert.style === NO_VALIDATION.errorAlert.style ? null : word(ALERTS, errorAlert.style),
    operator: operator === NO_VALIDATION.operator ? null : word(OPERATORS, operator),
    allowBlank: flag(validation.ignoreBlanks),
    showDropDown: flag(!validation.inCellDropDown),
    showInputMessage: flag(prompt.showPrompt),
    showErrorMessage: flag(errorAlert.showAlert),
    errorTitle: attributeText(errorAlert.title),
    error: attributeText(errorAlert.message),
    promptTitle: attributeText(prompt.title),
    prompt: attributeText(prompt.message),
    sqref: addressList(validation.areas),
  };
  const formulas =
    formulaXml(`${prefix}formula1`, validation.formula1, type) +
    formulaXml(`${prefix}formula2`, validation.formula2, type);
  const name = `${prefix}dataValidation`;
  return formulas === ""
    ? startTag(name, attributes, true)
    : `${startTag(name, attributes)}${formulas}</${name}>`;
}

/** The file has formulas without "=", numbers as they are, and the choices of a list as one text in quotes. */
function readFormula(element: Element | null): string | number | null {
  const text = element?.textContent ?? "";
  if (text === "") return null;
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text)?.[1];
  if (quoted !== undefined) return quoted.replaceAll('""', '"');
  return Number.isFinite(Number(text)) ? Number(text) : `=${displayFormula(text)}`;
}

function formulaXml(name: string, value: string | number | null, type: ValidationType): string {
  if (value === null) return "";
  const isFormula = typeof value === "string" && value.startsWith("=");
  const quoted =
    typeof value === "string" && type === "List" ? `"${value.replaceAll('"', '""')}"` : String(value);
  const text = isFormula ? formulaForFile(value.slice(1)) : quoted;
  return `<${name}>${escapeText(text)}</${name}>`;
}

/** Line ends in these texts are always written as escapes. */
function attributeText(text: string): string | null {
  return text === "" ? null : encodeCellText(text).replaceAll("\n", "_x000a_");
}

function word(words: Readonly<Record<string, string>>, name: string): string {
  return Object.entries(words).find(([, known]) => known === name)?.[0] ?? name;
}
