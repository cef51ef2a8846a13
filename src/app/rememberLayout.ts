import type { FollowUpLayout } from "../workbook/layout/followUpLayout";
import { MAPPING_SETTING, mappingOf } from "../workbook/layout/mapping";
import { writePlan, type WritePlan } from "../workbook/plan/writePlan";
import type { ReadLayout } from "./readFollowUp";

/** The plan that keeps a layout in the workbook, so that it is read the same way next time; empty when it is kept already. */
export function rememberLayout({ snapshot, layout }: ReadLayout): WritePlan {
  return settingPlan(snapshot.remembered, layout.blocks.length === 0 ? null : mappingText(layout));
}

/** The plan that makes the workbook forget what was chosen, so that the headings are followed again. */
export function forgetLayout({ snapshot }: Pick<ReadLayout, "snapshot">): WritePlan {
  return settingPlan(snapshot.remembered, null);
}

function mappingText(layout: FollowUpLayout): string {
  return JSON.stringify(mappingOf(layout));
}

function settingPlan(expected: string | null, text: string | null): WritePlan {
  return writePlan(text === expected ? [] : [{ kind: "writeSetting", key: MAPPING_SETTING, text, expected }]);
}
