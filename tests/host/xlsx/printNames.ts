import type { Element } from "@xmldom/xmldom";
import { MAX_COLUMNS, MAX_ROWS, type Rectangle } from "../model/address";
import { absoluteAddress, parseSheetReference } from "../model/sheetReference";
import type { SheetModel, WorkbookModel } from "../model/workbook";
import { splitFormula } from "./read/formulaText";
import type { NameEntry } from "./read/workbookPart";
import { attributeOf, childrenOf, createLike } from "./xml/dom";

const AREA = "_xlnm.Print_Area";
const TITLES = "_xlnm.Print_Titles";

/** What each name says; null where there is none. */
type PrintTexts = Readonly<Record<typeof AREA | typeof TITLES, string | null>>;

/** Print areas and titles are names of the workbook, each scoped to its sheet. */
export function readPrintNames(names: readonly NameEntry[], sheets: readonly (SheetModel | null)[]): void {
  for (const { name, formula, sheetPosition } of names) {
    const layout = sheetPosition === null ? undefined : sheets[sheetPosition]?.pageLayout;
    const areas = layout === undefined ? null : areasOf(formula.slice(1));
    // What is no plain list of areas (OFFSET…) stays in the file as it is.
    if (layout === undefined || areas === null) continue;
    if (name === AREA) layout.printArea = areas;
    if (name === TITLES) {
      layout.titleRows = areas.find(({ columnCount }) => columnCount === MAX_COLUMNS) ?? null;
      layout.titleColumns = areas.find(({ rowCount }) => rowCount === MAX_ROWS) ?? null;
    }
  }
}

/** What the names would say, as text to compare: another name of a sheet is another text. */
export function printNameState(workbook: WorkbookModel): string {
  return JSON.stringify(Object.fromEntries(workbook.sheets.map((sheet) => [sheet.id, textsOf(sheet)])));
}

/** Puts the names of sheets that print otherwise than in the file into the list; `before` is the state as opened. */
export function writePrintNames(
  list: Element,
  workbook: WorkbookModel,
  positionOf: (sheetId: string) => number,
  before: string,
): void {
  const old = JSON.parse(before) as Record<string, PrintTexts | undefined>;
  for (const sheet of workbook.sheets) {
    const now = textsOf(sheet);
    for (const name of [AREA, TITLES] as const) {
      if (now[name] !== (old[sheet.id]?.[name] ?? null)) put(list, name, positionOf(sheet.id), now[name]);
    }
  }
}

function put(list: Element, name: string, position: number, text: string | null): void {
  const known = childrenOf(list, "definedName").find(
    (element) =>
      attributeOf(element, "name") === name && attributeOf(element, "localSheetId") === String(position),
  );
  if (text === null) {
    if (known !== undefined) list.removeChild(known);
    return;
  }
  const element = known ?? createLike(list, "definedName");
  element.setAttribute("name", name);
  element.setAttribute("localSheetId", String(position));
  element.textContent = text;
  if (known === undefined) list.insertBefore(element, list.firstChild);
}

function textsOf({ name, pageLayout }: SheetModel): PrintTexts {
  const { printArea, titleColumns, titleRows } = pageLayout;
  const text = (areas: readonly Rectangle[]): string | null =>
    areas.length === 0 ? null : areas.map((area) => absoluteAddress(name, area)).join(",");
  return {
    [AREA]: text(printArea ?? []),
    [TITLES]: text([titleColumns, titleRows].filter((area) => area !== null)),
  };
}

/** "Blad1!$A$1:$C$9,Blad1!$E$1" as areas; null for anything else. */
function areasOf(formula: string): Rectangle[] | null {
  const references: string[] = [""];
  for (const { text } of splitFormula(formula) ?? []) {
    if (text === ",") references.push("");
    else references[references.length - 1] += text;
  }
  const areas = references.map((reference) => parseSheetReference(reference)?.area ?? null);
  return areas.includes(null) ? null : (areas as Rectangle[]);
}
