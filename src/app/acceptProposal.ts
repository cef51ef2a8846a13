import { parseAddress } from "../workbook/grid/cellAddress";
import type { CellPlace, IssueDetail } from "../workbook/issues/issue";
import { cellAt } from "../workbook/grid/snapshot";
import { expectRows } from "../workbook/plan/expectRows";
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
  const area = parseAddress(place.address);
  if (sheet === undefined || area === null) throw new Error(`No cell ${place.address} on "${place.sheet}"`);
  const target = { id: sheet.id, name: sheet.name };
  const { value, numberFormat } = detail.content;
  const block = layout.blocks.find(
    (each) => each.sheet.id === sheet.id && area.row > each.headerRow && area.row < each.endRow,
  );
  return writePlan([
    ...(block === undefined ? [] : expectRows(block, [area.row])),
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
