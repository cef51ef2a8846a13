import type { resultJson } from "../headless/resultJson";

/** What a recalculation prints. */
export type Result = ReturnType<typeof resultJson>;

/** Titles and words are the same whatever their case and invisible characters, and groups whatever their number. */
export function folded(text: string | null): string {
  return (text ?? "")
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, "")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^\d+[.)]? /, "")
    .toLocaleLowerCase("sv");
}
