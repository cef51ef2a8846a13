import type { CheckFinding } from "../check/checkFinding";
import { findingKey } from "../check/findingKey";
import { partHidden, type HiddenLine } from "../check/hiddenFindings";
import type { AddinSettings } from "../workbook/settings/addinSettings";
import { settingsOf } from "../workbook/settings/readSettings";
import type { WorkbookSnapshot } from "../workbook/grid/snapshot";

/** The settings with a finding of the check left as it is, for a reason that is told wherever it is listed. */
export function withHidden(settings: AddinSettings, finding: CheckFinding, reason: string): AddinSettings {
  const key = findingKey(finding);
  const others = settings.hiddenFindings.filter((hidden) => hidden.key !== key);
  return { ...settings, hiddenFindings: [...others, { key, reason: reason.trim() }] };
}

/** The settings with a hidden finding shown among the others again. */
export function withShown(settings: AddinSettings, key: string): AddinSettings {
  return { ...settings, hiddenFindings: settings.hiddenFindings.filter((hidden) => hidden.key !== key) };
}

/** The findings that a workbook's settings hide, the worst first. */
export function hiddenAmong(
  findings: readonly CheckFinding[],
  stored: Pick<WorkbookSnapshot, "settings">,
): readonly HiddenLine[] {
  return partHidden(findings, settingsOf(stored).hiddenFindings).hidden;
}
