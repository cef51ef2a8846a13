/** How far one case has come. */
export interface Verdict {
  readonly kind: VerdictKind;
  /** How many questions were answered before the result. */
  readonly answers: number;
  /** The controller's own cells that no longer hold what they held. */
  readonly destroyed: number;
  /** What differs from the right answer, or why there is no result; for people. */
  readonly differences: readonly string[];
}

export const VERDICT_KINDS = [
  /** With no question. */
  "right",
  /** With every question's proposal taken. */
  "accepted",
  /** After answers, some of them other than the proposals. */
  "answered",
  /** A result that is not the answer. */
  "wrong",
  /** No result, and nothing more that could be answered. */
  "refused",
] as const;
export type VerdictKind = (typeof VERDICT_KINDS)[number];

/** "answered 2", "wrong, 4 destroyed" */
export function verdictText({ kind, answers, destroyed }: Verdict): string {
  const after = kind === "accepted" || kind === "answered" ? ` ${answers}` : "";
  return `${kind}${after}${destroyed === 0 ? "" : `, ${destroyed} destroyed`}`;
}
