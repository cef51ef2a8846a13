import { wordingInForce } from "../../workbook/scale/scaleInForce";
import { middleLevel } from "../../domain/scale/scale";
import { levelWord } from "../../text/cells/levelWords";
import { EXAMPLE } from "../../text/cells/templateText";
import { isNumberField, type TemplateField } from "../../workbook/columns/catalogue";
import type { LevelWording } from "../../workbook/scale/scaleWords";
import { settingsOf } from "../../workbook/settings/readSettings";
import type { WorkbookSnapshot } from "../../workbook/grid/snapshot";
import { writePlan, type SheetTarget, type WriteOperation } from "../../workbook/plan/writePlan";
import { NUMBER_FORMATS } from "../numberFormats";
import { EXAMPLE_COMMITTEE, EXAMPLE_DATE, EXAMPLE_ROWS, type ExampleRow } from "./exampleRows";
import { FIRST_CELL, FIRST_ROW } from "./followUpSheet";
import { planTemplate, type PlannedTemplate } from "./planTemplate";
import { templateColumns } from "./templateColumns";

/** Plans the follow-up of planTemplate, on a sheet that is called an example, filled in up to what is computed. */
export function planExample(snapshot: WorkbookSnapshot): PlannedTemplate {
  const planned = planTemplate(snapshot, EXAMPLE);
  const sheet: SheetTarget = { id: null, name: planned.sheet };
  const wording = wordingInForce(settingsOf(snapshot), null);
  return { ...planned, plan: writePlan([...planned.plan, titleCells(sheet), ...rowCells(sheet, wording)]) };
}

function titleCells(sheet: SheetTarget): WriteOperation {
  return {
    kind: "writeCells",
    sheet,
    area: { ...FIRST_CELL, rowCount: 2, columnCount: 1 },
    contents: [[EXAMPLE_COMMITTEE], [EXAMPLE_DATE]],
    expected: [[""], [""]],
  };
}

function rowCells(sheet: SheetTarget, wording: LevelWording): readonly WriteOperation[] {
  const fields = templateColumns(wording).map(({ field }) => field);
  const area = { row: FIRST_ROW, column: 0, rowCount: EXAMPLE_ROWS.length, columnCount: fields.length };
  const contents = EXAMPLE_ROWS.map((row) => fields.map((field) => contentOf(row, field, wording)));
  const numberFormats = contents.map((row) =>
    row.map((content, column) => (isShare(content, fields[column]) ? NUMBER_FORMATS.share : null)),
  );
  return [
    { kind: "setNumberFormats", sheet, area, numberFormats },
    { kind: "writeCells", sheet, area, contents, expected: contents.map((row) => row.map(() => "")) },
  ];
}

function contentOf(row: ExampleRow, field: TemplateField, wording: LevelWording): string | number | null {
  if (field !== "assessedLevel") return row[field] ?? null;
  return row.assessedLevel === undefined ? null : levelWord(middleLevel(wording.scale), wording);
}

/** Several parts in one cell are text. */
function isShare(content: string | number | null, field: TemplateField | undefined): boolean {
  return typeof content === "number" && field !== undefined && isNumberField(field);
}
