import { buildFigures, FIGURE_REPORTS, type ReportInput } from "../annexes/annexData";
import type { LedgerEntry } from "../annexes/kit/ledger/table/ledgerEntry";
import { groupLedger, type LedgerGroup } from "../annexes/kit/ledger/table/ledgerGroups";
import type { AnnexContent } from "../annexes/kit/sheet/annexContent";
import type { AnnexFigure } from "../annexes/kit/sheet/sheetFigure";
import type { FigureReport } from "../annexes/registry";
import { findAnnex } from "../check/findAnnex";
import { placeKey } from "../workbook/issues/issue";
import type { Question } from "../workbook/questions/question";

/** A workbook, read once, with all that tells what any figure of it consists of. */
export interface FigureReading {
  readonly input: ReportInput;
  /** The questions to answer before the ledger is read. */
  readonly questions: readonly Question[];
  readonly annexes: ReadonlyMap<FigureReport, AnnexContent>;
  /** The figures of the annexes that stand in the workbook, made by the add-in or by hand, by their cells ("Resultatrapport!C7"). */
  readonly figures: ReadonlyMap<string, AnnexFigure>;
  /** The sheets of annexes whose data the workbook does not have, or that cannot be read. */
  readonly missing: ReadonlySet<string>;
  /** The ledger, gone through once. */
  readonly groups: readonly LedgerGroup[];
  readonly entries: ReadonlyMap<string, LedgerEntry>;
}

/** Finds the annexes of a workbook and the cell of each of their figures. */
export function readFigures(input: ReportInput, questions: readonly Question[]): FigureReading {
  const annexes = new Map<FigureReport, AnnexContent>();
  const figures = new Map<string, AnnexFigure>();
  const missing = new Set<string>();
  for (const report of FIGURE_REPORTS) {
    const built = buildFigures(report, input, null);
    if ("content" in built) annexes.set(report, built.content);
    const found = findAnnex(report, input);
    if (found === null) continue;
    if ("code" in built) {
      missing.add(found.sheet);
      continue;
    }
    const { columns, rows } = built.content.table;
    for (const { id: rowId, cells } of rows)
      for (const [at, { id: columnId }] of columns.entries()) {
        const place = (cells[at] ?? null) === null ? null : found.shown.place(rowId, columnId);
        if (place !== null) figures.set(placeKey(place), { kind: "amount", report, rowId, columnId });
      }
  }
  const entries = input.ledger?.entries ?? [];
  return {
    input,
    questions,
    annexes,
    figures,
    missing,
    groups: groupLedger(entries),
    entries: new Map(entries.map((entry) => [entry.id, entry])),
  };
}
