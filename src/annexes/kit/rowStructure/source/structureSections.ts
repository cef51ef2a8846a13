import { plainText } from "../../../../workbook/grid/cellText";
import { endRow, type SheetSnapshot } from "../../../../workbook/grid/snapshot";
import {
  SECTION_TITLES,
  STRUCTURE_FIELDS,
  STRUCTURE_HEADINGS,
  type SectionName,
  type StructureField,
} from "../words";
import type { StructureRemarks } from "./structureRemarks";

/** One line of a section: the plain text of each field, "" where its cell is empty. */
export interface StructureLine {
  readonly row: number;
  readonly texts: Readonly<Record<StructureField, string>>;
}

/** A section as it stands on the sheet, lines without any text left out. */
export interface StructureSection {
  readonly name: SectionName;
  /** The row of the headings, and the column of each. Zero-based in the sheet. */
  readonly headerRow: number;
  readonly columns: ReadonlyMap<StructureField, number>;
  readonly lines: readonly StructureLine[];
}

const NAMES = Object.keys(SECTION_TITLES) as readonly SectionName[];

/**
 * Finds the sections: each begins with its title, alone on a row; then come the headings, in any order, and the lines up to
 * the next title. What stands above the first title belongs to none.
 */
export function findSections(
  sheet: SheetSnapshot,
  remarks: StructureRemarks,
): Readonly<Partial<Record<SectionName, StructureSection>>> {
  const sections: Partial<Record<SectionName, StructureSection>> = {};
  const titles = titleRows(sheet);
  titles.forEach(({ name, row, column }, at) => {
    if (titles.slice(0, at).some((earlier) => earlier.name === name)) {
      remarks.problem(row, column, "sectionTwice", SECTION_TITLES[name]);
      return;
    }
    const section = readSection(sheet, name, row, titles[at + 1]?.row ?? endRow(sheet), remarks);
    if (section !== null) sections[name] = section;
  });
  for (const name of NAMES.filter((each) => !titles.some((title) => title.name === each)))
    remarks.problem(sheet.firstRow, sheet.firstColumn, "sectionMissing", SECTION_TITLES[name]);
  return sections;
}

function titleRows(sheet: SheetSnapshot): readonly { name: SectionName; row: number; column: number }[] {
  return sheet.values.flatMap((values, index) => {
    const filled = values.flatMap((value, at) => (plainText(value) === "" ? [] : [at]));
    const [only = 0] = filled;
    const text = plainText(values[only] ?? "");
    const name = filled.length === 1 ? NAMES.find((each) => SECTION_TITLES[each] === text) : undefined;
    return name === undefined
      ? []
      : [{ name, row: sheet.firstRow + index, column: sheet.firstColumn + only }];
  });
}

function readSection(
  sheet: SheetSnapshot,
  name: SectionName,
  titleRow: number,
  end: number,
  remarks: StructureRemarks,
): StructureSection | null {
  const [header = { row: titleRow, texts: [] }, ...lines] = sheet.values
    .slice(titleRow + 1 - sheet.firstRow, end - sheet.firstRow)
    .map((values, index) => ({ row: titleRow + 1 + index, texts: values.map(plainText) }))
    .filter(({ texts }) => texts.some((text) => text !== ""));
  const places = STRUCTURE_FIELDS.map(
    (field) => [field, header.texts.indexOf(STRUCTURE_HEADINGS[field])] as const,
  );
  const missing = places.flatMap(([field, at]) => (at === -1 ? [STRUCTURE_HEADINGS[field]] : []));
  // Where there are no headings at all, one of them says it.
  for (const heading of missing.length === places.length ? missing.slice(0, 1) : missing)
    remarks.problem(header.row, sheet.firstColumn, "headingMissing", heading);
  if (missing.length > 0) return null;
  const read = lines.map(({ row, texts }): StructureLine => ({
    row,
    texts: Object.fromEntries(places.map(([field, at]) => [field, texts[at]])) as StructureLine["texts"],
  }));
  return {
    name,
    headerRow: header.row,
    columns: new Map(places.map(([field, at]) => [field, sheet.firstColumn + at])),
    lines: read.filter(({ texts }) => Object.values(texts).some((text) => text !== "")),
  };
}
