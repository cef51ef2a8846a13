import { TITLE_FIELDS } from "../columns/catalogue";
import { cellAddress, columnName } from "../grid/cellAddress";
import { plainText } from "../grid/cellText";
import { cellAt, endColumn } from "../grid/snapshot";
import type { FollowUpBlock } from "../layout/followUpBlock";
import { headingAt } from "../layout/headingRow";
import type { LayoutQuestion, NamedColumn } from "../layout/layoutQuestion";
import type { Question, QuestionOption } from "./question";

/** A question about one field's column. */
export type ColumnQuestion = Exclude<
  LayoutQuestion,
  { readonly code: "chooseBlock" | "lostSheet" | "hiddenNewest" }
>;

/**
 * A question about which column holds a field, asked once for all blocks of a sheet that ask the same. Its options are all
 * columns that hold anything, the likeliest first, and that there is none where the field may be without one.
 *
 * @param asking the blocks that ask
 * @param isOnly whether no other block lies on the sheet
 */
export function columnQuestion(
  detail: ColumnQuestion,
  asking: readonly [FollowUpBlock, ...FollowUpBlock[]],
  isOnly: boolean,
): Question {
  const [block] = asking;
  const { sheet, field } = detail;
  const likely = likelyColumns(detail);
  const proposed = proposedColumn(detail);
  const others = namedColumns(block).filter(({ column }) => !likely.some((each) => each.column === column));
  const option = (column: number | null): Pick<QuestionOption, "id" | "isProposed" | "answer"> => ({
    id: column === null ? NO_COLUMN : columnName(column),
    isProposed: column !== null && column === proposed,
    answer: {
      kind: "columns",
      columns: asking.map(({ headerRow }) => ({ sheet, field, column, row: headerRow })),
    },
  });
  const canBeNone = detail.code !== "missingColumn" && !TITLE_FIELDS.includes(field);
  const at = (proposed === "together" ? null : proposed) ?? likely[0]?.column ?? block.sheet.firstColumn;
  return {
    id: `${field}@${sheet}${isOnly ? "" : `:${block.headerRow + 1}`}`,
    detail,
    place: { sheet, address: cellAddress(block.headerRow, at) },
    options: [
      ...together(detail, asking, proposed === "together"),
      ...[...likely, ...others].map((column): QuestionOption => ({
        ...option(column.column),
        detail: { code: "column", column },
      })),
      ...(canBeNone ? [{ ...option(null), detail: { code: "noColumn" } } as const] : []),
    ],
  };
}

/** The id of the option that a field has no column: as --set of the command line says it. */
const NO_COLUMN = "-";

/** The workbook's own suggestion; null where there is none. */
function proposedColumn(detail: ColumnQuestion): number | "together" | null {
  if (detail.code === "confirmColumn") return detail.column.column;
  if (detail.code === "missingColumn") return detail.column?.column ?? null;
  return detail.code === "chooseColumn" ? detail.proposed : null;
}

/** That outcomes which stand side by side as parts of the same count each by itself. */
function together(
  detail: ColumnQuestion,
  asking: readonly FollowUpBlock[],
  isProposed: boolean,
): readonly QuestionOption[] {
  if (detail.code !== "chooseColumn" || detail.field !== "actualValue" || detail.proposed === null) return [];
  const { sheet, field, columns } = detail;
  const [first, ...others] = columns.map(({ column }) => column);
  if (first === undefined) return [];
  return [
    {
      id: columns.map(({ column }) => columnName(column)).join("+"),
      detail: { code: "columnsTogether", columns },
      isProposed,
      answer: {
        kind: "columns",
        columns: asking.map(({ headerRow }) => ({
          sheet,
          field,
          column: first,
          alongside: others,
          row: headerRow,
        })),
      },
    },
  ];
}

function likelyColumns(detail: ColumnQuestion): readonly NamedColumn[] {
  if (detail.code === "confirmColumn") return [detail.column];
  if (detail.code === "missingColumn") return detail.column === null ? [] : [detail.column];
  return detail.code === "chooseColumn" ? detail.columns : [];
}

/** A block where columns are to be chosen, as far as it is known. */
export type ColumnSource = Pick<FollowUpBlock, "sheet" | "headings" | "headerRow" | "endRow" | "columns">;

/** The columns of a block's sheet that have a heading or hold anything below it. */
export function namedColumns(block: ColumnSource): readonly NamedColumn[] {
  const { sheet, headings } = block;
  return Array.from({ length: endColumn(sheet) - sheet.firstColumn }, (_, index) => sheet.firstColumn + index)
    .map((column) => ({ column, heading: headingAt(headings, column) }))
    .filter(({ column, heading }) => heading !== "" || isFilled(block, column));
}

function isFilled({ sheet, headerRow, endRow }: ColumnSource, column: number): boolean {
  for (let row = headerRow + 1; row < endRow; row++) {
    if (plainText(cellAt(sheet, row, column).value) !== "") return true;
  }
  return false;
}

/** Whether a block is one of those that ask. */
export function asks({ sheet, readings }: FollowUpBlock, question: ColumnQuestion): boolean {
  if (sheet.name !== question.sheet) return false;
  const reading = readings.get(question.field);
  switch (question.code) {
    case "confirmColumn":
      return reading?.certainty === "likely" && reading.column === question.column.column;
    case "chooseColumn":
      return reading?.certainty === "several";
    case "lostColumn":
      return reading?.certainty === "lost";
    case "missingColumn":
      return (reading?.column ?? null) === null;
  }
}
