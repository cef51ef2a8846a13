import { decimalMark, readAmount, tidy } from "./amountText";
import { moneyUnit } from "./moneyUnit";

/** An amount that the controller has typed to hold another against. */
export interface ControlFigure {
  /** As it was typed: "592,5 mnkr". */
  readonly text: string;
  /** Without a sign: a cost is typed with one or without. */
  readonly kronor: number;
  /** Half of what its last digit stands for, in kronor: 592,5 mnkr is the same as all within 50 000 of it. */
  readonly within: number;
}

const UNIT = /\s*\p{L}[\p{L}.\s]*$/u;

/** Reads "592 514 000", "−592 514 tkr", "592,5 mnkr"; null for what is no amount. */
export function readControlFigure(typed: string): ControlFigure | null {
  const text = tidy(typed);
  const [unit = ""] = UNIT.exec(text) ?? [];
  const factor = moneyUnit(unit)?.factor ?? 1;
  const digits = text.slice(0, text.length - unit.length);
  const mark = decimalMark([digits]) ?? ",";
  const amount = readAmount(digits, mark);
  if (amount === null) return null;
  const decimals = (digits.split(mark)[1] ?? "").replace(/\D/g, "").length;
  return { text, kronor: Math.abs(amount) * factor, within: (factor * 10 ** -decimals) / 2 };
}
