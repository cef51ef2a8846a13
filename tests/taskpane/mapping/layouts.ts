import { understoodAnew } from "../../../src/taskpane/pane/understood";
import { mappingModel, type MappingModel } from "../../../src/taskpane/mapping/mappingModel";
import { allFollowUpBlocks } from "../../../src/workbook/layout/followUpLayout";
import { SWEDISH } from "../../../src/text/swedish";
import type { Texts } from "../../../src/text/texts";
import type { LayoutChoices } from "../../../src/workbook/layout/applyChoices";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/workbook/grid/snapshot";
import { sheetOf, type Cell } from "../../workbook/sheet";
import { plannedOf, refusalOf, type Understood } from "../../../src/taskpane/pane/situation";

export const TIME = { followUpDate: "2022-08-31", calculatedAt: "2022-09-12T14:05" };

export const HEADINGS = ["Nr", "Nämndmål", "Indikator", "Riktning", "Målvärde", "Gräns delvis", "Utfall"];
export const GOALS: readonly (readonly Cell[])[] = [
  [1, "Trygghet i hemmet", "Andel trygga", "Högre är bättre", 90, 70, 95],
  [2, "Kvalitet i omsorgen", "Andel nöjda", "Högre är bättre", 90, 70, 50],
];

/** The headings with some of them changed: { Nämndmål: "" } is a column without one. */
export function headings(changed: Readonly<Record<string, string>> = {}): readonly string[] {
  return HEADINGS.map((heading) => changed[heading] ?? heading);
}

/** Sheets of these names, with goals of their own below the headings. */
export function sheet(name: string, rows: readonly (readonly Cell[])[]): SheetSnapshot {
  return sheetOf(rows, { id: `{${name}}`, name });
}

export function workbook(
  sheets: readonly SheetSnapshot[],
  remembered: string | null = null,
): WorkbookSnapshot {
  return {
    sheets,
    names: [],
    remembered,
    settings: null,
    isStructureProtected: false,
    written: null,
    usesDates1904: false,
  };
}

/** "Så lästes arbetsboken" of a workbook. */
export async function modelOf(
  snapshot: WorkbookSnapshot,
  choices: LayoutChoices | null = null,
  texts: Texts = SWEDISH,
): Promise<MappingModel & { readonly understood: Understood }> {
  const understood = await understoodAnew(snapshot, choices, TIME);
  const { read, questions } = understood;
  const found = { read, questions, choices, planned: plannedOf(understood), refusal: refusalOf(understood) };
  return { ...mappingModel(found, allFollowUpBlocks(snapshot), texts), understood };
}
