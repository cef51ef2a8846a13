import type { Texts } from "../../texts";

/** The words of the pane's help. */
export const HELP: Texts["HELP"] = {
  heading: "Help",
  about: "About the add-in",
  licences: "Open source in the add-in",
  licencesHint: "The add-in uses these packages, all under the MIT licence.",
  support: "Something not working?",
  supportHint:
    "Copy the technical information and send it to support. It says which version of the add-in and of Excel you have, and nothing of what stands in the workbook.",
};

/** What the help says, section by section. */
export const HELP_SECTIONS: Texts["HELP_SECTIONS"] = [
  {
    heading: "How to proceed",
    paragraphs: [
      "Click “Recalculate” on the tab “Overview”. Levels, goal values and index are calculated from the follow-up in the workbook and written next to your own rows. Nothing of yours is overwritten, and everything can be undone.",
      "Then go through “To review”. Each line says what is wrong and what to do about it, and leads to the cell.",
      "Under “Goals” you see why each indicator and goal has its level. Under “Reports” the annexes are built, and under “Check” they are reconciled with each other.",
      "Under “Summary” are the sentences for the report, in Swedish and ready to copy. Every underlined figure leads to its cell.",
    ],
  },
  {
    heading: "Does the pane not find the follow-up?",
    paragraphs: [
      "One of the first 40 rows of the sheet must have the headings “Nämndmål” and “Indikator”, and “Utfall” or “Nivå”. If yours are called something else, point out the columns under “How the workbook was read”. Save there, and the workbook is read in the same way next time.",
    ],
  },
  {
    heading: "How the levels are calculated",
    paragraphs: [
      "When the outcome reaches the target, the indicator is attained. When it reaches only the limit for partly attained, it is partly attained, otherwise not attained. An outcome exactly on a limit gets the better level.",
      "The value of a goal is the mean of the values of its indicators (0, 0.5 and 1), and the index is the mean of the values of the goals.",
    ],
  },
  {
    heading: "Your data",
    paragraphs: [
      "Everything is calculated in Excel. The add-in sends no data and collects no statistics. What the pane remembers is saved in the workbook, except the choice of colours, which stays on the computer.",
    ],
  },
];

/** "Goal Follow-up 0.1.0" */
export function versionText(version: string): string {
  return `Goal Follow-up ${version}`;
}
