import { TotalWords } from "../annexes/kit/source/totalRow";
import type { CellValue } from "../workbook/grid/snapshot";
import type { Steps } from "../workbook/port/steps";
import type { ColumnReader, FileRow } from "./columnReader";
import type { ColumnTotal, ImportedTable, ImportRemark } from "./importTable";
import { kronorOf, oreOf } from "./ore";

/** Rows that are read in one step: some milliseconds. */
const STEP = 1_000;

/** The table that a file's rows come to, but for where it was read from. */
export type ReadRows = Pick<ImportedTable, "columns" | "rows" | "totals" | "remarks">;

/** Reads the rows under the headings, sums their amounts, and holds the sums against the file's own total. */
export function* readRows(reader: ColumnReader, rows: readonly FileRow[]): Steps<ReadRows> {
  for (const [index, row] of rows.entries()) {
    reader.look(row);
    if (index % STEP === 0) yield;
  }
  const read: (readonly CellValue[])[] = [];
  for (const [index, row] of rows.entries()) {
    read.push(reader.read(row));
    if (index % STEP === 0) yield;
  }
  const { totals, ofTotal } = yield* summed(reader, read, rows.at(-1)?.line ?? 0);
  return { columns: reader.columns, rows: read, totals, remarks: [...reader.remarks, ...ofTotal] };
}

/**
 * The sums of the columns of amounts, of all rows that do not say that they are sums, and whether the file's own last row of
 * totals says the same.
 */
function* summed(
  { columns }: ColumnReader,
  rows: readonly (readonly CellValue[])[],
  lastLine: number,
): Steps<{ readonly totals: readonly ColumnTotal[]; readonly ofTotal: readonly ImportRemark[] }> {
  const words = new TotalWords("money");
  const amounts = columns.flatMap(({ heading, kind }, column) =>
    kind === "amount" ? [{ heading, column, ore: 0 }] : [],
  );
  const texts = columns.flatMap(({ kind }, column) => (kind === "amount" ? [] : [column]));
  let isLastTotal = false;
  for (const [index, row] of rows.entries()) {
    isLastTotal = texts.some((column) => words.isTotal(row[column] ?? ""));
    if (!isLastTotal) for (const amount of amounts) amount.ore += oreOf(row[amount.column] ?? "");
    if (index % STEP === 0) yield;
  }
  const said = amounts.flatMap(({ heading, column, ore }) => {
    const total = isLastTotal ? rows.at(-1)?.[column] : undefined;
    return typeof total === "number" ? [{ heading, said: total, summed: kronorOf(ore) }] : [];
  });
  const differing = said.filter((each) => oreOf(each.said) !== oreOf(each.summed));
  const agreeing = said.filter((each) => !differing.includes(each));
  return {
    totals: amounts.map(({ column, ore }) => ({ column, sum: kronorOf(ore) })),
    ofTotal: [
      ...differing.map((each): ImportRemark => ({ code: "totalDiffers", line: lastLine, ...each })),
      ...(agreeing.length === 0
        ? []
        : [
            {
              code: "totalAgrees",
              line: lastLine,
              sums: agreeing.map(({ heading, said: sum }) => ({ heading, sum })),
            } as const,
          ]),
    ],
  };
}
