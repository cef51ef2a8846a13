import { readAnnexData, type AnnexData } from "../../../src/annexes/annexData";
import { DEFAULT_ROW_STRUCTURE } from "../../../src/annexes/defaultRowStructure";
import type { LedgerEntry, YearAmount } from "../../../src/annexes/kit/ledger/table/ledgerEntry";
import type { WorkbookSnapshot } from "../../../src/workbook/grid/snapshot";
import { DEFAULT_ADDIN_SETTINGS } from "../../../src/workbook/settings/addinSettings";
import { sheetOf } from "../../workbook/sheet";
import { upTo, type LedgerShape } from "./ledgerShapes";

const ACTIVITIES = new Set(
  DEFAULT_ROW_STRUCTURE.activityResult.flatMap((row) =>
    row.kind === "activities" ? row.activities.map(({ activity }) => activity.toLowerCase()) : [],
  ),
);

export interface ReadShape extends AnnexData {
  readonly snapshot: WorkbookSnapshot;
}

/** Reads a shape with every proposal taken. */
export function readShape(shape: Pick<LedgerShape, "name" | "sheets" | "period">): ReadShape {
  let answers: Record<string, string> = {};
  for (let round = 0; round < 5; round++) {
    const snapshot = snapshotOf(shape, answers);
    const data = readAnnexData(snapshot, shape.period, { committee: null, activities: ACTIVITIES });
    if (data.questions.length === 0) return { ...data, snapshot };
    const taken = data.questions.map(({ id, options }) => [id, options.find((each) => each.isProposed)?.id]);
    answers = { ...answers, ...(Object.fromEntries(taken) as Record<string, string>) };
  }
  throw new Error(`${shape.name}: questions without an end`);
}

function snapshotOf(
  { sheets }: Pick<LedgerShape, "sheets">,
  ledgerAnswers: Readonly<Record<string, string>>,
): WorkbookSnapshot {
  return {
    sheets: sheets.map(([name, rows], at) => sheetOf(rows, { name, id: `{${at}}` })),
    names: [],
    remembered: null,
    settings: JSON.stringify({ ...DEFAULT_ADDIN_SETTINGS, ledgerAnswers }),
    isStructureProtected: false,
    written: null,
    usesDates1904: false,
  };
}

/** What a shape of these entries holds, told apart from how it holds it. */
export function heldBy(
  { period, has, year }: LedgerShape,
  entries: readonly LedgerEntry[],
): readonly LedgerEntry[] {
  const month = Number(period.slice(5));
  return entries.map((entry) => {
    const ofYear: Record<YearAmount, number> = {
      forecast: entry.actual,
      formerForecast: entry.previousActual,
      yearBudget: entry.budget,
      previousYear: entry.previousActual,
    };
    return {
      ...entry,
      activityGroup: entry.activityGroup ?? null,
      previousActual: has.previousActual ? upTo(entry.previousActual, month) : 0,
      actual: upTo(entry.actual, month),
      budget: has.budget ? upTo(entry.budget, month) : 0,
      ...Object.fromEntries(year.map((name) => [name, ofYear[name]])),
    };
  });
}
