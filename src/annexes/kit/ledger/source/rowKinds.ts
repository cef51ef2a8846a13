import { foldedText } from "../../../../workbook/grid/cellText";
import type { CellValue } from "../../../../workbook/grid/snapshot";
import { readAmountHeading, type AmountHeading } from "./amountHeading";
import { NO_PERIOD } from "./namedPeriod";

/** The kind of a row's amounts by its text, and whether that is a word or only a code that may mean something else. */
export interface RowKind {
  readonly heading: AmountHeading;
  readonly isCertain: boolean;
}

type Code = Pick<AmountHeading, "kind" | "version">;

const ACTUAL: Code = { kind: "actual", version: null };
const BUDGET: Code = { kind: "budget", version: null };
const ORIGINAL: Code = { kind: "budget", version: "original" };
const REVISED: Code = { kind: "budget", version: "revised" };
const FRAME: Code = { kind: "budget", version: "frame" };
const FORECAST: Code = { kind: "forecast", version: null };

const CODES: ReadonlyMap<string, Code> = new Map([
  ...["u", "utf", "utfl", "red", "act", "a", "gl"].map((code) => [code, ACTUAL] as const),
  ...["b", "bud", "budg", "bu"].map((code) => [code, BUDGET] as const),
  ...["orb", "ob", "ubud", "ub"].map((code) => [code, ORIGINAL] as const),
  ...["rev", "revb", "revbud", "rb"].map((code) => [code, REVISED] as const),
  ...["ram", "rambud"].map((code) => [code, FRAME] as const),
  ...["p", "prg", "prog", "pr", "f"].map((code) => [code, FORECAST] as const),
]);

/**
 * "Utfall", "Budget 2023", "Reviderad budget", "Prognos 2" are certain; "UTF", "B", "REV" are likely. Null for any other text.
 */
export function kindOfText(value: CellValue): RowKind | null {
  const text = foldedText(value);
  const code = CODES.get(text.replace(/(?<=\p{L})[ .]?\d?$/u, ""));
  if (code !== undefined) {
    const [, number] = /(\d)$/.exec(text) ?? [];
    const forecast = code.kind === "forecast" && number !== undefined ? Number(number) : null;
    return { heading: { ...code, period: NO_PERIOD, forecast, side: null }, isCertain: false };
  }
  const heading = /[a-zåäö]{5}/.test(text) ? readAmountHeading(text) : null;
  const isKind =
    heading !== null &&
    heading.side === null &&
    !["amount", "debit", "credit", "budgetChange"].includes(heading.kind);
  return isKind ? { heading, isCertain: true } : null;
}
