import { planOfLayout, type PlannedRecalculation } from "../../../src/app/recalculate";
import { understand } from "../../../src/app/readFollowUp";
import type { CellValue, SheetSnapshot } from "../../../src/workbook/grid/snapshot";
import { fakeSheet } from "../fakeWorkbook";

const HEADINGS = [
  ...["Nr", "Målområde", "Nämndmål", "Indikatornr", "Indikator", "Riktning", "Målvärde", "Gräns delvis"],
  ...["Utfall föregående", "Utfall", "Bedömd nivå", "Tidpunkt", "Kommentar"],
];
const DECISION_HEADINGS = ["Beslutad måluppfyllelse", "Motivering"];

export const LONG_COMMENT = `Enkäten gjordes i maj. ${"Svaren kom in sent och räknades om. ".repeat(6)}Slut.`;

const HIGHER = "Högre är bättre";
const LOWER = "Lägre är bättre";

/** Three goals: one attained, one that is neither worse nor better by its indicators, one that nothing is known of. */
const ROWS: readonly (readonly CellValue[])[] = [
  [
    1,
    "Vård & omsorg",
    "Trygghet",
    "1.1",
    "Andel trygga",
    HIGHER,
    90,
    70,
    60,
    95,
    "",
    "2022-12-31",
    "",
    "",
    "",
  ],
  ["", "", "", "1.2", "Väntetid", LOWER, 15, 30, 10, 20, "", "", LONG_COMMENT, "", ""],
  [
    2,
    "Skola",
    "Kvalitet",
    "2.1",
    "Utredningen är klar",
    "Kvalitativ",
    "",
    "",
    "",
    "",
    "Uppnått",
    "",
    "",
    "",
    "",
  ],
  [3, "Skola", "Delaktighet", "3.1", "Andel med inflytande", HIGHER, 90, 70, "", "", "", "", "", "", ""],
];

/** A sheet with three goals, with or without the columns for decisions. */
export function goalSheet(hasDecisions = true): SheetSnapshot {
  const headings = hasDecisions ? [...HEADINGS, ...DECISION_HEADINGS] : HEADINGS;
  return fakeSheet(
    "Mål",
    [headings, ...ROWS].map((cells) => cells.slice(0, headings.length)),
  );
}

/** What is computed from the sheets. */
export function calculated(...sheets: readonly SheetSnapshot[]): PlannedRecalculation {
  const snapshot = {
    sheets,
    names: [],
    remembered: null,
    settings: null,
    isStructureProtected: false,
    written: null,
    usesDates1904: false,
  };
  const time = { followUpDate: "2022-08-31", calculatedAt: "2022-09-12T14:05" };
  return planOfLayout({ snapshot, layout: understand(snapshot, null) }, time);
}
