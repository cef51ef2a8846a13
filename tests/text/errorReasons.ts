import { ATTAINED_WORDING } from "../../src/workbook/scale/threeStepWords";
import type { RefusalReason } from "../../src/workbook/issues/refusal";
import type { AccessProblem } from "../../src/workbook/port/workbookAccessError";

type ReasonOf<Code extends RefusalReason["code"]> = Extract<RefusalReason, { readonly code: Code }>;

/** One reason of every code: a new code does not compile without one here. */
export const REFUSAL_REASONS: { readonly [Code in RefusalReason["code"]]: ReasonOf<Code> } = {
  noFollowUp: { code: "noFollowUp", sheets: ["Översikt", "Ekonomi"], nearest: null },
  layoutUnclear: {
    code: "layoutUnclear",
    questions: [{ code: "missingColumn", column: null, sheet: "Mål 2022", field: "goalTitle" }],
  },
  sheetNameTaken: { code: "sheetNameTaken", sheet: "Radstruktur" },
  unknownSheet: { code: "unknownSheet", sheet: "Mål 2022" },
  emptyFollowUp: { code: "emptyFollowUp", sheet: "Mål 2022" },
  cellsLocked: { code: "cellsLocked", sheet: "Mål 2022", addresses: ["P5:P9", "R7"] },
  looksProtected: { code: "looksProtected", sheet: "Mål 2022" },
  sheetProtected: { code: "sheetProtected", sheet: "Mål 2022" },
  settingsUnreadable: { code: "settingsUnreadable" },
  thresholdsNotInOrder: { code: "thresholdsNotInOrder", wording: ATTAINED_WORDING },
  noSettingsFile: { code: "noSettingsFile" },
  noFrozenSheet: { code: "noFrozenSheet", sheet: "Beslut 2024-02-15" },
  frozenUnreadable: { code: "frozenUnreadable", sheet: "Beslut 2024-02-15" },
  noReportFile: { code: "noReportFile" },
  nothingToFreeze: { code: "nothingToFreeze" },
  noWordTemplate: { code: "noWordTemplate" },
  settingsFileNewer: { code: "settingsFileNewer" },
  settingsFileInvalid: { code: "settingsFileInvalid", property: "settings.evaluation.thresholds" },
  structureProtected: { code: "structureProtected", sheet: "Måluppfyllelse – index" },
  sheetFiltered: { code: "sheetFiltered", sheet: "Mål 2022" },
  formulaInCell: {
    code: "formulaInCell",
    place: { sheet: "Mål 2022", address: "N5" },
    field: "decidedLevel",
  },
  cellsInTheWay: { code: "cellsInTheWay", place: { sheet: "Inläst huvudbok", address: "B12" } },
  changedSinceShown: { code: "changedSinceShown", title: "Mål 2022 är nådda" },
};

const PROBLEMS: Record<AccessProblem, true> = {
  cellInEditMode: true,
  protected: true,
  notFound: true,
  sessionLost: true,
  tooLarge: true,
  invalidRequest: true,
  changedMeanwhile: true,
  noAnswer: true,
  notSupported: true,
  unknown: true,
};

/** All that Excel may answer with. */
export const ACCESS_PROBLEMS = Object.keys(PROBLEMS) as readonly AccessProblem[];
