import type { DeviationLimit } from "../../domain/deviationLimit";
import type { Texts } from "../../text/texts";
import { parseNumber } from "../../workbook/cells/numberText";
import type { AddinSettings } from "../../workbook/settings/addinSettings";

/** The limit for deviations as it is typed, which may not be one yet. */
export interface TypedDeviationLimit {
  readonly deviationThousands?: string;
  readonly deviationPercent?: string;
}

/** One of the two measures, as it stands or is typed. */
export interface DeviationField {
  readonly id: keyof TypedDeviationLimit;
  readonly name: string;
  readonly text: string;
  /** The sentence on what is wrong with it; null where nothing is. */
  readonly problem: string | null;
}

const IN_THOUSANDS = 1000;

/** The limit with what is typed: an empty field is no limit. Null where something typed is no amount. */
export function typedDeviationLimit(
  { deviationLimit: stored }: Pick<AddinSettings, "deviationLimit">,
  { deviationThousands, deviationPercent }: TypedDeviationLimit,
): DeviationLimit | null {
  const thousands = deviationThousands === undefined ? undefined : amountOf(deviationThousands);
  const percent = deviationPercent === undefined ? stored.percent : amountOf(deviationPercent);
  if (Number.isNaN(thousands) || Number.isNaN(percent)) return null;
  return {
    kronor: thousands === undefined ? stored.kronor : thousands === null ? null : thousands * IN_THOUSANDS,
    percent,
  };
}

/** The two fields, as they stand or are typed. */
export function deviationFields(
  { deviationLimit: { kronor, percent } }: Pick<AddinSettings, "deviationLimit">,
  typed: TypedDeviationLimit,
  { SETTINGS, valueText }: Texts,
): readonly DeviationField[] {
  const shown = (value: number | null): string => (value === null ? "" : valueText(value));
  const field = (id: DeviationField["id"], name: string, stored: string): DeviationField => {
    const text = typed[id] ?? stored;
    return { id, name, text, problem: Number.isNaN(amountOf(text)) ? SETTINGS.deviationForm : null };
  };
  return [
    field("deviationThousands", SETTINGS.deviationThousands, shown(kronor && kronor / IN_THOUSANDS)),
    field("deviationPercent", SETTINGS.deviationPercent, shown(percent)),
  ];
}

/** Null for nothing, NaN for what is no amount. */
function amountOf(text: string): number | null {
  if (text.trim() === "") return null;
  const number = parseNumber(text);
  return number === null || number.bound !== null || number.note !== null || number.value < 0
    ? NaN
    : number.value;
}
