import { ANNEX_LINKS } from "../../domain/reconciliation/annexLinks";
import { claimSubjects } from "../../domain/reconciliation/claimSubjects";
import { missingHeadings } from "../../domain/reconciliation/missingHeadings";
import { reconcileLinks } from "../../domain/reconciliation/reconcileLinks";
import { reconcileTable } from "../../domain/reconciliation/reconcileTable";
import { reconcileText } from "../../domain/reconciliation/reconcileText";
import type {
  CellPlace as FigurePlace,
  PlacedFigure,
  ReconciliationFinding,
  TextPlace,
} from "../../domain/reconciliation/reconciliationFinding";
import { SHEET_NAMES } from "../../text/reportNames";
import type { CellPlace } from "../../workbook/issue";
import type { CheckedFigures, CheckFinding, MissingSection } from "./checkFinding";
import { openMatters } from "./openMatters";
import { shownAnnex, type ShownAnnex } from "../../workbook/reconciliation/shownAnnex";
import { ownPurpose, type SheetSnapshot } from "../../workbook/snapshot";
import type { ReportInput } from "../annexes/reportInput";
import { isSameName } from "../ownSheet/planOwnSheet";
import { annexTable, FIGURE_REPORTS, type FigureReport } from "./annexTables";

export interface Reconciled {
  readonly findings: readonly CheckFinding[];
  /** The annexes that were found, with the sheet of each. */
  readonly annexes: readonly { readonly report: FigureReport; readonly sheet: string }[];
  /** Amounts of the text that no figure was found for: nothing is said of them. */
  readonly unmatched: readonly string[];
}

/**
 * Holds the workbook's annexes, made by the add-in or by hand, against themselves and each other as they are shown, and a
 * report's text against them. Figures that agree are findings too, of severity "fine".
 */
export function reconcileWorkbook(input: ReportInput, text: string | null): Reconciled {
  const annexes = FIGURE_REPORTS.flatMap((report) => findAnnex(report, input));
  const tables = annexes.map(({ shown }) => shown.table);
  const checked = new Checked(annexes, text ?? "");
  const within = tables.flatMap(reconcileTable);
  const between = reconcileLinks(tables, ANNEX_LINKS);
  const told =
    text === null || input.structure === null
      ? { findings: [], unmatched: [] }
      : reconcileText(text, tables, claimSubjects(input.structure));
  const sections = missingHeadings(text ?? "").map(({ number }): MissingSection => ({
    kind: "missingSection",
    number,
  }));
  return {
    findings: [
      ...[...within, ...between, ...told.findings].map((finding) => checked.place(finding)),
      ...sections,
      ...openMatters(input),
    ],
    annexes: annexes.map(({ report, sheet }) => ({ report, sheet })),
    unmatched: told.unmatched.map(({ start, end }) => (text ?? "").slice(start, end)),
  };
}

interface FoundAnnex {
  readonly report: FigureReport;
  readonly sheet: string;
  readonly shown: ShownAnnex;
}

/** A longer sheet is no annex. */
const MOST_ROWS = 500;

/** The add-in's own sheet of the annex, else one of its name, else the first on which most of its rows stand. */
function findAnnex(report: FigureReport, input: ReportInput): readonly FoundAnnex[] {
  const annex = annexTable(report, input);
  if (annex === null) return [];
  const rank = (sheet: SheetSnapshot): number =>
    ownPurpose(sheet) === report ? 0 : isSameName(sheet.name, SHEET_NAMES[report]) ? 1 : 2;
  const sources = [input.ledger, input.measures, input.investments, input.grants].flatMap((source) =>
    source === null ? [] : [source.block.sheet.id],
  );
  const sheets = input.snapshot.sheets
    .filter(({ id, values, visibility }) => {
      return visibility === "Visible" && values.length <= MOST_ROWS && !sources.includes(id);
    })
    .filter((sheet) => sheet.ownMark === null || ownPurpose(sheet) === report)
    .toSorted((a, b) => rank(a) - rank(b));
  for (const sheet of sheets) {
    const shown = shownAnnex(sheet, report, annex);
    if (shown !== null) return [{ report, sheet: sheet.name, shown }];
  }
  return [];
}

/** Gives the findings their cells. */
class Checked {
  constructor(
    private readonly annexes: readonly FoundAnnex[],
    private readonly text: string,
  ) {}

  place(finding: ReconciliationFinding): CheckedFigures {
    return {
      kind: "figures",
      finding,
      label: this.#label(finding.stated),
      stated: this.#cells(finding.stated),
      expected: finding.rule === "sign" ? [] : this.#cells(finding.expected),
    };
  }

  #cells({ places }: PlacedFigure): readonly CellPlace[] {
    return places.flatMap((place) => (place.kind === "cell" ? (this.#cell(place) ?? []) : []));
  }

  #cell({ tableId, rowId, columnId }: FigurePlace): CellPlace | null {
    return this.annexes.find(({ report }) => report === tableId)?.shown.place(rowId, columnId) ?? null;
  }

  #label({ places: [place] }: PlacedFigure): string {
    if (place === undefined) return "";
    return place.kind === "text" ? this.#words(place) : this.#rowLabel(place);
  }

  #words({ start, end }: TextPlace): string {
    return this.text.slice(start, end);
  }

  #rowLabel({ tableId, rowId }: FigurePlace): string {
    const table = this.annexes.find(({ report }) => report === tableId)?.shown.table;
    return table?.rows.find(({ id }) => id === rowId)?.label ?? "";
  }
}
