import type { RowStructure } from "../../domain/annexes/rowStructure";
import {
  ROW_STRUCTURE_PURPOSE,
  SECTION_TITLES,
  STRUCTURE_FIELDS,
  STRUCTURE_HEADINGS,
  type SectionName,
  type StructureField,
} from "../../workbook/data/rowStructureWords";
import type { CellFormat } from "../../workbook/writePlan";
import type { OwnCell, OwnSheet } from "../ownSheet/planOwnSheet";
import { selectionLines, structureLines, type StructureCells } from "./rowStructureLines";

const TITLE = "Radstruktur";

const INSTRUCTIONS = [
  "Så blir huvudboken rader i bilagorna. Ändra, lägg till och ta bort rader här; bladet läses varje gång bilagorna byggs.",
  "Slag: Konton och Verksamheter hämtar belopp, Varav visas men läggs aldrig ihop, Summa lägger ihop andra rader, Rubrik har inga belopp, Urval säger vad tabellen gäller.",
  "Konto från och Konto till är kontots första siffror: 50 till 57 tar 5010 och 5799. Fler intervall för samma rad skrivs på raderna under, med tomt i Rad.",
  "Motpart: Intern, Extern eller tomt för båda. Summerar: radernas namn med semikolon emellan, eller Alla rader. Id behövs bara för rader som heter lika.",
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
 * The row structure as a sheet that the controller can edit: a section for each annex of the ledger, with the same columns.
 * `decodeRowStructure` reads it back.
 */
export function rowStructureSheet(structure: RowStructure): OwnSheet {
  const { operatingStatement, activityResult, politicalActivity } = structure;
  const { activities, rows } = politicalActivity;
  return {
    purpose: ROW_STRUCTURE_PURPOSE,
    name: TITLE,
    rows: [
      [{ content: TITLE, format: SHEET_TITLE }],
      ...INSTRUCTIONS.map((content) => [{ content }]),
      ...section("operatingStatement", structureLines(operatingStatement)),
      ...section("activityResult", structureLines(activityResult)),
      ...section("politicalActivity", [...selectionLines(activities), ...structureLines(rows)]),
    ],
    columnWidths: STRUCTURE_FIELDS.map((field) => WIDTHS[field]),
  };
}

function section(name: SectionName, lines: readonly StructureCells[]): readonly (readonly OwnCell[])[] {
  return [
    [],
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
