import type { LevelWording } from "../scale/scaleWords";
import type { Field } from "../columns/catalogue";
import type { CellPlace } from "./issue";
import type { LayoutQuestion } from "../layout/layoutQuestion";
import type { NearestBlock } from "../layout/nearestBlock";

/** Why a job was not begun. Nothing has been written when it is thrown. */
export type RefusalReason =
  | {
      readonly code: "noFollowUp";
      readonly sheets: readonly string[];
      /** The nearest to a follow-up; null when nothing comes near. */
      readonly nearest: NearestBlock | null;
    }
  /** It is unclear which column is which: the questions are to be answered first. */
  | { readonly code: "layoutUnclear"; readonly questions: readonly LayoutQuestion[] }
  | { readonly code: "unknownSheet"; readonly sheet: string }
  /** A sheet that the add-in did not make has the name that it would use. */
  | { readonly code: "sheetNameTaken"; readonly sheet: string }
  | { readonly code: "emptyFollowUp"; readonly sheet: string }
  | { readonly code: "sheetProtected"; readonly sheet: string }
  /** Other cells of the protected sheet are open. `addresses` are the locked ones that would be written, as areas. */
  | { readonly code: "cellsLocked"; readonly sheet: string; readonly addresses: readonly string[] }
  /** Numbers would be written in cells formatted as text, and the protected sheet lets nobody format cells. */
  | { readonly code: "looksProtected"; readonly sheet: string }
  | { readonly code: "sheetFiltered"; readonly sheet: string }
  /** A sheet is to be added, and the workbook's structure is protected. */
  | { readonly code: "structureProtected"; readonly sheet: string }
  /** The controller's own formula stands where something was to be entered. */
  | { readonly code: "formulaInCell"; readonly place: CellPlace; readonly field: Field }
  /** The goal or indicator is no longer what the controller was shown. */
  | { readonly code: "changedSinceShown"; readonly title: string }
  /** Where an own sheet would be filled further, someone has filled in cells of their own. */
  | { readonly code: "cellsInTheWay"; readonly place: CellPlace }
  /** The stored settings are not understood: they are not overwritten unless that is asked for. */
  | { readonly code: "settingsUnreadable" }
  | { readonly code: "thresholdsNotInOrder"; readonly wording: LevelWording }
  | { readonly code: "noSettingsFile" }
  | { readonly code: "noWordTemplate" }
  /** Nothing is frozen; or no frozen sheet of the name that was asked for. */
  | { readonly code: "noFrozenSheet"; readonly sheet: string | null }
  /** The headings that it is read by are gone. */
  | { readonly code: "frozenUnreadable"; readonly sheet: string }
  | { readonly code: "nothingToFreeze" }
  | { readonly code: "noReportFile" }
  | { readonly code: "settingsFileNewer" }
  /** `property` is what could not be read: "settings.evaluation.thresholds". */
  | { readonly code: "settingsFileInvalid"; readonly property: string };

/** The workbook is not such that the job can be done; src/text says why, and what to do, in Swedish. */
export class RefusedError extends Error {
  override readonly name = "RefusedError";

  constructor(readonly reason: RefusalReason) {
    super(reason.code);
  }
}
