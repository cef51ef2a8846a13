import { THREE_STEP_WORDS } from "../../../src/workbook/scale/threeStepWords";
import { findDataBlock, type DataBlock } from "../../../src/annexes/kit/source/dataBlocks";
import type { DataVocabulary } from "../../../src/annexes/kit/source/dataVocabulary";
import type { Issue } from "../../../src/workbook/issues/issue";
import type { SheetSnapshot } from "../../../src/workbook/grid/snapshot";
import { sheetOf, type Cell } from "../../workbook/sheet";

/** The data block of a sheet that holds these rows from A1. */
export function blockOf<Field extends string>(
  vocabulary: DataVocabulary<Field>,
  rows: readonly (readonly Cell[])[],
  facts: Partial<SheetSnapshot> = {},
): DataBlock<Field> {
  const block = findDataBlock(sheetOf(rows, { name: "Underlag", ...facts }), [vocabulary], THREE_STEP_WORDS);
  if (block === null) throw new Error("The sheet holds no data");
  return block;
}

/** Issues on one line each: "F3 figureNotRead text", with what tells issues of one code apart. */
export function told(issues: readonly Issue[]): string[] {
  return issues.map(({ detail, place }) => {
    const { code, ...about } = detail;
    const facts = Object.entries(about)
      .filter(([key, value]) => value !== "" && key !== "data")
      .map(([, value]) => factText(value));
    return [place.address, code, ...facts].join(" ");
  });
}

/** Periods are objects: "2023-8". */
function factText(value: unknown): string {
  if (Array.isArray(value)) return value.map(factText).join("+");
  return typeof value === "object" && value !== null ? Object.values(value).join("-") : String(value);
}
