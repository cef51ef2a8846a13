import type { Texts } from "../../texts";
import { AMOUNT_CHOICES, REPORTS_TEXT } from "./reportsText";

export const SETTINGS: Texts["SETTINGS"] = {
  readingHeading: "How the workbook is read",
  isRemembered: "The workbook remembers how it is read.",
  isNotRemembered: "The workbook is read by its headings.",
  rulesHeading: "Limits and rules",
  thresholds: "Limits for the goal’s level",
  attained: "Limit for attained",
  partly: "Limit for partly attained",
  thresholdHint: "Write 0.75 or 75%.",
  thresholdForm: "Write the limit as a number between 0 and 1 or in per cent, for example 0.75 or 75%.",
  thresholdOrder:
    "The limit for partly attained must be greater than 0 and lower than the limit for attained.",
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
  goalLevelRule: {
    legend: "The goal’s level",
    options: {
      thresholds: {
        name: "By the goal’s value",
        hint: "The mean of the indicators’ values is held against the limits.",
      },
      noneNotAttainedAndHalfAttained: {
        name: "Half attained, none not attained",
        hint: "The goal is attained if no indicator is not attained and at least half are attained, and not attained if all are not attained.",
      },
      allAttained: {
        name: "All attained",
        hint: "The goal is attained only if all indicators are, and not attained if all are not attained.",
      },
      worst: {
        name: "The worst indicator",
        hint: "The goal gets the same level as the indicator that has come the shortest way.",
      },
    },
  },
  missingDataRule: {
    legend: "Indicator without a level",
    options: {
      leaveOut: { name: "Left out", hint: "The goal’s value is computed from the other indicators." },
      countAsNotAttained: {
        name: "Counted as not attained",
        hint: "It counts as 0 in the goal’s value.",
      },
      countAsPartlyAttained: {
        name: "Counted as partly attained",
        hint: "It counts as 0.5 in the goal’s value.",
      },
      blockGoal: {
        name: "The goal gets no value",
        hint: "The goal gets neither value nor level until all its indicators have a level.",
      },
    },
  },
  wording: {
    legend: "Words for the levels in the workbook",
    options: {
      asWorkbook: { name: "As in the workbook", hint: "The words that the workbook itself uses most." },
      uppnått: { name: "“Uppnått”", hint: "“Uppnått”, “Delvis uppnått” and “Ej uppnått”." },
      uppfyllt: { name: "“Uppfyllt”", hint: "“Uppfyllt”, “Delvis uppfyllt” and “Ej uppfyllt”." },
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
