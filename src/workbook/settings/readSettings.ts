import { scaleInForce } from "../scale/scaleInForce";
import type { ScaleWords } from "../scale/scaleWords";
import type { Issue } from "../issues/issue";
import type { WorkbookSnapshot } from "../grid/snapshot";
import {
  DEFAULT_ADDIN_SETTINGS,
  parseAddinSettings,
  withSettingsChange,
  type AddinSettings,
  type SettingsChange,
} from "./addinSettings";

/** The settings that count in a workbook: the defaults where it has none, and where what is stored cannot be read. */
export function settingsOf({ settings }: Pick<WorkbookSnapshot, "settings">): AddinSettings {
  return parseAddinSettings(settings) ?? DEFAULT_ADDIN_SETTINGS;
}

/** The workbook as if it had other settings in part. */
export function withSettings(snapshot: WorkbookSnapshot, changes: SettingsChange): WorkbookSnapshot {
  if (Object.keys(changes).length === 0) return snapshot;
  return { ...snapshot, settings: JSON.stringify(withSettingsChange(settingsOf(snapshot), changes)) };
}

/** The scale in force in a workbook, with its words. */
export function scaleOfWorkbook(snapshot: Pick<WorkbookSnapshot, "settings">): ScaleWords {
  return scaleInForce(settingsOf(snapshot));
}

/**
 * Says where the defaults count instead of what is stored. No cell holds the settings: the place is the first cell of the
 * first sheet that is shown.
 */
export function settingsIssues({ settings, sheets }: WorkbookSnapshot): readonly Issue[] {
  if (parseAddinSettings(settings) !== null) return [];
  const sheet = sheets.find(({ visibility }) => visibility === "Visible")?.name ?? "";
  const place = { sheet, address: "A1" };
  return [{ detail: { code: "settingsUnreadable" }, severity: "error", place }];
}
