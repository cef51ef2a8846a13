import { foldedText } from "../../../../workbook/grid/cellText";
import type { CellValue } from "../../../../workbook/grid/snapshot";
import { readAmountHeading } from "./amountHeading";

/** What the amounts of a row are by its text, and whether that is a word or only a code that may mean something else. */
export interface RowKind {
  readonly kind: "actual" | "budget" | "forecast" | "previousActual" | null;
  readonly version: "revised" | "original" | "frame" | null;
  readonly isCertain: boolean;
}

const CODES: Readonly<Record<string, Omit<RowKind, "isCertain">>> = {
  u: { kind: "actual", version: null },
  utf: { kind: "actual", version: null },
  utfl: { kind: "actual", version: null },
  red: { kind: "actual", version: null },
  act: { kind: "actual", version: null },
  a: { kind: "actual", version: null },
  gl: { kind: "actual", version: null },
  b: { kind: "budget", version: null },
  bud: { kind: "budget", version: null },
  budg: { kind: "budget", version: null },
  bu: { kind: "budget", version: null },
  orb: { kind: "budget", version: "original" },
  ob: { kind: "budget", version: "original" },
  ubud: { kind: "budget", version: "original" },
  rev: { kind: "budget", version: "revised" },
  revb: { kind: "budget", version: "revised" },
  revbud: { kind: "budget", version: "revised" },
  rb: { kind: "budget", version: "revised" },
  ram: { kind: "budget", version: "frame" },
  rambud: { kind: "budget", version: "frame" },
  p: { kind: "forecast", version: null },
  prg: { kind: "forecast", version: null },
  prog: { kind: "forecast", version: null },
  pr: { kind: "forecast", version: null },
  f: { kind: "forecast", version: null },
};

/** "Utfall", "Budget", "Reviderad budget", "Prognos 2" are certain; "UTF", "B", "REV" are likely. Null for any other text. */
export function kindOfText(value: CellValue): RowKind | null {
  const text = foldedText(value);
  const code = CODES[text.replace(/[\d .]+$/, "")];
  if (code !== undefined) return { ...code, isCertain: false };
  const heading = /[a-zåäö]{5}/.test(text) ? readAmountHeading(text.replace(/\d+$/, "").trim()) : null;
  switch (heading?.kind) {
    case "actual":
      return {
        kind: heading.period.isYearBefore ? "previousActual" : "actual",
        version: null,
        isCertain: true,
      };
    case "budget":
      return { kind: "budget", version: heading.version, isCertain: true };
    case "forecast":
      return { kind: "forecast", version: null, isCertain: true };
    case "variance":
      return { kind: null, version: null, isCertain: true };
    default:
      return null;
  }
}
