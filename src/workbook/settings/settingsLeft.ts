import type { AppliedPlan } from "../port/workbookPort";
import { ADDIN_SETTING } from "./addinSettings";

/**
 * The settings that stand in the workbook since a plan was applied, as its undoing expects them: null where the plan took
 * them away, undefined where it left them as they were.
 */
export function settingsLeft({ undo }: AppliedPlan): string | null | undefined {
  return undo
    .filter((operation) => operation.kind === "writeSetting")
    .find(({ key }) => key === ADDIN_SETTING)?.expected;
}
