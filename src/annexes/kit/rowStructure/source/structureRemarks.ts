import { cellAddress } from "../../../../workbook/grid/cellAddress";
import type { Issue } from "../../../../workbook/issues/issue";
import type { SheetSnapshot } from "../../../../workbook/grid/snapshot";
import type {
  RowStructureIssueDetail,
  RowStructureProblem,
} from "../../../../workbook/issues/rowStructureIssue";

/** Collects what is wrong on the sheet of the row structure. Rows and columns are zero-based in the sheet. */
export class StructureRemarks {
  readonly #issues: Issue[] = [];

  constructor(private readonly sheet: SheetSnapshot) {}

  get issues(): readonly Issue[] {
    return this.#issues;
  }

  problem(row: number, column: number, problem: RowStructureProblem, raw: string): void {
    this.#report(row, column, { code: "rowStructureProblem", problem, raw });
  }

  /** The cell may hold one of these words only. */
  word(row: number, column: number, raw: string, heading: string, allowed: readonly string[]): void {
    this.#report(row, column, { code: "rowStructureWord", raw, heading, allowed });
  }

  #report(row: number, column: number, detail: RowStructureIssueDetail): void {
    const place = { sheet: this.sheet.name, address: cellAddress(row, column) };
    this.#issues.push({ detail, severity: "error", place });
  }
}
