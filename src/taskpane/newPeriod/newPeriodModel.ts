import type { PlannedNewPeriod } from "../../app/newPeriod";
import type { Texts } from "../../text/texts";
import { HISTORY_PLACES, type HistoryPlace } from "../../workbook/grid/historySheet";
import type { CellPosition } from "../../workbook/grid/cellAddress";
import type { FollowUpBlock } from "../../workbook/layout/followUpBlock";
import type { FollowUpLayout } from "../../workbook/layout/followUpLayout";
import type { CellContent, WritePlan } from "../../workbook/plan/writePlan";
import type { ChoiceGroup, ChoiceOption } from "../ui/ChoiceFields";
import type { NewPeriodPage } from "../pane/paneState";

/** "Ny period" as plain text: which period it is now, and what beginning the next would do. */
export interface NewPeriodModel {
  readonly current: string;
  /** The fault of the day that was asked for. */
  readonly problem: string | null;
  /** Where what has been may be kept. */
  readonly places: ChoiceGroup<HistoryOption>;
  /** The changes, line by line; null before they are known. */
  readonly lines: readonly string[] | null;
  readonly canBegin: boolean;
}

export interface HistoryOption extends ChoiceOption {
  readonly id: HistoryPlace;
}

export function newPeriodModel(
  { next, history, planned, time }: Pick<NewPeriodPage, "next" | "history" | "planned" | "time">,
  texts: Texts,
): NewPeriodModel {
  const { followUpDate } = time;
  return {
    current: texts.currentPeriodText(followUpDate, time.isDateAssumed === true),
    problem: next !== null && next <= followUpDate ? texts.laterDateText(followUpDate) : null,
    places: {
      legend: texts.PERIOD.history,
      options: HISTORY_PLACES.map((id) => ({ id, ...texts.HISTORY_CHOICES[id] })),
      selected: history,
    },
    lines: planned === null ? null : previewLines(planned, texts),
    canBegin: planned !== null && planned.plan.length > 0,
  };
}

/** The changes that would be made: nothing is done that is not shown. */
function previewLines(planned: PlannedNewPeriod, texts: Texts): readonly string[] {
  const { PERIOD, newPeriodLines } = texts;
  const { plan, layout } = planned;
  if (plan.length === 0) return [PERIOD.nothing];
  const sheets = [...new Set(layout.blocks.map(({ sheet }) => sheet.name))];
  return [
    ...sheets.flatMap((sheet) => emptyColumns(planned, sheet, texts)),
    ...sheets.flatMap((sheet) => moved(planned, sheet, texts)),
    ...newPeriodLines(planned),
    ...(plan.some(({ kind }) => kind === "writeSetting") ? [PERIOD.isRemembered] : []),
  ];
}

interface WrittenCell extends CellPosition {
  readonly content: CellContent;
}

/** The cells of a sheet that the plan writes. */
function writtenCells(plan: WritePlan, sheet: string): readonly WrittenCell[] {
  return plan.flatMap((operation) => {
    if (operation.kind !== "writeCells" || operation.sheet.name !== sheet) return [];
    const { area, contents } = operation;
    return contents.flatMap((cells, row) =>
      cells.flatMap((content, column) =>
        content === null ? [] : [{ row: area.row + row, column: area.column + column, content }],
      ),
    );
  });
}

/** Headings that are written and keep nothing: columns to be filled in. */
function emptyColumns(
  { plan, layout, kept }: PlannedNewPeriod,
  sheet: string,
  texts: Texts,
): readonly string[] {
  const headerRows = new Set(blocksOn(layout, sheet).map(({ headerRow }) => headerRow));
  const keeping = new Set(kept.filter((each) => each.sheet === sheet).flatMap(({ headings }) => headings));
  const made = writtenCells(plan, sheet)
    .filter(({ row }) => headerRows.has(row))
    .flatMap(({ content }) => (typeof content === "string" && !keeping.has(content) ? [content] : []));
  return made.length === 0 ? [] : [texts.emptyColumnsText(sheet, [...new Set(made)])];
}

/** The outcome that goes on as the previous outcome. */
function moved({ plan, layout }: PlannedNewPeriod, sheet: string, texts: Texts): readonly string[] {
  const columns = new Set(blocksOn(layout, sheet).map((block) => block.columns.get("previousValue")));
  const cells = writtenCells(plan, sheet).filter(({ column }) => columns.has(column));
  return cells.length === 0 ? [] : [texts.movedText(sheet, cells.length)];
}

function blocksOn({ blocks }: FollowUpLayout, name: string): readonly FollowUpBlock[] {
  return blocks.filter(({ sheet }) => sheet.name === name);
}
