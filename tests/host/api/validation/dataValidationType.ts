import { intersection, type Rectangle } from "../../model/address";
import { NO_VALIDATION, type DataValidation } from "../../model/dataValidation";
import { subtractFromAll } from "../../model/subtract";
import { hostError } from "../../wire/hostError";
import type { ObjectType } from "../../wire/objectType";
import { boolean } from "../looks/styleProperties";
import type { RangeTarget } from "../session/targets";
import { parseRule, ruleOf } from "./validationRule";

const MAX_TITLE = 32;
const MAX_MESSAGE = 255;
const ALERT_STYLES = ["Stop", "Warning", "Information"] as const;

/** Whether the cells follow their rule, and refusing what is typed against it, are not simulated. */
export const dataValidationType: ObjectType<RangeTarget> = {
  name: "DataValidation",
  scalars: {
    Type: { get: typeOf },
    Rule: {
      get: (range) => read(range, ruleOf),
      set: (range, value) => change(range, parseRule(value)),
    },
    IgnoreBlanks: {
      get: (range) => read(range, ({ ignoreBlanks }) => ignoreBlanks),
      set: (range, value) => change(range, { ignoreBlanks: boolean(value) }),
    },
    ErrorAlert: {
      get: (range) => read(range, ({ errorAlert }) => errorAlert),
      set: (range, value) => change(range, { errorAlert: parseAlert(value) }),
    },
    Prompt: {
      get: (range) => read(range, ({ prompt }) => prompt),
      set: (range, value) => change(range, { prompt: parsePrompt(value) }),
    },
  },
  methods: { Clear: clearValidation },
};

/** Takes the rules away from the range; elsewhere they go on. */
export function clearValidation({ session, sheet, area }: RangeTarget): void {
  session.requireUnprotected(sheet);
  if (rulesIn(sheet.validations, area).length === 0) return;
  sheet.validations = without(sheet.validations, area);
  session.sheetChanged(sheet, "validations");
}

/** One rule for the whole range: that of all its cells before, if they had the same, with the change. */
function change(range: RangeTarget, changes: Partial<DataValidation>): void {
  const { session, sheet, area } = range;
  session.requireUnprotected(sheet);
  const base = common(range) ?? NO_VALIDATION;
  sheet.validations = [
    ...without(sheet.validations, area),
    { ...base, ...changes, areas: [area], placeInFile: null },
  ];
  session.sheetChanged(sheet, "validations");
}

function without(rules: readonly DataValidation[], area: Rectangle): DataValidation[] {
  return rules
    .map((rule) =>
      rulesIn([rule], area).length === 0 ? rule : { ...rule, areas: subtractFromAll(rule.areas, area) },
    )
    .filter(({ areas }) => areas.length > 0);
}

function rulesIn(rules: readonly DataValidation[], area: Rectangle): DataValidation[] {
  return rules.filter(({ areas }) => areas.some((held) => intersection(held, area) !== null));
}

/** The rule that holds in every cell of the range; that of nothing when none holds anywhere, null when they differ. */
function common({ sheet, area }: RangeTarget): Omit<DataValidation, "areas"> | null {
  const [rule, ...others] = rulesIn(sheet.validations, area);
  if (rule === undefined) return NO_VALIDATION;
  const isEverywhere = rule.areas.reduce((rest, held) => subtractFromAll(rest, held), [area]).length === 0;
  return others.length === 0 && isEverywhere ? rule : null;
}

function read(range: RangeTarget, part: (rule: Omit<DataValidation, "areas">) => unknown): unknown {
  const rule = common(range);
  return rule === null ? null : part(rule);
}

/** "Inconsistent" where cells have different rules, "MixedCriteria" where some have a rule and some have none. */
function typeOf(range: RangeTarget): string {
  const rule = common(range);
  if (rule !== null) return rule.type;
  return rulesIn(range.sheet.validations, range.area).length > 1 ? "Inconsistent" : "MixedCriteria";
}

function parseAlert(value: unknown): DataValidation["errorAlert"] {
  const { title, message, source } = texts(value);
  const style = ALERT_STYLES.find((known) => known === (source["style"] ?? "Stop"));
  if (style === undefined) throw hostError("InvalidArgument", "style");
  return { showAlert: source["showAlert"] !== false, style, title, message };
}

function parsePrompt(value: unknown): DataValidation["prompt"] {
  const { title, message, source } = texts(value);
  return { showPrompt: source["showPrompt"] !== false, title, message };
}

function texts(value: unknown): { title: string; message: string; source: Record<string, unknown> } {
  if (typeof value !== "object" || value === null) throw hostError("InvalidArgument");
  const source = value as Record<string, unknown>;
  const text = (name: string, most: number): string => {
    const given = source[name] ?? "";
    if (typeof given !== "string" || given.length > most) throw hostError("InvalidArgument", name);
    return given;
  };
  return { title: text("title", MAX_TITLE), message: text("message", MAX_MESSAGE), source };
}
