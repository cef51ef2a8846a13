import { areThresholdsInOrder } from "../domain/settings";
import { planInstructions } from "../reports/template/planInstructions";
import { MAPPING_SETTING, parseMapping } from "../workbook/layout/mapping";
import { evaluationInForce, wordingInForce } from "../workbook/scale/scaleInForce";
import { RefusedError } from "../workbook/issues/refusal";
import {
  ADDIN_SETTING,
  DEFAULT_ADDIN_SETTINGS,
  parseAddinSettings,
  type AddinSettings,
} from "../workbook/settings/addinSettings";
import { settingsFileText, type SettingsFile } from "../workbook/settings/settingsFile";
import { settleMapping } from "../workbook/settings/settleMapping";
import type { WorkbookSnapshot } from "../workbook/grid/snapshot";
import type { AppliedPlan, WorkbookPort } from "../workbook/port/workbookPort";
import { writePlan, type WriteOperation } from "../workbook/plan/writePlan";
import { applyWritable } from "./applyWritable";

/**
 * Keeps settings in the workbook, where they count from the next job, and lets the sheet of instructions say them. Throws
 * RefusedError for thresholds that are not in order, and where settings are stored that cannot be read: those are not
 * overwritten by a change of one of them.
 */
export async function saveSettings(
  port: WorkbookPort,
  snapshot: WorkbookSnapshot,
  settings: AddinSettings,
): Promise<AppliedPlan> {
  refuseUnreadable(snapshot);
  return apply(port, snapshot, settingsOperations(snapshot, settings));
}

/** Takes the settings out of the workbook, also those that cannot be read: the defaults count again. */
export function resetSettings(port: WorkbookPort, snapshot: WorkbookSnapshot): Promise<AppliedPlan> {
  return apply(port, snapshot, settingsOperations(snapshot, null));
}

/**
 * The text of a file with the settings, and with how the workbook is read where the controller has said something of that.
 * Throws RefusedError where the stored settings cannot be read.
 */
export function exportSettings(snapshot: WorkbookSnapshot): string {
  return settingsFileText({
    settings: refuseUnreadable(snapshot),
    mapping: parseMapping(snapshot.remembered),
  });
}

/** Keeps what a file holds in the workbook. A file without a mapping leaves the workbook's own. */
export function importSettings(
  port: WorkbookPort,
  snapshot: WorkbookSnapshot,
  { settings, mapping }: SettingsFile,
): Promise<AppliedPlan> {
  const operations = settingsOperations(snapshot, settings);
  if (mapping === null) return apply(port, snapshot, operations);
  const text = JSON.stringify(settleMapping(mapping, snapshot));
  return apply(port, snapshot, [...operations, ...setting(MAPPING_SETTING, text, snapshot.remembered)]);
}

function refuseUnreadable({ settings: text }: WorkbookSnapshot): AddinSettings {
  const settings = parseAddinSettings(text);
  if (settings === null) throw new RefusedError({ code: "settingsUnreadable" });
  return settings;
}

function settingsOperations(
  snapshot: WorkbookSnapshot,
  settings: AddinSettings | null,
): readonly WriteOperation[] {
  const { scale, thresholds } = evaluationInForce(settings ?? DEFAULT_ADDIN_SETTINGS);
  if (!areThresholdsInOrder(thresholds, scale)) {
    const wording = wordingInForce(settings ?? DEFAULT_ADDIN_SETTINGS, null);
    throw new RefusedError({ code: "thresholdsNotInOrder", wording });
  }
  return [
    ...setting(ADDIN_SETTING, settings === null ? null : JSON.stringify(settings), snapshot.settings),
    ...planInstructions(snapshot, settings ?? DEFAULT_ADDIN_SETTINGS),
  ];
}

function setting(key: string, text: string | null, expected: string | null): readonly WriteOperation[] {
  return text === expected ? [] : [{ kind: "writeSetting", key, text, expected }];
}

function apply(
  port: WorkbookPort,
  snapshot: WorkbookSnapshot,
  operations: readonly WriteOperation[],
): Promise<AppliedPlan> {
  return applyWritable(port, writePlan(operations), snapshot);
}
