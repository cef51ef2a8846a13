import { THREE_STEP_WORDS } from "../../../src/workbook/scale/threeStepWords";
import { findDataBlock, type DataBlock } from "../../../src/annexes/kit/source/dataBlocks";
import type { Issue } from "../../../src/workbook/issues/issue";
import type { SheetSnapshot } from "../../../src/workbook/grid/snapshot";
import { sheetOf, type Cell } from "../../workbook/sheet";

/** The data block of a sheet that holds these rows from A1. */
export function blockOf(rows: readonly (readonly Cell[])[], facts: Partial<SheetSnapshot> = {}): DataBlock {
  const block = findDataBlock(sheetOf(rows, { name: "Underlag", ...facts }), THREE_STEP_WORDS);
  if (block === null) throw new Error("The sheet holds no data");
  return block;
}

/** Issues on one line each: "F3 figureNotRead text", with what tells issues of one code apart. */
export function told(issues: readonly Issue[]): string[] {
  return issues.map(({ detail, place }) => {
    const { code, ...about } = detail;
    const facts = Object.entries(about)
      .filter(([key, value]) => value !== "" && key !== "kind")
      .map(([, value]) => (Array.isArray(value) ? value.join("+") : String(value)));
    return [place.address, code, ...facts].join(" ");
  });
}
