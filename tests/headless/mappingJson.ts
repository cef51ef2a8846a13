import { columnName } from "../../src/workbook/grid/cellAddress";
import type { FollowUpBlock } from "../../src/workbook/layout/followUpBlock";
import { annexDataOn } from "../../src/annexes/annexData";
import type { ReadLayout } from "../../src/app/readFollowUp";
import { scaleOfWorkbook } from "../../src/workbook/settings/readSettings";
import { SWEDISH } from "../../src/text/swedish";

const { layoutQuestionSentence, layoutRows } = SWEDISH;

/** How the workbook was understood, as one plain object. Rows count from 1, columns are letters. */
export function mappingJson({ snapshot, layout }: ReadLayout) {
  const { blocks, others, questions, isRemembered } = layout;
  return {
    isRemembered,
    followUp: blocks.map(blockJson),
    others: others.map(({ sheet, headerRow }) => ({ sheet: sheet.name, headerRow: headerRow + 1 })),
    data: snapshot.sheets
      .flatMap((sheet) => annexDataOn(sheet, scaleOfWorkbook(snapshot)) ?? [])
      .map(dataJson),
    questions: questions.map((question) => ({ ...question, message: layoutQuestionSentence(question) })),
  };
}

function blockJson(block: FollowUpBlock) {
  const { sheet, headerRow, group, history } = block;
  return {
    sheet: sheet.name,
    headerRow: headerRow + 1,
    group,
    columns: Object.fromEntries(
      layoutRows(block).map(({ field, column, certainty }) => [
        field,
        {
          column: column === null ? null : columnName(column),
          heading: block.readings.get(field)?.heading ?? "",
          certainty,
        },
      ]),
    ),
    history: history.map(({ period, column }) => ({ period, column: columnName(column) })),
  };
}

function dataJson({
  kind,
  block: { sheet, headerRow, columns },
}: NonNullable<ReturnType<typeof annexDataOn>>) {
  return {
    kind,
    sheet: sheet.name,
    headerRow: headerRow + 1,
    columns: columns.map(({ field, period, column, heading }) => ({
      field,
      period,
      column: columnName(column),
      heading,
    })),
  };
}
