import type { Field } from "../../workbook/columns/catalogue";
import type { Evaluation } from "../../domain/evaluation";
import { columnName } from "../../workbook/grid/cellAddress";
import type { RefusalReason } from "../../workbook/issues/refusal";
import type { NearestBlock } from "../../workbook/layout/nearestBlock";
import type { LevelWording } from "../../workbook/scale/scaleWords";
import type { BlockGroup, HistoryColumn } from "../../workbook/layout/followUpBlock";
import { enumeration } from "../make/enumeration";
import { countText, indexText } from "../make/figures";
import { inEach, NOTHING, type Both } from "../make/language";
import { refusalSentence } from "./errors";
import { fieldLabel, fieldWord } from "./fields";
import { goalCountText } from "./overview";
import { foundText } from "./pane";
import { sheetNameText } from "./sheets";

/** The words of "Så lästes arbetsboken". */
export const MAPPING = {
  heading: { sv: "Så lästes arbetsboken", en: "How the workbook was read" },
  back: { sv: "Tillbaka", en: "Back" },
  questions: { sv: "Att svara på", en: "To answer" },
  answerFirst: {
    sv: "Arbetsboken är läst. Svara på det som står nedan, så räknas måluppfyllelsen. Inget har skrivits.",
    en: "The workbook has been read. Answer what is asked below, and the goal attainment is calculated. Nothing has been written.",
  },
  proposed: { sv: "Förslag", en: "Suggested" },
  takeProposals: { sv: "Svara enligt förslagen", en: "Answer as suggested" },
  answerSaved: {
    sv: "Svaret är sparat i arbetsboken. Det följer med när du sparar filen.",
    en: "The answer is saved in the workbook. It stays with it when you save the file.",
  },
  yes: { sv: "Ja, det stämmer", en: "Yes, that is right" },
  no: { sv: "Nej, välj annan kolumn", en: "No, choose another column" },
  otherColumn: { sv: "Välj annan kolumn", en: "Choose another column" },
  chooseColumn: { sv: "Välj kolumn", en: "Choose a column" },
  chooseSheet: { sv: "Välj blad", en: "Choose a sheet" },
  noColumn: { sv: "Ingen kolumn", en: "No column" },
  pointOut: { sv: "Peka i bladet", en: "Point in the sheet" },
  pointOutHint: {
    sv: "Välj i listan, eller markera en cell i kolumnen i Excel och klicka på Peka i bladet.",
    en: "Choose in the list, or select a cell of the column in Excel and click “Point in the sheet”.",
  },
  pointAnywhere: {
    sv: "Vilken kolumn är Nämndmål? Markera dess rubrik i arbetsboken och klicka på Peka i bladet. Därefter frågas efter de andra kolumnerna.",
    en: "Which column holds the committee goals (“Nämndmål”)? Select its heading in the workbook and click “Point in the sheet”. Then you are asked about the other columns.",
  },
  change: { sv: "Ändra", en: "Change" },
  reads: { sv: "Läses", en: "Read" },
  writes: { sv: "Skrivs", en: "Written" },
  addField: { sv: "Lägg till fält…", en: "Add a field…" },
  followUpOther: { sv: "Följ upp ett annat blad", en: "Follow up another sheet" },
  isRemembered: { sv: "Sparad i arbetsboken", en: "Saved in the workbook" },
  reset: { sv: "Återställ till automatiskt", en: "Reset to automatic" },
  saveHint: {
    sv: "Spara, så läses arbetsboken likadant nästa gång.",
    en: "Save, and the workbook is read in the same way next time.",
  },
  unsaved: {
    sv: "Dina val om hur arbetsboken läses är inte sparade.",
    en: "Your choices about how the workbook is read are not saved.",
  },
  mappingSaved: {
    sv: "Valen är sparade i arbetsboken. De följer med när du sparar filen.",
    en: "The choices are saved in the workbook. They stay with it when you save the file.",
  },
  mappingForgotten: {
    sv: "Valen är borttagna. Arbetsboken läses efter sina rubriker.",
    en: "The choices have been removed. The workbook is read by its headings.",
  },
};

/** Why nothing is computed. Where questions follow, they are not said twice. */
export function reasonText(reason: RefusalReason): Both {
  switch (reason.code) {
    case "layoutUnclear":
      return {
        sv: "Det är oklart hur arbetsboken ska läsas. Inget har räknats eller skrivits. Svara först på det som står nedan.",
        en: "It is unclear how the workbook is to be read. Nothing has been calculated or written. First answer what is asked below.",
      };
    case "noFollowUp":
      return nearestText(reason.nearest);
    default:
      return refusalSentence(reason);
  }
}

/** "Rad 4 på bladet Mål 2023 liknar en uppföljning. Svara på det som står nedan, så räknas måluppfyllelsen." */
function nearestText(nearest: NearestBlock | null): Both {
  return nearest === null
    ? {
        sv: "Visa var uppföljningen står, en kolumn i taget. Inget skrivs i bladen.",
        en: "Show where the follow-up is, one column at a time. Nothing is written on the sheets.",
      }
    : {
        sv: `Rad ${nearest.row + 1} på bladet ${nearest.sheet} liknar rubriker för en uppföljning. Svara på det som står nedan, så räknas måluppfyllelsen.`,
        en: `Row ${nearest.row + 1} of the sheet “${nearest.sheet}” looks like the headings of a follow-up. Answer what is asked below, and the goal attainment is calculated.`,
      };
}

/** "Hittade 15 mål och 30 indikatorer på bladet Mål 2022. Index: 0,98." */
export function clearText(
  {
    goalCount,
    indicatorCount,
    index,
    range,
  }: Pick<Evaluation, "goalCount" | "indicatorCount" | "index" | "range">,
  sheets: readonly string[],
): Both {
  return {
    sv: `${foundText(goalCount, indicatorCount, sheets).sv} Index: ${indexText(index, range).sv.toLocaleLowerCase("sv")}.`,
    en: `${foundText(goalCount, indicatorCount, sheets).en} Index: ${indexText(index, range).en.toLowerCase()}.`,
  };
}

/** The result that an answer leads to: "Index 0,75. 2 av 3 mål uppnådda, 1 ej uppnått." */
export function answerOutcomeText(
  summary: Pick<Evaluation, "goalCount" | "levels" | "index" | "range">,
  wording: LevelWording,
): Both {
  const { index, range } = summary;
  const counts = goalCountText(summary, wording);
  return {
    sv: `Index ${indexText(index, range).sv.toLocaleLowerCase("sv")}. ${counts.sv}.`,
    en: `Index ${indexText(index, range).en.toLowerCase()}. ${counts.en}.`,
  };
}

/** "H – Utfall aug 2022"; for a column without a heading "A – utan rubrik (”Trygghet”)". */
export function columnOptionText(column: number, heading: string, example: string): Both {
  const content = example === "" ? NOTHING : { sv: ` (”${example}”)`, en: ` (“${example}”)` };
  const name = heading === "" ? { sv: `utan rubrik${content.sv}`, en: `no heading${content.en}` } : null;
  return inEach((language) => `${columnName(column)} – ${name?.[language] ?? heading}`);
}

/** "Att svara på (2)" */
export function countedHeading(heading: string, count: number): Both {
  return inEach((language) => `${heading} (${countText(count)[language]})`);
}

/** "Kolumn för Utfall" */
export function columnLabel(field: Field): Both {
  return {
    sv: `Kolumn för ${fieldLabel(field).sv}`,
    en: `Column for ${fieldWord(field).en}`,
  };
}

/** "Läses som Utfall" */
export function readAsText(fields: readonly Field[]): Both {
  return {
    sv: `Läses som ${enumeration.sv(fields.map((field) => fieldLabel(field).sv))}`,
    en: `Read as ${enumeration.en(fields.map((field) => fieldWord(field).en))}`,
  };
}

/** "Exempel ur kolumnen: ”Invånarna är trygga.”" */
export function exampleText(example: string): Both {
  return {
    sv: `Exempel ur kolumnen: ”${example}”`,
    en: `Example from the column: “${example}”`,
  };
}

/** "Blad Mål 2022" */
export function sheetHeadingText(sheet: string): Both {
  return sheetNameText(sheet);
}

/** "Rubriker på rad 4" */
export function headerRowText(row: number): Both {
  return { sv: `Rubriker på rad ${row + 1}`, en: `Headings on row ${row + 1}` };
}

/** "Mål 2022, rubriker på rad 4" */
export function blockText(sheet: string, row: number): Both {
  return {
    sv: `${sheet}, rubriker på rad ${row + 1}`,
    en: `${sheet}, headings on row ${row + 1}`,
  };
}

/** "Alla mål hör till målområde Trygghet." */
export function groupText({ field, name }: BlockGroup): Both {
  return {
    sv: `Alla mål här hör till ${fieldLabel(field).sv.toLocaleLowerCase("sv")} ${name}.`,
    en: `All goals here belong to the ${fieldWord(field).en} “${name}”.`,
  };
}

/** "Tidigare utfall: 2020-12 i kolumn F och 2021-12 i kolumn G." */
export function historyText(history: readonly HistoryColumn[]): Both {
  const columns = (on: string): readonly string[] =>
    history.map(({ period, column }) => `${period} ${on} ${columnName(column)}`);
  return {
    sv: `Tidigare utfall: ${enumeration.sv(columns("i kolumn"))}.`,
    en: `Earlier outcomes: ${enumeration.en(columns("in column"))}.`,
  };
}

/** "Markera en cell på bladet Mål 2022 och klicka sedan på Peka i bladet." */
export function pointedElsewhereText(sheet: string): Both {
  return {
    sv: `Markera en cell på bladet ${sheet} och klicka sedan på Peka i bladet.`,
    en: `Select a cell on the sheet “${sheet}” and then click “Point in the sheet”.`,
  };
}

/** "Visa Utfall": names a button where many say the same. */
export function buttonName(action: string, field: Field): Both {
  return { sv: `${action} ${fieldLabel(field).sv}`, en: `${action} ${fieldWord(field).en}` };
}
