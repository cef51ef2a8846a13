import type { Severity } from "./severity";

/**
 * A printed total against the sum of its `count` printed rows, each rounded to the same unit; `difference` is in that
 * unit. 0 is fine. Up to 1 for three rows or fewer, else up to max(1, ⌈3·√((n+1)/12)⌉), is rounding: three standard
 * deviations of n + 1 rounding errors. Below (n+1)/2 is possible and to be checked; from there on it is an error.
 * (For 9 rows: 1–3 rounding, 4 check, 5 error.)
 */
export function classifyTotal(difference: number, count: number): Severity {
  const size = Math.abs(difference);
  if (size === 0) return "fine";
  const likely = count <= 3 ? 1 : Math.max(1, Math.ceil(3 * Math.sqrt((count + 1) / 12)));
  if (size <= likely) return "rounding";
  return size < (count + 1) / 2 ? "check" : "error";
}
