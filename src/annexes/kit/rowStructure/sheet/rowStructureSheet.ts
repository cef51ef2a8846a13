import type { RowStructure } from "../table/rowStructure";
import { chooseText } from "../../../../text/cells/templateText";
import {
  COUNTERPARTY_WORDS,
  KIND_WORDS,
  LEVEL_WORDS,
  ROW_STRUCTURE_PURPOSE,
  ROW_STRUCTURE_SHEET,
  SECTION_KINDS,
  SECTION_TITLES,
  SIDE_WORDS,
  STRUCTURE_FIELDS,
  STRUCTURE_HEADINGS,
  type SectionName,
  type StructureField,
} from "../words";
import type { CellFormat } from "../../../../workbook/plan/writePlan";
import type { OwnChoices } from "../../../../reports/ownSheet/ownSheet";
import type { OwnCell, OwnSheet } from "../../../../reports/ownSheet/planOwnSheet";
import { selectionLines, structureLines, type StructureCells } from "./rowStructureLines";

const INSTRUCTIONS = [
  "Så blir huvudboken rader i bilagorna. Ändra, lägg till och ta bort rader här; bladet läses varje gång bilagorna byggs.",
  "Slag: Konton och Verksamheter hämtar belopp, Varav visas men läggs aldrig ihop, Summa lägger ihop andra rader, Rubrik har inga belopp, Urval säger vad tabellen gäller.",
  "Konto från och Konto till är kontots första siffror: 50 till 57 tar 5010 och 5799. Fler intervall för samma rad skrivs på raderna under, med tomt i Rad.",
  "Motpart: Intern, Extern eller tomt för båda. Summerar: radernas namn med semikolon emellan, eller Alla rader. Id behövs bara för rader som heter lika; det som står där ska stå kvar när raden byter namn.",
];

/** In points, in the order of the columns. */
const WIDTHS: Readonly<Record<StructureField, number>> = {
  label: 260,
  kind: 78,
  level: 70,
  side: 62,
  from: 66,
  to: 66,
  counterparty: 58,
  activity: 260,
  activityGroup: 260,
  group: 260,
  sum: 300,
  id: 180,
};

const SHEET_TITLE: CellFormat = { bold: true, fontSize: 14 };
const SECTION_TITLE: CellFormat = { bold: true, fontSize: 12 };
const HEADING: CellFormat = { bold: true, fillColor: "#DDEBF7", verticalAlignment: "Center", wrapText: true };
const TEXT: CellFormat = { verticalAlignment: "Top" };
const WRAPPED: CellFormat = { verticalAlignment: "Top", wrapText: true };
const QUIET: CellFormat = { verticalAlignment: "Top", fontColor: "#616161" };

/**
 * The row structure as a sheet that the controller can edit: a section for each annex of the ledger, with the same columns,
 * and drop-down lists where a column holds one of a few words. `decodeRowStructure` reads it back.
 */
export function rowStructureSheet(structure: RowStructure): OwnSheet {
  const { operatingStatement, activityResult, politicalActivity } = structure;
  const { activities, rows: politicalRows } = politicalActivity;
  const rows: (readonly OwnCell[])[] = [
    [{ content: ROW_STRUCTURE_SHEET, format: SHEET_TITLE }],
    ...INSTRUCTIONS.map((content) => [{ content }]),
  ];
  const choices: OwnChoices[] = [];
  const add = (name: SectionName, lines: readonly StructureCells[]): void => {
    rows.push([], ...section(name, lines));
    choices.push(...choicesOf(name, rows.length - lines.length, lines.length));
  };
  add("operatingStatement", structureLines(operatingStatement));
  add("activityResult", structureLines(activityResult, activities));
  add("politicalActivity", [...selectionLines(activities), ...structureLines(politicalRows)]);
  return {
    purpose: ROW_STRUCTURE_PURPOSE,
    name: ROW_STRUCTURE_SHEET,
    rows,
    columnWidths: STRUCTURE_FIELDS.map((field) => WIDTHS[field]),
    choices,
  };
}

/** The words that each column of a section may hold, for those that hold one of a few. */
function choicesOf(name: SectionName, row: number, rowCount: number): readonly OwnChoices[] {
  const kinds = SECTION_KINDS[name].map((kind) => KIND_WORDS[kind]);
  const words: Partial<Record<StructureField, readonly string[]>> = {
    kind: kinds,
    level: Object.values(LEVEL_WORDS),
    // Only accounts have a side and a counterparty.
    ...(SECTION_KINDS[name].includes("accounts")
      ? { side: Object.values(SIDE_WORDS), counterparty: Object.values(COUNTERPARTY_WORDS) }
      : {}),
  };
  if (rowCount === 0) return [];
  return STRUCTURE_FIELDS.flatMap((field, column): readonly OwnChoices[] => {
    const texts = words[field];
    const area = { row, column, rowCount, columnCount: 1 };
    return texts === undefined ? [] : [{ area, texts, message: chooseText(texts) }];
  });
}

function section(name: SectionName, lines: readonly StructureCells[]): readonly (readonly OwnCell[])[] {
  return [
    [{ content: SECTION_TITLES[name], format: SECTION_TITLE }],
    STRUCTURE_FIELDS.map((field) => ({ content: STRUCTURE_HEADINGS[field], format: HEADING })),
    ...lines.map((cells) =>
      STRUCTURE_FIELDS.map((field) => ({ content: cells[field] ?? "", format: formatOf(field) })),
    ),
  ];
}

function formatOf(field: StructureField): CellFormat {
  if (field === "id") return QUIET;
  return field === "sum" ? WRAPPED : TEXT;
}
