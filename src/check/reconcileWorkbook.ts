import { LINKS } from "../annexes/registry";
import { claimSubjects } from "../reportText/claimSubjects";
import { missingHeadings } from "../reportText/missingHeadings";
import { reconcileLinks } from "../domain/reconciliation/reconcileLinks";
import { reconcileTable } from "../domain/reconciliation/reconcileTable";
import { reconcileText } from "../reportText/reconcileText";
import type { TextSentence } from "../reportText/sentencesOf";
import type {
  CellPlace as FigurePlace,
  PlacedFigure,
  ReconciliationFinding,
  TextPlace,
} from "../domain/reconciliation/reconciliationFinding";
import type { CellPlace } from "../workbook/issues/issue";
import type { CheckedFigures, CheckFinding, FigureName, MissingSection } from "./checkFinding";
import { lostLinkMatter, openMatters } from "./openMatters";
import type { ReportInput } from "../annexes/annexData";
import { FIGURE_REPORTS } from "../annexes/annexData";
import type { FigureReport } from "../annexes/registry";
import { reportFacts } from "./reportFacts";
import { recordAnnexes } from "./recordAnnexes";
import { reportedTables, type ReportedTables } from "./reportedTables";
import { findAnnex, type FoundAnnex } from "./findAnnex";

export interface Reconciled {
  readonly findings: readonly CheckFinding[];
  /** The annexes that were found, with the sheet of each. */
  readonly annexes: readonly { readonly report: FigureReport; readonly sheet: string }[];
  /** Amounts of the text that no figure was found for: nothing is said of them. */
  readonly unmatched: readonly string[];
  /** How many figures of the report's own tables agree. */
  readonly reportedFine: number;
}

/** The tables of a report, row by row, and the workbook as it stands where the report is held against what was frozen. */
export interface HeldTables {
  readonly tables: readonly (readonly (readonly string[])[])[];
  readonly now: readonly FoundAnnex[] | null;
}

const NO_TABLES: ReportedTables = { figures: [], agreed: 0 };

/** The annexes that stand in a workbook, as they are shown. */
export function shownAnnexes(input: ReportInput): readonly FoundAnnex[] {
  return FIGURE_REPORTS.flatMap((report) => findAnnex(report, input) ?? []);
}

/**
 * Holds the workbook's annexes, made by the add-in or by hand, against themselves and each other as they are shown, and a
 * report's text and tables against them. Figures that agree are findings too, of severity "fine".
 *
 * @param tablesOf the tables of the report; null for one that is only text
 */
export function reconcileWorkbook(
  input: ReportInput,
  text: string | null,
  tablesOf: HeldTables | null = null,
): Reconciled {
  const annexes = shownAnnexes(input);
  const tables = annexes.map(({ shown }) => shown.table);
  const spokenOf = text === null ? [] : recordAnnexes(input, annexes);
  const checked = new Checked([...annexes, ...spokenOf], text ?? "");
  const within = tables.flatMap(reconcileTable);
  const between = reconcileLinks(tables, LINKS);
  const told =
    text === null || input.structure === null
      ? { findings: [], unmatched: [] }
      : reconcileText(
          text,
          [...tables, ...spokenOf.map(({ shown }) => shown.table)],
          claimSubjects(input.structure),
          reportFacts(input),
        );
  const sections = missingHeadings(text ?? "").map(({ number, sentence }): MissingSection => ({
    kind: "missingSection",
    number,
    quote: quoted(text ?? "", sentence),
  }));
  const reported =
    tablesOf === null ? NO_TABLES : reportedTables(tablesOf.tables, input, annexes, tablesOf.now);
  return {
    findings: [
      ...reported.figures,
      ...[...within, ...between.findings].map((finding) => checked.place(finding, null)),
      ...told.findings.map(({ finding, sentence }) => checked.place(finding, quoted(text ?? "", sentence))),
      ...sections,
      ...between.lost.flatMap(lostLinkMatter),
      ...openMatters(input),
    ],
    annexes: annexes.map(({ report, sheet }) => ({ report, sheet })),
    reportedFine: reported.agreed,
    unmatched: told.unmatched.map(({ start, end }) => (text ?? "").slice(start, end)),
  };
}

/** A sentence as it stands in the text. */
function quoted(text: string, { start, end }: Pick<TextSentence, "start" | "end">): string {
  return text.slice(start, end);
}

/** Gives the findings their cells. */
class Checked {
  constructor(
    private readonly annexes: readonly FoundAnnex[],
    private readonly text: string,
  ) {}

  place(finding: ReconciliationFinding, quote: string | null): CheckedFigures {
    const names = {
      stated: this.#name(finding.stated),
      expected: finding.rule === "sign" ? null : this.#name(finding.expected),
    };
    return {
      kind: "figures",
      finding,
      quote,
      label: names.stated?.label ?? "",
      names,
      stated: this.#cells(finding.stated),
      expected: finding.rule === "sign" ? [] : this.#cells(finding.expected),
    };
  }

  #cells({ places }: PlacedFigure): readonly CellPlace[] {
    return places.flatMap((place): CellPlace[] => {
      switch (place.kind) {
        case "cell": {
          const cell = this.#cell(place);
          return cell === null ? [] : [cell];
        }
        case "outside":
          return [{ sheet: place.sheet, address: place.address }];
        case "text":
          return [];
      }
    });
  }

  #cell({ tableId, rowId, columnId }: FigurePlace): CellPlace | null {
    return this.annexes.find(({ report }) => report === tableId)?.shown.place(rowId, columnId) ?? null;
  }

  #name({ places: [place] }: PlacedFigure): FigureName | null {
    if (place === undefined) return null;
    switch (place.kind) {
      case "text":
        return this.#words(place);
      case "cell":
        return this.#cellName(place);
      case "outside":
        return { annex: place.sheet, label: place.label, nth: 0, column: "" };
    }
  }

  #words({ start, end }: TextPlace): FigureName {
    return { annex: "text", label: this.text.slice(start, end), nth: 0, column: "" };
  }

  #cellName({ tableId, rowId, columnId }: FigurePlace): FigureName {
    const rows = this.annexes.find(({ report }) => report === tableId)?.shown.table.rows ?? [];
    const label = rows.find(({ id }) => id === rowId)?.label ?? "";
    const nth = rows.filter((row) => row.label === label).findIndex(({ id }) => id === rowId);
    return { annex: tableId, label, nth, column: columnId };
  }
}
