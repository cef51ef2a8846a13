import type { Element } from "@xmldom/xmldom";
import type { DefinedName, SheetModel } from "../../model/workbook";
import type { OpenedWorkbook } from "../openWorkbook";
import type { PackageDraft } from "../package/draft";
import { printNameState, writePrintNames } from "../printNames";
import { formulaForFile } from "../read/formulaPrefixes";
import { isBuiltInName, modelNames } from "../read/workbookPart";
import { attributeOf, childOf, childrenOf, createLike, insertInOrder, rootOf } from "../xml/dom";
import { setRelationshipId } from "../xml/relationshipId";

const ROOT_ORDER =
  `fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences
  definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr
  webPublishObjects extLst`.split(/\s+/);

export interface WorkbookChanges {
  /** Relationship id of each sheet that is new in the file, by sheet id of the model. */
  readonly addedSheets: ReadonlyMap<string, string>;
  readonly mustRecalculate: boolean;
}

/** Writes tabs, names and calculation into the workbook part, where they differ from the opened file. */
export function writeWorkbookPart(
  opened: OpenedWorkbook,
  draft: PackageDraft,
  changes: WorkbookChanges,
): void {
  const { model, workbookPart } = opened;
  const root = (): Element => rootOf(draft.document(workbookPart.path));
  const positions = tabPositions(opened);
  const tabsMoved =
    positions.length !== opened.sheetIds.length || positions.some((id, at) => id !== opened.sheetIds[at]);
  if (tabsMoved || tabsRelabelled(opened)) writeTabs(opened, root(), positions, changes.addedSheets);
  const namesChanged = JSON.stringify(model.names) !== opened.nameState;
  if (tabsMoved || namesChanged) writeNames(opened, root(), positions);
  if (printNameState(model) !== opened.printNameState) writePrinting(opened, root(), positions);
  if (tabsMoved || model.activeSheetId !== opened.activeSheetId)
    writeActiveTab(root(), positions, model.activeSheetId);
  if (changes.mustRecalculate) requireCalculation(root());
}

/**
 * The tabs of the file to be: sheet ids, and null for each chart sheet. Chart sheets keep their distance from
 * the start, as the model knows nothing of them.
 */
function tabPositions({ model, sheetIds }: OpenedWorkbook): (string | null)[] {
  const positions: (string | null)[] = model.sheets.map(({ id }) => id);
  sheetIds.forEach((id, at) => {
    if (id === null) positions.splice(Math.min(at, positions.length), 0, null);
  });
  return positions;
}

function tabsRelabelled({ model, sheetIds, workbookPart }: OpenedWorkbook): boolean {
  return workbookPart.sheets.some((entry, at) => {
    const sheet = model.sheetById(sheetIds[at] ?? "");
    return sheet !== null && (sheet.name !== entry.name || sheet.visibility !== entry.visibility);
  });
}

function writeTabs(
  opened: OpenedWorkbook,
  root: Element,
  positions: readonly (string | null)[],
  added: ReadonlyMap<string, string>,
): void {
  const list = childOf(root, "sheets");
  if (list === null) throw new Error("The workbook part has no sheets");
  const entries = childrenOf(list, "sheet");
  const charts = entries.filter((_, at) => opened.sheetIds[at] === null);
  let nextNumber = Math.max(0, ...entries.map((entry) => Number(attributeOf(entry, "sheetId")))) + 1;
  for (const entry of entries) list.removeChild(entry);
  for (const id of positions) {
    const known = id === null ? charts.shift() : entries[opened.sheetIds.indexOf(id)];
    const entry = known ?? createLike(list, "sheet");
    const sheet = id === null ? null : opened.model.sheetById(id);
    if (sheet !== null) label(entry, sheet);
    if (known === undefined && id !== null) {
      entry.setAttribute("sheetId", String(nextNumber++));
      setRelationshipId(entry, added.get(id) ?? "");
    }
    list.appendChild(entry);
  }
}

function label(entry: Element, sheet: SheetModel): void {
  entry.setAttribute("name", sheet.name);
  if (sheet.visibility === "Visible") entry.removeAttribute("state");
  else entry.setAttribute("state", sheet.visibility === "Hidden" ? "hidden" : "veryHidden");
}

/** Names that are as they were keep their element, with whatever else it says. */
function writeNames(opened: OpenedWorkbook, root: Element, positions: readonly (string | null)[]): void {
  const { model, sheetIds, workbookPart } = opened;
  const known = childOf(root, "definedNames");
  const elements = known === null ? [] : childrenOf(known, "definedName");
  const before = modelNames(workbookPart, sheetIds);
  const kept: Element[] = [];
  const keyOf = (name: DefinedName): string =>
    `${name.scopeSheetId ?? ""}!${name.name.toLocaleLowerCase("sv")}`;
  const byKey = new Map<string, Element>();
  for (const element of elements) {
    const position = attributeOf(element, "localSheetId");
    const id = position === null ? null : (sheetIds[Number(position)] ?? null);
    const moved = position === null ? null : movedPosition(opened, Number(position), positions);
    if (moved !== null && moved < 0) continue;
    if (moved !== null) element.setAttribute("localSheetId", String(moved));
    const name = attributeOf(element, "name") ?? "";
    const isOurs = !isBuiltInName(name) && (position === null || id !== null);
    if (isOurs) byKey.set(keyOf({ name, formula: "", scopeSheetId: id, visible: true }), element);
    else kept.push(element);
  }
  if (model.names.length === 0 && kept.length === 0) {
    if (known !== null) root.removeChild(known);
    return;
  }
  const list = known ?? createLike(root, "definedNames");
  if (known === null) insertInOrder(root, list, ROOT_ORDER);
  for (const element of elements) list.removeChild(element);
  kept.forEach((element) => list.appendChild(element));
  for (const name of model.names) {
    const element = byKey.get(keyOf(name)) ?? createLike(list, "definedName");
    const old = before.find((candidate) => keyOf(candidate) === keyOf(name));
    element.setAttribute("name", name.name);
    if (name.scopeSheetId !== null)
      element.setAttribute("localSheetId", String(positions.indexOf(name.scopeSheetId)));
    if (name.visible) element.removeAttribute("hidden");
    else element.setAttribute("hidden", "1");
    if (old?.formula !== name.formula) element.textContent = formulaForFile(name.formula.slice(1));
    list.appendChild(element);
  }
}

/** The names of print areas and titles, which are none of the model's names. */
function writePrinting(opened: OpenedWorkbook, root: Element, positions: readonly (string | null)[]): void {
  const known = childOf(root, "definedNames");
  const list = known ?? createLike(root, "definedNames");
  writePrintNames(list, opened.model, (id) => positions.indexOf(id), opened.printNameState);
  if (childrenOf(list).length === 0) {
    if (known !== null) root.removeChild(known);
  } else if (known === null) insertInOrder(root, list, ROOT_ORDER);
}

/** Where the tab at a position of the opened file is now; -1 when it is gone. */
function movedPosition(
  { sheetIds }: OpenedWorkbook,
  position: number,
  positions: readonly (string | null)[],
): number {
  const id = sheetIds[position];
  if (id !== null && id !== undefined) return positions.indexOf(id);
  const chart = sheetIds.slice(0, position).filter((other) => other === null).length;
  const charts = positions.flatMap((other, at) => (other === null ? [at] : []));
  return charts[chart] ?? -1;
}

function writeActiveTab(root: Element, positions: readonly (string | null)[], activeId: string | null): void {
  const views = childOf(root, "bookViews");
  const view = views === null ? null : childOf(views, "workbookView");
  const position = Math.max(0, positions.indexOf(activeId));
  if (view === null) {
    if (position === 0) return;
    const list = views ?? createLike(root, "bookViews");
    if (views === null) insertInOrder(root, list, ROOT_ORDER);
    const made = createLike(list, "workbookView");
    made.setAttribute("activeTab", String(position));
    list.appendChild(made);
    return;
  }
  if (position === 0) view.removeAttribute("activeTab");
  else view.setAttribute("activeTab", String(position));
  const first = attributeOf(view, "firstSheet");
  if (first !== null && Number(first) >= positions.length) view.removeAttribute("firstSheet");
}

/** Computed values in the file may be out of date: Excel is asked to compute them all when it opens the file. */
function requireCalculation(root: Element): void {
  const known = childOf(root, "calcPr");
  const calculation = known ?? createLike(root, "calcPr");
  if (known === null) insertInOrder(root, calculation, ROOT_ORDER);
  calculation.setAttribute("fullCalcOnLoad", "1");
}

/** The relationship id of the tab of a sheet that was in the opened file. */
export function relationshipOfTab(opened: OpenedWorkbook, sheetId: string): string | null {
  return opened.workbookPart.sheets[opened.sheetIds.indexOf(sheetId)]?.relationshipId ?? null;
}
