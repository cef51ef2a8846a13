import { parseReference } from "../workbook/grid/cellAddress";
import type { CellPlace, IssueDetail } from "../workbook/issues/issue";
import { expectedRows } from "../reports/followUpColumns/expectedRows";
import { cellAt } from "../workbook/grid/snapshot";
import { writePlan, type WritePlan } from "../workbook/plan/writePlan";
import type { ReadLayout } from "./readFollowUp";

/** A target that an indicator's text names, with the cell that it would stand in. */
export interface TargetProposal {
  readonly place: CellPlace;
  readonly detail: Extract<IssueDetail, { readonly code: "targetProposed" }>;
}

/** The plan that writes a proposed target into its cell, as the controller has accepted it. */
export function acceptProposal(
  { snapshot, layout }: ReadLayout,
  { place, detail }: TargetProposal,
): WritePlan {
  const sheet = snapshot.sheets.find(({ name }) => name === place.sheet);
  const area = parseReference(`'${place.sheet.replaceAll("'", "''")}'!${place.address}`)?.area;
  if (sheet === undefined || area === undefined)
    throw new Error(`No cell ${place.address} on "${place.sheet}"`);
  const target = { id: sheet.id, name: sheet.name };
  const { value, numberFormat } = detail.content;
  const blocks = layout.blocks.filter(
    (block) => block.sheet.id === sheet.id && block.headerRow < area.row && area.row < block.endRow,
  );
  return writePlan([
    ...blocks.flatMap((block) => expectedRows(block, new Set([area.row]))),
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
