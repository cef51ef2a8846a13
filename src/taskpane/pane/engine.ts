/**
 * The work behind the pane's jobs: reading, deciding, planning. Loaded after the pane is shown, so that it is there
 * at once.
 */
export { acceptProposal } from "../../app/acceptProposal";
export { applyWritable } from "../../app/applyWritable";
export { assessLevel } from "../../app/assessLevel";
export { decideLevel } from "../../app/decideLevel";
export { beginPeriod, planPeriod } from "../../app/newPeriod";
export { readLayout } from "../../app/readFollowUp";
export { applyRecalculation, createsSomething, isContested, planInTurns } from "../../app/recalculate";
export { isStillShown } from "../../app/stillShown";
export { forgetLayout, rememberLayout } from "../../app/rememberLayout";
export { exportSettings, importSettings, resetSettings, saveSettings } from "../../app/settings";
export { createExample, createTemplate } from "../../app/template";
export { undoWriting } from "../../app/undoWriting";
export { withSettingsChange } from "../../workbook/settings/addinSettings";
export { settingsOf } from "../../workbook/settings/readSettings";
export { settingsLeft } from "../../workbook/settings/settingsLeft";
export { parseSettingsFile } from "../../workbook/settings/settingsFile";
export { understood, understoodAnew } from "./understood";
