import { cellAddress } from "../../../workbook/grid/cellAddress";
import type { DataBlock } from "./dataBlocks";
import type { Issue, IssueSeverity } from "../../../workbook/issues/issue";

/** Collects what is to be said of a block, with its place. Rows and columns are zero-based in the sheet. */
export interface DataRemarks {
  report(row: number, column: number, severity: IssueSeverity, detail: Issue["detail"]): void;
  /** An error that may come on every row: the first of each column are told one by one, the rest together. */
  reportOften(row: number, column: number, detail: Issue["detail"]): void;
  issues(): readonly Issue[];
}

/** So many errors of one column are told one by one. */
const TOLD_ONE_BY_ONE = 20;

interface Rest {
  readonly row: number;
  readonly column: number;
  count: number;
}

export function dataRemarks({ sheet }: Pick<DataBlock, "sheet">): DataRemarks {
  const issues: Issue[] = [];
  const told = new Map<number, number>();
  const rests = new Map<number, Rest>();
  const issue = (row: number, column: number, severity: IssueSeverity, detail: Issue["detail"]): Issue => ({
    detail,
    severity,
    place: { sheet: sheet.name, address: cellAddress(row, column) },
  });
  return {
    report: (...told) => void issues.push(issue(...told)),
    reportOften(row, column, detail) {
      const count = (told.get(column) ?? 0) + 1;
      told.set(column, count);
      if (count <= TOLD_ONE_BY_ONE) {
        issues.push(issue(row, column, "error", detail));
        return;
      }
      const rest = rests.get(column);
      if (rest === undefined) rests.set(column, { row, column, count: 1 });
      else rest.count++;
    },
    issues: () => [
      ...issues,
      ...[...rests.values()].map(({ row, column, count }) =>
        issue(row, column, "error", { code: "moreNotRead", count }),
      ),
    ],
  };
}
