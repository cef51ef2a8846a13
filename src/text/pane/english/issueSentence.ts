import type { Issue, IssueCode, IssueDetail } from "../../../workbook/issues/issue";
import type { LevelWording } from "../../../workbook/scale/scaleWords";
import type { MissingVerdict } from "../../../domain/rules/missingDataRules";
import type { Field } from "../../../workbook/columns/catalogue";
import { columnName } from "../../../workbook/grid/cellAddress";
import { levelChoices } from "../../cells/templateText";
import { DATA_SENTENCES } from "./dataSentences";
import { quoted } from "./enumeration";
import { fieldWord } from "./fieldLabel";
import { counted, valueText } from "./figures";
import { countedLevelWord, levelWord } from "./levelWords";
import { ROW_STRUCTURE_SENTENCES } from "./rowStructureSentences";

type DetailOf<Code extends IssueCode> = Extract<IssueDetail, { readonly code: Code }>;
type Note = DetailOf<"numberUnderstood">["note"];

const UNDERSTOOD: Record<Note, (raw: string, understood: string) => string> = {
  approximate: (raw, understood) =>
    `“${raw}” is not an exact number and has been read as “${understood}”. Enter the exact number if there is one.`,
  fraction: (raw, understood) =>
    `“${raw}” has been read as “${understood}”. Enter the number as a percentage or a count if something else is meant.`,
  labelled: (raw, understood) =>
    `“${raw}” has been read as “${understood}”, each assessed by itself. Enter only the number that applies if something else is meant.`,
};

/** What becomes of an indicator without a level, and of its goal. */
function withoutLevel(verdict: MissingVerdict, wording: LevelWording): string {
  switch (verdict.kind) {
    case "leftOut":
      return "It gets no level and is not included in the value of the goal.";
    case "countedAs":
      return `It gets no level and counts as ${countedLevelWord(verdict.level, 1, wording)} in the value of the goal.`;
    case "between":
      return "It gets no level, and the value of the goal is a range.";
    case "blocks":
      return "It gets no level, and therefore the goal gets no value.";
  }
}

/** One English sentence per issue: what is the matter and what to do. The place is given beside it. */
const SENTENCES: { readonly [Code in IssueCode]: (detail: DetailOf<Code>, wording: LevelWording) => string } =
  {
    errorInCell: ({ raw, field }) =>
      `The cell for ${named(field)} shows the error ${raw}. Correct the formula or enter the value.`,
    unreadableNumber: ({ raw, field }) =>
      `“${raw}” cannot be read as a number for ${named(field)}. Write, for example, “85 %”, “12,5” or “90 % / 79 %”.`,
    unreadableLevel: ({ raw, field }, wording) =>
      `“${raw}” cannot be read as a level for ${named(field)}. Write ${quoted(levelChoices(wording).toReversed(), "or")}.`,
    unreadableDate: ({ raw, field }) =>
      `“${raw}” cannot be read as a date for ${named(field)}. Write, for example, 2022-12-31.`,
    invalidWeight: ({ raw }) =>
      `“${raw}” is not a weight, and the indicator has been given the weight 1. Enter a number greater than zero and at most one million.`,
    missingActualValue: ({ title, verdict }, wording) =>
      [
        `The indicator “${title}” has no outcome.`,
        ...(verdict === null ? [] : [withoutLevel(verdict, wording)]),
        "Enter the outcome.",
      ].join(" "),
    missingDirection: ({ title }) =>
      `The indicator “${title}” has no direction that can be read. Write “Högre är bättre” (higher is better), “Lägre är bättre” (lower is better) or “Kvalitativ” (qualitative).`,
    missingTargetValue: ({ title }) =>
      `The indicator “${title}” has no target and therefore gets no level. Enter the target.`,
    missingPartlyLimit: ({ title, verdict }) =>
      verdict?.kind === "between"
        ? `The indicator “${title}” does not reach the target, and no limit tells how far below it is partly attained. It gets no level, and the value of the goal is a range. Enter the limit.`
        : verdict !== null
          ? `The indicator “${title}” does not reach the target and has no limit for partly attained. It therefore gets no level. Enter the limit.`
          : `The indicator “${title}” has no limit for partly attained. The level is certain all the same, but enter the limit.`,
    ruleUsed: ({ rule, count }) =>
      `${counted(count, "indicator without a limit of its own is", "indicators without limits of their own are")} assessed by the rule of the workbook: ${
        rule.kind === "reachedOrNot"
          ? "what does not reach the target has the lowest level"
          : `the limit below the target is ${rule.percents.join(" and ")}\u00A0per cent of it, and the share is rounded to whole per cent`
      }.`,
    directionFromLimits: ({ raw, direction }) =>
      `“${raw}” cannot be read as a direction. The limits show that ${direction === "higherIsBetter" ? "higher" : "lower"} is better, and so it has been read.`,
    limitsReversed: ({ title }) =>
      `The indicator “${title}” has a limit for partly attained that is harder to reach than the target. Correct the limit, the target or the direction.`,
    missingAssessedLevel: ({ title }) =>
      `The indicator “${title}” is assessed without numbers but has no assessed level. Enter the level.`,
    decidedWithoutMotivation: ({ title }) =>
      `The goal “${title}” has a decided goal attainment without a reason. Write the reason under “Motivering”.`,
    goalWithoutScore: ({ title, verdict }) =>
      verdict?.kind === "blocks"
        ? `The goal “${title}” has at least one indicator without a level. It gets no value and is not included in the index.`
        : `The goal “${title}” has no indicator with a level. It gets no value and is not included in the index.`,
    indicatorWithoutGoal: ({ title }) =>
      `The indicator “${title}” stands above the first goal and is not included. Write which committee goal it belongs to.`,
    goalWithoutIndicators: ({ title }) =>
      `“${title}” has no indicators and does not count as a goal. Fill in at least one indicator if it is a goal.`,
    conflictingGoalValue: ({ field, first, other }) =>
      `The rows of one goal differ on ${named(field)}: “${first}” and “${other}”. The first is used.`,
    numberUnderstood: ({ raw, understood, note }) => UNDERSTOOD[note](raw, understood),
    unitNormalised: ({ raw, understood }) =>
      `The number “${raw}” has been read as “${understood}”, the unit that the row has otherwise. Write the unit after the number if that is wrong.`,
    unitUncertain: ({ raw, understood }) =>
      understood === raw
        ? `The number “${raw}” may be a share among percentages. It has been read as it stands. Format the cell as a percentage if it is a share.`
        : `The number “${raw}” has been read as “${understood}”, but that is not certain. Write the number with a per cent sign.`,
    unitsDiffer: ({ raw, others }) =>
      `“${raw}” cannot be compared with the other numbers of the row, which are in ${quoted(others)}. The cell has not been read. Write all numbers of the row in the same unit.`,
    unitContradicted: ({ raw, units }) =>
      `The unit is “${raw}”, but the row has numbers in ${quoted(units)}. What stands with the numbers applies. Correct the unit or the numbers.`,
    yearAmongNumbers: ({ raw }) =>
      `“${raw}” looks like a year among the other numbers of the row and has not been read. If it is a count, write the unit after the number, for example “${raw} st”.`,
    intervalRead: ({ raw, target, limit }) =>
      `“${raw}” has been read as the target “${target}” and the limit for partly attained “${limit}”. Write them in a cell each if something else applies.`,
    intervalNotRead: ({ raw, reason }) =>
      reason === "ownLimit"
        ? `“${raw}” is two numbers, and the limit for partly attained already stands in a cell of its own. Write only the target here.`
        : `“${raw}” is two numbers, and the direction is missing. Write “Högre är bättre” (higher is better) or “Lägre är bättre” (lower is better), or write the target and the limit for partly attained in a cell each.`,
    directionContradicted: ({ raw, direction }) =>
      direction === "higherIsBetter"
        ? `“${raw}” says that lower is better, but the direction is “Högre är bättre” (higher is better). The direction applies. Correct the one that is wrong.`
        : `“${raw}” says that higher is better, but the direction is “Lägre är bättre” (lower is better). The direction applies. Correct the one that is wrong.`,
    onStrictLimit: ({ raw }) =>
      `The outcome is exactly on the limit in “${raw}” and counts as attained. Write the number to be reached, for example “minst 90 %” (at least 90%).`,
    targetProposed: ({ title, direction, understood }) =>
      `The indicator “${title}” has no target and therefore gets no level. The text mentions “${understood}”, where ${direction === "higherIsBetter" ? "higher" : "lower"} is better. If that is right, enter “${understood}” as the target.`,
    assessedLevelNotUsed: ({ assessed, computed }, wording) =>
      `The assessed level is ${levelWord(assessed, wording)}, but the outcome gives ${levelWord(computed, wording)}. For a measured indicator the outcome applies.`,
    levelReplaced: ({ field, before, after }) =>
      field === "goalLevel"
        ? `The goal attainment changes from “${before}” to “${after}”. If the former is to stand, write it under “Beslutad måluppfyllelse”, with a reason under “Motivering”.`
        : `The ${field === "trend" ? "trend" : "level"} changes from “${before}” to “${after}”.`,
    ownTextKept: ({ field, count, raw }) =>
      `${counted(count, "cell", "cells")} for ${named(field)} ${count === 1 ? "has" : "have"} content of your own that is not overwritten, ${count === 1 ? "" : "for example "}“${raw}”.`,
    formulaKept: ({ field, shown, computed }) =>
      `The cell for ${named(field)} has a formula of its own that shows ${valueText(shown)}. The calculation gives ${valueText(computed)}. The formula has been kept.`,
    outcomeChosen: ({ heading }) =>
      `There are outcomes for several periods. The column “${heading}” is followed up. If another is to be, write “Utfall” without a year as its heading.`,
    duplicateHeading: ({ heading }) =>
      `The heading “${heading}” is there more than once. The first column is used.`,
    laterOutcome: ({ heading }) =>
      `The column “${heading}” is filled in and is for a later period than the one followed up. Choose it under “How the workbook was read” if it is to be used.`,
    laterSheet: ({ sheet }) =>
      `The sheet “${sheet}” is for a later period than the one followed up. Choose it under “How the workbook was read” if it is to be used.`,
    formerPeriods: ({ sheets }) =>
      `${sheets.length === 1 ? "The sheet" : "The sheets"} ${quoted(sheets)} ${sheets.length === 1 ? "is for an earlier period and is" : "are for earlier periods and are"} not followed up. If another sheet is to be, choose it under “How the workbook was read”.`,
    hiddenRows: ({ rows }) =>
      `${counted(rows, "row of the follow-up is hidden. It has been read and is", "rows of the follow-up are hidden. They have been read and are")} included.`,
    hiddenColumns: ({ columns }) =>
      `${columns.length === 1 ? "Column" : "Columns"} ${columns.map(columnName).join(", ")} ${columns.length === 1 ? "is hidden. It has" : "are hidden. They have"} been read all the same.`,
    columnLost: ({ field, heading }) =>
      `The column “${heading}” for ${named(field)} is no longer there. Nothing is read from it. Choose another column under “How the workbook was read” if one is to be used.`,
    unusableIndexName: ({ name }) =>
      `The name “${name}” does not refer to a cell in the workbook. Correct it in the Name Manager; until then the index is written on a sheet of its own.`,
    ownSheetNameTaken: ({ sheet }) =>
      `The sheet “${sheet}” already exists and was not created by Goal Follow-up. It has been left untouched and the index has not been written. Rename the sheet, or give the cell for the index the name “Måluppfyllelseindex”.`,
    settingsUnreadable: () =>
      "The settings in the workbook cannot be read, and the default settings have been used. The stored ones are untouched; they may come from a newer version of Goal Follow-up. Import a file with settings, or reset them, under Settings.",
    ...DATA_SENTENCES,
    ...ROW_STRUCTURE_SENTENCES,
  };

function named(field: Field | "index"): string {
  return `the ${field === "index" ? field : fieldWord(field)}`;
}

export function issueSentence(detail: IssueDetail, wording: LevelWording): string {
  // The table pairs every code with a function of that code's detail; TypeScript cannot follow the pairing through an index.
  const sentence = SENTENCES[detail.code] as (detail: IssueDetail, wording: LevelWording) => string;
  return sentence(detail, wording);
}

/** "Sheet Mål 2022, cell H12". */
export function placeText({ place }: Pick<Issue, "place">): string {
  const kind = place.address.includes(":") ? "cells" : "cell";
  return `Sheet ${place.sheet}, ${kind} ${place.address}`;
}
