import { cellAddress, type Rectangle } from "../../model/address";
import { hostError } from "../../wire/hostError";
import { HostObject, type ObjectType } from "../../wire/objectType";
import { rangeObject, rangeType } from "../range/rangeType";
import { resolveAddress } from "../range/resolveAddress";
import type { SheetTarget } from "../session/targets";

interface BreakTarget extends SheetTarget {
  /** The row that begins the new page. */
  readonly row: number;
}

const pageBreakType: ObjectType<BreakTarget> = {
  name: "PageBreak",
  identity: ({ row }) => ({ _Id: cellAddress(row, 0) }),
  scalars: { RowIndex: { get: ({ row }) => row }, ColumnIndex: { get: () => 0 } },
  methods: {
    Delete: (target) =>
      setBreaks(
        target,
        target.sheet.rowBreaks.filter((row) => row !== target.row),
      ),
    GetCellAfterBreak: (target) => {
      const area: Rectangle = { row: target.row, column: 0, rowCount: 1, columnCount: 1 };
      return rangeObject({ ...target, area }, area);
    },
  },
};

/** worksheet.horizontalPageBreaks: a page begins above the row of the range. Vertical ones are not simulated. */
export const horizontalPageBreakCollectionType: ObjectType<SheetTarget> = {
  name: "PageBreakCollection",
  items: (target) => target.sheet.rowBreaks.map((row) => HostObject.of(pageBreakType, { ...target, row })),
  indexer: (target, call) => {
    const index = call.at(0);
    const row =
      typeof index === "number"
        ? target.sheet.rowBreaks[index]
        : target.sheet.rowBreaks.find((each) => cellAddress(each, 0) === index);
    if (row === undefined) throw hostError("ItemNotFound");
    return HostObject.of(pageBreakType, { ...target, row });
  },
  methods: {
    GetCount: ({ sheet }) => sheet.rowBreaks.length,
    RemovePageBreaks: (target) => setBreaks(target, []),
    Add: (target, call) => {
      const range = call.objectOrNull(0, rangeType) ?? resolveAddress(target, call.string(0));
      const { row } = range.area;
      // Nothing can be printed before the first row.
      if (range.sheet.id !== target.sheet.id || row === 0) throw hostError("InvalidArgument");
      setBreaks(
        target,
        [...new Set([...target.sheet.rowBreaks, row])].sort((a, b) => a - b),
      );
      return HostObject.of(pageBreakType, { ...target, row });
    },
  },
};

function setBreaks({ session, sheet }: SheetTarget, rows: readonly number[]): void {
  session.requireUnprotected(sheet);
  sheet.rowBreaks = rows;
  session.sheetChanged(sheet, "rowBreaks");
}
