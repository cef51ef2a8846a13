import type { GoalLevelRule } from "../../../domain/rules/goalRules";
import type { MissingDataRule } from "../../../domain/rules/missingDataRules";
import { levelsBestFirst, type AttainmentLevel } from "../../../domain/scale/scale";
import { formsOf, type LevelWording } from "../../../workbook/scale/scaleWords";
import { levelChoices } from "../../cells/templateText";
import type { ChoiceText } from "../../rules/choiceText";
import { GOAL_RULE_TEXT } from "../../rules/goalRuleText";
import { MISSING_DATA_RULE_TEXT } from "../../rules/missingDataRuleText";
import { enumeration, quoted } from "./enumeration";
import type { Texts } from "../../texts";
import { AMOUNT_CHOICES, REPORTS_TEXT } from "./reportsText";

export const SETTINGS: Texts["SETTINGS"] = {
  readingHeading: "How the workbook is read",
  isRemembered: "The workbook remembers how it is read.",
  isNotRemembered: "The workbook is read by its headings.",
  rulesHeading: "Limits and rules",
  thresholds: "Limits for the goal’s level",
  thresholdHint: "Write 0.75 or 75%.",
  thresholdForm: "Write the limit as a number between 0 and 1 or in per cent, for example 0.75 or 75%.",
  reportsHeading: "Reports",
  recalculationHeading: "Recalculate",
  paneHeading: "The pane",
  unsaved: "The changes are not saved.",
  unsavedElsewhere: "What you have changed under Settings is not saved, and does not count.",
  save: "Save in the workbook",
  discard: "Discard the changes",
  open: "Open Settings",
  saved:
    "The settings are saved in the workbook. They count the next time you recalculate or build reports, and go with the file when you save it.",
  imported:
    "The file’s settings are saved in the workbook. They count the next time you recalculate or build reports, and go with the file when you save it.",
  wasReset: "The workbook’s settings are removed. The original ones count the next time you recalculate.",
  unreadable:
    "The settings in the workbook cannot be read. They have been left untouched, and the original ones count meanwhile. If they come from a newer version of Goal Follow-up: update the add-in. Otherwise you can import a file of settings, or reset them.",
  notRead: "The workbook has not been read, so its settings cannot be shown.",
  fileHeading: "Move to another workbook",
  fileHint: "The file gets what is saved in the workbook: the settings, and how it is read.",
  export: "Export to a file",
  exported:
    "The file is being downloaded. If no file comes: copy the text here, and save it in a file with the name maluppfoljning-installningar.json.",
  copyFile: "Copy the file’s text",
  import: "Import from a file",
  importHeading: "This is what changes",
  importNothing: "The file says the same as the workbook. Nothing changes.",
  importUnreadable: "The settings that cannot be read are replaced.",
  importMapping: "The workbook is read as the file says.",
  importHidden: "What is hidden in Check is replaced by what the file has hidden.",
  importUnsaved: "Your changes that are not saved are lost.",
  confirmImport: "Import",
  cancelImport: "Cancel",
  storedHeading: "What is stored, and where",
  storedInWorkbook:
    "In the workbook: the settings here, what you have hidden in Check with your reasons, and how it is read if you have saved that. They count for everyone who opens the workbook.",
  storedOnComputer: "On this computer: the pane’s colours. They are yours alone.",
  storedNowhereElse: "Nothing is stored or sent anywhere else.",
  reset: "Reset the settings",
  resetHint:
    "Removes the settings from the workbook, what is hidden in Check as well. How the workbook is read does not change. It can be undone.",
};

export const SETTINGS_CHOICES: Texts["SETTINGS_CHOICES"] = {
  goalLevelRule: { legend: "The goal’s level" },
  missingDataRule: { legend: "Indicator without a level" },
  wording: {
    legend: "Words for the levels in the workbook",
    options: {
      asWorkbook: { name: "As in the workbook", hint: "The words that the workbook itself uses most." },
    },
  },
  reportUnit: {
    legend: REPORTS_TEXT.unit,
    options: {
      shownAsThousands: AMOUNT_CHOICES.shownAsThousands,
      roundedToThousands: AMOUNT_CHOICES.roundedToThousands,
    },
  },
  amounts: {
    legend: REPORTS_TEXT.amounts,
    options: { formulas: AMOUNT_CHOICES.formulas, values: AMOUNT_CHOICES.values },
  },
  recalculation: {
    legend: "When you click Recalculate",
    options: {
      straightAway: { name: "Write at once", hint: "What is written can be undone." },
      previewFirst: {
        name: "Show first what changes",
        hint: "Nothing is written until you have said yes.",
      },
    },
  },
};

export const THEME: Texts["THEME"] = {
  legend: "The pane’s colours",
  options: {
    office: { name: "As in Office", hint: "Light or dark by the theme of Office." },
    light: { name: "Light", hint: "Always dark text on a light ground." },
    dark: { name: "Dark", hint: "Always light text on a dark ground." },
  },
};

export const settingReplacedText: Texts["settingReplacedText"] = (what, from, to) =>
  `${what}: ${from} becomes ${to}.`;

export function goalRuleChoice(rule: GoalLevelRule, wording: LevelWording): ChoiceText {
  return GOAL_RULE_TEXT[rule].choice.en(wording);
}

export function missingDataRuleChoice(rule: MissingDataRule, wording: LevelWording): ChoiceText {
  return MISSING_DATA_RULE_TEXT[rule].choice.en(wording);
}

/** The words of a scale as a choice: “Uppfyllt”, and all of them, the best first. */
export function wordingChoice(wording: LevelWording): ChoiceText {
  const words = levelChoices(wording);
  return { name: quoted(words.slice(0, 1)), hint: `${quoted(words)}.` };
}

/** "Limit for partly attained": the lowest value of a goal with the level. */
export function thresholdName(level: AttainmentLevel, wording: LevelWording): string {
  return `Limit for ${formsOf(wording, level).english.toLowerCase()}`;
}

/** "The limit for partly attained must be greater than 0 and lower than the limit for attained." */
export function thresholdOrderText(wording: LevelWording): string {
  const names = levelsBestFirst(wording.scale)
    .slice(0, -1)
    .map((level) => formsOf(wording, level).english.toLowerCase());
  const [best = "", next = "", ...others] = names;
  if (names.length === 1) return `The limit for ${best} must be greater than 0.`;
  return others.length === 0
    ? `The limit for ${next} must be greater than 0 and lower than the limit for ${best}.`
    : `The limits for ${enumeration(names.toReversed())} must be greater than 0 and rise in that order.`;
}
