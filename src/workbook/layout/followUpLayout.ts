import type { ScaleWords } from "../scale/scaleWords";
import { scaleOfWorkbook } from "../settings/readSettings";
import { cellAddress } from "../grid/cellAddress";
import { entryOf, RESULT_FIELDS, TITLE_FIELDS, type Field } from "../columns/catalogue";
import type { Issue } from "../issues/issue";
import type { WorkbookSnapshot } from "../grid/snapshot";
import { clashingBlocks, currentPeriod, isNewer } from "./blocksToFollow";
import { areGoalsJudged } from "./columnContents";
import { findFollowUpBlocks } from "./findFollowUpBlocks";
import { headingAt } from "./headingRow";
import type { FollowUpBlock } from "./followUpBlock";
import { likelyColumn } from "./looseBlocks";
import type { LayoutQuestion, NamedColumn } from "./layoutQuestion";
import { unusedColumns } from "./unusedColumns";
import { withSheetGroups } from "./sheetGroup";

/** How the workbook's follow-up was understood. */
export interface FollowUpLayout {
  /** The blocks that together are the follow-up: one sheet, or one for each area or committee. */
  readonly blocks: readonly FollowUpBlock[];
  /** Other follow-ups in the workbook: former periods, hidden sheets, and what is to be chosen among. */
  readonly others: readonly FollowUpBlock[];
  readonly questions: readonly LayoutQuestion[];
  readonly issues: readonly Issue[];
  /** True when the controller's own, remembered mapping was followed. */
  readonly isRemembered: boolean;
  /** True when the controller has chosen which blocks are followed up. */
  readonly areBlocksChosen: boolean;
}

/** The follow-ups on all sheets, in their order. */
export function allFollowUpBlocks(snapshot: WorkbookSnapshot): readonly FollowUpBlock[] {
  const words = scaleOfWorkbook(snapshot);
  return snapshot.sheets.flatMap((sheet) => findFollowUpBlocks(sheet, words));
}

/**
 * Finds the workbook's follow-up. Visible sheets go before hidden ones. Sheets of different periods are the same
 * follow-up at different times: the latest that has outcomes is followed up, and that is said. Sheets of one period
 * that share goals contradict each other, which is asked about; those that share none are parts of one follow-up.
 */
export function detectLayout(snapshot: WorkbookSnapshot): FollowUpLayout {
  const all = allFollowUpBlocks(snapshot);
  const visible = all.filter(({ sheet }) => sheet.visibility === "Visible");
  const { blocks, issues } = currentPeriod(visible.length > 0 ? visible : all);
  const [shown] = blocks;
  const [hidden] = currentPeriod(all).blocks.filter(
    (block) => visible.length > 0 && block.sheet.visibility !== "Visible" && isNewer(block, blocks),
  );
  if (shown !== undefined && hidden !== undefined) {
    const question = { code: "hiddenNewest", hidden: placeOf(hidden), shown: placeOf(shown) } as const;
    return {
      blocks: [],
      others: all,
      questions: [question],
      issues: [],
      isRemembered: false,
      areBlocksChosen: false,
    };
  }
  const clashing = clashingBlocks(blocks);
  if (clashing.length > 0) {
    const named = clashing.map(placeOf);
    const questions = [{ code: "chooseBlock", blocks: named }] as const;
    return { blocks: [], others: all, questions, issues: [], isRemembered: false, areBlocksChosen: false };
  }
  return layoutOf(
    blocks,
    all.filter((block) => !blocks.includes(block)),
    issues,
    scaleOfWorkbook(snapshot),
  );
}

function placeOf({ sheet, headerRow }: FollowUpBlock): { readonly sheet: string; readonly row: number } {
  return { sheet: sheet.name, row: headerRow };
}

/** The layout of the blocks that are followed up, with what is to be asked and said of them. */
export function layoutOf(
  blocks: readonly FollowUpBlock[],
  others: readonly FollowUpBlock[],
  issues: readonly Issue[],
  words: ScaleWords,
): FollowUpLayout {
  return {
    blocks: withSheetGroups(blocks),
    others,
    questions: blocks.flatMap((block) => questionsOf(block, words)),
    issues: [
      ...blocks.flatMap((block) => [
        ...block.issues,
        ...hiddenSheet(block),
        ...hiddenLines(block),
        ...unusedColumns(block, words),
      ]),
      ...issues,
    ],
    isRemembered: false,
    areBlocksChosen: false,
  };
}

/** The questions of one block. */
function questionsOf(block: FollowUpBlock, words: ScaleWords): readonly LayoutQuestion[] {
  const { sheet, headings, readings } = block;
  const named = (column: number, heading: string): NamedColumn => ({ column, heading });
  const ofColumns = [...readings].flatMap(
    ([field, { certainty, column, heading, candidates, proposed = null }]): LayoutQuestion[] => {
      if (!entryOf(field).isFigure) return [];
      if (certainty === "lost") return [{ code: "lostColumn", sheet: sheet.name, field, heading }];
      if (certainty === "likely" && column !== null)
        return [{ code: "confirmColumn", sheet: sheet.name, field, column: named(column, heading) }];
      if (certainty !== "several") return [];
      const columns = candidates.map((each) => named(each, headingAt(headings, each)));
      return [{ code: "chooseColumn", sheet: sheet.name, field, columns, proposed }];
    },
  );
  return [...ofColumns, ...missingColumns(block, words)];
}

function missingColumns(block: FollowUpBlock, words: ScaleWords): readonly LayoutQuestion[] {
  const { readings, goalPlace } = block;
  const isRead = (field: Field): boolean => (readings.get(field)?.column ?? null) !== null;
  const without = goalPlace === null ? null : goalPlace === "alone" ? "indicatorTitle" : "goalTitle";
  const missing: Field[] = TITLE_FIELDS.filter((field) => !readings.has(field) && field !== without);
  const isTold = RESULT_FIELDS.some(isRead) || goalPlace === "alone" || areGoalsJudged(block, words);
  if (!isTold) missing.push("actualValue");
  return missing
    .filter((field) => readings.get(field)?.certainty !== "lost")
    .map((field) => missingColumn(block, field, words));
}

/** The question about a column that a block lacks, with the one that it most likely is. */
export function missingColumn(
  block: FollowUpBlock,
  field: Field,
  words: ScaleWords,
): Extract<LayoutQuestion, { readonly code: "missingColumn" }> {
  const column = likelyColumn(block, field, words);
  return {
    code: "missingColumn",
    sheet: block.sheet.name,
    field,
    column: column === null ? null : { column, heading: headingAt(block.headings, column) },
  };
}

/** A hidden sheet that is followed up all the same: that is said. */
function hiddenSheet({ sheet, headerRow }: FollowUpBlock): readonly Issue[] {
  if (sheet.visibility === "Visible") return [];
  const place = { sheet: sheet.name, address: cellAddress(headerRow, sheet.firstColumn) };
  return [{ detail: { code: "hiddenSheet", sheet: sheet.name }, severity: "info", place }];
}

/** Rows and columns of a block that are hidden: they are read, and that is said. */
function hiddenLines({ sheet, headerRow, endRow, columns }: FollowUpBlock): readonly Issue[] {
  const rows = sheet.hiddenRows.filter((row) => row > headerRow && row < endRow);
  const read = new Set(columns.values());
  const hiddenColumns = sheet.hiddenColumns.filter((column) => read.has(column));
  const [firstRow] = rows;
  const [firstColumn] = hiddenColumns;
  const issues: Issue[] = [];
  const say = (detail: Issue["detail"], row: number, column: number): void => {
    issues.push({
      detail,
      severity: "info",
      place: { sheet: sheet.name, address: cellAddress(row, column) },
    });
  };
  const titleColumn = columns.get("goalTitle") ?? sheet.firstColumn;
  if (firstRow !== undefined) say({ code: "hiddenRows", rows: rows.length }, firstRow, titleColumn);
  if (firstColumn !== undefined)
    say({ code: "hiddenColumns", columns: hiddenColumns }, headerRow, firstColumn);
  return issues;
}
