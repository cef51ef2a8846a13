import { parseReference } from "../workbook/grid/cellAddress";
import type { CellPlace, IssueDetail } from "../workbook/issues/issue";
import { cellAt, type WorkbookSnapshot } from "../workbook/grid/snapshot";
import { writePlan, type WritePlan } from "../workbook/plan/writePlan";

/** A target that an indicator's text names, with the cell that it would stand in. */
export interface TargetProposal {
  readonly place: CellPlace;
  readonly detail: Extract<IssueDetail, { readonly code: "targetProposed" }>;
}

/** The plan that writes a proposed target into its cell, as the controller has accepted it. */
export function acceptProposal({ sheets }: WorkbookSnapshot, { place, detail }: TargetProposal): WritePlan {
  const sheet = sheets.find(({ name }) => name === place.sheet);
  const area = parseReference(`'${place.sheet.replaceAll("'", "''")}'!${place.address}`)?.area;
  if (sheet === undefined || area === undefined)
    throw new Error(`No cell ${place.address} on "${place.sheet}"`);
  const target = { id: sheet.id, name: sheet.name };
  const { value, numberFormat } = detail.content;
  return writePlan([
    { kind: "setNumberFormats", sheet: target, area, numberFormats: [[numberFormat]] },
    {
      kind: "writeCells",
      sheet: target,
      area,
      contents: [[value]],
      expected: [[cellAt(sheet, area.row, area.column).formula]],
    },
  ]);
}
