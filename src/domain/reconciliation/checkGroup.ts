import type { Severity } from "./severity";

/** The findings of a check: by how bad it is, what else is to be done, and what is hidden; the worst first. */
export const CHECK_GROUPS = ["error", "check", "rounding", "open", "hidden"] as const satisfies readonly (
  Exclude<Severity, "fine"> | "open" | "hidden"
)[];

export type CheckGroup = (typeof CHECK_GROUPS)[number];
